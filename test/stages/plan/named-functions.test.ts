import { expect, test } from 'vitest';

import { planFor } from '../../starters/make-project.ts';

test.each([
  ['to-do list with milk, bread, drag and drop and sort by name', ['Milk', 'Bread']],
  ['Einkaufsliste mit Brot, Salz und Erinnerungen', ['Brot', 'Salz']],
  ['lista de tareas con pan, sal y prioridades', ['Pan', 'Sal']],
])('functions are no items of a list: %j', async (message, items) => {
  expect((await planFor('static_html', message)).items).toEqual(items);
});

test('what a page lacks is no section of it, what it has is one', async () => {
  const plan = await planFor('static_html', 'a site for our choir with gallery, map and live chat');
  expect(plan).toMatchObject({
    sections: ['Gallery', 'How to get here', 'Contact'],
    notIncluded: ['map (a drawing, until you put your own in its place)', 'live chat'],
  });
});

test('the fields of a form are no sections', async () => {
  const message =
    'a site for our choir with news and an audition form (name, voice, years of singing)';
  expect(await planFor('static_html', message)).toMatchObject({
    sections: ['News', 'Contact'],
  });
});

test.each([
  'a site for my barber chair and a booking form',
  '喫茶店のページ、メニュー、予約フォーム',
  'page for my dance class, photos, registration form',
  'una página para mi taller: horario, formulario de contacto',
])('a page that has a form is no form: %j', async (message) => {
  expect((await planFor('static_html', message)).starter).toBe('landing-page');
});

test.each([
  'a registration form for our run: name, age',
  '予約フォームを作って',
  'contact form page',
])('a form is one: %j', async (message) => {
  expect((await planFor('static_html', message)).starter).toBe('form');
});
