import { expect, test } from 'vitest';

import { filesFor, planFor } from './make-project.ts';

test.each<[string, RegExp, readonly string[]]>([
  [
    'Page for our festival Lakeside Sounds on 18 July 2026. The Tin Lanterns at 3pm, Rosa Vale at 5pm. Tickets: adults $25, kids $10. With the lineup and a button for tickets.',
    /href="#tickets">Tickets<[^]*>Lineup<\/h2>[^]{0,300}3pm/u,
    [],
  ],
  ["My mum started walking dogs! A page, it's called Happy Tails", /eyebrow">Walking dogs</u, []],
  ['my brother just opened a taco truck called Fuego, page please', /eyebrow">Taco truck</u, []],
  ['can u make a wedding site for Hannah and Joel', /· Wedding</u, []],
  [
    'أريد موقعًا لمطعم اسمه الديرة بألوان حمراء وذهبية وصفحة صور',
    /<h1>الديرة<[^]*section gallery/u,
    [],
  ],
  [
    'Сделай сайт-визитку для репетитора английского Марины Соколовой',
    /Репетитор английского</u,
    [],
  ],
  ['花屋「はなこよみ」のホームページ。淡いピンクを基調にしてください。', /<h1/u, []],
])('%j has what it names at its place', async (message, shown, left) => {
  const plan = await planFor('static_html', message);
  expect((await filesFor(plan, message)).get('index.html')).toMatch(shown);
  expect(plan.notIncluded ?? []).toEqual(left);
});

test('words that fit any page give way to what a request tells, and are marked as examples', async () => {
  const [told = '', bare = ''] = await Promise.all(
    [
      'our yard sale is Saturday, May 10, 8am to 2pm on Willow Lane. A page',
      'website for Zork',
    ].map(
      async (message) =>
        (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '',
    ),
  );
  expect(told).not.toContain('Everything worth knowing');
  expect(bare).toMatch(/Everything worth knowing[^]*What to expect<\/h2>\s*<p class="example">/u);
});
