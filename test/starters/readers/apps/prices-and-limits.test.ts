import { expect, test } from 'vitest';

import { asksForGrades } from '../../../../src/starters/everyday-calculator/kinds/asks-for-grades.ts';
import { calculatorOf } from '../../../../src/starters/everyday-calculator/calculators.ts';
import { habitsByPart } from '../../../../src/starters/habit-tracker/parts-of-day.ts';
import { readStages } from '../../../../src/starters/interval-timer/read-stages.ts';
import { entriesIn } from '../../../../src/starters/shared/reading/tells-what.ts';
import { asksForPrices, readInvoice } from '../../../../src/starters/invoice/read-invoice.ts';
import { namedCategories } from '../../../../src/starters/page/reading/named-categories.ts';
import { namesFields } from '../../../../src/starters/records/reading/asks-for-records.ts';
import { readPoints } from '../../../../src/starters/rota/read-points.ts';
import { readRota } from '../../../../src/starters/rota/read-rota.ts';
import { withoutTrailingLook } from '../../../../src/starters/not-included/page/trailing-look.ts';
import { filesFor, planFor } from '../../make-project.ts';

const price = (label: string, text: string, at: number) =>
  ({ kind: 'price', label, text, at }) as const;

test('pieces of sentences are no entries of a list', () => {
  expect(entriesIn(['read', 'run', 'please'])).toEqual(['read', 'run']);
  expect(entriesIn(['Picker wheel for my classroom', 'Please'])).toEqual([]);
  expect(entriesIn(['Am Tisch', 'Man wählt Farbe', 'Grand', 'Null', 'Hand usw'])).toEqual([]);
  expect(entriesIn(['Pizza', 'Sushi', 'Soup', 'Noodles', 'with confetti'])).toHaveLength(4);
});

test('habits stand with the part of the day', () => {
  expect(habitsByPart('Morning: tea. Evening: read and stretch.')).toEqual([
    'Tea (morning)',
    'Read (evening)',
    'Stretch (evening)',
  ]);
  expect(habitsByPart('habits for the evening: read')).toEqual([]);
});

test('a sound before a change is no stage, and "on" has its "off"', () => {
  expect(
    readStages('interval timer: 40 s work, 20 s rest, a beep 3 seconds before').stages,
  ).toEqual([
    { name: 'work', seconds: 40 },
    { name: 'rest', seconds: 20 },
  ]);
  expect(readStages('timer, 40 seconds on, 20 off, 8 rounds').stages).toMatchObject([
    { seconds: 40 },
    { seconds: 20 },
  ]);
});

test('a usual rate is the price of new lines, and a share stands with its own word', () => {
  const message =
    'invoice: my default is $55 an hour, an optional discount in percent, add 8.5% tax, pick paint';
  const facts = [price('My default is', '$55', 20)];
  expect(readInvoice(message, facts)).toMatchObject({ lines: [], rate: 55, discount: 0, tax: 8.5 });
});

test('a choice is named without its verb, and one of it is counted', () => {
  const message = 'calculadora: se puede elegir. Elegir pintura básica a 6 € el m² o premium a 9 €';
  const facts = [price('Elegir pintura básica', '6 €', 90), price('El m² o premium', '9 €', 120)];
  expect(readInvoice(message, facts).lines).toEqual([
    { name: 'Pintura básica', quantity: 1, price: 6 },
    { name: 'Premium', quantity: 0, price: 9 },
  ]);
});

test('one of what can be chosen is counted, and all else; sizes make an area', () => {
  const message =
    'carpet calculator: length and width, choice of carpet (Basic £12, Wool £34), fitting £6.50, 10% waste';
  const facts = [
    price('choice of carpet (Basic)', '£12', message.indexOf('£12')),
    price('Wool', '£34', message.indexOf('£34')),
    price('fitting', '£6.50', message.indexOf('£6.50')),
  ];
  expect(readInvoice(message, facts)).toMatchObject({
    isInvoice: false,
    isArea: true,
    waste: 10,
    tax: undefined,
    lines: [
      { name: 'Basic', quantity: 1, price: 12 },
      { name: 'Wool', quantity: 0, price: 34 },
      { name: 'Fitting', quantity: 1, price: 6.5 },
    ],
  });
});

test.each([
  ['a price calculator for cakes, box 2 €, hour 12 €', true],
  ['eine Seite mit Preisen: Schnitt 20 €, Farbe 40 €', false],
  ['a loan calculator, 5000 € or 9000 €', false],
])('%j asks for a calculator of prices: %s', (message, isAsked) => {
  expect(asksForPrices(message, message.split(',', 1)[0] ?? '')).toBe(isAsked);
});

test.each([
  ['a GPA calculator', true],
  ['Notenrechner mit Gewichtung', true],
  ['average of my grades', false],
])('%j asks for weighted grades: %s', (message, isAsked) => {
  expect(asksForGrades(message)).toBe(isAsked);
});

test('a calculation has a price, packs and taxes where they are named', () => {
  const names = (message: string): readonly string[] =>
    calculatorOf(message).inputs.map(({ name }) => name);
  expect(names('tile calculator with the price of a m² and packs')).toContain('unitPrice');
  expect(names('tile calculator')).not.toContain('unitPrice');
  expect(names('freelance rate calculator with taxes')).toContain('taxShare');
});

test.each([
  ['家計簿。食費、日用品、交通費に分けて入力', ['食費', '日用品', '交通費']],
  ['지출을 식비, 교통비로 나눠서', ['식비', '교통비']],
  ['مع تصنيفات أكل ومواصلات، ومجموع لكل شهر', ['أكل', 'مواصلات']],
])('the categories of %j', (message, names) => {
  expect(namedCategories(message)).toEqual(names);
});

test('fields that are called so make a list of entries', () => {
  const asked = 'a reading tracker. Fields: title, author, pages, rating';
  expect(namesFields(asked, 'a reading tracker')).toBe(true);
  expect(namesFields(asked, 'a quiz')).toBe(false);
  expect(namesFields('a reading tracker for pages', 'a reading tracker')).toBe(false);
});

test('children by name and age; what all chores have is no chore; a reward of a shop', () => {
  const message =
    'chore chart. Children are Noah (11) and Ella (9). Chores: dishes, trash, each with points between 1 and 5. Rewards shop: 20 points movie night, 35 points ice cream';
  expect(readRota(message)).toMatchObject({
    people: ['Noah', 'Ella'],
    chores: ['Dishes', 'Trash'],
  });
  expect(readPoints(message, ['Dishes', 'Trash'])).toMatchObject({
    goal: 20,
    reward: 'movie night',
  });
});

test('costs without a currency, work by the hour, and several shares and parts are all shown', () => {
  const candles = readInvoice(
    'pricing calculator. inputs: wick 0.20, jar 1.80, fragrance oil 4.00 per 100ml, my time in minutes at 14/hour, then a price with 40%, 60% and 100% markup',
    [],
  );
  expect(candles.lines.map((line) => [line.name, line.price])).toEqual([
    ['Wick', 0.2],
    ['Jar', 1.8],
    ['Fragrance oil (per 100ml)', 4],
    ['Time (h)', 14],
  ]);
  expect([candles.manyMarkups, candles.markup]).toEqual([[40, 60, 100], 40]);
  const soap = readInvoice('calculator: cost per bar, wholesale price (x2), retail price (x4)', []);
  expect(soap.manyMarkups).toEqual([100, 300]);
  const cakes = readInvoice(
    'calculadora de preço de bolos: horas de trabalho (R$ 25 a hora), margem, preço por fatia para 10, 20 ou 30 fatias',
    [],
  );
  expect([cakes.lines[0]?.price, cakes.manyParts, cakes.parts]).toEqual([25, [10, 20, 30], 10]);
});

test('"warn me when fun goes over $250" is the limit of a category', async () => {
  const message =
    'a budget tracker, categories rent, groceries and fun, warn me in red when fun goes over $250';
  const plan = await planFor('static_html', message);
  expect(plan.notIncluded).toBeUndefined();
  expect((await filesFor(plan, message)).get('content.js')).toMatch(/"budgets": \{\s*"Fun": 250/u);
});

test('a look that the page has is no end of a line about what it lacks', () => {
  const text = 'a timer of 90 seconds and a dark theme';
  expect(withoutTrailingLook(text, text, 'a timer of 90 seconds and a      theme')).toBe(
    'a timer of 90 seconds',
  );
  expect(withoutTrailingLook(text, text, text)).toBe(text);
});
