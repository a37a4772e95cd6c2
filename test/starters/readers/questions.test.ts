import { expect, test } from 'vitest';
import { valuesAbsent } from '../../../src/starters/not-included/missing/values-absent.ts';
import { isItself } from '../../../src/starters/not-included/questions/itself.ts';
import { refusals } from '../../../src/starters/not-included/questions/refused.ts';
import { isNoWish } from '../../../src/starters/not-included/questions/is-no-wish.ts';
import { talk } from '../../../src/starters/not-included/questions/talk.ts';
import { usual } from '../../../src/starters/not-included/questions/usual.ts';

test.each([...talk, ...refusals, ...usual])(
  '$example is no wish',
  ({ example, says, most = 999 }) => {
    expect(example).toMatch(says);
    expect(example.length).toBeLessThanOrEqual(most);
  },
);

test.each([
  'everybody has 3 lives',
  'we play on Friday at 8',
  'a wall that nobody climbs',
  'avoided crossings are counted',
  'the player can leave out a turn',
])('%j is a wish', (clause) => {
  expect(isNoWish(clause)).toBe(false);
});

test('the thing itself is no part of it, unless nothing says that it is missing', () => {
  const request = 'Hi there, could you do a rain diary. It beeps';
  const clause = { start: 10, text: 'could you do a rain diary' };
  expect(isItself(clause, { request, isTold: true })).toBe(true);
  expect(isItself(clause, { request, isTold: false })).toBe(false);
  expect(isItself({ start: 37, text: 'It beeps' }, { request, isTold: true })).toBe(false);
  const detailed = { start: 0, text: 'a diary with 20 pages' };
  expect(isItself(detailed, { request: 'a diary with 20 pages', isTold: true })).toBe(false);
});

test.each([
  ['Pads: Ding, Buzzer, Drumroll and Sad horn', 'Ding, Sad horn', ['Buzzer', 'Drumroll']],
  ['Towns: Ulm, Aalen, Bern', 'ULM aalen Bern', []],
  // Of few, or of what a project may have in other words, nothing is said.
  ['Colours: Teal, Plum', '', []],
  ['it can: sort, filter, search', '', []],
  ['it says "Not this time, thank you."', 'Not this time&#44; thank you', []],
  ['it says "Not this time"', 'Later', ['it says "Not this time"']],
  ['3,5 km, small 4,50 €, big $7', 'small: 4.5, big: 700', []],
  ['small 4,50 €, big $7', '4.5', ['big $7']],
  ['the page /gavel opens lots, see ./films/gavel', 'opens', ['the page /gavel opens lots']],
  ['write to alarm.log, read bell.csv', 'alarm.txt', ['write to alarm.log']],
])('of %j, where %j is there, %j is absent', (request, made, absent) => {
  expect(valuesAbsent(request, made).map(({ text }) => text)).toEqual(absent);
});

test('prices are looked for in settings: code has numbers of its own', () => {
  expect(valuesAbsent('small €45', 'wait(45)', 'price: 12').map(({ text }) => text)).toEqual([
    'small €45',
  ]);
  expect(valuesAbsent('small €45', 'wait(45)', 'price: 45')).toEqual([]);
});
