import { expect, test } from 'vitest';

import type { Language } from '../../../src/contracts/languages.ts';
import { readDate } from '../../../src/starters/page/read-date.ts';

test.each<readonly [Language, string, string]>([
  ['en', 'our wedding on 14 June 2027 at 3 pm', '2027-6-14 15:0'],
  ['en', 'June 14th, 2027', '2027-6-14'],
  ['en', 'the party is 6/14/2027 at 19:30', '2027-6-14 19:30'],
  ['en', 'launch on 2027-02-03', '2027-2-3'],
  ['en', 'save the date 12.09.2027', '2027-9-12'],
  ['en', 'Sommerfest am 5. Juli 2027', '2027-7-5'],
  ['en', 'christmas, 25 dec', '-12-25'],
  ['de', 'Sommerfest am 5. Juli 2027 um 18 Uhr', '2027-7-5 18:0'],
  ['de', 'am 24.12.2026', '2026-12-24'],
  ['es', 'el 14 de junio de 2027', '2027-6-14'],
  ['fr', 'le 1er août 2027 à 20h30', '2027-8-1 20:30'],
  ['pt', 'dia 3 de março', '-3-3'],
  ['it', 'il 2 maggio 2027', '2027-5-2'],
  ['pl', '14 czerwca 2027', '2027-6-14'],
  ['tr', '29 Ekim 2027', '2027-10-29'],
  ['ru', '9 мая 2027', '2027-5-9'],
  ['zh', '2027年10月1日', '2027-10-1'],
  ['ja', '12月24日', '-12-24'],
  ['ko', '2027년 5월 5일', '2027-5-5'],
  ['hi', '15 अगस्त 2027', '2027-8-15'],
  ['ar', '14 يونيو 2027', '2027-6-14'],
])('%s: reads the date of "%s"', (language, text, date) => {
  const { year = '', month, day, hour, minute } = readDate(text, language) ?? {};
  expect(`${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}`}`).toBe(date);
});

test('reads no date where there is none', () => {
  expect(readDate('version 3.2.1 of 45 marches', 'en')).toBeUndefined();
  expect(readDate('a 10 minute timer', 'en')).toBeUndefined();
});
