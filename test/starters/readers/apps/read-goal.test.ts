import { expect, test } from 'vitest';

import { asksToCount, readGoal } from '../../../../src/starters/goal-counter/read-goal.ts';
import { readUntil } from '../../../../src/starters/goal-counter/read-until.ts';
import { stepsFor } from '../../../../src/starters/goal-counter/steps-for.ts';

test.each([
  ['track 2 litres of water a day with +250 ml buttons', 2000, 'ml', [250], true],
  ['трекер воды: цель 2000 мл, кнопки +200 +300 +500', 2000, 'мл', [200, 300, 500], true],
  ['100 push-ups a day, buttons +10 +25', 100, 'push-ups', [10, 25], true],
  ['savings goal: €1,500 for a bike', 1500, '€', [], false],
  ['Wasser: 2,5 Liter am Tag, +200 ml', 2500, 'ml', [200], true],
  ['2 litres a day, +0.5 l', 2, 'litres', [0.5], true],
  ['read 40 pages in 30 days', 40, 'pages', [], false],
  ['目標 2000', 2000, '', [], false],
  ['goal 2 litres, buttons 200 ml, 250 ml and 500 ml', 2000, 'ml', [200, 250, 500], true],
  ['цель 2 литра, кнопки 200 мл, 500 мл', 2000, 'мл', [200, 500], true],
  ['目標は2リットル、ボタンは200ml、300ml', 2000, 'ml', [200, 300], true],
  ['50 pages, back to zero at midnight', 50, 'pages', [], true],
  ['a button each time I drink 250 ml, goal is 2 litres a day', 2000, 'ml', [250], true],
  ['a counter', undefined, '', [], false],
])('reads the goal of %j', (text, goal, unit, steps, isDaily) => {
  expect(readGoal(text)).toEqual({ goal, unit, steps, isDaily });
});

test.each([
  ['track 2 litres of water a day', true],
  ['count my laps: buttons +1 +5', true],
  ['habit tracker: drink 2 litres a day', false],
  ['track my spending, 50 € a day', false],
  ['a hotel with 20 rooms, 80 € per day', false],
])('%j asks for a counter: %j', (text, expected) => {
  expect(asksToCount(text, text.split(':', 1)[0] ?? '')).toBe(expected);
});

test('steps towards a goal are round', () => {
  expect(stepsFor(2000)).toEqual([250, 500, 1000]);
  expect(stepsFor(100)).toEqual([10, 25, 50]);
  expect(stepsFor(3)).toEqual([1]);
});

test('the day of an exam is no goal', () => {
  expect(readGoal('sınav 20 haziran 2026 saat 10:15').unit).toBe('');
});

test.each([
  ['goal is $3,200 until October', 'en', { month: 10, day: 31 }],
  ['Sparziel 500 € bis 24. Dezember 2027', 'de', { year: 2027, month: 12, day: 24 }],
  ['ahorrar 900 € hasta junio de 2028', 'es', { year: 2028, month: 6, day: 30 }],
  ['накопить 5000 до мая', 'ru', { month: 5, day: 31 }],
  ['a goal of 500', 'en', undefined],
] as const)('the day by which %s', (message, language, day) => {
  expect(readUntil(message, language)).toEqual(day);
});
