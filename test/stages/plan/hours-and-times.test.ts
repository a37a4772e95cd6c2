import { expect, test } from 'vitest';

import type { Language } from '../../../src/contracts/languages.ts';
import { hoursIn } from '../../../src/stages/plan/facts/times/opening-hours.ts';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';

test.each([
  ['abrimos de 6pm a 1am menos los lunes', ['6pm a 1am menos los lunes']],
  ['Pazar kapalı, diğer günler 09:00-20:00', ['Pazar kapalı', 'diğer günler 09:00-20:00']],
  ['营业时间每天11:00到22:00', ['每天11:00到22:00']],
  ['営業時間は10:00〜19:00、火曜定休。', ['10:00〜19:00', '火曜定休']],
  ['open 9-5 on weekdays', ['9-5 on weekdays']],
  ['매일 오전 11시부터 오후 9시까지', ['매일 오전 11시부터 오후 9시까지']],
  [
    'Open Wed to Sun, 7:30 until 2 or until sold out.',
    ['Wed to Sun, 7:30 until 2 or until sold out'],
  ],
  ['समय सुबह 9 से रात 10 बजे', ['सुबह 9 से रात 10 बजे']],
  ['open 5am-11pm weekdays, 7-8 weekends.', ['5am-11pm weekdays', '7-8 weekends']],
  ['a cafe: menu, hours (7am to 3pm daily) and a map', ['7am to 3pm daily']],
  ['sat 9-5 closed sun mon. three barbers', ['sat 9-5', 'closed sun mon']],
  ['codziennie od 8 do 20, w niedziele od 10.', ['codziennie od 8 do 20', 'niedziele od 10']],
  ['Ma t/m vr bereikbaar van 8 tot 17 uur.', ['Ma t/m vr bereikbaar van 8 tot 17 uur']],
  ['Pazartesiden cumartesiye 09.00–19.00 açığız', ['Pazartesiden cumartesiye 09.00–19.00']],
  ['sonntags nur Brötchen von 8 bis 11 Uhr', ['sonntags nur Brötchen von 8 bis 11 Uhr']],
  ['Party on Sunday from 10', []],
])('the hours in %j', (text, hours) => {
  expect(hoursIn(text).map((one) => one.text)).toEqual(hours);
});

test.each<[Language, string, readonly string[]]>([
  ['en', 'ceremony at 3 pm at St. Brigid’s Chapel', ['3 pm|ceremony at St. Brigid’s Chapel']],
  ['de', 'Feier ab 17 Uhr im Gasthof Hirsch', ['17 Uhr|Feier im Gasthof Hirsch']],
  [
    'it',
    'battesimo, poi pranzo alle 13 al Ristorante Glicine',
    ['13|pranzo al Ristorante Glicine'],
  ],
  ['en', 'a fair, 11am to 4pm on the village green', ['11am to 4pm|on the village green']],
  ['nl', 'feest van 14:00 tot 22:00', ['14:00 tot 22:00|']],
])('what happens at a time, and where: %s %j', async (language, text, times) => {
  const facts = await readFacts(text, language);
  expect(
    facts.filter(({ kind }) => kind === 'time').map((one) => `${one.text}|${one.label ?? ''}`),
  ).toEqual(times);
});

test('what happens each week is one sentence', async () => {
  const facts = await readFacts('a club, meets every Thursday 7pm at the Old Library', 'en');
  expect(facts.map(({ text }) => text)).toContain('meets every Thursday 7pm at the Old Library');
});

test('a price by the unit is named by it, and a sum that is reached is none', async () => {
  const facts = await readFacts('a flat, €95 per night. raised $40 of $100 so far', 'en');
  expect(facts.filter(({ kind }) => kind === 'price')).toMatchObject([
    { text: '€95', label: 'per night' },
  ]);
});
