import { expect, test } from 'vitest';

import { asksForRecords } from '../../../../src/starters/records/reading/asks-for-records.ts';
import { recordField } from '../../../../src/starters/records/field.ts';
import { hourRate } from '../../../../src/starters/records/reading/hourly-rates.ts';
import { readFields } from '../../../../src/starters/records/reading/read-fields.ts';
import { readRecords } from '../../../../src/starters/records/reading/read-records.ts';

test.each([
  [
    'I need a bike service log. Each bike has a name, when I last serviced it and notes. Let me add, edit and delete',
    ['Name', 'When I last serviced it', 'Notes'],
  ],
  [
    'Rittenlog: datum, van, naar, kilometers en doel. Totaal onderaan',
    ['Datum', 'Van', 'Naar', 'Kilometers', 'Doel'],
  ],
  [
    'eine Seite, auf der ich eintrage, was ich verleihe: Titel, an wen, zurück am',
    ['Titel', 'An wen', 'Zurück am'],
  ],
  [
    'suivi : entreprise, poste, statut (envoyée, refus). Avec filtre',
    ['Entreprise', 'Poste', 'Statut (envoyée, refus)'],
  ],
  [
    'registro con ejercicio, series, peso, que se guarde en el navegador',
    ['Ejercicio', 'Series', 'Peso'],
  ],
  [
    'учёт: название, кому выдан, дата возврата. Чтобы можно было искать',
    ['Название', 'Кому выдан', 'Дата возврата'],
  ],
  [
    '犬の体重記録アプリ。日付、体重(kg)、メモを入力して一覧で見られるように',
    ['日付', '体重(kg)', 'メモ'],
  ],
  ['借书登记页面，书名、借书人、归还日期，能搜索', ['书名', '借书人', '归还日期']],
  ['उधार खाता: ग्राहक का नाम, रकम, चुकाया या नहीं', ['ग्राहक का नाम', 'रकम', 'चुकाया या नहीं']],
  ['a page with a dark look and a big button', []],
  [
    'app para as séries: nome, temporada, nota de 1 a 5, filtrar por terminadas',
    ['Nome', 'Temporada', 'Nota de 1 a 5', 'Terminada'],
  ],
  ['an app where i can track which plants i watered and when', ['plant', 'When']],
])('the fields of %s', (message, fields) => {
  expect(readFields(message)).toEqual(fields);
});

test('a field has the type that its name suggests', () => {
  expect(recordField('weight in kg')).toEqual({
    label: 'Weight',
    type: 'number',
    unit: 'kg',
    role: 'level',
  });
  expect(recordField('rating 1-5')).toEqual({ label: 'Rating', type: 'rating', most: 5 });
  expect(recordField('when I last watered it')).toEqual({ label: 'Last watered', type: 'date' });
  expect(recordField('zurück am')).toEqual({ label: 'Zurück am', type: 'date', role: 'due' });
  expect(recordField('Beitrag bezahlt ja/nein')).toEqual({ label: 'Beitrag bezahlt', type: 'yes' });
  expect(recordField('left/right/bottle').options).toEqual(['Left', 'Right', 'Bottle']);
  expect(recordField('precio')).toEqual({ label: 'Precio', type: 'money' });
  expect(recordField('количество')).toEqual({ label: 'Количество', type: 'number', role: 'stock' });
  expect(recordField('colour')).toEqual({ label: 'Colour', type: 'text' });
});

const given = { names: undefined, language: 'en', facts: [], given: [] } as const;

test('what is low, due, worth and given stands in the request', () => {
  const stock = readRecords({
    ...given,
    message: 'inventory: item, quantity, price. Warn below 8',
  });
  expect(stock).toMatchObject({ low: 8, hasValue: true });
  expect(
    readRecords({ ...given, message: 'pantry: item, expiry date, show what expires in 2 weeks' })
      .dueDays,
  ).toBe(14);
  expect(
    readRecords({
      ...given,
      message: 'bill tracker - water 12.50, phone 20. name, monthly cost and renewal date',
    }).rows,
  ).toEqual([
    ['water', '12.5', ''],
    ['phone', '20', ''],
  ]);
  const runs = readRecords({
    ...given,
    message: 'log my runs with distance, time and date, total km',
  });
  expect(runs.fields.map(({ type, unit }) => [type, unit])).toEqual([
    ['number', 'km'],
    ['duration', undefined],
    ['date', undefined],
  ]);
});

test('a request without fields has those that are usual for its kind', () => {
  const names = readRecords({ ...given, message: 'plant watering log' }).fields;
  expect(names.map(({ label }) => label)).toEqual(['Name', 'Place', 'Last watered', 'Notes']);
});

test.each([
  ['make an inventory app for my shop: item name, quantity, price', true],
  ['Make a warranty tracker. fields: appliance, shop, bought on', true],
  ['website for my GPS tracker company, with prices and contact', false],
  ['booking form with name, phone and date', false],
  ['events page for our club: date, place, price', false],
  ['expense tracker with date, amount, category', false],
])('%s asks for records: %s', (message, asks) => {
  const head = message.split(/[:.]|\swith\s/u, 1)[0] ?? '';
  expect(asksForRecords(message, head.toLowerCase())).toBe(asks);
});

test('what is listed under groups is one choice, and no field or row for each group', () => {
  const { fields, rows } = readRecords({
    message: 'lift log. push: bench, dips. pull: rows. Date, exercise, sets, weight in kg',
    names: undefined,
    language: 'en',
    facts: [],
    given: [],
  });
  expect(fields.map(({ label }) => label)).toEqual(['Date', 'Exercise', 'Sets', 'Weight']);
  expect(fields[1]).toMatchObject({
    type: 'choice',
    options: ['Push: Bench', 'Push: Dips', 'Pull: Rows'],
  });
  expect(rows).toEqual([]);
});

test('who can have won, what is played, how often and what is owed are read as the request says them', () => {
  const request = { names: undefined, language: 'en', facts: [], given: [] } as const;
  const night = readRecords({
    ...request,
    message:
      'track it: players Sam, Priya, Theo, games like Catan, Azul, we log the winner and the date',
  });
  expect(night.fields.map(({ label, options }) => [label, options])).toEqual([
    ['Games', ['Catan', 'Azul']],
    ['Winner', ['Sam', 'Priya', 'Theo']],
    ['Date', undefined],
  ]);
  const plants = readRecords({
    ...request,
    message:
      'Each has a name and how often in days. Start with Monstera every 7 days, Pothos 8, Fern 3.',
  });
  expect(plants.rows).toEqual([
    ['Monstera', '7', ''],
    ['Pothos', '8', ''],
    ['Fern', '3', ''],
  ]);
  const owed = readRecords({ ...request, message: 'ledger: name, amount lent, amount paid back' });
  expect([owed.owed, owed.by]).toEqual([[1, 2], 0]);
});

test('what is told to be done is no field, and a list ends where more is allowed', () => {
  expect(
    readFields('add clients, start and stop a timer, or enter hours by hand, write a note'),
  ).toEqual([]);
  const gym = readRecords({
    message: 'Упражнения: присед, жим, можно добавлять свои. Записываю подходы, вес и повторения',
    names: undefined,
    language: 'ru',
    facts: [],
    given: [],
  });
  expect(gym.fields.map(({ label }) => label)).toEqual([
    'Упражнения',
    'Подходы',
    'Вес',
    'Повторения',
  ]);
  expect(gym.fields[0]?.options).toEqual(['Присед', 'Жим']);
});

test('names with hyphens and signs are read as they stand', () => {
  const request =
    'log of hours: project, report --day, hours (½-1), notes. Total hours per project';
  expect(() =>
    readRecords({ message: request, names: undefined, language: 'en', facts: [], given: [] }),
  ).not.toThrow();
});

test.each([
  ['I freelance at $65/hr and need a time tracker with start/stop per project', 65],
  ['Zeiterfassung, Stundensatz 70 €', 70],
  ['suivi du temps, 55 € de l’heure', 55],
  ['трекер времени, ставка 1500 руб/час', 1500],
  ['근무 시간 기록, 시급 12000원', 12_000],
  ['a time tracker with billable hours', 0],
  ['a time tracker for my studies', undefined],
])('"%s" bills %s for an hour', (message, rate) => {
  expect(hourRate(message)).toBe(rate);
});

test('hours are kept by project, also where they are billed', () => {
  const message = 'registro de horas por proyecto con cronómetro y tarifa de 40 €/h';
  const { fields } = readRecords({
    message,
    names: undefined,
    language: 'es',
    facts: [],
    given: [],
  });
  expect(fields.map(({ label }) => label)).toEqual(['Fecha', 'Proyecto', 'Horas', 'Notas']);
});
