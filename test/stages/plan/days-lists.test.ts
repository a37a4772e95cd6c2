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
  [
    'This weeks stops Mon Dock 4, Wed Mill Lane, all 11:30 to 2',
    'en',
    ['Mon, 11:30 to 2 Dock 4', 'Wed, 11:30 to 2 Mill Lane'],
  ],
  [
    'Unser Eiswagen: Mo Marktplatz, Mi Stadtpark, immer 12 bis 18 Uhr',
    'de',
    ['Mo, immer 12 bis 18 Uhr Marktplatz', 'Mi, immer 12 bis 18 Uhr Stadtpark'],
  ],
  [
    'Mon food truck à Nantes. Mardi place Viarme, jeudi marché de Talensac, 18h-21h.',
    'fr',
    ['Mardi, 18h-21h Place Viarme', 'jeudi, 18h-21h Marché de Talensac'],
  ],
  [
    'Imbisswagen Willi. Dienstag Neumarkt, Donnerstag Rudolfplatz, 11-14 Uhr. Pommes 3 €',
    'de',
    ['Dienstag, 11-14 Uhr Neumarkt', 'Donnerstag, 11-14 Uhr Rudolfplatz'],
  ],
  [
    'puesto de helados: martes plaza mayor, jueves parque central, domingo orilla norte, de 12 a 20h',
    'es',
    [
      'martes, de 12 a 20h Plaza mayor',
      'jueves, de 12 a 20h Parque central',
      'domingo, de 12 a 20h Orilla norte',
    ],
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

test('a list of stops is called as the message calls it, and lessons are no stops', () => {
  const [list] = daysListsIn('This weeks stops Mon Dock 4, Wed Mill Lane', 'en');
  expect(list?.label).toBe('This weeks stops');
  expect(daysListsIn('Studio page: Mon Yoga, Wed Pilates', 'en')).toEqual([]);
});
