import { expect, test } from 'vitest';

import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each([
  ['Packages start at £95, £180 and £320 a month.', ['Packages|£95, £180 and £320 a month']],
  ['three packages with prices ($90, $140, $220) and a form', ['three packages|$90, $140, $220']],
  ['донат с привилегиями за 99, 249 и 499 рублей', ['донат с привилегиями|99, 249 и 499 рублей']],
  ['menu has 6 tacos from $3.50 to $5, and more', ['6 tacos|from $3.50 to $5']],
  ['展示花束和价格(99元到399元)', ['花束|99元到399元']],
  ['memberships: basic 29/mo, plus 45/mo', ['basic|29/mo', 'plus|45/mo']],
  ['W menu espresso 9 zł, latte 15 zł', ['espresso|9 zł', 'latte|15 zł']],
  ['cennik (wymiana oleju od 120 zł)', ['wymiana oleju|od 120 zł']],
  ['starters like arancini $9, tiramisu $8', ['arancini|$9', 'tiramisu|$8']],
  ['The menu should list sourdough for £4.50, buns for £2', ['sourdough|£4.50', 'buns|£2']],
  ['القائمة فيها قهوة عربية بسعر 2 دينار', ['قهوة عربية|2 دينار']],
  ['Rates are $175 weeknights, $225 weekends', ['weeknights|$175', 'weekends|$225']],
  ['our exhibition on 8 and 9 November, prices below', []],
  [
    'Abre a las 9. El menú del día cuesta 13 €, la paella 16 €',
    ['menú del día|13 €', 'paella|16 €'],
  ],
  ['Das Wiener Schnitzel kostet 18,50 €', ['Wiener Schnitzel|18,50 €']],
  ['개인 레슨은 1회 7만 원', ['개인 레슨 1회|7만 원']],
  ['packages £900 / £1400 / £2200, gallery', ['packages|£900 / £1400 / £2200']],
  // A second amount needs no currency, and what is free stands beside what costs.
  ['الكشف 300 جنيه والإعادة 150، حجز', ['الكشف|300 جنيه', 'الإعادة|150 جنيه']],
  ['Drop in 16 dollars, 8 classes 110.', ['Drop in|16 dollars', '8 classes|110 dollars']],
  ['adults 9 pounds, under-12s free.', ['adults|9 pounds', 'under-12s|free']],
  ['60 минут 1500 руб, пробное бесплатно.', ['60 минут|1500 руб', 'пробное|бесплатно']],
  ['Entry £5, doors 7, parking behind it. The talk is free.', ['Entry|£5']],
  // The signs and names of other currencies, and what only looks like one.
  ['latte ₱150, muffin PHP 90', ['latte|₱150', 'muffin|PHP 90']],
  ['chompas S/ 120, gorros 45 soles', ['chompas|S/ 120', 'gorros|45 soles']],
  ['scarf GH₵80, dress GHS 250', ['scarf|GH₵80', 'dress|GHS 250']],
  ['gel KSh 1,500, jollof ₦3,000', ['gel|KSh 1,500', 'jollof|₦3,000']],
  ['flat white R38, scone R 25, teh RM 3', ['flat white|R38', 'scone|R 25', 'teh|RM 3']],
  ['Schnitt 45.- CHF, nasi Rp25k', ['Schnitt|45.- CHF', 'nasi|Rp25k']],
  // A sentence of its own behind prices is none of them, and a level is no price.
  [
    'lessons £22, trial £10. I teach beginners to grade 8, also theory',
    ['lessons|£22', 'trial|£10'],
  ],
  ['Preise: Einzel 30, Gruppe 15, ab Klasse 5', ['Einzel|30', 'Gruppe|15']],
  ['Prices: yoga class 15, sauna 12', ['yoga class|15', 'sauna|12']],
  ['Rice £12, soup 8. Cakes 4, tea 2', ['Rice|£12', 'soup|£8', 'Cakes|£4', 'tea|£2']],
  [
    'beginner level 25, advanced level 35 euros an hour',
    ['beginner level|25 euros', 'advanced level|35 euros an hour'],
  ],
  ['maths grade 8, physics grade 9, lessons £22', ['lessons|£22']],
  // Versions, models, rooms and postcodes are no prices.
  ['PHP 12 years, BMW R 1200 GS, COP 31 talks, Room R101, CAD 2D', []],
  ['Peugeot R12, Romford RM1 4AB, check-up £45', ['check-up|£45']],
  ['Entry AED 20, massage R450 Saturday', ['Entry|AED 20', 'massage|R450']],
  ['call 600 hryvnia, fare 45 zloty', ['call|600 hryvnia', 'fare|45 zloty']],
  ['PHP 8.4 talks, N95 masks, road N340, Rm 204, 1080p', []],
  // Of prices with their words behind them, none is in the label of another.
  ['the barn. £95 a day weekdays £130 fri/sat.', ['weekdays|£95 a day', 'fri/sat|£130']],
  ['boats. $20 single kayak $35 double kayak', ['single kayak|$20', 'double kayak|$35']],
  ['30 € Schnitt 45 € Farbe', ['Schnitt|30 €', 'Farbe|45 €']],
  // Several for one price.
  ['taco stand. samosas 4 for £5, naan £2', ['samosas|4 for £5', 'naan|£2']],
  ['pizzeria, empanadas 6 por 9 €', ['empanadas|6 por 9 €']],
  ['room 4 for £80', ['room 4|£80']],
  ['table for 6 for £90', ['table for 6|£90']],
  // The second of a pair of prices.
  ['deposit £40, daily 95.', ['deposit|£40', 'daily|£95']],
  ['900 руб за урок онлайн, 1300 очно', ['урок онлайн|900 руб', 'очно|1300 руб']],
  ['20 € la clase, 30 a domicilio.', ['la clase|20 €', 'a domicilio|30 €']],
])('what %j is the price of', async (text, prices) => {
  const facts = await readFacts(text, 'en');
  expect(
    facts.filter(({ kind }) => kind === 'price').map(({ label, text: cost }) => `${label}|${cost}`),
  ).toEqual(prices);
});

async function textOf(message: string) {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return { plan, text: main.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ') };
}

test.each([
  ['a site for Luna, with our story (met at a pub quiz in 2019) and a menu', 'Met at a pub quiz'],
  ['Website für Backstube Hansen mit unserer Geschichte seit 1956 und Anfahrt', 'Seit 1956'],
  ['Site for Da Renzo, with an about page about my grandfather who cooked', 'My grandfather who'],
  [
    'Page for our coach, 9 May. His name is Robert but everybody calls him Bobby.',
    'Everybody calls',
  ],
  ['Seite zum 60. von Papa, 9. Mai. Er heißt Karl, aber alle nennen ihn Kalle.', 'Alle nennen ihn'],
])('%j tells its story', async (message, said) => {
  const { text } = await textOf(message);
  expect(text).toContain(said);
  expect(text).not.toContain('Examples We');
});

test('an invitation tells the story once', async () => {
  const { text } = await textOf(
    'Wedding site for Ana and Bo, our story (met at a quiz), dress code',
  );
  expect(text.split('Met at a quiz')).toHaveLength(2);
});

test('parts of the page behind prices are none of their list', async () => {
  const message = 'Minecraft site. Ranks: Flame $5, Inferno $12, a vote page and a staff section';
  const { plan } = await textOf(message);
  expect('given' in plan && plan.given?.[0]?.entries.map(({ name }) => name)).toEqual([
    'Flame',
    'Inferno',
  ]);
});

test('what a page is, and who asks, is not missing', async () => {
  const message =
    'Gestiamo un agriturismo a Spoleto, Il Noce. Un sito con le camere. Colori naturali, semplici e chiari';
  const { plan } = await textOf(message);
  expect(plan.notIncluded?.join()).not.toMatch(/Gestiamo|naturali/u);
});

test('times in Hindi and of two days are whole', async () => {
  const wedding =
    'शादी की वेबसाइट, कार्यक्रम: मेहंदी को शाम 4 बजे, बारात 28 को शाम 6 बजे और फेरे रात 10 बजे।';
  const { text } = await textOf(wedding);
  expect(text).toMatch(/शाम 4 बजे\s+मेहंदी.*शाम 6 बजे\s+बारात.*रात 10 बजे\s+फेरे/u);
  const club =
    'un club, una pagina con horarios de entrenamiento martes y jueves a las 17:30, fotos';
  const { text: training } = await textOf(club);
  expect(training).toMatch(/martes y jueves a las 17:30 .*Horarios de entrenamiento/iu);
});

test('a place stands with the one around it', async () => {
  const { plan } = await textOf(
    'A meetup on 18 April at the Old Library, Tulsa. Include an agenda and a FAQ',
  );
  expect(plan.facts?.find(({ kind }) => kind === 'address')?.text).toBe('Old Library, Tulsa');
});

test('as many works as asked, the posts that are named, the platforms that are said', async () => {
  const works = await textOf('Portfolio for an illustrator, a grid of 12 artworks, about');
  expect(works.text).toContain('Piece 12');
  const blog = await textOf('A blog for my travels with posts about Peru, Japan and Iceland');
  expect(blog.text).toMatch(/Peru .*Japan .*Iceland/u);
  const links = await textOf('link page like linktree for my twitch channel');
  expect(links.text).toMatch(/Twitch .*Instagram/u);
  expect(links.plan.notIncluded).toBeUndefined();
});

test('what stands beside the name leads the page', async () => {
  const { text } = await textOf(
    'Landing page for my game Mossback, a cozy farming sim. Should have features',
  );
  expect(text).toMatch(/Mossback\s+A cozy farming sim/u);
});

test('an FAQ about something that nothing answers is said, and hours are the schedule of an event', async () => {
  const message =
    'Event site for Fen Food Festival, 19-20 September 2031 at Miller Park. Saturday runs 11am to 9pm, Sunday 11am to 6pm. Include a schedule and an FAQ about parking and dogs';
  const { plan, text } = await textOf(message);
  expect(plan.notIncluded).toEqual([
    'what stands under FAQ about parking and dogs (the request does not say it)',
  ]);
  expect(text).toMatch(/Schedule Saturday 11am to 9pm Sunday 11am to 6pm/);
});

test('a gig is what the band plays, and former employers are no sections', async () => {
  const band =
    'My band The Anchors plays Harbour Hall on 14 March 2031, doors 7:30pm. Site with the gig info';
  expect((await textOf(band)).text).toMatch(/Gig info 14 March 2031 Plays Harbour Hall/);
  const { plan } = await textOf(
    "Personal site. I'm Priya Nair, a nurse with 6 years' experience, previously at Maplebank and Northwind Health. Sections: about me, skills",
  );
  expect('sections' in plan && plan.sections.join()).not.toMatch(/Maplebank|Northwind/);
});

test('a restaurant reserves tables, a name ends at its comma, and hours say when it is closed', async () => {
  const message =
    'Web para el restaurante Luna. El arroz 16 €, el flan 5 €. Que tenga carta y un formulario de reservas';
  const { plan, text } = await textOf(message);
  expect(text).toMatch(/Hora[^]*Número de personas/);
  expect(plan.notIncluded?.join()).not.toContain('carta');
  expect((await planFor('static_html', '帮我做一个健身房网站,叫铁峰健身,在上海')).title).toBe(
    '铁峰健身',
  );
  const company = await planFor(
    'static_html',
    '给我们公司做一个官网，公司名：云起科技，位于深圳南山区，主营智能门锁',
  );
  expect([company.title, 'given' in company && company.given]).toEqual(['云起科技', false]);
  const cafe = await textOf('We open 7am to 4pm every day except Monday. A site for Copper Café');
  expect(cafe.plan.notIncluded ?? []).toEqual([]);
});
