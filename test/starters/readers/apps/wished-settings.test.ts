import { expect, test } from 'vitest';
import { readStages } from '../../../../src/starters/interval-timer/read-stages.ts';
import { flagsIn } from '../../../../src/starters/memory/flags.ts';
import { readPairs } from '../../../../src/starters/page/reading/read-pairs.ts';
import { asksForPeople } from '../../../../src/starters/people-cards/read-people.ts';
import { questionsOf } from '../../../../src/starters/quiz/questions.ts';
import { leftOutOfRecords } from '../../../../src/starters/records/left-out.ts';
import { readFields } from '../../../../src/starters/records/reading/read-fields.ts';
import { namedList } from '../../../../src/starters/shared/named-list.ts';
import { asksForTimers, readTimers } from '../../../../src/starters/timers/read-timers.ts';
import { readClock } from '../../../../src/starters/chess-clock/read-clock.ts';
import { asksToTickDaily } from '../../../../src/starters/habit-tracker/asks-to-tick.ts';
import { minutesOf } from '../../../../src/starters/pomodoro/minutes.ts';
import { tellsWhat } from '../../../../src/starters/shared/reading/tells-what.ts';
import { readArithmetic } from '../../../../src/starters/arithmetic/read-arithmetic.ts';
import { groupsOf } from '../../../../src/starters/page/reading/named-categories.ts';
import { asksForKitchen } from '../../../../src/starters/converter/asks-for-kitchen.ts';
import { saysUse } from '../../../../src/starters/not-included/page/says-use.ts';
import { readGoal } from '../../../../src/starters/page/games/reading/read-duel.ts';
import { filesFor, planFor } from '../../make-project.ts';

const shown = async (message: string): Promise<string> =>
  (await filesFor(await planFor('static_html', message), message)).get('content.js') ?? '';

test('timers run side by side where a request says so', () => {
  expect(asksForTimers('plusieurs minuteries en même temps : pâtes 9 min')).toBe(true);
  expect(asksForTimers('HIIT timer: 40 s work, 20 s rest')).toBe(false);
  expect(readTimers('timers at once: pasta 9 min, eggs 6 min, 3 minutes')).toEqual([
    { name: 'pasta', seconds: 540 },
    { name: 'eggs', seconds: 360 },
  ]);
  expect(readClock('Schachuhr 10+5')).toEqual({ minutes: 10, increment: 5 });
  expect(readClock('chess clock, 3 minutes, 2 seconds a move')).toEqual({
    minutes: 3,
    increment: 2,
  });
});

test('stages share a unit, and the last seconds are none', () => {
  expect(
    readStages('40 segundos de exercício, 20 de descanso. Bipe nos últimos 3 segundos').stages,
  ).toEqual([
    { name: 'exercício', seconds: 40 },
    { name: 'descanso', seconds: 20 },
  ]);
});

test('flags, pairs of two scripts and lists in other scripts are read', () => {
  expect(flagsIn('memoria con banderas: España, Japón, Brasil, Italia', 'es')).toEqual([
    '🇪🇸',
    '🇯🇵',
    '🇧🇷',
    '🇮🇹',
  ]);
  expect(flagsIn('memoria con animales', 'es')).toEqual([]);
  expect(readPairs('单词:apple 苹果,dog 狗')).toEqual([
    ['apple', '苹果'],
    ['dog', '狗'],
  ]);
  expect(namedList('카테고리는 옷, 서류, 약', '카테고리')).toEqual(['옷', '서류', '약']);
  expect(namedList('الفئة (طعام، مواصلات)', 'الفئة')).toEqual(['طعام', 'مواصلات']);
  expect(namedList('habits (for example, water, reading)', 'habits')).toEqual(['Water', 'Reading']);
});

test('fields are neither charts nor units, and pictures are told to be text', () => {
  expect(readFields('suivre mon poids : date, poids en kg, commentaire, et une courbe')).toEqual([
    'Date',
    'Poids in kg',
    'Commentaire',
  ]);
  expect(leftOutOfRecords('diary: name, date, photo')).toEqual([
    'Photo as a picture: it is a line of text',
  ]);
});

test('teams to be made by chance are no page of people', () => {
  const text = 'make random teams. Names: Ava (red), Ben (blue)';
  expect(asksForPeople(text, 'make random teams')).toBe(false);
});

test('a quiz has as many answers as are wished', () => {
  const [one] = questionsOf('Quiz über Tiere mit je 3 Antworten', 'de', { capital: '', sum: '' });
  expect(one?.answers).toHaveLength(3);
});

test('tools take what the request names, and no words of its sentences', async () => {
  expect(
    await shown('recipe box with search. Start with apple cake: 3 apples, 200 g flour, 2 eggs'),
  ).toContain('"name": "Apple cake"');
  const board = await shown(
    'kanban board, each task with assignee (Ana, Luis, Marta) and a due date',
  );
  expect(board).toContain('"hasDue": true');
  expect(board).toMatch(/"people": \[\s+"Ana",\s+"Luis",\s+"Marta"/u);
  expect(
    await shown('cost splitter for Ann and Bo with categories: food, travel, other'),
  ).toContain('"Travel"');
  expect(await shown('habit tracker: read, gym, walk. A percentage for the month')).toContain(
    '"hasMonth": true',
  );
  expect(await shown('calorie counter, 1800 kcal a day')).toContain('"goal": 1800');
});

test('what a page does not do is told though its scripts have such words', async () => {
  const left = async (message: string) =>
    (await planFor('static_html', message)).notIncluded?.join(' | ');
  expect(await left('fuel log: date, litres, price. Show consumption per 100 km')).toBe(
    'Show consumption per 100 km',
  );
  expect(await left('hangman with the words: comet, planet. 6 wrong guesses')).toBeUndefined();
  expect(await left('BMI calculator: height, weight, sex')).toBe(
    'sex: the index is the same for all adults',
  );
  expect(await left('kalkulator średniej z wagami')).toBe('z wagami');
});

test('lengths share a unit, and ticking day by day is for habits', () => {
  expect(minutesOf('50 minutos de trabajo y 10 de descanso')).toMatchObject({
    work: 50,
    short: 10,
  });
  expect(minutesOf('25分集中・5分休憩\n25分集中・5分休憩。4回目の後は20分休憩').long).toBe(20);
  expect(minutesOf('pomodoro 50/10, a 30 minute break every 3 rounds').long).toBe(30);
  expect(asksToTickDaily('tablets: vitamin D 8am. She can tick them off each day')).toBe(true);
  expect(asksToTickDaily('log per day: date, dose, taken, notes. tick them off each day')).toBe(
    false,
  );
});

test('boards have the columns and cards of a request, lists no wishes as entries', async () => {
  const board = await shown(
    'books with want to read, reading, finished columns. Drag books between them. Start with Dune and Emma in want to read.',
  );
  expect(JSON.parse(board.slice(board.indexOf('{'), board.lastIndexOf(';')))).toMatchObject({
    columns: ['Want to read', 'Reading', 'Finished'],
    cards: [['Dune', 'Emma'], [], []],
  });
  expect(tellsWhat('je colle la liste')).toBe(true);
  expect(tellsWhat('Queso')).toBe(false);
  expect(readFields('Kilo takip: tarih ve kilo gireyim, grafik göstersin, hedef kilo 70')).toEqual([
    'Tarih',
    'Kilo',
  ]);
  expect(await shown('BMI计算器,输入身高体重')).toContain('"kind": "bmi"');
});

test('answers are typed where a request says so, and what is set by sliders is told', async () => {
  const page = async (message: string) =>
    (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';
  expect(await page('Vokabeltrainer: Haus - casa, Hund - perro. Antwort eintippen')).toMatch(
    /value="type" checked/u,
  );
  expect(await page('Vokabeltrainer: Haus - casa, Hund - perro')).toMatch(/value="flip" checked/u);
  expect((await planFor('static_html', 'tip calculator with a slider')).notIncluded).toEqual([
    'slider',
  ]);
});

test('a game is to as many points as a request says', () => {
  expect(readGoal('piedra papel o tijera con marcador a 5 puntos')).toBe(5);
  expect(readGoal('pong, 10 points for each hit')).toBeUndefined();
});

test('a quiz of sums has the questions, the levels and the time for each that are asked for', () => {
  const quiz = readArithmetic(
    'Tables from 2 to 12, ten questions, levels called Easy, Medium and Ninja. In Ninja 5 seconds per question',
  );
  expect(quiz).toMatchObject({ from: 2, to: 12, questions: 10, seconds: 5, isEach: true });
  expect(quiz).toMatchObject({ levels: ['Easy', 'Medium', 'Ninja'], timed: 2, isRanged: true });
});

test('things are sorted into the groups that a request names, and not by their fields', () => {
  expect(groupsOf('abhaken und nach Obst, Kühlregal und Haushalt sortiert')).toEqual([
    'Obst',
    'Kühlregal',
    'Haushalt',
  ]);
  expect(groupsOf('grouped by aisle (veg, dairy, meat)')).toEqual(['veg', 'dairy', 'meat']);
  expect(groupsOf('sorted by due date, priority and name')).toEqual([]);
});

test('a planner of workouts has its exercises, and a memory game its pairs', async () => {
  const planner = await shown(
    'Workout planner. Monday is push: bench press 4x8, dips 3x12. Friday is legs: squats 5x5',
  );
  expect(planner.replaceAll(/\s+/g, ' ')).toContain('"dips", "3", "12", "", "Monday is push"');
  expect(await shown('memory with animals, 12 pairs')).toContain('🐙');
});

test('digits in Indian groups and a term in months are set', async () => {
  const message = 'EMI calculator, default ₹5,00,000, 9% and 36 months';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toContain('value="500000"');
  expect(page).toContain('value="36"');
});

test('hours have rates and a timer, winners are counted, and a kitchen is converted', async () => {
  const tracker = await shown(
    'Freelance time tracker: clients Bramble Studio at $55/hr, Pia Lund at $60/hr, start and stop a timer',
  );
  expect(tracker).toContain('"Pia Lund": 60');
  expect(tracker).toContain('"timer"');
  expect(await shown('a log of hours by project')).not.toContain('"timer"');
  const games = await shown(
    'need a page to track our board game night: players Sam, Priya, Theo, games like Catan, Azul, Wingspan, we log the winner and the date. leaderboard with win %',
  );
  expect(games).toContain('"by": 1');
  const kitchen = 'convertisseur de recettes : tasses, cuillères, grammes et Fahrenheit';
  expect(asksForKitchen(kitchen, kitchen)).toBe(true);
  expect(asksForKitchen(`${kitchen}, portions`, kitchen)).toBe(false);
});

test('what a tool is used on, or when, is nothing that it lacks, but what it is to do there is', () => {
  const of = (clause: string, start = 100): boolean =>
    saysUse(clause, { start, starter: 'quiz', language: 'en' });
  expect(of('wir benutzen ein altes Tablet')).toBe(true);
  expect(of('My mum will use it on her iPad so make the numbers large')).toBe(true);
  expect(of('we play it on June 14')).toBe(true);
  expect(of('बच्चों के लिए खेल बनाइए', 0)).toBe(true);
  expect(of('por equipos (rojo y azul) en la pizarra digital')).toBe(false);
  expect(of('send the result to the tablet')).toBe(false);
});

test('a quiz ends with the words that are asked for', async () => {
  const message = 'a unicorn quiz for my daughter, at the end show "Happy birthday Mia!"';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toContain('<p class="cheer">Happy birthday Mia!</p>');
});

test('what somebody does with a list is no entry of it', async () => {
  for (const item of ['Aggiungo i prodotti', 'Li spunto al supermercato', 'Ürünleri işaretliyorum'])
    expect(tellsWhat(item)).toBe(true);
  for (const item of ['Prosciutto', 'Pollo al curry', 'Calcetto il martedì', 'Молоко'])
    expect(tellsWhat(item)).toBe(false);
  const message =
    'Mi serve una lista della spesa da usare sul telefono: aggiungo i prodotti, li spunto al supermercato e li divido in frutta, latticini e casa.';
  expect(await shown(message)).toMatch(/"tasks": \[\]/u);
  expect((await planFor('static_html', message)).title).toBe('Lista della spesa');
});
