import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/languages.ts';
import { monthNames } from '../../workspace/text/month-names.ts';
import { type NamedDate, readDate } from '../page/reading/read-date.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The day by which a goal is to be reached; of a month alone its last day.
 *
 * @example
 * readUntil('$3,200 until October', 'en'); // { month: 10, day: 31 }
 */
export function readUntil(message: string, language: Language): NamedDate | undefined {
  for (const { 0: word, index } of allMatches(message.slice(0, 2000), until)) {
    const behind = message.slice(index + word.length, index + word.length + 40);
    const date = readDate(behind, language);
    if (date !== undefined) return date;
    const month = monthIn(behind.toLowerCase(), language);
    const year = /(?<!\d)20\d{2}(?!\d)/u.exec(behind)?.[0];
    if (month > 0)
      return { ...(year !== undefined && { year: Number(year) }), month, day: lastDay(month) };
  }
  return undefined;
}

const until =
  /(?<!\p{L})(?:until|till|by|before|bis(?: zum)?|hasta|antes de|para(?= \p{L}{3,10}(?:[ ,.]|$))|jusqu[’'](?:en|à|au)|d[’']ici|avant|até|fino a|entro|tot|voor|do|до|к)(?!\p{L})\s?|(?=\d{1,2}\s?[月월])/giu;

function monthIn(text: string, language: Language): number {
  const names = [...monthNames(language), ...monthNames('en')];
  const found = names.find(([name]) =>
    letterPattern(`^[^\\d]{0,14}(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text),
  );
  return found?.[1] ?? Number(/(\d{1,2})\s?[月월](?!\s?\d)/u.exec(text)?.[1] ?? 0);
}

function lastDay(month: number): number {
  return month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
