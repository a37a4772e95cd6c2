import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenList } from '../../../../contracts/job/plan.ts';
import { oneLine } from '../../read/clean-text.ts';

/**
 * Names between semicolons, each with what is said of it: "Luna, 1 year, shy; Toby, 3 years, a labrador".
 *
 * @example
 * semicolonListsIn('Luna, 1 year; Toby, 3 years')[0]?.entries;
 * // [{ name: 'Luna', about: '1 year' }, { name: 'Toby', about: '3 years' }]
 */
export function semicolonListsIn(text: string): readonly GivenList[] {
  return allMatches(text, lists).map(({ 0: list, index }) => ({
    label: '',
    at: index,
    end: index + list.length,
    entries: list.split(/;\s/u).map((entry) => {
      const [name = '', ...about] = entry.split(', ');
      return { name: oneLine(name, 80), about: oneLine(about.join(', '), 160) };
    }),
  }));
}

/** No price, time or number of a phone: those are read elsewhere. */
const lists =
  /(?<=^|[.:!?\n]\s{1,2})\p{Lu}[\p{L}'’-]{1,20},\s(?:[^;.:\n\d@€$£]|(?<!\d)\d{1,2}(?![\d:.])){3,90}(?:;\s\p{Lu}[\p{L}'’-]{1,20},\s(?:[^;.:\n\d@€$£]|(?<!\d)\d{1,2}(?![\d:.])){3,90}){1,11}(?=[.\n]|$)/gu;
