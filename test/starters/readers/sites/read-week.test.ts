import { expect, test } from 'vitest';

import { readWeek } from '../../../../src/starters/page/parts/contact/read-week.ts';

/** "Mo 9:00-17:00, Tu …", without the days that are closed. */
function shown(...texts: string[]): string | undefined {
  const clock = (minutes: number): string =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return readWeek(texts)
    ?.flatMap((spans, day) =>
      spans.map(
        ([from, to]) =>
          `${'SuMoTuWeThFrSa'.slice(day * 2, day * 2 + 2)} ${clock(from)}-${clock(to)}`,
      ),
    )
    .join(', ');
}

test.each([
  ['Fri and Sat 6pm-2am', 'Fr 18:00-26:00, Sa 18:00-26:00'],
  ['Thursday 7-10pm', 'Th 19:00-22:00'],
  ['Mo und Mi 9-12 und 14-18 Uhr', 'Mo 9:00-12:00, Mo 14:00-18:00, We 9:00-12:00, We 14:00-18:00'],
  ['closed Monday to Friday, Sat-Sun 11-22', 'Su 11:00-22:00, Sa 11:00-22:00'],
  ['od piątku do niedzieli od 10 do 18', 'Su 10:00-18:00, Fr 10:00-18:00, Sa 10:00-18:00'],
  ['sam et dim de 18h30 à 22h', 'Su 18:30-22:00, Sa 18:30-22:00'],
  ['土日 10:00～17:00', 'Su 10:00-17:00, Sa 10:00-17:00'],
  ['सोम-मंगल शाम 4 से 8', 'Mo 16:00-20:00, Tu 16:00-20:00'],
  ['الأحد 9 ص - 5 م', 'Su 9:00-17:00'],
  ['Mon 9 to 5; Fri till midnight', 'Mo 9:00-17:00, Fr 9:00-24:00'],
])('reads hours: %j', (text, week) => {
  expect(shown(text)).toBe(week);
});

test.each([
  [['8:00〜18:00', '定休日は水曜日'], 'We'],
  [['10:00-20:00', 'Pazar kapalı'], 'Su'],
  [['daily except Tuesday, 9am to 6pm'], 'Tu'],
  [['Di–So 10–18:30 Uhr, Mo Ruhetag'], 'Mo'],
  [['Pazartesi hariç her gün 10:00-20:00'], 'Mo'],
])('reads the one day off: %j', (texts, day) => {
  const open = new Set(shown(...texts)?.match(/[A-Z]\w/g));
  expect(['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'].filter((name) => !open.has(name))).toEqual([
    day,
  ]);
});

test('a week without a time is none', () => {
  expect(shown('closed on Sundays', 'Mon-Fri')).toBeUndefined();
});
