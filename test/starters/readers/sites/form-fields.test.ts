import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

import { withChoices } from '../../../../src/starters/page/forms/choices.ts';
import { withDateRules } from '../../../../src/starters/page/forms/date-rules.ts';
import { fieldOf } from '../../../../src/starters/page/forms/field.ts';
import { readForms } from '../../../../src/starters/page/forms/read-forms.ts';
import { checkScript } from '../../../../src/starters/page/forms/scripts.ts';

const bakes = {
  facts: [
    { kind: 'price', label: 'Rye loaf', text: '5 €', at: 0 },
    { kind: 'price', label: 'Plum cake', text: '9 €', at: 20 },
    { kind: 'hours', text: 'Wed-Sun 9:00-11', at: 40 },
  ],
  given: [
    {
      label: 'Workshops',
      at: 0,
      end: 9,
      entries: [{ name: 'Bread', price: '40 €' }, { name: 'Jam' }],
    },
  ],
} as const;

test.each([
  ['Workshop', '', 'Workshop: Bread (40 €), Jam'],
  ['Product', '', 'Product: Rye loaf (5 €), Plum cake (9 €)'],
  ['Class 7 to 9', '', 'Class: 7, 8, 9'],
  ['выбором группы с 2 по 4', '', 'Выбор группы: 2, 3, 4'],
  ['Jersey size', 'jerseys S/M/L', 'Jersey size: S, M, L'],
  ['Uhrzeit im 30-Minuten-Takt', 'alle 30 min', 'Uhrzeit: 09:00, 09:30, 10:00, 10:30'],
  ['Colour', '', 'Colour'],
])('what can be chosen in the field %j with %j', (name, message, expected) => {
  const { label, options = [], prices = [] } = withChoices(fieldOf(name), { plan: bakes, message });
  const shown = options.map((option, index) =>
    prices[index] === undefined ? option : `${option} (${prices[index]})`,
  );
  expect(shown.length === 0 ? label : `${label}: ${shown.join(', ')}`).toBe(expected);
});

test.each([
  ['Vegan yes/no', 'Vegan'],
  ['Mit Hund ja/nein', 'Mit Hund'],
  ['Ужин (да/нет)', 'Ужин'],
])('%j is a tick', (name, label) => {
  expect(fieldOf(name)).toMatchObject({ label, type: 'checkbox', isRequired: false });
});

test.each([
  ['en', 'contact', 'form with name and date, not on Tuesdays', false, [2]],
  ['es', 'contact', 'formulario con fecha, que no se pueda elegir el lunes', false, [1]],
  ['de', 'contact', 'samstags soll man kein Datum wählen können', false, [6]],
  ['ja', 'contact', '日曜日は選べないようにして', false, [0]],
  ['fr', 'contact', 'refuser les dates passées', true, []],
  ['en', 'booking', 'open Monday to Friday', true, []],
  ['en', 'contact', 'not open on Mondays', false, []],
] as const)('in %s, a date of a %s form by %j', (language, kind, message, isFromToday, daysOff) => {
  const field = withDateRules(fieldOf('Date'), { kind, message, language });
  expect(field).toMatchObject({ isFromToday, daysOff });
});

test('a rule in brackets belongs to its field', () => {
  const message = 'formulaire de visite avec nom, date (pas le lundi) et heure';
  expect(readForms(message)[0]?.fields).toEqual(['Nom', 'Date (pas le lundi)', 'Heure']);
  const date = fieldOf('Date (pas le lundi)');
  expect(withDateRules(date, { kind: 'contact', message, language: 'fr' })).toMatchObject({
    label: 'Date',
    daysOff: [1],
  });
});

test('what a form is to refuse is no field of it', () => {
  const [form] = readForms('booking form with name, day of arrival, no Mondays, refuse past dates');
  expect(form?.fields).toEqual(['Name', 'Day of arrival']);
});

test.each([
  [{ from: 'today' }, '2001-05-04', 'past'],
  [{ from: 'today' }, '9001-05-04', ''],
  [{ off: '1 5' }, '2001-05-04', 'not on Friday'],
  [{ off: '1 5' }, '2001-05-05', ''],
])('a date field with %j and %s is told %j', (dataset, value, expected) => {
  const field = { type: 'date', value, dataset, validity: { valid: true } };
  const text = { past: 'past', dayOff: 'not on {day}' };
  const document = { documentElement: { lang: 'en' } };
  expect(runInNewContext(`${checkScript}; problemOf(field)`, { field, text, document })).toBe(
    expected,
  );
});
