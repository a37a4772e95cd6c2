import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const text = (name: string): string => files.get(name) ?? '';
  return { plan, left: plan.notIncluded ?? [], text };
}

test.each([
  'a pomodoro timer 25/5 with a task list and a sound at the end, dark, no login',
  'Pomodoro-Timer mit Aufgabenliste',
  'temporizador pomodoro con lista de tareas y sonido',
  'minuteur pomodoro avec une liste de tâches',
])('a pomodoro timer has the list of tasks that is asked for: %s', async (message) => {
  const { left, text } = await pageOf(message);
  expect(left).toEqual([]);
  expect(text('index.html')).toContain('<ul id="tasks">');
  expect(text('script.js')).toContain("save('tasks', tasks)");
});

test('without the wish there is none', async () => {
  expect((await pageOf('a pomodoro timer 25/5')).text('index.html')).not.toContain('id="tasks"');
});

test.each([
  [
    'Eine Packliste für den Campingurlaub zum Abhaken: Zelt, Schlafsack, Isomatte. Ich will auch eigene Sachen hinzufügen können',
    'Packliste für den Campingurlaub',
  ],
  ['liste de valise à cocher : maillot, serviette, crème solaire', 'Liste de valise'],
  [
    'lista de equipaje para marcar: pasaporte, cargador, camisetas. poder añadir cosas',
    'Lista de equipaje',
  ],
  [
    'lista rzeczy do spakowania do odhaczania: śpiwór, latarka, menażka',
    'Lista rzeczy do spakowania',
  ],
  ['valiz hazırlık listesi: pasaport, şarj aleti, mayo', 'Valiz hazırlık listesi'],
])('a list to tick off is that list alone: %s', async (message, title) => {
  const { plan, left } = await pageOf(message);
  expect([plan.starter, plan.title, left]).toEqual(['todo', title, []]);
});

test('a page of a camp with a packing list stays a page', async () => {
  const message =
    'Webseite für unser Zeltlager im Juli in Bad Tölz, mit Packliste und Anmeldung, 120 €';
  expect((await planFor('static_html', message)).starter).toBe('landing-page');
});

test.each([
  'app to split the rent and bills between 3 roommates: Jo, Priya and Sam. we enter who paid what and it tells who owes who',
  'egzersiz için interval zamanlayıcı: 40 saniye çalışma, 20 saniye dinlenme, 8 tur, bitince bip sesi',
  'plant watering tracker, i have monstera every 7 days, cactus every 21, fern every 3 days. show me which ones are due today, with csv export',
  'cooking converter cups to grams for flour, sugar and butter, and oven F to C',
  'quiz game for my 4th graders about the planets, 10 questions multiple choice, show the score at the end',
])('what is there is not told as missing: %s', async (message) => {
  expect((await pageOf(message)).left).toEqual([]);
});

test('a kitchen converter knows the degrees of an oven', async () => {
  const { text } = await pageOf('kitchen converter, cups to grams, oven F to C');
  expect(text('content.js')).toContain('"fahrenheit"');
});

test('whose plants they are is no name of one', async () => {
  const { text } = await pageOf(
    'plant watering tracker, i have monstera every 7 days, fern every 3 days',
  );
  expect(text('content.js')).toContain('"Monstera"');
  expect(text('content.js')).not.toContain('Have monstera');
});

test('a quiz has as many questions as are asked for, about planets first', async () => {
  const { text } = await pageOf('quiz about the planets, 10 questions');
  const questions = text('content.js').match(/"question": "[^"]+\?"/gu) ?? [];
  expect(questions).toHaveLength(10);
  expect(questions.slice(0, 4).every((one) => /planet|saturn/iu.test(one))).toBe(true);
});
