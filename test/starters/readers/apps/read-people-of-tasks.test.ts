import { expect, test } from 'vitest';

import { namedCategories } from '../../../../src/starters/page/reading/named-categories.ts';
import { namedList } from '../../../../src/starters/shared/named-list.ts';
import { readPeople } from '../../../../src/starters/todo/read-people.ts';

test.each([
  ['a chore app for me and my roommates Sam, Priya and Leo', ['Me', 'Sam', 'Priya', 'Leo']],
  ['todo app, assign tasks to Mum, Dad or Ella', ['Mum', 'Dad', 'Ella']],
  ['Aufgaben für die Mitbewohner Tom und Lisa', ['Tom', 'Lisa']],
  ['a to-do list for the trip to Rome, Pisa and Bari', []],
])('who shares the list in %s', (message, people) => {
  expect(readPeople(message, 'Me')).toEqual(people);
});

test('categories end with what stands behind their "and"', () => {
  expect(
    namedCategories('with categories Fruit, Bread and Drinks, let me enter the price and see it'),
  ).toEqual(['Fruit', 'Bread', 'Drinks']);
});

test('a list behind a colon counts before one that a title runs into', () => {
  expect(namedList('Tracker of habits\nhi, make one. habits: water, running', 'habits')).toEqual([
    'Water',
    'Running',
  ]);
});
