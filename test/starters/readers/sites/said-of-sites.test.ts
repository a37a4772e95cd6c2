import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const text = html
    .replace(/^[^]*<\/head>/u, '')
    .replaceAll(/<svg[^]*?<\/svg>/gu, '')
    .replaceAll(/<[^>]+>/gu, ' · ')
    .replaceAll(/(?:\s|·)*·(?:\s|·)*/gu, ' · ')
    .replaceAll('&#39;', "'");
  const heading = [...html.matchAll(/<h2[^>]*>([^<]*)</gu)].map(([, name]) => name);
  return { plan, html, text, headings: heading, left: plan.notIncluded ?? [] };
}

test.each([
  [
    'Landing page for my new app PlantPal that reminds you to water your plants. 3 features: reminders, plant diary, light meter',
    'Reminds you to water your plants',
  ],
  ['landing page for BookBuddy, an app that tracks what you read', 'Tracks what you read'],
  [
    'Webseite für meine App Gießfix, die ans Gießen erinnert. 3 Funktionen: Erinnerungen, Tagebuch, Lichtmesser',
    'App Gießfix, die ans Gießen erinnert',
  ],
  [
    'página para mi app Riego que te recuerda regar las plantas. 3 funciones: avisos, diario, luz',
    'Te recuerda regar las plantas',
  ],
])('what an app does stands under its name: %s', async (message, lead) => {
  expect((await pageOf(message)).html).toContain(`<p class="lead">${lead}</p>`);
});

test.each([
  [
    'Landing page for my app PlantPal, email signup for the waiting list, 3 features: reminders, diary, light meter',
    'Join the waiting list',
  ],
  [
    'Landing page für meine App Lernfix, Anmeldung zur Warteliste, 3 Funktionen: Karten, Quiz, Statistik',
    'Auf die Warteliste',
  ],
])('a waiting list is called so: %s', async (message, heading) => {
  const { headings, text } = await pageOf(message);
  expect(headings).toContain(heading);
  expect(text).not.toContain('Newsletter');
});

test.each([
  [
    'portfolio site for me, Maya Lindqvist, illustrator. sections: about, work, prices (book cover from £400, portrait £120), contact maya@lindqvist.example',
    'Contact',
  ],
  ['site for Fox Bakery with menu, opening hours, contact hi@fox.example', 'Contact'],
  [
    "Charity bake sale at St Mark's School on 11 December, make us a website with what's on sale, how to volunteer",
    'What&#39;s on sale',
  ],
  ['site pour Le Petit Olivier, bistrot. Page carte : soupe, magret, tarte', 'Carte'],
  ['strona klubu szachowego Goniec, spotkania we wtorki i piątki 17:00-20:00', 'Spotkania'],
])('a heading is cut where it ends: %s', async (message, heading) => {
  const { headings, text } = await pageOf(message);
  expect(headings).toContain(heading);
  expect(text).not.toContain('s on sale · Dates');
});

test('a sale that the page is called by says when it is at its top, and what it raised', async () => {
  const { html, text } = await pageOf(
    "Charity bake sale at St Mark's School on Friday 11 December from 10am to 2pm, make us a website with how to volunteer, and how much we've raised so far (£340 of £1000)",
  );
  expect(html).toContain('<p class="when">Friday 11 December from 10am to 2pm</p>');
  expect(text).toContain('Raised so far · £340 of £1000');
});

test.each([
  [
    'site pour mon restaurant "Le Petit Olivier" à Nantes. Menu du midi 16,50 €, menu du soir 29 €. Avec une page carte : soupe, magret, tarte tatin',
    ['Menu du midi · 16,50 €', 'Menu du soir · 29 €', 'Soupe', 'Tarte tatin'],
  ],
  [
    'site for our bistro Nook in Derby. lunch menu £14, dinner menu £26. with a menu page: onion soup, duck, apple tart',
    ['Lunch menu · £14', 'Dinner menu · £26', 'Onion soup', 'Apple tart'],
  ],
])('the dishes of a menu stand on it, with set menus by their names: %s', async (message, all) => {
  const { text, headings } = await pageOf(message);
  for (const one of all) expect(text).toContain(one);
  expect(headings).not.toContain('What to expect');
  expect(headings).not.toContain('Ce qui vous attend');
});

test.each([
  ['Praxis Anna Berger in Graz, Massage 42 €. Tel 0316 555012, Termin nur nach Vereinbarung'],
  ['Webseite für Salon Mira. Haarschnitt 40 €. Termine nach Absprache. Tel 0316 555012'],
])('how to get an appointment opens no section of dates: %s', async (message) => {
  expect((await pageOf(message)).headings).not.toContain('Termine');
});

test.each([
  ['Сделай сайт-визитку для фотографа Ольги Соколовой, Казань. Портрет 5000 руб', 'Ольга Соколова'],
  ['сайт-визитка для тренера Ивана Петрова, Москва. Тренировка 2000 руб', 'Иван Петров'],
  ['Strona wizytówka dla fotografki Anny Nowickiej, Gdańsk. Portret 300 zł', 'Anna Nowicka'],
])('whose page it is stands as it is said alone: %s', async (message, title) => {
  expect((await pageOf(message)).plan.title).toBe(title);
});

test.each([
  [
    'page for our neighbourhood clean-up on 14 march 9:30, meet at the library steps, bring gloves',
    'Meet at the library steps',
  ],
  [
    'página para nuestra excursión el 3 de mayo a las 9:00, quedamos en la estación, traed agua',
    'Quedamos en la estación',
  ],
  [
    'birthday invitation for my son Max, saturday march 20 2027 3pm-6pm, rsvp to mum Jess 555-0147, please tell us about allergies',
    'Please tell us about allergies',
  ],
  [
    'Einladung zum Sommerfest am 12. Juni 2027, jeder bringt einen Salat mit, bitte sagt uns Bescheid bei Allergien',
    'Bitte sagt uns Bescheid bei Allergien',
  ],
  [
    'Uitnodiging voor ons buurtfeest op zaterdag 12 juni 2027 vanaf 15:00, iedereen neemt een gerecht mee',
    'Iedereen neemt een gerecht mee',
  ],
  [
    'we need a page for our running club, Eastside Striders. We meet mondays and thursdays 7pm at Victoria Park gate, membership 25 pounds a year. next race: Autumn 10k on October 3',
    '7pm at Victoria Park gate',
  ],
  [
    'invite page for our housewarming, sat 9 may from 6pm, 5 Elm Row, let us know by 1 may: jo@elm.example',
    'Let us know by · 1 May',
  ],
  [
    'Einladung zur Grillparty am 9. Mai 2027 ab 18 Uhr, sagt uns Bescheid bis 1. Mai, Tel 0431 555012',
    'Sagt uns Bescheid bis · 1. Mai',
  ],
])('what guests do stands on the page: %s', async (message, said) => {
  const { text, left } = await pageOf(message);
  expect(text).toContain(said);
  expect(left.join()).not.toContain(said.slice(1));
});

test('whose page it is gives no cards', async () => {
  const { headings } = await pageOf(
    'we need a page for our running club, Eastside Striders. We meet mondays 7pm, membership 25 pounds a year. next race: Autumn 10k on October 3',
  );
  expect(headings).not.toContain('What to expect');
});

test.each([
  ['site for our band The Rusty Hinges - gigs: Jan 16 The Blue Note, Feb 6 Harper Pub. spotify'],
  ['page for our neighbourhood clean-up on 14 march 9:30, bring gloves, coffee afterwards'],
])('a page of dates has no form that nobody asked for: %s', async (message) => {
  expect((await pageOf(message)).html).not.toContain('<form');
});

test('how many come is no question to those who do not', async () => {
  const { html } = await pageOf('wedding website for Hannah & Tom, 14 June 2027, with rsvp form');
  expect(html).toContain('How many people <span class="optional">');
});

test('a sign-up asks for the number and the dish in one form', async () => {
  const { html, text } = await pageOf(
    'Uitnodiging voor ons buurtfeest op zaterdag 12 juni 2027 vanaf 15:00, aanmelden met aantal personen en wat je meeneemt',
  );
  expect(html.match(/<form/gu)).toHaveLength(1);
  expect(text).toContain('Wat je meeneemt');
  expect(text).toContain('vanaf 15:00');
});

test('a party from three to six does not begin twice', async () => {
  const { text } = await pageOf(
    'birthday invitation for Lily, saturday march 20 2027 3pm-6pm at 22 Maple Street',
  );
  expect(text).toContain('March 20, 2027, 3pm-6pm');
});

test.each([
  [
    'sito per il mio negozio Ruota Libera, riparazioni da 15 €, noleggio 12 € al giorno',
    'Noleggio · 12 € al giorno',
  ],
  [
    'pagina para nuestra carrera solidaria el 20 de abril 2027, inscripcion 8 euros, llevamos 1200€ de 3000€',
    'Llevamos · 1200€ de 3000€',
  ],
  ['page for our cake sale on 6 june 10am, 14 birch lane, cakes, toys', 'Cake Sale · 6 June 10am'],
  [
    'garage sale page saturday 6 june 8am-1pm, 14 birch lane, furniture, toys, cash only',
    'Garage Sale · Saturday 6 June 8am-1pm',
  ],
  [
    'sitio para mi podcast Luna Llena, episodios cada jueves, lista de espera para el directo por email',
    'Apúntate a la lista de espera · ',
  ],
])('what is said beside a price, a sum or a date stays with it: %s', async (message, said) => {
  expect((await pageOf(message)).text).toContain(said);
});

test.each([
  [
    'site for our B&B Sea View in Whitby, double £90 a night, with a booking form',
    ['Arrival', 'Departure', 'How many people'],
  ],
  [
    'sito per il mio agriturismo Il Casale, 4 camere da 85 euro a notte. Voglio modulo per richiesta prenotazione, in italiano e inglese',
    ['Arrivo', 'Partenza', 'Numero di persone'],
  ],
])('a stay has a first day, a last one and guests: %s', async (message, all) => {
  const { html, left } = await pageOf(message);
  for (const one of all) expect(html).toContain(`>${one} <span class="mark"`);
  expect(left.join()).not.toContain('your own texts');
});

test.each([
  [
    'Webseite für unsere Band Nachtzug, Konzerte: 3.4. Kiel Pumpe, 10.5. Hamburg Knust, Kontakt booking@nachtzug.example',
    'Nachtzug',
  ],
  [
    'site for our band Nightrain, concerts: 3 April Leeds, 10 May York, contact booking@nightrain.example',
    'Nightrain',
  ],
])(
  'a band is none of its members, and its mail none of its concerts: %s',
  async (message, band) => {
    const { html, text } = await pageOf(message);
    expect(html).not.toContain(`<h3>${band}</h3>`);
    expect(html).toContain('href="mailto:booking@');
    expect(text).not.toMatch(/(?:contact|kontakt) booking/iu);
  },
);

test('a number behind "sign-up" is for calling, and asks for no section', async () => {
  const { headings } = await pageOf(
    'strona dla fryzjerki Katarzyny Wiśniewskiej, Lublin, strzyżenie 80 zł, zapisy 600 555 012',
  );
  expect(headings).not.toContain('Jak dołączyć');
});

test('a town in another case stands alone as it is called', async () => {
  const { text } = await pageOf(
    'Strona klubu szachowego "Goniec" w Toruniu, składka 30 zł, kontakt: goniec@szachy.example',
  );
  expect(text).toContain(' · Toruń · ');
});

test.each([
  [
    'Webseite für unseren Hofladen Grünhof in Lindau: Eier, Kartoffeln, Honig, Selbstbedienung rund um die Uhr, Zahlung bar oder PayPal',
  ],
])('how to pay in a shop is told on its page: %s', async (message) => {
  const { text, left } = await pageOf(message);
  expect(left).toEqual([]);
  expect(text).not.toContain('· PayPal ·');
});

test.each([
  ["페이지: 우리 동네 꽃집 '봄날', 꽃다발 3만원부터, 매일 10-20시", ['꽃다발', '영업시간', '봄날']],
  ['ページ: 花屋「春」、花束3000円から、毎日10-20時、横浜市', ['花束', '営業時間', '花屋「春」']],
])('what stands behind "page:" is told part by part: %s', async (message, all) => {
  const { text, plan, left } = await pageOf(message);
  expect(plan.title).toBe(all.at(-1));
  for (const one of all) expect(text).toContain(` · ${one} · `);
  expect(left).toEqual([]);
});
