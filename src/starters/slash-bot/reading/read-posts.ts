import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import {
  type Clock,
  readClock,
  readClocks,
  namesDay,
  repeats,
  timedParts,
  timeOfDay,
} from '../../shared/reading/clock/read-clock.ts';
import { readPollPosts } from '../../poll-bot/read-poll-posts.ts';
import { clauseOfQuote } from '../../shared/reading/clock/clause-of-quote.ts';
import { minutesBetween } from '../../shared/reading/clock/minutes-between.ts';
import { daysBeforeIn } from '../../shared/reading/clock/read-day-before.ts';
import { readChannels, readSayings } from '../../shared/reading/commands/read-server-words.ts';
import { askedQuestion } from '../told/asked-question.ts';
import { givenLines } from '../told/given-lines.ts';
import { toldList } from '../told/told-list.ts';
import { dayPlan } from './day-plan.ts';
import { type DescribedText, describedText, jokes } from './described-text.ts';
import { readTopic, readWish } from './read-topic.ts';
import { againEarlier, earlier, sooner } from '../told/again-earlier.ts';
import { eachNoted, weekly } from '../told/each-noted.ts';
import { isGreeting } from '../told/is-greeting.ts';
import { weatherTowns } from '../../shared/reading/weather-towns.ts';
import { isChosen } from '../told/telling-words.ts';

/** What the bot says by itself, each time its clock comes round. */
export interface Post extends Clock {
  /** Empty for a reminder that the request does not put into words. */
  readonly text: string;
  /** Of these, one at a time, in their order; undefined where it is always the same. */
  readonly texts?: readonly string[];
  /** Of what kind it is, where the bot has texts of that kind. */
  readonly described?: DescribedText;
  /** Of which the weather is posted, in place of a text. */
  readonly town?: string;
  /** As in `#general`; empty for the system channel of the server. */
  readonly channel: string;
  /** Every so many minutes, from midnight on, in place of a time; undefined where it has one. */
  readonly minutes?: number;
  /** The role that is told of it, or `everyone`; empty for nobody. */
  readonly ping: string;
}

/**
 * What a request wants to be posted at fixed times.
 *
 * @example
 * readPosts("posts 'Stand-up!' in #dev every weekday at 9:30");
 * // [{ text: 'Stand-up!', channel: '#dev', at: '09:30', days: [1, 2, 3, 4, 5], ping: '' }]
 */
export function readPosts(text: string): readonly Post[] {
  const { minutes, rest } = againEarlier(text.slice(0, 4000));
  const posts = postsSaid(rest);
  const isOne = posts.every(({ channel }) => channel === posts[0]?.channel);
  return minutes === 0 || !isOne
    ? posts
    : posts.flatMap((post) =>
        post.minutes === undefined ? [post, { ...post, ...sooner(post, minutes) }] : [post],
      );
}

function postsSaid(head: string): readonly Post[] {
  const planned = dayPlan(head);
  if (planned.length > 0) return planned.map((one) => ({ ...one, ping: pingedIn(head) }));
  if (!repeats(head) && !reminder.test(head) && describedText(head) === undefined) return [];
  const covered = head.replaceAll(quotes, (quote) => '_'.repeat(quote.length));
  const polls = new Set(readPollPosts(head).map(({ question }) => question));
  const quoted = readSayings(head).flatMap(({ text: said, at }) => {
    const sentence = sentenceAt(covered, at);
    const before = covered.slice(sentence.start, at);
    const isOther = ofButton.test(before) || answered.test(head.slice(at + said.length));
    if (isOther || isGreeting(before) || polls.has(said)) return [];
    // What follows a command is its answer, unless it comes round.
    const [told] = /\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{1,32}[^/]{0,60}$/u.exec(before) ?? [];
    if (told !== undefined && !repeats(told)) return [];
    const { when, where } = clauseOfQuote(sentence.text, before);
    const isSent = sendsOne.test(sentence.text) && !/\/\p{L}/u.test(sentence.text);
    const minutes = isSent ? minutesBetween(sentence.text) : undefined;
    const time = timeOfDay(when);
    if (time === undefined && minutes === undefined) return [];
    const channels = [where, sentence.text, head].flatMap(readChannels);
    const own = { text: said, channel: channels[0] ?? '', ping: pingedIn(sentence.text) };
    const days = readClock(sentence.text)?.days ?? [0, 1, 2, 3, 4, 5, 6];
    const clock =
      readClock(when) ?? (time === undefined ? atIntervals(minutes) : { at: time, days });
    // "At 10am, 2pm and 6pm, “Drink some water!”"
    const parts = timedParts(when);
    const times = parts.length > 1 && clock.at === time ? parts.map(timeOfDay) : [clock.at];
    return times.flatMap((one) => (one === undefined ? [] : [{ ...clock, at: one, ...own }]));
  });
  const listed = quoted.length === 0 ? fromLists(head) : [];
  return [
    ...merged(quoted, head),
    ...listed,
    ...(quoted.length + listed.length === 0 ? unquoted(head) : []),
  ].slice(0, 20);
}

/** '"When is it?" -> Saturday 8pm' */
const answered = /^.{0,2}\s?(?:[-–=]>|→|=\s)/u;
/** 'A button "I'm here"' */
const ofButton = /(?:buttons?|knopf|botón|bouton|botão|pulsante|knop)\s?:?\s?["“„«]?$/iu;

/** 'Every morning one of "A", "B", "C"': one post, of one text at a time. */
function merged(posts: readonly Post[], head: string): readonly Post[] {
  const [first, ...others] = posts;
  if (first === undefined || others.length === 0) return posts;
  const isOne = others.every(({ at, channel }) => at === first.at && channel === first.channel);
  return isOne && isChosen.test(head) && posts.length > 2
    ? [{ ...first, texts: posts.map(({ text }) => text) }]
    : posts;
}

/** "Every Monday at 10 it posts a theme from the list (Forest, Robots) in #themes" */
function fromLists(head: string): readonly Post[] {
  const { clock: turn, items = [] } = givenLines(head) ?? {};
  if (turn)
    return [
      {
        ...turn,
        text: items[0] ?? '',
        texts: items,
        channel: readChannels(head)[0] ?? '',
        ping: pingedIn(head),
      },
    ];
  return head.split(sentences).flatMap((whole): readonly Post[] => {
    // "Says good morning every day at 8, and has /quote"
    const before = whole.slice(0, /\s\/\p{L}/u.exec(whole)?.index ?? 0);
    const sentence = describedText(before) === undefined ? whole : before;
    const [clock] = readClocks(sentence.replace(/ (?:for|für|pour) .{0,4}week-?end/iu, ' '));
    const list = toldList(sentence.slice(Math.max(0, sentence.search(sendsOne))), '');
    const [channel] = readChannels(sentence);
    const everyDay = clock ?? readClock(`${sentence} 09:00`);
    const towns = weatherTowns(before === '' ? whole : before);
    if (towns.length > 0 && everyDay)
      return towns.map((town) => ({
        ...everyDay,
        text: '',
        town,
        channel: channel ?? '',
        ping: pingedIn(sentence),
      }));
    const isOfJokes = jokes.test(sentence) && sendsOne.test(sentence);
    const described = isOfJokes ? 'joke' : describedText(sentence);
    // Who is greeted at a time is greeted on each day.
    const days = everyDay ?? (described && readClock(`every day ${sentence}`));
    if (list === undefined && days && described !== undefined && !ofMembers.test(sentence))
      return [{ ...days, text: '', described, channel: channel ?? '', ping: pingedIn(sentence) }];
    const wish = readWish(sentence);
    // "A nice weekend" is no day.
    const said = wish?.slice(0, -1).toLowerCase() ?? '';
    const [wished] =
      wish === undefined ? [] : readClocks(sentence.toLowerCase().replace(said, ' '));
    if (wished !== undefined && wish !== undefined)
      return [{ ...wished, text: wish, channel: channel ?? '', ping: pingedIn(sentence) }];
    if (clock === undefined || channel === undefined) return [];
    if (list === undefined || !list.isChosen) return [];
    const [text = ''] = list.items;
    return [{ ...clock, text, texts: list.items, channel, ping: pingedIn(sentence) }];
  });
}

const sendsOne =
  /(?<!\p{L})(?:posts?|sends?|shares?|postet|schickt|sendet|publica|envía|manda|poste|envoie|posta|invia|pubblica|plaatst|stuurt|wysyła|publikuje|gönder\p{L}{0,4}|paylaş\p{L}{0,4}|публикует|отправляет|присылает|публікує|надсилає|postar|skickar|delar|mengirim|kirim|posting|gửi|đăng)(?!\p{L})/iu;

const quotes = /["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu;

/** "and pings @Raiders" */
function pingedIn(clause: string): string {
  const [, name = ''] =
    /(?<![\p{L}\p{N}]|(?:[Cc]hannel|[Kk]ana[al]?l|[Cc]anale?|[Cc]haîne|[Tt]ube|[Tt]witch)\s)@(everyone|here|(?!(?:[Uu]ser|[Mm]ember|[Nn]ame|[Uu]sername)(?!\p{L}))(?:\p{Lu}[\p{L}\p{N}_-]{1,30}(?:\s\p{Lu}[\p{Ll}\p{N}_-]{1,30})?|\p{L}[\p{L}\p{N}_-]{1,30}))/u.exec(
      clause,
    ) ?? [];
  return name || (ofAll.test(clause) ? 'everyone' : '');
}

const ofAll =
  /(?<!\p{L})(?:every(?:one|body)|alle?|todos|tous|tutti|iedereen|всем) (?:\p{L}{2,3} ){0,2}(?:channel|[ck]ana|salon|канале)/iu;

/** Behind "kl. 9" none ends. */
const sentences = /(?<=[.;!?؛])(?<!(?<!\p{L})kl\.(?=\s\d))\s|(?<=[。।；！？])|\n/u;

/** The sentence around a place in a text. */
function sentenceAt(text: string, at: number) {
  const ends = allMatches(text, /[.;!?؛](?=\s|$)|[。।；！？\n]/gu).map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return { start, text: text.slice(start, ends.find((end) => end > at) ?? text.length) };
}

/** "Every Friday at 8 pm it sends a reminder in #club" */
function unquoted(head: string): readonly Post[] {
  return head.split(sentences).flatMap((sentence) => {
    const [, when = '', said = ''] = behindColon.exec(sentence) ?? [];
    const about = timeOfDay(said) === undefined && !namesDay(said) ? said : '';
    const led = about === '' ? [] : postsIn(when);
    if (led.length > 0) return led.map((post) => ({ ...post, text: upperStart(about) }));
    const parts = sentence.split(
      /,\s(?![^()]{0,80}\)|\d{1,2}(?:[:h]\d|\s?(?:uhr|uur|[ap]m)))|，|、/iu,
    );
    const told = parts.filter((part) => postsIn(part, { sentence }).length > 0);
    const [usual = ''] = readChannels(head);
    if (told.length === 0) {
      const posts = postsIn(sentence, { usual });
      return posts.length > 0 ? posts : asked(sentence);
    }
    const topic = told.length > 1 ? undefined : readTopic(sentence.replace(ofAll, ' '));
    return told.flatMap((part) => postsIn(part, { usual, sentence, ...(topic && { topic }) }));
  });
}

function asked(sentence: string): readonly Post[] {
  const { when, text } = askedQuestion(sentence) ?? {};
  const [channel] = readChannels(sentence);
  if (when === undefined || text === undefined || channel === undefined) return [];
  return readClocks(when).map((clock) => ({ ...clock, text, channel, ping: pingedIn(when) }));
}

/** "Reminds us on Mondays at 9 in #standup: what did you do, …" */
const behindColon = /^([^:]{8,160}(?:\d:\d\d[^:]{0,80})?):\s([^:/#]{6,300}?)[.!]?$/u;

/**
 * @param usual The channel where the clause names none.
 * @param topic What the sentence is about, of which the clause is a part.
 */
function postsIn(
  clause: string,
  {
    usual = '',
    sentence,
    topic: whole,
  }: { usual?: string; sentence?: string; topic?: string } = {},
): readonly Post[] {
  const noted = eachNoted(clause);
  if (noted.length > 0) {
    const about = readTopic(noted[0]?.told ?? '');
    const around = { usual: readChannels(clause)[0] ?? usual, ...(sentence && { sentence }) };
    return noted.flatMap(({ told, note }) =>
      postsIn(told, around).map((post) => ({
        ...post,
        text: ['⏰', about, about === undefined ? note : `(${note})`].filter(Boolean).join(' '),
      })),
    );
  }
  // "The day before" counts from a day that the clause names.
  const daysBefore = daysBeforeIn(clause) || (beforeDay.test(clause) ? 1 : 0);
  const read = reminder.test(clause) ? readClocks(weekly(clause)) : [];
  const clocks = daysBefore === 0 ? read : read.filter(({ days }) => days.length < 7);
  const [channel] = readChannels(clause);
  const ping = pingedIn(clause) || pingedIn(sentence ?? '');
  const topic = readTopic(clause.replace(ofAll, ' ')) ?? whole;
  // "At 9 to drink water and at 18:00 to stretch"
  const parts = clocks.length > 1 ? timedParts(clause) : [];
  const topics = parts.length === clocks.length ? parts.map((part) => readTopic(part)) : [];
  const minutes = minutesBetween(clause);
  if (minutes !== undefined && topic !== undefined && !ofMembers.test(clause))
    return [{ ...atIntervals(minutes), text: `⏰ ${topic}`, channel: channel ?? usual, ping }];
  // "Reminds everyone of training on Tuesdays at 18:30": the system channel has room for that.
  const isOfAll =
    (sentence !== undefined || !clause.includes(',')) &&
    clocks.some(({ days }) => days.length < 7) &&
    !ofMembers.test(clause);
  return channel === undefined && ping === '' && !isOfAll
    ? []
    : clocks.map((clock, at) => {
        const about = topics[at] ?? topic;
        return {
          ...clock,
          ...earlier(clock, sentence ?? clause),
          ...(daysBefore > 0 && { daysBefore }),
          text: about === undefined ? '' : `⏰ ${about}`,
          channel: channel ?? usual,
          ping,
        };
      });
}

function atIntervals(minutes?: number): Clock & Pick<Post, 'minutes'> {
  return { at: '00:00', days: [0, 1, 2, 3, 4, 5, 6], ...(minutes !== undefined && { minutes }) };
}

/** What each member sets is no post: "/remind 30m every Friday". */
const ofMembers =
  /(?<!\p{L})\/\p{L}|(?<!\p{L})(?:remind me|own reminders?|personal reminders?|dms?|privately|private message|personally|those who|whoever|everyone who|birthdays?|in the past|personal|eigene Erinnerung\p{L}{0,2}|privat|privado|privé|личку|личные)(?!\p{L})/iu;

/** "Before the meeting (last Sunday of each month)" */
const beforeDay =
  /(?<!\p{L})(?:before|vor|antes d[eao]l?|avant|prima d\p{L}{1,3}|voor|przed|перед)\s(?:\p{L}{1,10}\s)?\p{L}{3,20}\s?\(/iu;

export const reminder =
  /(?<!\p{L})ping(?:s|t|a|ue|uje|uj)?\s@|^(?:treffen|meetings?|r[eé]uni[oó]n|reunião|riunione)\s[^:/]{3,40}\d|remind|erinner|recordatori|recordar|recordando|recuerd|avis[ae](?=\s[^.;]{0,60}\d)|rappel|lembr[aeo]|promemoria|ricord|herinner|przypom|hatırlat|напомин|нагаду|нагада|påminn|(?:meng)?ingat|ingetin|nhắc|提醒|リマインド|알[림려]|याद दिला|ya+d dil|रिमाइंडर|تذكير|يذكر/iu;
