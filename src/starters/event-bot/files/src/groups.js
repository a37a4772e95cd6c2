import { membersOf } from './events.js';
import { cut, fill, plain } from './frame/text.js';
import { settings } from './settings.js';

const { texts, complete, teams } = settings;

/** How many an event takes until it is complete; 0 if it never is. */
export function completeAt({ limit }) {
  return limit > 0 && !settings.isDated ? limit : complete.count;
}

/** Members in that many teams of like size, in the order that `random` gives them. */
export function teamsOf(members, count, random = Math.random) {
  const order = members
    .map((id) => ({ id, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
  return Array.from({ length: count }, (_none, team) =>
    order.filter((_id, at) => at % count === team),
  );
}

/** What is said once an event is complete: who is in it, or the teams. */
export function completeMessage(event) {
  const users = membersOf(event, 0).slice(0, 80);
  const title =
    complete.text === '' ? fill(texts.complete, { title: plain(event.title) }) : complete.text;
  const lines =
    teams > 1
      ? teamsOf(users, teams).map(
          (team, at) => '**' + fill(texts.team, { number: at + 1 }) + ':** ' + mentions(team),
        )
      : settings.isDated
        ? []
        : [mentions(users)];
  return { content: cut([title, ...lines].join('\n'), 2000), allowedMentions: { users } };
}

export function mentions(users) {
  return users.map((id) => '<@' + id + '>').join(' ');
}
