import { expect, test } from 'vitest';
import { isListed, withoutListed } from '../../../../src/starters/page/parts/signups/own-list.ts';
import { readClaims } from '../../../../src/starters/page/parts/signups/read-claims.ts';
import { readEntries } from '../../../../src/starters/page/parts/signups/read-entries.ts';
import { planFor } from '../../make-project.ts';

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
  ['rsvp form: enter name and how many people are coming, and a total budget page', undefined],
  ['registration form (name, number of people), total distance 10 km', undefined],
  ['registration with number of people, a walk of 10 km in total', undefined],
  ['inscripción con número de personas, total gastos de la boda', undefined],
  ['sign up with number of guests; see who is coming', { kind: 'heads', groups: [], choices: [] }],
  [
    'sign up with how many people, and a total number of guests',
    { kind: 'heads', groups: [], choices: [] },
  ],
] as const)('the list of %j', (message, list) => {
  expect(readEntries(message)).toEqual(list);
});

test('a form that a request names stands beside a list that all see', () => {
  const message = 'rsvp form: enter how many people are coming, and show a total of guests';
  const page = { starter: 'landing-page', message } as const;
  expect(isListed({ kind: 'rsvp', name: 'rsvp form' }, page)).toBe(false);
  expect(isListed({ kind: 'rsvp', name: 'rsvp' }, page)).toBe(true);
});

test('a list for names takes away its own things alone', async () => {
  const message = 'volunteers can sign up for shifts: coffee stand 10:00, cleanup 14:00';
  const made = await planFor('static_html', message);
  if (made.projectType !== 'static_html') throw new Error('no page');
  const menu = { label: 'Menu', at: 0, end: 0, entries: [{ name: 'Coffee' }, { name: 'Cake' }] };
  const shifts = {
    label: '',
    at: 0,
    end: 0,
    entries: [{ name: 'coffee stand 10:00' }, { name: 'cleanup 14:00' }],
  };
  const opens = { kind: 'time', text: '10:00', at: 0 } as const;
  const stand = { kind: 'time', text: '10:00', label: 'coffee stand', at: 0 } as const;
  const plan = withoutListed({ ...made, given: [menu, shifts], facts: [opens, stand] }, message);
  expect(plan.given).toEqual([menu]);
  expect(plan.facts).toEqual([opens]);
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
