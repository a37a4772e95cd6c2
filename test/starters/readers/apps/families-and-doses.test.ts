import { expect, test } from 'vitest';
import { dosesIn } from '../../../../src/starters/habit-tracker/doses.ts';
import { pairIn } from '../../../../src/starters/converter/pair-in.ts';
import { readArithmetic } from '../../../../src/starters/arithmetic/read-arithmetic.ts';
import { ProjectRouter } from '../../../../src/router/project-router.ts';
import { filesFor, planFor } from '../../make-project.ts';

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const said = ['index.html', 'content.js', 'script.js'].map((path) => files.get(path) ?? '');
  return { plan, files, said: said.join('\n'), left: plan.notIncluded ?? [] };
}

test.each([
  [
    'Make a packing list app for our family trip, people: Mom, Dad, Ben. check things off, saved in the browser',
    'Mom',
  ],
  ['packing list app, people: Mia, Dad, Ben, check things off, filter by person', 'Mia'],
  ['Packlisten-App für den Urlaub, Personen: Anna, Tom, Mia. Abhaken, nach Person filtern', 'Anna'],
  ['application de liste de valise, personnes : Léa, Marc, Théo, à cocher', 'Léa'],
])('a list to tick off by person is no page of them: %s', async (message, person) => {
  const { plan, said, left } = await pageOf(message);
  expect([plan.starter, left]).toEqual(['todo', []]);
  expect(said).toContain(`<option>${person}</option>`);
});

test('people without a list keep their cards', async () => {
  const { plan } = await pageOf('team page, people: Ann Bell, Bob Hay, Cleo Fox');
  expect(plan.starter).toBe('people-cards');
});

test.each([
  ['Зроби тренажер таблиці множення для дитини 8 років, 20 прикладів, показувати помилки в кінці'],
  ['тренажер множення, 20 вправ'],
  ['Тренажёр таблицы умножения, 20 примеров, показать ошибки и время'],
  ['Trener tabliczki mnożenia dla dziecka, 20 zadań, pokaż błędy i czas'],
])('sums to practise are those of the request: %s', async (message) => {
  const { plan, left } = await pageOf(message);
  expect([plan.starter, left]).toEqual(['arithmetic', []]);
  expect(readArithmetic(message)).toMatchObject({ operations: ['times'], questions: 20 });
});

test.each([
  ['додавання і віднімання до 20, 15 завдань', ['plus', 'minus'], 15],
  ['latihan perkalian, 12 soal', ['times'], 12],
  ['öva addition och subtraktion, 30 uppgifter', ['plus', 'minus'], 30],
] as const)('operations and their number: %s', (message, operations, questions) => {
  expect(readArithmetic(message)).toMatchObject({ operations, questions });
});

test.each([
  [
    'remédios da avó: Losartana 8h e 20h, Metformina 12h',
    ['Losartana, 8h', 'Losartana, 20h', 'Metformina, 12h'],
  ],
  [
    'medication tracker: Losartan 8am and 8pm, Metformin 12pm. tick when taken',
    ['Losartan, 8am', 'Losartan, 8pm', 'Metformin, 12pm'],
  ],
  [
    'Pillen-App: Ramipril 8 und 20 Uhr, Aspirin 100 mg 12 Uhr',
    ['Ramipril, 8 Uhr', 'Ramipril, 20 Uhr', 'Aspirin 100 mg, 12 Uhr'],
  ],
  [
    '薬の管理アプリ：ロサルタン 8時と20時、メトホルミン 12時',
    ['ロサルタン, 8時', 'ロサルタン, 20時', 'メトホルミン, 12時'],
  ],
  ['my timetable: maths 8am and 10am', []],
])('a row for each time of a medicine: %s', (message, rows) => {
  expect(dosesIn(message)).toEqual(rows);
});

test('medicines by the hour are ticked off, and are no habits', async () => {
  const { plan, said, left } = await pageOf(
    'medication tracker for my mom: Losartan 8am and 8pm, Metformin 12pm. tick when taken, resets every day',
  );
  expect([plan.starter, left]).toEqual(['habit-tracker', []]);
  expect(said).toContain('placeholder="Medicine"');
});

test.each([
  ['oven fahrenheit to celsius', ['celsius', 'fahrenheit', 'kelvin'], 'en', 'fahrenheit'],
  ['°F in °C', ['celsius', 'fahrenheit', 'kelvin'], 'de', 'fahrenheit'],
  ['Фаренгейты в Цельсии', ['celsius', 'fahrenheit'], 'ru', 'fahrenheit'],
  ['Meilen in Kilometer', ['meter', 'kilometer', 'mile', 'inch'], 'de', 'mile'],
  ['converter pounds to kg', ['kilogram', 'gram', 'pound'], 'en', 'pound'],
] as const)(
  'a converter begins the way that is asked for: %s',
  (message, units, language, from) => {
    expect(pairIn(message, units, language)?.[0]).toBe(from);
  },
);

test.each([
  ['workout log: date, exercise, minutes, calories. weekly totals chart', 'week'],
  ['운동 기록 앱: 날짜, 운동 종류, 시간(분), 칼로리. 주간 합계 그래프', 'week'],
  ['Lauftagebuch: Datum, Strecke, Minuten. Diagramm mit Monatssummen', 'month'],
])('a chart of the sums of a week or month: %s', async (message, per) => {
  expect((await pageOf(message)).said).toContain(`"per": "${per}"`);
});

test.each([
  [
    'Haushaltsbuch als Webseite: Einnahmen und Ausgaben eintragen mit Kategorie (Miete, Essen), Monatssumme und Diagramm',
    'Haushaltsbuch',
    'Miete',
  ],
  ['Haushaltsbuch mit Einnahmen und Ausgaben, Monatssumme und Diagramm', 'Haushaltsbuch', 'Essen'],
])('sums and charts of expenses are there, and no categories: %s', async (message, title, name) => {
  const { plan, said, left } = await pageOf(message);
  expect([plan.title, left]).toEqual([title, []]);
  expect(said).toContain(`"categories": [\n    "${name}"`);
  expect(said).not.toContain('"Monatssumme"');
});

test.each([
  ['temperature converter fahrenheit to celsius', 'Temperature Converter Fahrenheit to Celsius'],
  ['Umrechner Meilen in Kilometer', 'Umrechner Meilen in Kilometer'],
])('a converter is named with both units: %s', async (message, title) => {
  expect((await pageOf(message)).plan.title).toBe(title);
});

test.each([
  ['flashcards for the periodic table, first 10 elements', 10, ['H', 'Hydrogen']],
  ['tarjetas de estudio con los primeros 15 elementos de la tabla periódica', 15, ['He', 'Helio']],
  ['карточки для изучения: первые 20 химических элементов', 20, ['O', 'Кислород']],
] as const)('cards of the elements: %s', async (message, count, [sign, name]) => {
  const { files, left } = await pageOf(message);
  const cards = files.get('content.js') ?? '';
  expect(cards).toMatch(new RegExp(`"${sign}",\\s+"${name}"`, 'u'));
  expect([
    cards
      .split('"cards"')[1]
      ?.split('"text"')[0]
      ?.match(/\[\s+"/gu)?.length,
    left,
  ]).toEqual([count, []]);
});

test.each([
  ['flashcards about the bones of the human body', 'bones of the human body'],
  ['Karteikarten für Anatomie', 'Anatomie'],
])(
  'cards of a subject without any are left open, and no capitals: %s',
  async (message, subject) => {
    const { said, left } = await pageOf(message);
    expect(said).toContain('"cards": []');
    expect(left.join()).toContain(subject);
  },
);

test('questions about planets are about planets', async () => {
  const { said, left } = await pageOf('quiz about the planets, 10 questions');
  expect([left, said.match(/"question": "(?:Wh|How)/gu)?.length]).toEqual([[], 10]);
  expect(said).not.toMatch(/sunlight|Milky Way|walked on the Moon/u);
});

test.each([
  ['bingo cards for a baby shower with 25 words', 'bingo'],
  ['Familien-Putzplan-App: Anna, Ben und Clara, wechselt jede Woche', 'rota'],
  ['reading tracker: title, author, pages, rating out of 5', 'records'],
  ['cat feeding app: Whiskers 7am and 6pm, Tom 8am, tick off when fed', 'habit-tracker'],
  ['budget page: income and expenses, monthly total and chart', 'expense-tracker'],
  ['chore app, family members: Ann, Bob, Cleo. Tick off chores', 'todo'],
])('%s is made with %s', async (message, starter) => {
  expect((await pageOf(message)).plan.starter).toBe(starter);
});

test.each([
  ['pill reminder: Vitamin D morning, Ibuprofen morning and evening. remind me', 'reminder'],
  ['recordatorio de pastillas: Losartán 8h y 20h, Metformina 12h', 'recordatorio'],
])('a page that is closed sends no reminders: %s', async (message, reminder) => {
  expect((await pageOf(message)).left).toContain(reminder);
});

test('views and ways to learn are no fields and no cards', async () => {
  const mood = await pageOf('mood tracker with emojis, one per day, month view');
  expect(mood.said).not.toMatch(/Month view|One per day/u);
  const cards = await pageOf(
    'vocabulary trainer German-Spanish: Hund perro, Katze gato, Haus casa, multiple choice',
  );
  expect(cards.said).not.toContain('"choice"');
});

test.each([
  'study timer with 50 minutes work and 10 minutes break, count sessions',
  'pill reminder: Vitamin D morning, Ibuprofen morning and evening. remind me',
  'Karteikarten Periodensystem erste 20 Elemente',
  'daily checklist for my kids: brush teeth, make bed, homework. resets every day',
])('it is a page without a word for one: %s', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('static_html');
});

test('people who take turns are no chores', async () => {
  const { said } = await pageOf(
    'Familien-Putzplan-App: Anna, Ben und Clara haken Aufgaben ab, wechselt jede Woche',
  );
  expect(said).toMatch(/"chores": \[\s+"Abwasch"/u);
});
