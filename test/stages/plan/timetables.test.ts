import { expect, test } from 'vitest';

import { readGiven } from '../../../src/stages/plan/given/read-given.ts';
import { hoursListsIn } from '../../../src/stages/plan/given/lists/hours-lists.ts';
import { timetablesIn } from '../../../src/stages/plan/given/lists/timetable-lists.ts';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';

test('days, times, names and people in a sentence are a timetable', () => {
  const text = 'A site for us. Mon 7:15 Spin (Ana), Tue Thu 18:30 Boxing (Ben), Sat 9:00. Come by.';
  expect(timetablesIn(text, 'en')[0]?.entries).toEqual([
    { name: 'Spin', about: 'Ana', when: 'Mon 7:15' },
    { name: 'Boxing', about: 'Ben', when: 'Tue Thu 18:30' },
    { name: 'Boxing', when: 'Sat 9:00' },
  ]);
});

test.each([
  [
    'fiestas el 24 de junio a las 11 misa, a las 12 procesión y a las 22 verbena',
    ['A las 11 Misa', 'A las 12 Procesión', 'A las 22 Verbena'],
  ],
  ['Fest am 6. Juni: um 11 Uhr Messe, um 20 Uhr Tanz', ['11 Uhr Messe', '20 Uhr Tanz']],
  ['la fête : à 11h messe, à 12h apéritif', ['11h Messe', '12h Apéritif']],
  ['party at 7 pm at the Mill, dinner at 8 pm', undefined],
])('what happens at hours that stand first is a programme: %s', (text, entries) => {
  const [list] = hoursListsIn(text);
  expect(list?.entries.map(({ name, when }) => `${when} ${name}`)).toEqual(entries);
});

test('opening hours and prices are no timetable', async () => {
  const text = 'Bakery Luna, open Mon-Fri 8:00-18:00, Sat 8:00-13:00.';
  expect(readGiven(text, { language: 'en', facts: await readFacts(text, 'en', text) })).toEqual([]);
});

test.each([
  [
    'Groups: 2016–2017: Mon, Wed 16:00, 2014–2015: Tue, Thu 17:00',
    [
      { name: '2016–2017', when: 'Mon, Wed 16:00' },
      { name: '2014–2015', when: 'Tue, Thu 17:00' },
    ],
  ],
  [
    'групи: 2016-2017 пн ср 16:00, 2014-2015 вт чт 17:00, малюки сб 11:00',
    [
      { name: '2016-2017', when: 'пн ср 16:00' },
      { name: '2014-2015', when: 'вт чт 17:00' },
      { name: 'Малюки', when: 'сб 11:00' },
    ],
  ],
  [
    'Where our van is. Schedule: Tue Mill Lane, Thu Old Harbour',
    [
      { name: 'Mill Lane', when: 'Tue' },
      { name: 'Old Harbour', when: 'Thu' },
    ],
  ],
])('the days of %j stay with their times', (text, entries) => {
  expect(readGiven(text, { language: 'en', facts: [] })[0]?.entries).toEqual(entries);
});

test('two days of the week stand together with their time', async () => {
  const facts = await readFacts('乒乓球社，周一周三晚上6点到8点，周六上午10点', 'zh');
  expect(facts.map(({ text }) => text)).toContain('周一周三晚上6点到8点');
});
