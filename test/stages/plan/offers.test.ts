import { expect, test } from 'vitest';
import { offerListsIn } from '../../../src/stages/plan/given/offer-lists.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['We sell tacos and churros, and we move around.', 'en', 'Menu', ['Tacos', 'Churros']],
  ['Tenemos clases de spinning, zumba y boxeo.', 'es', 'Clases', ['Spinning', 'Zumba', 'Boxeo']],
  [
    'Wir bieten Umzüge, Entrümpelung und Transporte.',
    'de',
    'Leistungen',
    ['Umzüge', 'Entrümpelung', 'Transporte'],
  ],
] as const)('%j offers a list', (text, language, label, names) => {
  const lists = offerListsIn(text, language);
  expect(lists.map((list) => [list.label, list.entries.map(({ name }) => name)])).toEqual([
    [label, names],
  ]);
});

test.each([
  'We have a cat and a dog.',
  'We sell honey 7 € and candles.',
  'I teach and we are open.',
])('%j lists nothing', (text) => expect(offerListsIn(text, 'en')).toEqual([]));

/** What a request names stands on its page, and the words that ask for it do not. */
test.each([
  [
    'Bed and breakfast website for Heron Cottage. Four rooms: Willow £85, Reed £95, and the Loft £130 per night, breakfast included. Mention free parking, dogs welcome in Reed.',
    ['<li>Breakfast included', '<li>Free parking', '<li>Dogs welcome in Reed'],
    /Mention/u,
  ],
  [
    'página web para mi gimnasio Fuerza Norte. La cuota mensual es de 29 €, la anual de 290 €. Tenemos clases de spinning, zumba y boxeo, con horario de clases.',
    ['<h3>Cuota mensual</h3>', '<h3>Anual</h3>'],
    /es de|anual de/iu,
  ],
  ['帮我做一个花店的网站,清新一点', ['花店'], /清新一点/u],
  ['Ramen restaurant site for Sakura. Shoyu ramen $9, gyoza $4.', ['>Menu</h2>'], />Prices<\/h2>/u],
])('%j', async (message, shown, hidden) => {
  const page =
    (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';
  const [, body = ''] = page.split('<body');
  for (const words of shown) expect(body).toContain(words);
  expect(body).not.toMatch(hidden);
});

test.each([
  ['Düğün fotoğrafçısı için şık bir site lazım', 'landing-page'],
  ['我想给我的钢琴工作室“小音符”做一个网站', 'landing-page'],
  ['做一个可以弹的钢琴', 'piano'],
])('%j is a %s', async (message, starter) => {
  expect((await planFor('static_html', message)).starter).toBe(starter);
});
