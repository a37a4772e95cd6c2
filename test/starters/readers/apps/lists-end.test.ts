import { expect, test } from 'vitest';
import { readDays } from '../../../../src/starters/day-list/read-days.ts';
import { readInvoice } from '../../../../src/starters/invoice/read-invoice.ts';
import { readGoal } from '../../../../src/starters/goal-counter/read-goal.ts';
import { readTarget } from '../../../../src/starters/page/games/reading/read-score.ts';
import { readFields } from '../../../../src/starters/records/reading/read-fields.ts';
import { saysForWhom } from '../../../../src/starters/not-included/page/says-use.ts';
import { leftOutOfPoints } from '../../../../src/starters/rota/read-points.ts';
import { readRota } from '../../../../src/starters/rota/read-rota.ts';

test('what is said behind a list is none of it', () => {
  const exams =
    'Exams are Biology on May 12 and Art on May 22. I want to tick them off, see what is left';
  expect(readDays(exams, 'en').map(({ name }) => name)).toEqual(['Biology', 'Art']);
  const chores =
    'Punten. Taken zoals afwassen, boodschappen en de vuilnis moeten elke week wisselen';
  expect(readRota(chores).chores).toEqual(['Afwassen', 'Boodschappen', 'Vuilnis']);
  const plan = { projectType: 'static_html', given: [] } as never;
  expect(leftOutOfPoints(plan, chores)).toEqual(['elke week wisselen']);
  expect(readFields('a log with new plants, date and a short note for each')).toContain('plants');
});

test('numbers are taken with the words around them', () => {
  const prices = 'price calculator: length, width in metres, wool £34, and 10% added for waste';
  expect(readInvoice(prices, []).waste).toBe(10);
  expect(readTarget('big numbers, games to 11')).toBe(11);
  expect(readGoal('하루 목표는 10시간이고').unit).toBe('시간');
});

test('who reads a page, an example, and names that it shows are no wishes', () => {
  expect(saysForWhom('My mum Carol (74) will be using it so large numbers')).toBe(true);
  expect(saysForWhom('e.g. Raj paid for everybody')).toBe(true);
  expect(saysForWhom('Children are Noah (11)', ['Noah', 'Ella'])).toBe(true);
  expect(saysForWhom('my mum will be using it so a large button for calls')).toBe(false);
});
