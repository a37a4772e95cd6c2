import { expect, test } from 'vitest';

import { asksForSums } from '../../../../src/starters/arithmetic/asks-for-sums.ts';
import { readBingo } from '../../../../src/starters/bingo/read-bingo.ts';
import { asksToSplitCosts } from '../../../../src/starters/cost-split/asks-to-split.ts';
import { readDays } from '../../../../src/starters/day-list/read-days.ts';
import { readChance, readRollers } from '../../../../src/starters/dice/read-dice.ts';
import { isKnownKind } from '../../../../src/starters/idea-generator/known-kinds.ts';
import { readDrawLists } from '../../../../src/starters/idea-generator/read-lists.ts';
import { givenWords } from '../../../../src/starters/page/reading/given-words.ts';
import { listedNames } from '../../../../src/starters/page/reading/listed-names.ts';
import {
  asksForPersonality,
  readMainQuestion,
  readOutcomes,
  readQuestionCount,
} from '../../../../src/starters/personality-quiz/read-personality.ts';
import { readAnnouncement } from '../../../../src/starters/picker/read-picker.ts';
import { asksToScale } from '../../../../src/starters/recipe-scaler/asks-to-scale.ts';
import { readRecipe } from '../../../../src/starters/recipe-scaler/read-recipe.ts';
import { readRecords } from '../../../../src/starters/records/reading/read-records.ts';
import { namedCategories } from '../../../../src/starters/page/reading/named-categories.ts';
import { readPoints } from '../../../../src/starters/rota/read-points.ts';
import { readRota } from '../../../../src/starters/rota/read-rota.ts';
import { asksToKeepScore } from '../../../../src/starters/scoreboard/asks-to-keep-score.ts';
import { readCities } from '../../../../src/starters/world-clock/read-cities.ts';

test.each([
  ['costs between Anna, Ben and Tom: who paid what, who owes whom', ['Anna', 'Ben', 'Tom']],
  ['people: jo, sam and kit. enter who paid', ['Jo', 'Sam', 'Kit']],
  ['unsere WG: Lena, Jonas, Mia. Wer hat bezahlt', ['Lena', 'Jonas', 'Mia']],
  ['Kosten und Ausgaben teilen', []],
  ['名字：小明、小红、小刚', ['小明', '小红', '小刚']],
])('lists the people of %j', (message, names) => {
  expect(listedNames(message, 'people|between|wg')).toEqual(names);
});

test('knows the cities of a request in its languages, in their order', () => {
  expect(readCities('時計：東京、ロンドン').map(({ zone }) => zone)).toEqual([
    'Asia/Tokyo',
    'Europe/London',
  ]);
  expect(readCities('zegar: nowy jork i Warszawa')).toEqual([
    { name: 'Nowy Jork', zone: 'America/New_York' },
    { name: 'Warszawa', zone: 'Europe/Warsaw' },
  ]);
});

test.each([
  ['roll three dice', { kind: 'dice', sides: [6], count: 3 }],
  ['iki zar at', { kind: 'dice', sides: [6], count: 2 }],
  ['d20 and d6 dice', { kind: 'dice', sides: [20, 6], count: 1 }],
  ['cara o cruz', { kind: 'coin' }],
  ['lotto 6 aus 49', { kind: 'numbers', least: 1, most: 49, count: 6, isOnce: true, rows: 1 }],
  [
    'la primitiva, 6 números del 1 al 49',
    { kind: 'numbers', least: 1, most: 49, count: 6, isOnce: true, rows: 1 },
  ],
  [
    '로또 1부터 45까지 6개, 한번에 5줄',
    { kind: 'numbers', least: 1, most: 45, count: 6, isOnce: true, rows: 5 },
  ],
  [
    'random number between 5 and 10',
    { kind: 'numbers', least: 5, most: 10, count: 1, isOnce: false, rows: 1 },
  ],
])('reads what %j draws', (message, chance) => {
  expect(readChance(message)).toEqual(chance);
});

test('takes only those for players who are named as such', () => {
  expect(readRollers('skor tutsun (Ali ve Veli)')).toEqual(['Ali', 'Veli']);
  expect(readRollers('mit Würfeln und Summe')).toEqual([]);
});

test('reads the numbers or the words of a bingo', () => {
  expect(readBingo('bingo with numbers 1-90')).toMatchObject({ most: 90, words: [] });
  expect(readBingo('bingo 4x4, print 12 cards')).toMatchObject({ count: 12, size: 4 });
  expect(readBingo('bingo: bib, crib, rattle, teddy, bottle and onesie').words).toHaveLength(6);
});

test('reads dates with their names, and what has none yet', () => {
  expect(readDays('디데이: 수능 11월 19일, 핑크색으로 귀엽게 만들어 줘요', 'ko')).toHaveLength(1);
  expect(readDays('exams: maths on 12 June 2027, art. Make it blue, please', 'en')).toEqual([
    { name: 'Maths', year: 2027, month: 6, day: 12 },
    { name: 'Art' },
  ]);
});

test('reads lists to draw from, each with its name', () => {
  expect(readDrawLists('ideas. Heroes: a cook, a spy. Places: a ship, Mars')).toEqual([
    { label: 'Heroes', lines: ['A cook', 'A spy'] },
    { label: 'Places', lines: ['A ship', 'Mars'] },
  ]);
  expect(readDrawLists('press for one: I love you, you rock')).toEqual([
    { label: '', lines: ['I love you', 'You rock'] },
  ]);
  expect(isKnownKind('ein Spiel Wahrheit oder Pflicht')).toBe(true);
});

test('reads a recipe and for how many it is', () => {
  expect(readRecipe('for 4 people, then 6 people: 1 1/2 cups milk, 2 eggs')).toEqual({
    ingredients: ['1 1/2 cups milk', '2 eggs'],
    servings: 4,
    wanted: 6,
  });
});

test('tells who shares costs and scales recipes from others', () => {
  expect(asksToSplitCosts('wer schuldet wem wie viel')).toBe(true);
  expect(asksToSplitCosts('a bot that splits costs')).toBe(false);
  expect(asksToScale('Rezepte umrechnen für mehr Personen')).toBe(true);
  expect(asksToScale('a page for my recipes')).toBe(false);
});

test.each([
  ['Exercises: squat, bench press. I enter weight in kg and reps by date', 'Exercises'],
  ['I have 3 hives: Alder, Birch, Elm. A log with date, queen seen, notes', 'Hives'],
  ['a log with date, weight and notes. Colours: blue, white', undefined],
])('has what the entries of %j are of as a choice', (message, label) => {
  const { fields } = readRecords({
    message,
    names: undefined,
    language: 'en',
    facts: [],
    given: [],
  });
  expect(fields.find(({ type }) => type === 'choice')?.label).toBe(label);
  expect(fields.some(({ type }) => type === 'date')).toBe(true);
});

test('says what the request wants to be said of what is picked', () => {
  expect(readAnnouncement('it says "Tonight it is ...!" then')).toBe('Tonight it is {name}!');
  expect(readAnnouncement('call it "Lunch"')).toBeUndefined();
});

test('knows sums to practise and points to write down in other words', () => {
  expect(asksForSums('لعبة حساب للأطفال، جمع وطرح حتى 20')).toBe(true);
  expect(asksForSums('a page about addition and subtraction')).toBe(false);
  expect(asksToKeepScore('una pagina per segnare i punti a scopa')).toBe(true);
  expect(asksToKeepScore('a bot to keep score of games')).toBe(false);
});

test('reads who takes turns with what', () => {
  expect(readRota('Putzplan für unsere WG mit Lena, Jonas und Mia: Bad, Küche, täglich')).toEqual({
    people: ['Lena', 'Jonas', 'Mia'],
    chores: ['Bad', 'Küche'],
    turn: 'day',
  });
  expect(readRota('rota for Sam and Leo. Chores: dishes, bins').people).toEqual(['Sam', 'Leo']);
  const message = 'chart for my kids, Max, Lily and Theo. Chores: dishes (3 pts), hoover (5)';
  expect(readRota(message)).toMatchObject({
    people: ['Max', 'Lily', 'Theo'],
    chores: ['Dishes', 'Hoover'],
  });
});

test('reads categories between middle dots', () => {
  expect(namedCategories('カテゴリは食費・日用品・趣味。月の予算')).toEqual([
    '食費',
    '日用品',
    '趣味',
  ]);
});

test.each([
  ['Dishes (3 pts), hoover (5). 25 points = ice cream', [3, 5], 25, 'ice cream'],
  ['Dishes: 2 Punkte, Hoover. 10 Punkte gibt es ein Eis', [2, 1], 10, 'ein Eis'],
  ['a sticker chart: dishes, hoover', [1, 1], 0, ''],
])('the points of %j', (message, each, goal, reward) => {
  expect(readPoints(message, ['Dishes', 'Hoover'])).toEqual({ each, goal, reward });
});

test('a rota without points has none', () => {
  expect(readPoints('rota: dishes, hoover, every 2 weeks', ['Dishes', 'Hoover'])).toBeUndefined();
});

test('reads what somebody can be, and the question', () => {
  const message = 'which dog are you, 5 questions. Results: Poodle, Husky';
  expect(asksForPersonality(message)).toBe(true);
  expect(readOutcomes(message)).toEqual(['Poodle', 'Husky']);
  expect(readMainQuestion(message)).toBe('Which dog are you?');
  expect(readQuestionCount(message)).toBe(5);
  expect(asksForPersonality('a quiz about dogs')).toBe(false);
});

test('words in capitals, and results with their prices, are taken as they are named', () => {
  const asked = {
    plan: {},
    message: 'a wordle (put in PLOTS, NOVEL and PAGES to start)',
    things: [],
  };
  expect(givenWords(asked, /^[A-Z]{5}$/u)).toEqual(['PLOTS', 'NOVEL', 'PAGES']);
  expect(readOutcomes('results are Wild Meadow ($38), Sunny Tulip ($34) or Basil ($4)')).toEqual([
    'Wild Meadow ($38)',
    'Sunny Tulip ($34)',
    'Basil ($4)',
  ]);
});
