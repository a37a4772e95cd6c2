import { readChannels } from '../commands/read-server-words.ts';
import { timeOfDay } from './read-clock.ts';

/**
 * The parts of a sentence that tell when and where one of its texts is posted, where each has its own; otherwise
 * the sentence. Texts are covered by underscores.
 *
 * @param before The sentence up to the text.
 * @example
 * clauseOfQuote('posts ____ at 7 pm and ____ at 9 pm', 'posts ____ at 7 pm and ').when; // ' at 9 pm'
 */
export function clauseOfQuote(
  sentence: string,
  before: string,
): { readonly when: string; readonly where: string } {
  const gaps = sentence.split(covered);
  const at = before.split(covered).length - 1;
  const partWith = (has: (gap: string) => boolean): string => {
    if (gaps.length < 3) return sentence;
    if (gaps.slice(1).every(has)) return gaps[at + 1] ?? sentence;
    return gaps.slice(0, -1).every(has) ? (gaps[at] ?? sentence) : sentence;
  };
  return {
    when: partWith((gap) => timeOfDay(gap) !== undefined),
    where: partWith((gap) => readChannels(gap).length > 0),
  };
}

const covered = /_{4,}/u;
