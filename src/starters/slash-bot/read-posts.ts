import { joins } from '../bot-parts/joins.ts';
import {
  type Clock,
  readClock,
  readClocks,
  repeats,
  timeOfDay,
} from '../shared/reading/read-clock.ts';
import { readChannels, readSayings } from '../shared/reading/read-server-words.ts';

/** What the bot says by itself, each time its clock comes round. */
export interface Post extends Clock {
  /** Empty for a reminder that the request does not put into words. */
  readonly text: string;
  /** As in `#general`; empty for the system channel of the server. */
  readonly channel: string;
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
  const head = text.slice(0, 4000);
  if (!repeats(head) && !reminder.test(head)) return [];
  const covered = head.replaceAll(quotes, (quote) => '_'.repeat(quote.length));
  const quoted = readSayings(head).flatMap(({ text: said, at }) => {
    const sentence = sentenceAt(covered, at);
    const before = covered.slice(sentence.start, at);
    if (isGreeting(before)) return [];
    // What follows a command is its answer, unless it comes round.
    const [told] = /\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{1,32}[^/]{0,60}$/u.exec(before) ?? [];
    if (told !== undefined && !repeats(told)) return [];
    const time = timeOfDay(sentence.text);
    if (time === undefined) return [];
    const channel = readChannels(sentence.text)[0] ?? readChannels(head)[0] ?? '';
    const clock = readClock(sentence.text) ?? { at: time, days: [0, 1, 2, 3, 4, 5, 6] };
    return [{ ...clock, text: said, channel, ping: pingedIn(sentence.text) }];
  });
  return [...quoted, ...(quoted.length === 0 ? unquoted(head) : [])].slice(0, 20);
}

/** "…, and newcomers are greeted with '…'": that is said when somebody joins. */
export function isGreeting(before: string): boolean {
  const clause = before.split(/,\s|，|、|;|；/u).at(-1) ?? '';
  return joins['welcome-bot']?.test(clause) === true || greeted.test(clause);
}

const greeted =
  /(?<!\p{L})(?:greet(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|newcomers?|joins|new (?:members?|people|users?))(?!\p{L})|加入|入群|欢迎|환영|स्वागत/iu;

const quotes = /["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu;

/** "and pings @Raiders" */
function pingedIn(clause: string): string {
  const [, name = ''] =
    /(?<![\p{L}\p{N}])@(everyone|here|(?!(?:[Uu]ser|[Mm]ember|[Nn]ame|[Uu]sername)(?!\p{L}))(?:\p{Lu}[\p{L}\p{N}_-]{1,30}(?:\s\p{Lu}[\p{Ll}\p{N}_-]{1,30})?|\p{L}[\p{L}\p{N}_-]{1,30}))/u.exec(
      clause,
    ) ?? [];
  return name;
}

/** The sentence around a place in a text. */
function sentenceAt(text: string, at: number) {
  const ends = [...text.matchAll(/[.;!?؛](?=\s|$)|[。।；！？\n]/gu)].map(({ index }) => index + 1);
  const start = ends.findLast((end) => end <= at) ?? 0;
  return { start, text: text.slice(start, ends.find((end) => end > at) ?? text.length) };
}

/** "Every Friday at 8 pm it sends a reminder in #club" */
function unquoted(head: string): readonly Post[] {
  return head.split(/(?<=[.;!?؛])\s|(?<=[。।；！？])|\n/u).flatMap((sentence) => {
    const parts = sentence.split(/,\s|，|、/u);
    const told = parts.filter((part) => postsIn(part).length > 0);
    const [usual = ''] = readChannels(head);
    return (told.length > 0 ? told : [sentence]).flatMap((part) => postsIn(part, usual));
  });
}

/** @param usual The channel where the clause names none. */
function postsIn(clause: string, usual = ''): readonly Post[] {
  const clocks = reminder.test(clause) ? readClocks(weekly(clause)) : [];
  const [channel] = readChannels(clause);
  const ping = pingedIn(clause);
  return channel === undefined && ping === ''
    ? []
    : clocks.map((clock) => ({ ...clock, text: '', channel: channel ?? usual, ping }));
}

/** "A reminder on Monday at 12" comes every week. */
function weekly(clause: string): string {
  return repeats(clause) ? clause : `every ${clause}`;
}

const reminder =
  /remind|erinner|recordatori|recuerd|rappel|lembre|promemoria|ricord|herinner|przypom|hatırlat|напомин|提醒|リマインド|알림|याद दिला|रिमाइंडर|تذكير|يذكر/iu;
