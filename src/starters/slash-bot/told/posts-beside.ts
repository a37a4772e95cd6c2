import { readMeetings } from '../../event-bot/read-meetings.ts';
import { readStandup } from '../../shared/reading/clock/read-standup.ts';
import { type Post, readPosts } from '../reading/read-posts.ts';

/** What a request wants to be posted beside other features: what a list or an event posts at its times is no text. */
export function postsBeside(text: string, starters: readonly string[]): readonly Post[] {
  const isTold = ['list-bot', 'event-bot', 'focus-bot', 'birthday-bot', 'quotes-bot'].some((name) =>
    starters.includes(name),
  );
  const asked = starters.includes('event-bot')
    ? readMeetings(text)
    : starters.includes('standup-bot')
      ? [readStandup(text).asks]
      : [];
  return readPosts(text).filter(
    ({ at, text: own, texts, described, town: place }) =>
      // What asks who comes, or what was done, is posted by another part.
      asked.every((meeting) => meeting.at !== at) &&
      !(starters.includes('birthday-bot') && ofBirthday.test(own)) &&
      (!isTold || own.split(' ').length > 2 || texts || described || place),
  );
}

/** Who has a birthday is congratulated by another part. */
const ofBirthday =
  /birthday|geburtstag|anniversaire|cumplea|aniversári|compleann|verjaardag|urodzin|doğum gün|день рожд|дн\p{L} рожд|народжен|födelsedag/iu;
