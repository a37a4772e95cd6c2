import { expect, test } from 'vitest';

import type { Language } from '../../../../src/contracts/languages.ts';
import { readDate } from '../../../../src/starters/page/reading/read-date.ts';

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
  ['vi', 'ngày 14 tháng 6 năm 2027', '2027-6-14'],
  ['vi', 'ngay 14 thang 6, 2027', '2027-6-14'],
  ['id', '14 Juni 2027', '2027-6-14'],
  ['uk', '14 червня 2027', '2027-6-14'],
  ['sv', '14 juni 2027', '2027-6-14'],
  ['ko', '2027년 9월 4일 오후 3시 30분', '2027-9-4 15:30'],
  ['ko', '9월 4일 오전 11시', '-9-4 11:0'],
  ['ja', '2027年9月4日 午後2時半', '2027-9-4 14:30'],
  ['ja', '9月4日 午前10時から', '-9-4 10:0'],
  ['zh', '2027年9月4日下午5:30', '2027-9-4 17:30'],
  ['zh', '9月4日上午9点', '-9-4 9:0'],
  ['ar', '4 سبتمبر 2027 الساعة 6 مساءً', '2027-9-4 18:0'],
  ['ar', '4 سبتمبر الساعة 9:30 ص', '-9-4 9:30'],
  ['ar', '4 سبتمبر الساعة 8 م', '-9-4 20:0'],
  ['es', 'el 4 de septiembre a las 5 de la tarde', '-9-4 17:0'],
  ['en', '4 September at 12 am', '-9-4 0:0'],
])('%s: reads the date of "%s"', (language, text, date) => {
  const { year = '', month, day, hour, minute } = readDate(text, language) ?? {};
  expect(`${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}`}`).toBe(date);
});

test('reads no date where there is none', () => {
  expect(readDate('version 3.2.1 of 45 marches', 'en')).toBeUndefined();
  expect(readDate('a 10 minute timer', 'en')).toBeUndefined();
});
