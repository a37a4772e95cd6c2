import { expect, test } from 'vitest';
import { readClaims } from '../../../../src/starters/page/parts/signups/read-claims.ts';
import { readEntries } from '../../../../src/starters/page/parts/signups/read-entries.ts';

test.each([
  [
    'people put their name and what dish they bring under mains, sides, desserts or drinks',
    { kind: 'bring', groups: ['Mains', 'Sides', 'Desserts', 'Drinks'], choices: [] },
  ],
  [
    'opgeven met hoeveel personen en of je vlees of vega eet, en een totaal onderaan',
    { kind: 'heads', groups: [], choices: ['Vlees', 'Vega'] },
  ],
  [
    'rsvp with how many people you bring and if you are vegetarian, and show a total',
    { kind: 'heads', groups: [], choices: ['–', 'Vegetarian'] },
  ],
  ['список кто что принесёт', { kind: 'bring', groups: [], choices: [] }],
  // A form asks how many come, and nobody is to see it.
  ['book a table form with how many people', undefined],
  ['bring your own cup, see what is on', undefined],
] as const)('the list of %j', (message, list) => {
  expect(readEntries(message)).toEqual(list);
});

test.each([
  [
    'gift list where you can claim a gift: pram, books and a blanket',
    'gifts',
    ['Pram 1', 'Books 1', 'A blanket 1'],
  ],
  [
    'Helferliste für unser Fest am 4. Juli: Aufbau 8-10, Grill 12-15, je 3 Helfer, jeder soll sich eintragen können',
    'shifts',
    ['Aufbau 8-10 3', 'Grill 12-15 3'],
  ],
  ['a pottery class, 12 places, show how many places are left', 'places', []],
  ['our gift shop, gift cards, reserve a gift basket by phone', undefined, []],
  ['a restaurant with 40 seats and free parking spaces', undefined, []],
] as const)('what people take of %j', (message, kind, items) => {
  const asked = readClaims({ starter: 'landing-page', message });
  expect(asked?.kind).toBe(kind);
  expect(asked?.items.map(({ name, places }) => `${name} ${places}`) ?? []).toEqual(items);
});
