import { expect, test } from 'vitest';
import { asksForLog } from '../../../src/starters/pomodoro/asks-for-task.ts';
import { kitchenPair } from '../../../src/starters/converter/kitchen-pair.ts';
import { readStages } from '../../../src/starters/interval-timer/read-stages.ts';
import { readLives } from '../../../src/starters/page/games/reading/read-lives.ts';
import { readRecords } from '../../../src/starters/records/reading/read-records.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const html = files.get('index.html') ?? '';
  const text = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  const content = files.get('content.js') ?? '';
  return { plan, html, text, content, left: plan.notIncluded ?? [] };
}

test.each([
  ['гра вгадай число від 1 до 100, 7 спроб', 7],
  ['шибениця з українськими словами, 6 життів', 6],
  ['gissa talet, 8 försök', 8],
  ['tebak angka, 5 kesempatan', 5],
])('tries are read: %s', (message, tries) => {
  expect(readLives(message)).toBe(tries);
});

test.each([
  'timer 25/5 and a list of what i did today',
  'pomodoro with a log of finished sessions',
  'Pomodoro mit einer Liste was ich heute gemacht habe',
  'minuteur pomodoro, avec ce que j’ai fait',
  'помодоро и что я сегодня сделал',
  'pomodoro z listą co dziś zrobiłam',
])('a pomodoro lists what was done: %s', (message) => {
  expect(asksForLog(message)).toBe(true);
});

test('the rounds of today are listed on the page', async () => {
  const { html, left } = await pageOf(
    'pomodoro timer 25/5, beep at the end and a list of what i did today',
  );
  expect(html).toContain('id="log"');
  expect(html).toContain('id="task"');
  expect(left).toEqual([]);
});

test.each([
  ['40 sec work 20 sec rest 8 rounds, with exercises squats, push ups, plank, burpees rotating'],
  ['40 Sek Arbeit 20 Sek Pause 8 Runden, Übungen: squats, push ups, plank, burpees im Wechsel'],
])('exercises that rotate take one round each: %s', (message) => {
  expect(readStages(message)).toMatchObject({
    rounds: 8,
    stationNames: ['Squats', 'Push ups', 'Plank', 'Burpees'],
    isRotating: true,
  });
});

test('all exercises are in each round where they do not rotate', () => {
  const { isRotating } = readStages('40 s work, 20 s rest, 3 rounds, exercises: squats, plank');
  expect(isRotating).toBeUndefined();
});

test.each([
  'une liste de courses avec rayons (fruits, frais), ça reste enregistré, sans compte',
  'Einkaufsliste mit Kategorien (Obst, Milch), die Liste bleibt gespeichert',
  'lista de la compra con secciones (fruta, lácteos), se queda guardada',
  'lista della spesa con reparti (frutta, latticini), resta salvata',
])('what is said to stay saved is nothing to buy: %s', async (message) => {
  expect((await pageOf(message)).content).toContain('"tasks": []');
});

test.each([
  ['gramos a tazas para harina y azúcar', ['gram', 'cup']],
  ['convert cups to grams', ['cup', 'gram']],
  ['Gramm in Tassen', ['gram', 'cup']],
  ['グラムをカップに変換', ['gram', 'cup']],
  ['cups, tbsp, tsp and grams', undefined],
])('a kitchen converts in the direction that is asked: %s', (message, pair) => {
  expect(kitchenPair(message)).toEqual(pair);
});

test.each([
  [
    'list to keep track of who won which board game: players Sanne, Bram, Joris, games Catan, Rummikub. with standings per player',
    ['Games', 'Date', 'Winner', 'Notes'],
  ],
  [
    'lijst om bij te houden wie welk spelletje heeft gewonnen: spelers Sanne, Bram, Joris, spelletjes Catan, Rummikub. met stand per speler',
    ['Spelletjes', 'Datum', 'Winnaar', 'Notities'],
  ],
  [
    'Liste wer welches Spiel gewonnen hat: Spieler Anna, Ben, Cem, Spiele Catan, Azul. mit Rangliste',
    ['Spiele', 'Datum', 'Gewinner', 'Notizen'],
  ],
  [
    'app to log our game nights, games Catan, Azul, Wingspan, players Tom, Ana, Lee, show how many wins each',
    ['Games', 'Date', 'Winner', 'Notes'],
  ],
])('a log of games has who won which: %s', async (message, fields) => {
  const { plan, left } = await pageOf(message);
  expect(plan.starter).toBe('records');
  expect(plan.title).toBe(fields[0]);
  expect(left).toEqual([]);
  const records = readRecords({
    message,
    names: undefined,
    language: plan.language ?? 'en',
    facts: [],
    given: [],
  });
  expect(records.fields.map(({ label }) => label)).toEqual(fields);
  expect(records.fields.map(({ options = [] }) => options.length)).toEqual([
    records.fields[0]?.options?.length,
    0,
    3,
    0,
  ]);
  expect(records.by).toBe(2);
});

test.each([
  ['plants: monstera every 7 days, basil every 2 days. show which ones need water today', 0],
  ['plants: monstera every 7 days, basil every 2 days', 2],
])('what is due is shown for the day that is asked: %s', (message, days) => {
  const request = { message, names: undefined, language: 'en', facts: [], given: [] } as const;
  expect(readRecords(request).dueDays).toBe(days);
});
