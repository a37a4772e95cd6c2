import { expect, test } from 'vitest';

import { readFields } from '../../../../src/starters/records/reading/read-fields.ts';
import { kitchenIn } from '../../../../src/starters/converter/kitchen.ts';
import { clocksIn } from '../../../../src/starters/chess-clock/read-clock.ts';
import { readBingo } from '../../../../src/starters/bingo/read-bingo.ts';
import { readOutline } from '../../../../src/starters/cli-tool/reading/read-outline.ts';
import { readBeat } from '../../../../src/starters/drum-machine/read-beat.ts';
import { calculatorOf } from '../../../../src/starters/everyday-calculator/calculators.ts';
import { readLinks } from '../../../../src/starters/link-in-bio/read-links.ts';
import { currenciesIn, readCurrency } from '../../../../src/starters/page/reading/read-currency.ts';
import { filesFor, planFor } from '../../make-project.ts';

const usual = { kick: 'Kick', snare: 'Snare', hat: 'Hi-hat', clap: 'Clap' };

test('reads instruments, steps and tempo, within bounds', () => {
  const beat = readBeat(
    'a drum machine with kick, open hat and flute, 12 steps, 300 bpm',
    [],
    usual,
  );
  expect(beat).toMatchObject({ steps: 12, tempo: 240 });
  expect(beat.instruments.map(({ sound }) => sound)).toEqual(['kick', 'open', 'tone']);
  expect(beat.instruments[2]?.pitch).toBeGreaterThan(0);
});

test.each([
  [
    'yo build a drum machine in the browser, 16 steps, kick snare hat clap, swing',
    'Kick,Snare,Hat,Clap',
  ],
  ['drum machine: kick snare hi hat', 'Kick,Snare,Hi-hat'],
])('reads known sounds in a row: %j', (message, names) => {
  expect(
    readBeat(message, [], usual)
      .instruments.map(({ name }) => name)
      .join(),
  ).toBe(names);
});

test('has the usual drums where the request names none', () => {
  const beat = readBeat('a drum machine with neon colours and a dark theme', [], usual);
  expect(beat).toMatchObject({ steps: 16, tempo: 110 });
  expect(beat.instruments.map(({ name }) => name)).toEqual(Object.values(usual));
});

test.each([
  ['tip calculator, 18% for 4 people', 'tip', { tip: 18, people: 4 }],
  ['Kreditrechner, 3,5 % über 30 Jahre', 'loan', { interest: 3.5, years: 30 }],
  ['paint calculator, 3 coats, 12 m² per litre', 'paint', { coats: 3, coverage: 12 }],
  ['bmi calculator in pounds', 'bmi', { weight: 155 }],
  ['калькулятор скидки 25%', 'discount', { discount: 25 }],
])('chooses the calculator of "%s", with its numbers', (message, name, values) => {
  const calculator = calculatorOf(message);
  expect(calculator.name).toBe(name);
  const inputs = Object.fromEntries(calculator.inputs.map((input) => [input.name, input.value]));
  expect(inputs).toMatchObject(values);
});

test('reads currencies by sign, word and code', () => {
  expect(readCurrency('expenses in £', 'en')).toBe('GBP');
  expect(readCurrency('记账 ¥', 'zh')).toBe('CNY');
  expect(readCurrency('家計簿', 'ja')).toBe('JPY');
  expect(currenciesIn('CHF to euros, R$ and zł; a drink', 'en')).toEqual([
    'CHF',
    'EUR',
    'BRL',
    'PLN',
  ]);
  expect(currenciesIn('S/ 5, R95 and swiss francs; try real CAD', 'en')).toEqual([
    'PEN',
    'ZAR',
    'CHF',
    'CAD',
  ]);
  expect(readCurrency('Beträge in Schweizer Franken', 'de')).toBe('CHF');
});

test('links have an address that a browser may follow, or none', () => {
  const fact = (kind: 'link' | 'email' | 'phone', text: string) => ({ kind, text, at: 0 });
  const facts = [
    fact('link', 'instagram.com/nova'),
    fact('link', 'javascript:alert(1)'),
    fact('link', 'http://nova.example/"><script>'),
    fact('email', 'nova@example.com'),
    fact('phone', '+44 20 1234567'),
  ];
  expect(readLinks(facts, ['Instagram', 'Shop'])).toEqual([
    { name: 'Instagram', href: 'https://instagram.com/nova' },
    { name: 'nova.example', href: 'http://nova.example/%22%3E%3Cscript%3E' },
    { name: 'nova@example.com', href: 'mailto:nova@example.com' },
    { name: '+44 20 1234567', href: 'tel:+44201234567' },
    { name: 'Shop' },
  ]);
});

test('a call in backticks or quotes after "type" has the name of the tool', () => {
  expect(readOutline('a weather tool, type `gale Oslo` to see it').program).toBe('gale');
  expect(readOutline('a weather tool, type "gale Oslo"').program).toBe('gale');
  expect(readOutline('run `npm Start`, then say "hello World"').program).toBeUndefined();
});

test('a bingo of what people say, with the name of its button and a question before a new game', () => {
  const bingo = readBingo(
    'Meeting bingo: “You are on mute”, “Next slide”, “Quick call?”, “My dog”, “Go ahead”',
  );
  expect(bingo.words).toEqual([
    'You are on mute',
    'Next slide',
    'Quick call?',
    'My dog',
    'Go ahead',
  ]);
  expect(readBingo('bingo 1-90, a button DRAW IT, ask "Begin again?" first')).toMatchObject({
    label: 'DRAW IT',
    question: 'Begin again?',
  });
  expect(readBingo('bingo for kids')).toEqual({ most: 75, words: [], count: 2, size: 5 });
});

test('a chess clock has the times that are named', () => {
  expect(clocksIn('chess clock: 1+0 and 15+10')).toEqual([
    { minutes: 1, increment: 0 },
    { minutes: 15, increment: 10 },
  ]);
  expect(clocksIn('chess clock 10+5')).toEqual([]);
});

test('a cup weighs what the request says', () => {
  const ingredients = kitchenIn(
    'cups to grams. Per cup: rye flour 110 g, syrup 330 g',
    'en',
  )?.ingredients;
  expect(ingredients).toEqual({ 'Rye flour': 0.4649, Syrup: 1.3948 });
});

test('a sentence of nothing but fields begins with one', () => {
  expect(readFields('Log of our hives. Hive number, date, weight, notes')).toEqual([
    'Hive number',
    'Date',
    'Weight',
    'Notes',
  ]);
});

test('the number of a tag is no day', async () => {
  const message = 'a goat log: tag number, date, milk in litres';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('content.js')).not.toMatch(/"Tag number",\s+"type": "date"/u);
});
