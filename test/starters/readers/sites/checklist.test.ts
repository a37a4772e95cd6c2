import { expect, test } from 'vitest';

import { readChecklist } from '../../../../src/starters/page/parts/lists/checklist.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'our camp, with a gear list people can tick off: rope, torch and map',
    'Gear list',
    ['rope', 'torch', 'map'],
  ],
  ['Zeltlager. Packliste zum Abhaken (Schlafsack, Tasse)', 'Packliste', ['Schlafsack', 'Tasse']],
  ['Праздник двора: кто придёт (можно отметиться), музыка', 'Кто придёт', []],
])('the list that %j ticks', (text, heading, items) => {
  expect(readChecklist(text)).toEqual({ heading, items });
});

test('boxes of a form are no list', () => {
  expect(readChecklist('a sign-up form with checkboxes for allergies')).toBeUndefined();
  expect(readChecklist('a page for our choir')).toBeUndefined();
});

test('a list to tick stands on the page, and an empty one is said to be empty', async () => {
  const message = 'A site for our scout camp at Birch Lake. Packing list, to tick off.';
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  expect(files.get('parts.js')).toContain("load('checklist'");
  expect(files.get('index.html')).toContain('id="checklist-heading">Packing list');
  expect(plan.notIncluded?.join()).toMatch(/Packing list/u);
});

test('what people tick among prices has a total', async () => {
  const message =
    'Frituur De Punt. Kaart: friet €3, mayo €1, cola €2. De klant tikt aan wat hij wil en ziet het totaal.';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).toContain('data-part="total"');
  expect(files.get('index.html')).not.toContain('data-part="checklist"');
});
