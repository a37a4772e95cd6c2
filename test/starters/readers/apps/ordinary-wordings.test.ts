import { expect, test } from 'vitest';
import type { StaticPlan } from '../../../../src/contracts/job/plan.ts';
import { asksForPeople } from '../../../../src/starters/people-cards/read-people.ts';
import { asksForAttendance } from '../../../../src/starters/habit-tracker/asks-to-tick.ts';
import { beginsAnew, isColourful } from '../../../../src/starters/picker/read-picker.ts';
import { calculatorOf, tipsIn } from '../../../../src/starters/everyday-calculator/calculators.ts';
import { labelledHabits } from '../../../../src/starters/habit-tracker/parts-of-day.ts';
import { rhythmsIn } from '../../../../src/starters/records/reading/rhythms.ts';
import { readGoal } from '../../../../src/starters/page/games/reading/read-duel.ts';
import { readPlayers } from '../../../../src/starters/page/games/reading/read-score.ts';
import { readTimers } from '../../../../src/starters/timers/read-timers.ts';
import { readCities } from '../../../../src/starters/world-clock/read-cities.ts';
import { isListAct } from '../../../../src/starters/shared/reading/tells-what.ts';
import { againLabel, buttonLabel } from '../../../../src/starters/page/reading/button-label.ts';
import { otherLanguageOf } from '../../../../src/workspace/text/language-of.ts';
import { filesFor, planFor } from '../../make-project.ts';

async function made(message: string): Promise<{ plan: StaticPlan; content: string; html: string }> {
  const plan = await planFor('static_html', message);
  if (plan.projectType !== 'static_html') throw new Error('no page');
  const files = await filesFor(plan, message);
  return {
    plan,
    content: files.get('content.js') ?? '',
    html: files.get('index.html') ?? '',
  };
}

test.each([
  ['buttons for 8%, 12.5% and 18%', [8, 12.5, 18]],
  ['5 %, 7,5 % und 10 %', [5, 7.5, 10]],
  ['10/15/20', [10, 15, 20]],
])('tips keep their decimals: %s', (text, tips) => {
  expect(tipsIn(text)).toEqual(tips);
});

test('start values stand in the order of the fields, and fewer than there are fields are none', () => {
  const valuesOf = (message: string): unknown =>
    calculatorOf(message).inputs.map(({ value }) => value);
  expect(
    valuesOf('loan calculator: amount, rate, years. start values 180000, 3.7, 25. with a table'),
  ).toEqual([180_000, 3.7, 25]);
  expect(valuesOf('fuel calculator, starts with 3.2 and 5.1. nice and big')).not.toContain(3.2);
});

test('a limit of people is no number of people', () => {
  const people = calculatorOf('tip calculator, split between up to 6 people').inputs.at(-1);
  expect(people).toMatchObject({ name: 'people', value: 2, most: 6 });
});

test.each([
  ['plantas: Cacto a cada 14 dias, Avenca a cada 2', ['Cacto 14', 'Avenca 2']],
  ['浇花：绿萝每7天，多肉每14天', ['绿萝 7', '多肉 14']],
  ['plants: Snake Plant every 21 days, Ivy every 4', ['Snake Plant 21', 'Ivy 4']],
])('things with their days: %s', (message, expected) => {
  expect(rhythmsIn(message).map(({ name, days }) => `${name} ${days}`)).toEqual(expected);
});

test('what is done again after some days is kept as entries, with a button of its name', async () => {
  const { plan, content } = await made(
    'Quero um app para a rega: Cacto a cada 14 dias, Avenca a cada 2. Ter um botão Feito',
  );
  expect(plan).toMatchObject({ starter: 'records' });
  expect(plan.notIncluded).toBeUndefined();
  expect(content).toContain('"tick": "Feito"');
  expect(content).toMatch(/"Cacto",\s+"14"/u);
  expect(content).not.toContain('Cacto a cada');
});

test('who is there is ticked day by day', async () => {
  const message = 'attendance app for my choir: Ann, Bob, Cid. mark present or absent each day';
  expect(asksForAttendance(message)).toBe(true);
  expect(asksForAttendance('Wedding page with an attendance form: Ann, Bob')).toBe(false);
  expect(asksForAttendance('Invitación para Ana y Luis, confirmar asistencia: Ana, Luis')).toBe(
    false,
  );
  expect(asksForPeople('World clock for our team: Oslo, Lima', 'world clock for our team')).toBe(
    false,
  );
  const { plan, content } = await made(message);
  expect(plan.starter).toBe('habit-tracker');
  expect(plan.notIncluded).toBeUndefined();
  expect(content).toContain('"habit": "Name"');
});

test('cities after which time zones are called are known', () => {
  expect(readCities('clocks for Oslo, Accra and Pune').map(({ zone }) => zone)).toEqual([
    'Europe/Oslo',
    'Africa/Accra',
    'Asia/Kolkata',
  ]);
});

test('what a button is called is neither praise nor a title', async () => {
  const message = 'Un quiz de 8 questions, score à la fin et un bouton « Rejouer »';
  expect(againLabel(message)).toBe('Rejouer');
  expect(buttonLabel('uma lista com um botão Feito')).toBe('Feito');
  const { plan, content, html } = await made(message);
  expect(plan.title).toBe('Quiz');
  expect(content).toContain('"praise": null');
  expect(html).toContain('id="again">Rejouer<');
});

test.each([
  ['Artikel hinzufügen', true],
  ['delete items', true],
  ['ajouter des articles', true],
  ['добавить товары', true],
  ['削除', true],
  ['Add milk', false],
  ['Fenster putzen', false],
  ['Editor', false],
])('an act on a list: %s is %s', (item, isAct) => {
  expect(isListAct(item)).toBe(isAct);
});

test('acts on a list are no entries of it, and not missing', async () => {
  const { plan, content } = await made(
    'Eine Einkaufsliste: Artikel hinzufügen, abhaken, löschen. Kategorien: Obst, Milch, Fleisch.',
  );
  expect(content).toContain('"tasks": []');
  expect(plan.notIncluded).toBeUndefined();
});

test('a wheel begins anew when all had a turn, in bright colours', async () => {
  expect(beginsAnew("don't pick anyone twice until everyone had a turn")).toBe(true);
  expect(beginsAnew('no number wins twice')).toBe(false);
  expect(isColourful('ein buntes Rad')).toBe(true);
  const { plan, content } = await made(
    "A spinning wheel. Names: Ann, Bob, Cid. I should be able to add and remove names, and whoever was picked shouldn't come up again until everyone had a turn. Bright colours",
  );
  expect(plan.notIncluded).toBeUndefined();
  expect(content).toContain('"beginsAnew": true');
});

test('a unit that is said once is that of all timers', () => {
  expect(readTimers('soft 4 minutes, medium 6 and hard 9. rings')).toMatchObject([
    { name: 'soft', seconds: 240 },
    { name: 'medium', seconds: 360 },
    { name: 'hard', seconds: 540 },
  ]);
});

test('pairs play against each other, and games end at a number of points', () => {
  const message = 'marcador: 15, 30, 40. Parejas: Ana y Luis contra Eva y Teo';
  expect(readPlayers({ message, things: [], given: [] })).toEqual(['Ana y Luis', 'Eva y Teo']);
  expect(readGoal("Taş kağıt makas, 4'te biter")).toBe(4);
});

test('"25 min" is in no other language, and a currency that is used is not missing', async () => {
  expect(otherLanguageOf('pomodoro timer, 25 min work 5 min break')).toBeUndefined();
  const { plan } = await made('Tip calculator for my pub, euros');
  expect(plan.notIncluded).toBeUndefined();
});

test('sections of a list are chosen from, and "items" is none of its things', async () => {
  const { plan, content } = await made(
    'Packing list app, sections Clothes, Tools, Papers, checkboxes, can add items',
  );
  expect(content).toContain('"tasks": []');
  expect(content.replaceAll(/\s/gu, '')).toContain('"groups":["Clothes","Tools","Papers"]');
  expect(plan.notIncluded).toBeUndefined();
});

test('staff take turns, and what a cost is no budget', async () => {
  const rota = await made('Weekly rota. Staff: Mia, Tom, Lou. Chores: till, floor');
  expect(rota.content.replaceAll(/\s/gu, '')).toContain('"people":["Mia","Tom","Lou"]');
  const budget = await made(
    'un budget mensuel : revenus, loyer 500 €, courses, loisirs. Avec un camembert',
  );
  expect(budget.content).toContain('"budget": 0');
  expect(budget.content).not.toContain('amembert');
});

test('a savings goal is counted, and no interest reckoned', async () => {
  const { plan } = await made('savings goal tracker, how many weeks if I put aside 60 a week');
  expect(plan.starter).toBe('goal-counter');
});

test('a palette has as many colours as are asked for, and grids in Cyrillic letters are read', async () => {
  const { plan, content } = await made('Пиксельный редактор: сетка 8х8, палитра из 10 цветов');
  expect(plan.notIncluded).toBeUndefined();
  expect(content).toContain('"columns": 8');
  expect(content.match(/"#[0-9a-f]{6}"/gu)).toHaveLength(10);
});

test.each([
  ['Einkaufsliste fürs Handy', 'Einkaufsliste'],
  ['simple to do list with priorities', 'To-do List'],
  ['Fasting timer 14:10, start button', 'Fasting Timer'],
])('a title is whole, and tells of no device: %s', async (message, title) => {
  expect((await made(message)).plan.title).toBe(title);
});

test('what is due for each of several is ticked', () => {
  expect(labelledHabits('Two dogs. Rex: eye drops, 8am. Tilly: insulin, with dinner.')).toEqual([
    'Rex: eye drops, 8am',
    'Tilly: insulin, with dinner',
  ]);
});

test.each([
  'which is cheaper? a unit price comparer: enter price and weight',
  'reaction time test, how fast do I click, best of five',
  'a virtual aquarium where fish follow my mouse',
  'kaleidoscope drawing toy - mirrors my strokes, save as image',
  'Lootjes trekken voor het gezin, namen invullen',
])('what no starter makes is a page that says so: %s', async (message) => {
  const { html } = await made(message);
  expect(html).toMatch(/Not built yet|Nog niet gebouwd/u);
  expect(html).not.toContain('<section id=');
});
