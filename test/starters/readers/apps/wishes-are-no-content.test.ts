import { expect, test } from 'vitest';
import { readLook } from '../../../../src/stages/plan/read/page/read-look.ts';
import { readStages } from '../../../../src/starters/interval-timer/read-stages.ts';
import { leftOutOfHangman, readThemes } from '../../../../src/starters/hangman/read-theme.ts';
import { readLives } from '../../../../src/starters/page/games/reading/read-lives.ts';
import {
  exampleNames,
  groupsOf,
  namedCategories,
} from '../../../../src/starters/page/reading/named-categories.ts';
import { readEntries } from '../../../../src/starters/picker/read-entries.ts';
import { recordField } from '../../../../src/starters/records/field.ts';
import { readFields } from '../../../../src/starters/records/reading/read-fields.ts';
import { asksForTimers } from '../../../../src/starters/timers/read-timers.ts';
import { readTyping } from '../../../../src/starters/typing-test/read-typing.ts';
import { filesFor, planFor } from '../../make-project.ts';

const contentOf = async (message: string): Promise<string> =>
  (await filesFor(await planFor('static_html', message), message)).get('content.js') ?? '';

test('what a typing test is to show is nothing to type, and "one minute" is a time', () => {
  const asked =
    'One minute, random words, show words per minute, and keep my best score at the end.';
  expect(readTyping(asked, '')).toMatchObject({ words: [], seconds: 60 });
});

test('fields end with the brackets that they stand in', () => {
  expect(
    readFields('Buttons for feeding (left, bottle with ml), nappy (wet, dirty) and sleep'),
  ).toEqual([]);
  expect(recordField('how I felt (faces from 1 to 5)')).toEqual({
    label: 'How I felt',
    type: 'rating',
    most: 5,
  });
});

test('what is to be done with a list is none of its entries', () => {
  const message = 'a wheel of names for our classroom, I type in the pupils, spin it';
  expect(readEntries({ message, given: [], things: [] })).toEqual([]);
});

test('stages have the words of their settings as names, and rounds may stand in brackets', () => {
  const asked =
    'I want to set the work time (default 40 seconds), rest time (20 seconds), rounds (8)';
  expect(readStages(asked)).toMatchObject({
    stages: [
      { name: 'work time', seconds: 40 },
      { name: 'rest time', seconds: 20 },
    ],
    rounds: 8,
  });
});

test('categories stand in many ways', () => {
  expect(namedCategories('with animals, food and countries as categories')).toHaveLength(3);
  expect(namedCategories('المبلغ والفئة (طعام، مواصلات، فواتير)')).toHaveLength(3);
  expect(namedCategories('入力して、食費や交通費などの項目ごとに')).toEqual(['食費', '交通費']);
  expect(groupsOf('gesorteerd per afdeling (groente, zuivel, brood)')).toHaveLength(3);
  expect(exampleNames('खर्च जैसे राशन, बिजली और दवाई।')).toEqual(['राशन', 'बिजली', 'दवाई']);
});

test('a game of words takes the categories that it has words for, and says the others', () => {
  const message = 'hangman, categories: jobs, animals and countries, six wrong guesses';
  const themes = readThemes(message, 'en', { animals: 'cat, dog', fruits: 'pear' });
  expect(themes.map(({ name }) => name)).toEqual(['Animals', 'Countries']);
  expect(themes[1]?.words).toContain('Ireland');
  expect(leftOutOfHangman(message)).toEqual(['words about Jobs (others stand there)']);
  expect(readLives(message)).toBe(6);
});

test('a timer for eggs is a kitchen timer, and a question is no title', async () => {
  expect(asksForTimers('un minuteur pour cuire les œufs')).toBe(true);
  const loan = await planFor('static_html', '¿Me haces una calculadora de préstamos?');
  expect(loan.title).toBe('Calculadora de préstamos');
  const cards = await planFor('static_html', '背单词的小应用，按“四级”“旅游”“工作”三个分类保存');
  expect(cards.title).toBe('背单词的小应用');
  const typing = await planFor('static_html', '타자 연습 게임. 단어는 쉬운 한국어로 100개 정도');
  expect((typing.facts ?? []).filter(({ kind }) => kind === 'address')).toEqual([]);
});

test('a list is sorted into its groups, and what is done goes down where asked', async () => {
  const list = await contentOf(
    'Einkaufszettel, sortiert nach Obst, Milch und Getränken. Abgehakte Sachen sollen nach unten',
  );
  expect(list).toContain('"Getränken"');
  expect(list).toContain('"sinksDone": true');
  expect(await contentOf('shopping list')).not.toContain('sinksDone');
});

test('a currency converter begins with rough rates', async () => {
  const [, rate] = /"EUR": ([\d.]+)/u.exec(await contentOf('Zrób mi kalkulator walut')) ?? [];
  expect(Number(rate)).toBeCloseTo(1 / 4.25, 3);
});

test('the exercises of a log are chosen, and its personal bests are marked', async () => {
  const log = await contentOf(
    'Workout log. My exercises are squat, bench press and deadlift. Enter weight in kg and reps, chart and personal best in gold',
  );
  expect(log).toMatch(/"options": \[\s+"Squat",\s+"Bench press"/u);
  expect(log).toContain('"best": 2');
});

test('the colours of states and labels are none of the page', () => {
  for (const text of [
    'overdue cards get a red border',
    'a colour label (red urgent, yellow normal, blue someday)',
    'green background when working, and red when resting',
    'personal best highlighted in gold',
  ])
    expect(readLook(text).colours).toBeUndefined();
  expect(readLook('in navy and gold').colours).toHaveLength(2);
});

test('a workout timer warms up, has the colours of work and rest, and no stage of either name', async () => {
  const content = await contentOf(
    'Interval timer: work time (default 40 seconds), rest 20 seconds, 8 rounds and a warm-up. Green background when working and red when resting',
  );
  expect(content).toMatch(/"warmUp": \{\s+"name": "Warm-up",\s+"seconds": 60/u);
  expect(content).toContain('"isColoured": true');
  expect(content).toContain('"rounds": 8');
});

test('the numbers of a list begin in the fields in their order', async () => {
  const message =
    'Mortgage calculator. Inputs: house price, down payment, interest rate and years, starting at $350,000, 20%, 6.5% and 30 years.';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).toContain('value="6.5"');
});
