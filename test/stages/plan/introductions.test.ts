import { expect, test } from 'vitest';

import { coloursIn } from '../../../src/starters/shared/colours/read-colours.ts';
import { withoutIntroduction } from '../../../src/stages/plan/read/talk/introduction.ts';
import { planFor } from '../../starters/make-project.ts';

test.each([
  ['            siamo un gruppo di amici e vorremmo un segnapunti', 'vorremmo un segnapunti'],
  ['Our book club, Page Turners, wants a reading tracker', 'a reading tracker'],
  ['Our club wants a nice web page', 'Our club wants a nice web page'],
  ['Voor onze loopgroep wil ik graag een tempocalculator', 'een tempocalculator'],
  ['for my gym buddies: a workout log', 'a workout log'],
  ['我是老师。做一个测验', '做一个测验'],
  ['عندي محل عصائر وأريد أداة', 'أريد أداة'],
  ['학생입니다. 타이머를 만들어 주세요', '타이머를 만들어 주세요'],
])('%j asks: %j', (message, asked) => {
  expect(withoutIntroduction(message).trim()).toBe(asked);
});

test.each([
  ['a bar that goes red when I overspend', 0],
  ['shows overdue in red', 0],
  ['green if right, red if wrong', 0],
  ['a red page', 1],
])('%j has a look of %d colours', (message, count) => {
  expect(coloursIn(message)).toHaveLength(count);
});

test('a tool names no place that it does not have, and is titled by what it is', async () => {
  const plan = await planFor('static_html', 'Mi fai un cronometro con i giri?');
  expect(plan).toMatchObject({ title: 'Cronometro', language: 'it', starter: 'stopwatch' });
});
