import { describe, expect, test } from 'vitest';

import { readFacts } from '../../../../src/stages/plan/facts/read-facts.ts';
import { comingSoon } from '../../../../src/starters/landing-page/coming-soon.ts';
import { bannerText } from '../../../../src/starters/page/parts/banner.ts';
import { buttonLabel } from '../../../../src/starters/page/reading/button-label.ts';
import { craftOf } from '../../../../src/starters/portfolio/craft.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['Free shipping over $60, say that in a banner on top. Green.', 'Free shipping over $60'],
  ['A shop. Free shipping over $50 in a bar at the top.', 'Free shipping over $50'],
  ['Oben ein Banner: "10 % Rabatt im Mai".', '10 % Rabatt im Mai'],
  ['un bandeau avec le texte ouvert le dimanche', 'Ouvert le dimanche'],
  ['a site for our bar at the top of the hill', undefined],
])('a banner of %j', (message, text) => {
  expect(bannerText(message)).toBe(text);
});

test.each([
  ['bold look, with a "join now" button', 'Join now'],
  ['Ein Knopf "Termin anfragen" soll oben sein', 'Termin anfragen'],
  ['кнопка «Записаться» сверху', 'Записаться'],
  ['「予約する」ボタンをつけて', '予約する'],
  ['with a get started button', 'Get started'],
  ["and has a 'watered today' button for each", 'Watered today'],
  ['a countdown and a button for tickets', 'Tickets'],
  ["it doesn't matter, it won't need a button", undefined],
  ['a "call us" button', undefined],
  ['our motto is "slow food"', undefined],
])('the button of %j', (message, label) => {
  expect(buttonLabel(message)).toBe(label);
});

test.each([
  ['coming soon page for my app', 'en', 'Coming soon'],
  ['Página de próximamente para mi tienda', 'es', 'Próximamente'],
  ['Demnächst-Seite für mein Café', 'de', 'Demnächst'],
  ['страница «скоро открытие»', 'ru', 'Скоро'],
] as const)('%j says so', (message, language, eyebrow) => {
  expect(comingSoon(message, { language, forms: [] })?.eyebrow).toBe(eyebrow);
  expect(comingSoon('a site for our bakery', { language, forms: [] })).toBeUndefined();
});

test.each([
  ['プログラマーのポートフォリオ', 'ja', 'プログラマー'],
  ['Portfolio für eine Grafikdesignerin', 'de', 'Design'],
  ['portfolio site for a painter', 'en', undefined],
] as const)('the craft of %j', (message, language, role) => {
  expect(craftOf(message, language)?.t('role')).toBe(role);
});

describe('what a request wants to be said is said', () => {
  test.each([
    [
      'A law firm. Please mention that the first visit is free and that we speak Spanish.',
      'en',
      ['the first visit is free', 'we speak Spanish'],
    ],
    ['Una web. Indica que el desayuno está incluido.', 'es', ['el desayuno está incluido']],
    ['Eine Seite. Erwähne, dass Hunde willkommen sind.', 'de', ['Hunde willkommen']],
    [
      'Kahvaltının dahil olduğunu ve evcil hayvan kabul ettiğimizi de yaz.',
      'tr',
      ['Kahvaltı dahil', 'evcil hayvan kabul ediyoruz'],
    ],
    ['Free shipping, say that in a banner on top. It has to look good on phones.', 'en', []],
  ] as const)('%s', async (message, language, said) => {
    const facts = await readFacts(message, language);
    expect(facts.filter(({ kind }) => kind === 'statement').map(({ text }) => text)).toEqual(said);
  });
});

describe('whole items', () => {
  test('the last price is not in the one before, and hours behind prices are hours', async () => {
    const plan = await planFor(
      'static_html',
      'A site for my gym Iron. Plans are Basic $29/mo, Plus $45/mo and Max $69/mo, open 5am–11pm every day.',
    );
    const entries = ('given' in plan ? plan.given : [])?.[0]?.entries.map(
      ({ name, price }) => `${name} ${price}`,
    );
    expect(entries).toEqual(['Basic $29/mo', 'Plus $45/mo', 'Max $69/mo']);
    expect(plan.facts?.find(({ kind }) => kind === 'hours')?.text).toBe('5am–11pm every day');
  });

  test('Arabic words are prices and hours', async () => {
    const facts = await readFacts(
      'موقع لمطعم. عندنا مناقيش بدينار واحد، فتة حمص بـ 2.5 دينار وشاي بنص دينار. الدوام من 7 صباحا إلى 4 العصر.',
      'ar',
    );
    const prices = facts.filter(({ kind }) => kind === 'price');
    expect(prices.map(({ label, text }) => [label, text])).toEqual([
      ['مناقيش', 'بدينار واحد'],
      ['فتة حمص', '2.5 دينار'],
      ['شاي', 'بنص دينار'],
    ]);
    expect(facts.find(({ kind }) => kind === 'hours')?.text).toContain('4 العصر');
  });

  test.each([
    ['сделай лендинг для автосервиса Гараж 52, тёмный стиль', 'Гараж 52'],
    [
      'ek website chahiye, naam hai Pragati Classes, Indore me. Teacher: Ramesh Solanki',
      'Pragati Classes',
    ],
    ['Portfolio für eine Grafikdesignerin, Lena Brandt, schlicht', 'Lena Brandt'],
  ])('the name of %j', async (message, title) => {
    expect((await planFor('static_html', message)).title).toBe(title);
  });
});

test('a stay is no appointment, ends behind its start, and helpers are called so', async () => {
  const message =
    'Otel sitesi: Mavi Koy, rezervasyon formu olsun (giriş tarihi, çıkış tarihi, e-posta).';
  const files = await filesFor(await planFor('static_html', message), message);
  const html = String(files.get('index.html'));
  expect(html).toContain('Rezervasyon yap');
  expect(html).toContain('data-after="form_1-1"');
  expect(html).toContain('type="email"');
  const fair = 'A page for the Spring Fair at Oak School with a volunteer sign up form';
  const page = await filesFor(await planFor('static_html', fair), fair);
  expect(page.get('index.html')).toContain('Volunteer sign-up');
});

test('a fair shows where it is, and its first button is called as its form', async () => {
  const fair = 'A page for our Spring Book Fair at Oakhurst Primary, 3 April, with a sign up form';
  const page = String((await filesFor(await planFor('static_html', fair), fair)).get('index.html'));
  expect(page).toContain('Oakhurst Primary');
  expect(page).toMatch(/class="button" href="#[^"]+">Sign up</u);
});
