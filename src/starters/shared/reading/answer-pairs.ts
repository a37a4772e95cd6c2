import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What somebody asks or writes, and what is answered. */
export interface AnswerPair {
  readonly asked: string;
  readonly answer: string;
}

/**
 * Reads a list of what is answered to what, with arrows or equals signs.
 *
 * @example
 * answerPairs('ip -> play.x.net, opening hours = 9 to 5');
 * // [{ asked: 'ip', answer: 'play.x.net' }, { asked: 'opening hours', answer: '9 to 5' }]
 */
export function answerPairs(
  message: string,
  by: 'arrows' | 'colons' = 'arrows',
): readonly AnswerPair[] {
  const text = message.slice(0, 4000);
  const signs = allMatches(text, by === 'arrows' ? sign : colon).map(
    ({ 0: { length }, index }) => ({
      index,
      from: index + length,
      begin: beginOf(text, index),
    }),
  );
  return signs.flatMap(({ index, from, begin }, place) => {
    const next = signs[place + 1];
    const end = next === undefined ? endOf(text, from) : Math.max(next.begin, from);
    const asked = tidy(text.slice(begin, index));
    const answer = tidy(text.slice(from, end));
    return isAsked(asked) && answer !== '' ? [{ asked, answer: answer.slice(0, 400) }] : [];
  });
}

/** Behind the last sign that ends what was said before. */
function beginOf(text: string, at: number): number {
  const from = Math.max(at - 80, 0);
  const before = text.slice(from, at);
  const stop = allMatches(before, begins).at(-1);
  return stop === undefined ? from : from + stop.index + stop[0].length;
}

/** What goes on with another wish, a channel or a command is no part of the last answer. */
function endOf(text: string, from: number): number {
  const { index } = ends.exec(text.slice(from, from + 400)) ?? {};
  return from + (index ?? Math.min(400, text.length - from));
}

function isAsked(words: string): boolean {
  return words.length > 1 && words.length < 80 && /\p{L}/u.test(words) && !/[/#\d]$/u.test(words);
}

function tidy(text: string): string {
  return text.replace(lead, '').replace(tail, '').replace(joint, '').replace(tail, '').trim();
}

const and = '(?:and|und|y|et|e|en|i|ve|и|och|та)';
const lead = /^[\s"“„«'•*–-]{1,6}/u;
const tail = /[\s"”“»',;，、.]{1,6}$/u;
const joint = letterPattern(`\\s${and}$`, 'u');
const sign = /\s{0,2}(?:->|→|=>|⇒|➡️?|(?<=[\p{L}"”“»'?？]\s)=(?=\s))\s{0,2}/gu;
const colon = /(?<=\p{L}["”“»'?？]{0,2})(?:[:：])\s{1,2}(?![#@/])/gu;
const begins = letterPattern(
  `[\\n;,:(，、。；：（]\\s{0,2}(?:(?:${and}|also|auch)\\s)?|[.!?]\\s|\\s${and}\\s(?=["“„«])`,
  'gu',
);
const ends = letterPattern(
  `\\n|[.!?;)](?=\\s|$)|。|,\\s(?=(?:${and}|also|plus)\\s)|,\\s(?=[^,\\n]{0,60}(?:#\\p{L}|\\s\\/\\p{L}))`,
  'u',
);
