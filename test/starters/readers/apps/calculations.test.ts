import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

import {
  sharesOf,
  wantsNeeded,
} from '../../../../src/starters/everyday-calculator/kinds/asks-for-grades.ts';
import { calculations } from '../../../../src/starters/everyday-calculator/calculations.ts';
import { calculatorOf } from '../../../../src/starters/everyday-calculator/calculators.ts';
import { formulasScript } from '../../../../src/starters/everyday-calculator/formulas.ts';
import {
  leftOutOfCalculator,
  namedCalculationOf,
} from '../../../../src/starters/everyday-calculator/named-calculation.ts';
import {
  readAmounts,
  withPlainNumbers,
} from '../../../../src/starters/page/reading/read-amounts.ts';
import { readFormula } from '../../../../src/starters/everyday-calculator/read-formula.ts';
import { words } from '../../../../src/starters/everyday-calculator/words.ts';
import { wordsOf } from '../../../../src/starters/page/dictionary.ts';

const { t } = wordsOf(words, 'en');

/** The results of a calculation, rounded to cents. */
function calculated(
  name: string,
  inputs: Readonly<Record<string, number>>,
  rounds = false,
): unknown {
  const code = `const language = 'en'; const isImperial = false; const roundTo = 1; const isRounded = () => rounds; const text = {}; ${formulasScript}; JSON.stringify(formulas[name](inputs))`;
  const json = String(runInNewContext(code, { name, inputs, rounds }));
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  );
}

test.each<[string, Record<string, number>, Record<string, number>]>([
  ['tip', { bill: 100, tip: 20, people: 3 }, { each: 40, tipEach: 6.67, tipSum: 20, total: 120 }],
  ['discount', { price: 80, discount: 25 }, { saved: 20, toPay: 60 }],
  ['loan', { loan: 1200, interest: 0, years: 1 }, { monthly: 100, repaid: 1200 }],
  ['loan', { loan: 250_000, interest: 3.5, years: 30 }, { monthly: 1122.61 }],
  [
    'mortgage',
    { homePrice: 1500, ownShare: 20, interest: 0, years: 1 },
    { loanSum: 1200, monthly: 100, repaid: 1200 },
  ],
  [
    'rentBuy',
    { homePrice: 1500, ownShare: 20, interest: 0, years: 1, rentMonth: 90 },
    { buyTotal: 1500, rentTotal: 1080, monthly: 100 },
  ],
  ['paint', { length: 10, width: 3, openings: 0, coats: 2, coverage: 6 }, { litres: 10 }],
  [
    'fuel',
    { distance: 200, consumption: 6, fuelPrice: 1.5, people: 4 },
    { fuelUsed: 12, cost: 18, each: 4.5 },
  ],
  [
    'fuelGallons',
    { distance: 280, economy: 28, gallonPrice: 3, people: 3 },
    { fuelUsed: 10, cost: 30, each: 10 },
  ],
  [
    'paintFeet',
    { roomLength: 15, roomWidth: 10, width: 8, doors: 1, windows: 2, coats: 2, gallonCovers: 350 },
    { area: 350, gallons: 2 },
  ],
  [
    'paintRoom',
    { roomLength: 5, roomWidth: 4, width: 2.5, doors: 0, windows: 2, coats: 2, coverage: 10 },
    { area: 42, litres: 8.4 },
  ],
  [
    'dough',
    { doughWeight: 1970, hydration: 75, starter: 20, salt: 2 },
    { flour: 1000, water: 750, starter: 200, salt: 20 },
  ],
  [
    'tiles',
    { roomLength: 3, roomWidth: 3, tileLength: 30, tileWidth: 30, waste: 10 },
    { tiles: 110, area: 9 },
  ],
  ['flooring', { roomLength: 5, roomWidth: 4, waste: 10, pack: 2.2 }, { packs: 10, area: 20 }],
  ['calories', { weight: 70, height: 170, age: 30, activity: 1 }, { women: 1452, men: 1618 }],
  [
    'savings',
    { startSum: 1000, deposit: 100, interest: 0, years: 1 },
    { finalSum: 2200, paidIn: 2200, interestEarned: 0 },
  ],
  ['savings', { startSum: 1000, deposit: 0, interest: 12, years: 1 }, { finalSum: 1126.83 }],
  [
    'freelance',
    { income: 48_000, expenses: 12_000, weeksOff: 2, hoursWeek: 24 },
    { hourly: 50, daily: 400 },
  ],
  ['recipe', { servings: 4, wanted: 6, amount: 250 }, { factor: 1.5, scaled: 375 }],
  ['vat', { price: 119, vatRate: 19 }, { gross: 141.61, vatAdded: 22.61, net: 100, vatIn: 19 }],
  ['electricity', { watts: 100, hoursDay: 10, kwhPrice: 0.3 }, { kwhYear: 365, costYear: 109.5 }],
  [
    'age',
    { birth: Date.UTC(1990, 1, 28), onDay: Date.UTC(2026, 1, 27) },
    { toBirthday: 1, daysLived: 13_148 },
  ],
])('%s of %o is %o', (name, inputs, results) => {
  expect(calculated(name, inputs)).toMatchObject(results);
});

test('an age is told in years, months and days', () => {
  const age = { birth: Date.UTC(1990, 0, 15), onDay: Date.UTC(2026, 2, 1) };
  expect(calculated('age', age)).toMatchObject({ ageIs: '36 years, 1 month, 14 days' });
});

test('a tip rounded up gives whole amounts for each', () => {
  const inputs = { bill: 100, tip: 18, people: 3 };
  expect(calculated('tip', inputs, true)).toMatchObject({ each: 40 });
});

test('each calculation has a formula that gives its results', () => {
  for (const { name, inputs, results } of calculations) {
    const given = Object.fromEntries(inputs.map(({ name: key, value }) => [key, value]));
    const numbers = results.filter(({ unit }) => unit !== 'word').map((result) => result.name);
    const found = Object.entries(Object(calculated(name, given)));
    const finite = found.filter(([, value]) => Number.isFinite(value)).map(([key]) => key);
    expect({ name, finite }).toEqual({ name, finite: expect.arrayContaining(numbers) });
  }
});

test.each([
  [
    'calculate how much paint I need: wall width 5 m, height 2.4 m, 3 coats, coverage 9 m² per litre',
    'paint',
    { length: 5, width: 2.4, coats: 3, coverage: 9 },
  ],
  ['mortgage: loan 250,000 €, interest 3.5 %, 30 years', 'loan', { loan: 250_000, interest: 3.5 }],
  [
    'sourdough, dough weight 900 g, hydration 80%, salt 2%',
    'dough',
    { doughWeight: 900, hydration: 80 },
  ],
  [
    'freelance rate: income wanted 60000, 4 weeks off',
    'freelance',
    { income: 60_000, weeksOff: 4 },
  ],
])('%j begins with the values given', (message, name, values) => {
  const calculator = calculatorOf(message, t);
  expect(calculator.name).toBe(name);
  const inputs = Object.fromEntries(calculator.inputs.map((input) => [input.name, input.value]));
  expect(inputs).toMatchObject(values);
});

test('reads numbers with their names and units', () => {
  expect(readAmounts('paint: wall height 2.5 m, 2 coats and 10 m² per litre, 1,250.5 kg')).toEqual([
    { label: 'wall height', value: 2.5, unit: 'm' },
    { label: 'coats', value: 2, unit: '' },
    { label: 'per litre', value: 10, unit: 'm²' },
    { label: '', value: 1250.5, unit: 'kg' },
  ]);
});

test.each([
  ['cost = hours × rate + 20', ['#0', '#1', '*', 20, '+']],
  ['a page where price = (width + height) * 2 / 5.', ['#0', '#1', '+', 2, '*', 5, '/']],
  ['gesamt = menge x preis - 10%', ['#0', '#1', '*', 0.1, '-']],
])('parses the formula of %j', (text, steps) => {
  expect(readFormula(text)?.steps).toEqual(steps);
});

test.each([
  'a = b',
  'a = b + alert(1)',
  'a = b + ; c',
  'a = (b + c',
  'x = "b" + c',
  'colour = red',
  'a = 2 + 3',
])('takes %j for no formula', (text) => {
  expect(readFormula(text)).toBeUndefined();
});

test('takes inputs with their units where no formula is known, and says so', () => {
  const message = 'carbon calculator: car 120 km, flights per year, electricity 250 kWh';
  expect(namedCalculationOf(message)).toEqual({
    inputs: [
      { label: 'car', value: 120, unit: 'km' },
      { label: 'flights per year', unit: '' },
      { label: 'electricity', value: 250, unit: 'kWh' },
    ],
    way: 'sum',
  });
  expect(leftOutOfCalculator(message)[0]).toContain('the formula');
  expect(leftOutOfCalculator('a calculator where cost = hours * rate')).toEqual([]);
  expect(namedCalculationOf('grade average calculator')).toMatchObject({ way: 'mean' });
});

test('numbers in words of scale are numbers', () => {
  expect(withPlainNumbers('5 लाख, 9%, 5 साल')).toBe('500000 , 9%, 5 साल');
  expect(withPlainNumbers('2.5 crore, 250k, 3 млн, 20万円, 5 km')).toBe(
    '25000000 , 250000 , 3000000 , 200000 円, 5 km',
  );
});

test.each([
  [
    'mortgage vs rent calculator with house price, deposit, rate, years and rent. Defaults 280000, 10%, 4.5%, 25 and 1200',
    [280_000, 10, 4.5, 25, 1200],
  ],
  [
    'mortgage calculator, house price 300000, deposit 10%, interest rate 4.5%',
    [300_000, 10, 4.5, 25],
  ],
  [
    'Mieten oder kaufen: Kaufpreis 320000, Eigenkapital 80000, Zinsen 3,5 %, Miete 1100',
    [320_000, 25, 3.5, 25, 1100],
  ],
  ['Kreditrechner: 280000 Euro, 4,5 % Zinsen, 25 Jahre', [280_000, 4.5, 25]],
])('puts each number at its field: %s', (message, values) => {
  expect(calculatorOf(message, t).inputs.map(({ value }) => value)).toEqual(values);
});

test.each<[string, readonly (readonly [string, number])[]]>([
  [
    'Homework counts 20%, final exam is 80%',
    [
      ['Homework', 20],
      ['Final exam', 80],
    ],
  ],
  [
    'Notenrechner: Klausur 60 %, mündlich 40 %',
    [
      ['Klausur', 60],
      ['Mündlich', 40],
    ],
  ],
  ['a grade calculator, 5% bonus, 10% late', []],
])('%j has its shares', (message, shares) => {
  expect(sharesOf(message).map(({ name, percent }) => [name, percent])).toEqual(shares);
});

test('what is needed in the rest of a grade is asked for where parts weigh in percent', () => {
  expect(wantsNeeded('weight in % and mark, what I need in the final to get 70')).toEqual({
    goal: '70',
  });
  expect(wantsNeeded('a GPA calculator with credits')).toBeUndefined();
});

test.each([
  [
    'Spritkostenrechner: Verbrauch auf 100 km, wie viele Leute mitfahren. Verbrauch vorgegeben 6,8 l und Preis 1,75 €',
    'de',
    { consumption: 6.8, fuelPrice: 1.75, people: 4, distance: 240 },
  ],
  [
    'gas cost calculator: 400 miles, 32 mpg, price per gallon $3.59',
    'en',
    { distance: 400, economy: 32, gallonPrice: 3.59 },
  ],
  [
    'paint calculator: room length, width, height. One gallon covers 400 sq ft, 3 coats',
    'en',
    { gallonCovers: 400, coats: 3, doors: 1 },
  ],
  [
    '油费计算器：距离、百公里油耗7.5升、每升8.2元、几个人分摊',
    'zh',
    { consumption: 7.5, fuelPrice: 8.2, people: 4 },
  ],
] as const)('%s has its own figures', (message, language, values) => {
  const { inputs } = calculatorOf(message, wordsOf(words, language).t);
  expect(Object.fromEntries(inputs.map(({ name, value }) => [name, value]))).toMatchObject(values);
});
