import { expect, test } from 'vitest';
import { languages } from '../../src/contracts/languages.ts';
import { chooseTopic, chooseTrade } from '../../src/starters/landing-page/topics/choose-topic.ts';
import { tradeWords } from '../../src/starters/landing-page/trades/trades.ts';
import { wishedSections } from '../../src/starters/page/wished/wished-sections.ts';
import { filesFor, planFor } from './make-project.ts';

test('each trade has its copy in every language, short enough for a page', () => {
  for (const [, { words, copy, name }] of tradeWords) {
    expect([words, ...Object.keys(copy).toSorted()]).toEqual([words, ...languages.toSorted()]);
    expect(Object.keys(name).toSorted()).toEqual(languages.toSorted());
    for (const { lead, offers, menu = [] } of Object.values(copy)) {
      expect(offers).toHaveLength(3);
      expect(lead.length).toBeLessThan(100);
      for (const [, amount] of menu) expect(amount).toMatch(/^\d+(?:\.\d\d)?$/);
    }
  }
});

test.each([
  ['a website for my barber shop', 'en', 'cuts'],
  // The title says the topic, and the request the trade.
  ['Kuaför salon\nKuaför salonum için site yap', 'tr', 'kesim'],
  ['Seite für unsere Kfz-Werkstatt', 'de', 'Auto'],
  ['site para minha pizzaria', 'pt', 'Massa'],
  ['سايت لمطعم بيت الزعتر', 'ar', 'مطبخ'],
  ['美容院のサイト', 'ja', 'カット'],
  ['我开了一家宠物美容店,叫“毛球屋”', 'zh', '狗狗'],
  ['website voor onze tennisclub', 'nl', 'meedoet'],
  ['strona dla szkoły językowej Lingua Most', 'pl', 'zajęcia'],
  ['I teach piano to kids. I want a site', 'en', 'lessons'],
  ['My dad started fixing bikes! A website', 'en', 'bike'],
  ['site para a minha loja de bolos', 'pt', 'bolos'],
  ['Élise\nBonjour, on ouvre une boulangerie bio', 'fr', 'pain'],
] as const)('%j is for a usual trade', (message, language, word) => {
  expect(chooseTrade(message)?.copy[language].lead.toLowerCase()).toContain(word.toLowerCase());
});

test.each([
  'a site for our book club, we meet in a café',
  'a page about my stamps, no restaurant',
  'a bake sale in the gym',
  'Barbershop quartet called The Low Notes wants a page',
  'Встреча выпускников, школа № 5. 14 июня, 17:00, кафе «Маяк»',
])('%j is for none', (message) => {
  expect(chooseTrade(message)).toBeUndefined();
});

test('a page of a trade has its usual menu, in the money of its language, marked as examples', async () => {
  const message = 'Seite für meine Bäckerei Kornblume';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toMatch(/class="example">Beispiele[^]*4,90\s€/u);
  expect(page).not.toMatch(/\{title\}|\[Hier/u);
});

test.each([
  [
    'website for our local running club the Ravenhill Runners. training Tuesdays 7pm',
    'Running club',
  ],
  ['our chess club needs a website, Rook House, we meet Mondays', 'Chess club'],
  ['Website for our under-12 football team, the Millbrook Otters.', 'Under-12 football team'],
  ['Looking for a modern site for my accounting practice, Whitlow & Byrne.', 'Accounting practice'],
  ['Нужен сайт для туристического клуба «Северная тропа».', 'Туристический клуб'],
  ['Strona dla szkoły językowej Lingua Most.', 'Szkoła językowa'],
  ['Zeytin Dalı adlı kahvaltı mekânımız için bir site istiyorum.', 'Kahvaltı mekânı'],
  [
    "Ankara'da Usta Eller adında bir mobilya atölyemiz var, web sitesi lazım.",
    'Mobilya atölyesi · Ankara',
  ],
])('%j says above its title what it is of', async (message, eyebrow) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toContain(`<p class="eyebrow">${eyebrow}</p>`);
});

test.each([
  [
    'need a website for my tattoo studio Black Heron. gallery with 8 pics, artists are Mika and Jules, walk-ins on Saturdays',
    'Walk-ins on Saturdays',
  ],
  [
    'Strona dla szkoły językowej Lingua Most. Uczymy angielskiego, niemieckiego i hiszpańskiego, w grupach do 8 osób.',
    'Uczymy angielskiego, niemieckiego i hiszpańskiego, w grupach do 8 osób',
  ],
])('%j: what it tells stands first, whole', async (message, lead) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).toContain(`<p class="lead">${lead}</p>`);
});

test('flowers for a funeral are sold, and nobody has died', () => {
  const message = 'Bloemenwinkel in Zwolle: boeket klein €15, rouwboeket vanaf €60';
  expect(chooseTrade(message)?.name.nl).toBe('Bloemenwinkel');
});

async function heroOf(message: string): Promise<string> {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  return /<div class="hero-text">[^]*?<\/div>/u.exec(page ?? '')?.[0] ?? '';
}

test('a town stands beside what the page is of', async () => {
  const message =
    'Bonjour, je tiens une fromagerie à Annecy, « La Lune Bleue ». Reblochon 21 €/kg, Beaufort 34 €/kg';
  expect(await heroOf(message)).toContain('<p class="eyebrow">Fromagerie · Annecy</p>');
});

test('where a request tells what there is, nothing says that it tells who we are', async () => {
  const hero = await heroOf(
    'Ons koor De Merels, website. Repetitie elke woensdag 20 uur, contributie 90 euro',
  );
  expect(hero).not.toMatch(/wie we zijn|Welkom/u);
});

test.each([
  [
    'An instruction',
    'Sono un liutaio, Ugo Ferri. Un sito con gli strumenti (violino, viola). Attesa 14 mesi, scriverlo bene in vista',
    'criverlo',
  ],
  [
    'The device of a menu',
    'Frituur in Ieper. Menukaart op gsm: kleine friet €3, grote friet €4',
    'op gsm',
  ],
  [
    'A language',
    'Kahvaltı yerimiz Seher Evi. Menü: menemen 160 TL, çay 60 TL. Türkçe ve İngilizce',
    'İngilizce',
  ],
])('%s is no text of the page', async (_what, message, words) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page?.slice(page.indexOf('<main'))).not.toContain(words);
});

test.each([
  ['Board page for the Elm Street crew. Rules: be kind, wipe the table. Snacks 2 euro', false],
  ['Page for the Elm Street club. Rules: be kind, wipe the table. Contact: a form please', true],
])('%j: a form to write to nobody stands there if it is asked for', async (message, isThere) => {
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page?.includes('data-form="contact"')).toBe(isThere);
});

test.each([
  ['website for a linen supplier, we supply hotels and restaurants in Kent', '-', 'Welcome'],
  ['site for a cheese maker for restaurants', '-', 'Welcome'],
  ['sito per il caseificio, vendiamo formaggi ai ristoranti', '-', 'Welcome'],
  ['Seite für Großhandel Berger, wir liefern an Hotels und Restaurants', '-', 'Welcome'],
  ['our flea market page, if it rains it moves to the school gym', '-', 'Welcome'],
  ['a website for a hotel', 'Place to stay', 'Welcome'],
  ['page for my gym', 'Gym', 'In good hands'],
  ['we sell bread to cafes, bakery Crumb in Ely', 'Bakery', 'Food and drink'],
])('customers and places are no trade: %s', (message, trade, eyebrow) => {
  expect([chooseTrade(message)?.name.en ?? '-', chooseTopic(message).eyebrow]).toEqual([
    trade,
    eyebrow,
  ]);
  expect(wishedSections(message, 'en')).toEqual([]);
});
