import { expect, test } from 'vitest';
import { daysListsIn } from '../../../src/stages/plan/given/lists/days-lists.ts';

test.each([
  ['We are Mon at Union Square, Wed at the Pier.', 'en', ['Mon Union Square', 'Wed Pier']],
  [
    'Where we are: Mon Tue - Harbor Lot, Fri - 5th & Oak',
    'en',
    ['Mon Tue Harbor Lot', 'Fri 5th & Oak'],
  ],
  [
    'montags am Rathausplatz, freitags im Gewerbepark',
    'de',
    ['montags Rathausplatz', 'freitags Gewerbepark'],
  ],
] as const)('%j says what is on which day', (text, language, expected) => {
  const [list] = daysListsIn(text, language);
  expect(list?.entries.map(({ name, when }) => `${when} ${name}`)).toEqual(expected);
});

test.each(['Mon-Fri 9-17, Sat 10-14', 'open Tue to Sun, closed Mon', 'Monday blues band'])(
  '%j says nothing of single days',
  (text) => {
    expect(daysListsIn(text, 'en')).toEqual([]);
  },
);
