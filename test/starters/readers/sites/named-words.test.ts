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

describe('words of a page fit what it is of', () => {
  const pageOf = async (message: string): Promise<string> =>
    (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';

  test.each([
    ['Food truck page: Lima Wheels. Menu, must look good on phones', />Main course</u, /ourdough/u],
    ['Сайт детского сада «Ручеёк»: меню на неделю, контакты', />Основное блюдо</u, /₽/u],
    ['Dance studio timetable page. Tue 18:00 Salsa.', />Dance Studio</u, /at Dance Studio/u],
    [
      'Site voor scouting De Uil uit Tiel. Opkomst vrijdag 19:00-21:00, contributie 80 euro.',
      />Opkomst</u,
      /Openingstijden/u,
    ],
    [
      'Soy abogada en Salta, me llamo Elena Prado. Quiero un sitio sobrio: precios y contacto.',
      /Escríbeme/u,
      />Escríbenos|>Quiénes somos/u,
    ],
    [
      'Een site voor loodgieter Bakker in Epe, geopend ma-vr 9-17 uur, met contact',
      />Openingstijden</u,
      /Opkomst/u,
    ],
    ['羽毛球社主页,训练时间每周二、周六晚上7点到9点', /每周二、周六晚上7点到9点/u, /营业时间/u],
    ['Prosta strona biura podróży: oferta, kontakt', />Biuro podróży</u, /Biura|Wszystko, co/u],
    [
      'موقع لمتجر كتب اسمه ورق، فيه الكتب مع الأسعار وصفحة تواصل، بدون سلة شراء',
      />تواصل</u,
      />شراء</u,
    ],
    [
      'Sito per la nostra cantina Rio Secco, vicino a Alba: i vini (Rosso, Vin Santo), visite a 20 euro, contatti',
      />Rosso, Vin Santo</u,
      />Vicino a Alba</u,
    ],
    [
      'Class page, Mr. Otis: homework, spelling words, calendar, fun but calm',
      />Mr. Otis</u,
      /fun b/iu,
    ],
    [
      'Site for a vet practice: Elmfield Vets. Team page with Dr Mona Kean and Dr Saul Pate, services list',
      /<h3>Dr Mona Kean<[^]*<h3>Dr Saul Pate</u,
      /<h2[^>]*>Dr |Name 1/u,
    ],
    [
      'Teekarte fürs Handy: Minze 3,20, Ingwer 3,50, Rooibos 3,10',
      /<h1>Teekarte<[^]*>Preise</u,
      /Land/u,
    ],
    [
      'Soy arquitecta en Salta, me llamo Eva Prado. Quiero un sitio sobrio: quién soy, reformas y obras, preguntas frecuentes.',
      />Quién soy<[^]*<p>Soy arquitecta/u,
      /Quién soy, reformas|>Sobre mí/u,
    ],
  ])('%j', async (message, shown, hidden) => {
    const html = await pageOf(message);
    expect(html).toMatch(shown);
    expect(html).not.toMatch(hidden);
  });
});
