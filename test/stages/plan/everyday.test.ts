import { expect, test } from 'vitest';
import type { StaticPlan } from '../../../src/contracts/job/plan.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function planOf(message: string): Promise<StaticPlan> {
  const plan = await planFor('static_html', message);
  if (plan.projectType !== 'static_html') throw new Error(`It is a ${plan.projectType}.`);
  return plan;
}

test.each([
  [
    'a page for our dentist practice Brightside. Check-ups, whitening, children’s dentistry. Open Mon-Thu 8-5',
    ['Check-ups', 'whitening', 'children’s dentistry'],
  ],
  [
    'A page for our village fete, 11am to 4pm. Stalls, cake competition, dog show, tombola',
    ['Stalls', 'cake competition', 'dog show', 'tombola'],
  ],
  [
    'need a site for my accounting firm Birch & Lowe: bookkeeping, payroll, tax returns, small businesses and freelancers. Free first consultation',
    ['bookkeeping', 'payroll', 'tax returns', 'small businesses', 'freelancers'],
  ],
  [
    'A page where I list the house rules for my flat share: no shoes inside, dishes same day, guests max 3 nights',
    ['no shoes inside', 'dishes same day', 'guests max 3 nights'],
  ],
  [
    'page to explain to my tenants how the bins work: blue bin paper tuesdays, green bin food waste fridays, black bin mondays. keep it short',
    ['blue bin paper tuesdays', 'green bin food waste fridays', 'black bin mondays'],
  ],
  [
    'a page that shows the weekly menu of our canteen: monday pasta, tuesday curry, friday soup and bread',
    ['monday pasta', 'tuesday curry', 'friday soup and bread'],
  ],
  [
    'landing page for a watering app. name Fernly. reminders, plant library, light meter. iOS and Android',
    ['Reminders', 'plant library', 'light meter', 'iOS and Android'],
  ],
  [
    'Website für unsere Physiotherapie Lindenhof. Krankengymnastik, manuelle Therapie, Lymphdrainage. Termine unter 069 1234567',
    ['Krankengymnastik', 'manuelle Therapie', 'Lymphdrainage'],
  ],
  [
    'Website for a small law firm, Harper & Reid LLP, family law, wills, conveyancing. 12 Castle Sq, Bristol',
    ['family law', 'wills', 'conveyancing'],
  ],
  [
    'Homepage für meine Hundepension Pfotenglück in Celle. Tagesbetreuung 18 €, Übernachtung 28 €',
    ['Übernachtung 28 €'],
  ],
  [
    'Сайт для фотостудии «Свет», аренда зала 1200 ₽/час, гримёрка 300 ₽, Баумана 15, ежедневно 9:00–22:00',
    ['гримёрка 300 ₽', 'Баумана 15 |'],
  ],
  [
    'a page for our art show at the Old Mill, from 3 May to 12 June 2026',
    ['3 May to 12 June 2026'],
  ],
  [
    'pagina per la sagra del tartufo di Acqualagna, dal 24 ottobre al 8 novembre 2026',
    ['24 ottobre al 8 novembre 2026'],
  ],
  [
    'a site for my physio practice, specialised in sports injuries and back pain',
    ['specialised in sports injuries and back pain'],
  ],
])('a list without a name stands on the page: %s', async (message, expected) => {
  const { facts = [], notIncluded } = await planOf(message);
  const told = facts.map(({ label = '', text }) => `${label} ${text}`.trim()).join(' | ');
  for (const item of expected) expect(told).toContain(item);
  expect(notIncluded).toBeUndefined();
});

test.each([
  ['events page for our club: date, place, price', 'date'],
  ['a site for my bar: simple, no menu, no map, dark', 'simple'],
  ['a site for a studio. Navy, gold, serif headings', 'Navy'],
  ['a site for a boat hire. Filter by type, search the list, sort by price', 'search the list'],
  ['a site for our inn. Gallery, map, booking form', 'map'],
  ['a quiz app. Timer, score, three lives', 'three lives'],
  ['a blog for my travels. We went to Peru, Japan and Iceland', 'Japan'],
])('what a page is to have or to look like is no such list: %s', async (message, item) => {
  const { facts = [] } = await planOf(message);
  expect(facts.filter(({ kind }) => kind === 'detail').map(({ text }) => text)).not.toContain(item);
});

test.each([
  ['make a page about honey bees for my school project with facts', 'Honey Bees'],
  ['web page about our trip to Iceland for friends and family', 'Our Trip to Iceland'],
  ['a page that explains how our library card works', 'How Our Library Card Works'],
  ['a page with the house rules of our flat: quiet after 10pm', 'House Rules'],
  [
    "page for my mum's 60th birthday party. Saturday 8 May at 6pm, The Old Bakery",
    "Mum's 60th Birthday Party",
  ],
  [
    'page for volunteers at our animal shelter explaining what to wear. Ask for Jo at reception',
    'Volunteers at Our Animal Shelter',
  ],
  [
    'a page that shows the weekly menu of our school canteen: monday pasta',
    'Weekly Menu of Our School Canteen',
  ],
  ['a page about volcanoes called "Hot Rocks" for my school project', 'Hot Rocks'],
  ['eine Seite über Bienen für mein Schulprojekt', 'Bienen'],
  [
    'site for an escape room: three rooms, The Crypt (hard, 2-6 players), Submarine (medium, 2-5)',
    'Escape Room',
  ],
  ['a memorial page for our dog Bruno 2011 - 2026', 'Dog Bruno'],
  ['a page for Fox Bakery, with a little story about how my sister and I began', 'Fox Bakery'],
  ['Site for Da Renzo, with an about page about my grandfather who cooked', 'Da Renzo'],
  ['site for a handyman: shelves, small repairs. Call Pete 07700 900654', 'Handyman'],
  ['info page for parents about our school trip to Lisbon: cost 480', 'Our School Trip to Lisbon'],
  ['page that lists local dog friendly cafes: Bean There, Mutts & Mugs', 'Dog Friendly Cafes'],
  ['site for a removals company, covering all of Kent', 'Removals Company'],
  ['page about my allotment: what I grow', 'My Allotment'],
  ['eine Seite zum Abschied unserer Kollegin Petra', 'Abschied unserer Kollegin Petra'],
  [
    "page pour l'anniversaire de mariage de mes parents, samedi 5 juin, Auberge du Lac",
    'Anniversaire de mariage de mes parents',
  ],
  ['recipe page for my apple strudel that I can scale up', 'My Apple Strudel'],
])('%s is called "%s"', async (message, title) => {
  expect((await planOf(message)).title).toBe(title);
});

test('a free plan beside others costs nothing', async () => {
  const { facts = [] } = await planOf('landing page for Inkwell. free plan and pro for $4/month');
  const prices = facts.filter(({ kind }) => kind === 'price');
  expect(prices.map(({ label, text }) => [label, text])).toEqual([
    ['Free plan', '$0'],
    ['pro', '$4/month'],
  ]);
});

test('what is named first gives the sections, and gifts that nobody is to bring give none', async () => {
  const { sections } = await planOf(
    "page for my dad's 70th birthday party. Saturday 8 May at 6pm, The Old Bakery, please don't bring gifts",
  );
  expect(sections).not.toContain('Menu');
  expect(sections).not.toContain('Gifts');
});

test('the colour of a bin is no colour of the page', async () => {
  const { look } = await planOf('a page about recycling: blue bin paper, green bin glass');
  expect(look?.colours).toBeUndefined();
});

test('a dress code and hotels that are told need no examples', async () => {
  const { notIncluded } = await planOf(
    'wedding site for Priya and Dan, 12 June 2027. dress code garden party. hotels nearby: The Botanist, Coach & Horses',
  );
  expect(notIncluded).toBeUndefined();
});

test('a phone number does not begin with the end of the opening hours', async () => {
  const { facts = [] } = await planOf(
    'Página para mi taller Rueda Libre. Abierto de lunes a viernes de 10 a 19. 954 000 111',
  );
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'phone', text: '954 000 111' }));
  expect(facts.some(({ kind }) => kind === 'hours')).toBe(true);
});

test('a café with Place in its name has no street', async () => {
  const { facts = [] } = await planOf('a site for Third Place Coffee, Dundee');
  expect(facts.filter(({ kind }) => kind === 'address').map(({ text }) => text)).not.toContain(
    'Place Coffee, Dundee',
  );
});

test('a label that begins as a verb does is whole', async () => {
  const { facts = [] } = await planOf('site for our band, listen on bandcamp tidal.bandcamp.com');
  expect(facts).toContainEqual(
    expect.objectContaining({ kind: 'link', label: 'listen on bandcamp' }),
  );
});

test.each([
  ['static_html', 'page that converts cups to grams for flour, sugar, butter', 'converter'],
  ['static_html', 'a page to track which of my plants i watered', 'records'],
  ['static_html', 'a page about tracking in forests', 'landing-page'],
  ['static_html', 'webpage for our chess club: beginners mondays 6pm', 'landing-page'],
  ['static_html', 'a chess game for two', 'chess'],
  ['discord_bot', 'bot that posts a random cat fact each morning at 8', 'list-bot'],
] as const)('%s: %s', async (type, message, starter) => {
  expect((await planFor(type, message)).starter).toBe(starter);
});

test('whom a log is for is no field, and what a class is about is the subject of its quiz', async () => {
  const { items } = await planOf('reading log for my daughter, title, author, pages');
  expect(items).toEqual(['Title', 'Author', 'Pages']);
  const { subject } = await planOf('quiz for my class about photosynthesis, 6 questions');
  expect(subject).toBe('photosynthesis');
});

test.each(['a server that serves a folder of markdown as html', 'an api that converts currencies'])(
  'an API that keeps things says that it is no %s',
  async (message) => {
    const { notIncluded } = await planFor('node_project', message);
    expect(notIncluded).toContain('what the program does');
  },
);

test.each([
  [
    'a page for physios. First appointment 60 minutes £65, follow-ups 30 minutes £40',
    [
      ['First appointment 60 minutes', '£65'],
      ['follow-ups 30 minutes', '£40'],
    ],
  ],
  [
    'Massagepraxis: Rücken 30 Minuten 35 €, Ganzkörper 60 Minuten 65 €',
    [
      ['Rücken 30 Minuten', '35 €'],
      ['Ganzkörper 60 Minuten', '65 €'],
    ],
  ],
])('how long something takes is no price: %s', async (message, expected) => {
  const { facts = [] } = await planOf(message);
  const prices = facts.filter(({ kind }) => kind === 'price');
  expect(prices.map(({ label, text }) => [label, text])).toEqual(expected);
});

test('classes that a site is to show, with their times in brackets, stand on it', async () => {
  const { facts = [], notIncluded } = await planOf(
    "Hi there! I run a pottery studio called Mud & Fire. I'd love a website that shows my classes (wheel throwing Tuesdays 7pm, hand building Saturdays 10am), the prices (£28 per class)",
  );
  const times = facts.filter(({ kind }) => kind === 'time').map(({ text }) => text);
  expect(times).toEqual(['7pm', '10am']);
  expect(notIncluded).toBeUndefined();
});

test('a list of occasions with one word for a look is no look', async () => {
  const { facts = [] } = await planOf('page for my mobile bar. Weddings, birthdays, corporate.');
  expect(facts.map(({ text }) => text)).toEqual(['Weddings', 'birthdays', 'corporate']);
});

test.each([
  ['make me a portfolio site, im Priya Raman, freelance illustrator in Leeds', 'Priya Raman'],
  ['Landing page for the Oakfield 10k run on Sunday 4th October 2026', 'Oakfield 10k Run'],
  [
    'website for our charity fun run, the Millbrook 5K, Sunday May 3rd, start 10:00 at Millbrook Park',
    'Millbrook 5K',
  ],
  ['web para la carrera popular San Lucas 10K, 18 de octubre, inscripción 12 €', 'San Lucas 10K'],
  ['page for the Elm Street block party, june 6 from 3pm, bring a dish', 'Elm Street Block Party'],
  [
    'Webseite für meine Hebammenpraxis in Freiburg. Praxis Lindenblüte, Inh. Katrin Vogel, Talstraße 8, 79102 Freiburg',
    'Praxis Lindenblüte',
  ],
  [
    'Seite für unsere Bäckerei. Backhaus Krume, Inhaber Tom Held, Marktplatz 3, Erfurt. Brot 4,20 €, Brezel 1 €',
    'Backhaus Krume',
  ],
  [
    'Me (Hannah) and Tom are getting married!! Need a wedding website please. Ceremony 2pm at St Mary’s Church, Rye. Reception at The Old Granary',
    'Hannah & Tom',
  ],
  [
    'Anna und ich (Paul) heiraten am 14. August 2027 im Gut Sonnenhof, bitte eine Hochzeitsseite',
    'Anna & Paul',
  ],
  [
    'Necesito una web de boda: yo (Lucía) y Marcos nos casamos el 3 de octubre de 2026',
    'Lucía & Marcos',
  ],
  ['町内の夏祭りのお知らせページを作ってください。2026年8月8日、みどり公園にて', '町内の夏祭り'],
  [
    'make a site for the Smith family reunion in Lake Tahoe, august 7-9 2026, 45 people',
    'Smith Family Reunion',
  ],
  [
    'Création d’un site pour le club de pétanque de Sète, entraînements mercredi 17h, licence 38 €',
    'Club de pétanque de Sète',
  ],
  [
    'my band plays at the Red Lion friday, make a poster page: The Loose Ends, 8pm, £5 on the door',
    'The Loose Ends',
  ],
  ['event page: Summer Jam, 7pm, free entry, bring a chair', 'Summer Jam'],
])('a page is called after whom or what it is for: %s', async (message, title) => {
  expect((await planOf(message)).title).toBe(title);
});

test.each([
  [
    'website for the Millbrook 5K. Entry is $20 adults, $10 under 16, all money goes to the shelter',
    ['adults $20', 'under 16 $10'],
  ],
  [
    'Seite für unser Museum Altes Depot. Eintritt 12 € Erwachsene, 6 € Kinder',
    ['Erwachsene 12 €', 'Kinder 6 €'],
  ],
  [
    'sito per il mio studio Respiro. Lezione singola 15 €, abbonamento 10 lezioni 120 €',
    ['Lezione singola 15 €', 'abbonamento 10 lezioni 120 €'],
  ],
  [
    'Strona dla szkoły tańca Pod Obcasem. Karnet 4 wejścia 120 zł, karnet 8 wejść 200 zł',
    ['Karnet 4 wejścia 120 zł', 'karnet 8 wejść 200 zł'],
  ],
])('how many or for whom is no price: %s', async (message, expected) => {
  const { facts = [] } = await planOf(message);
  const prices = facts.filter(({ kind }) => kind === 'price');
  expect(prices.map(({ label, text }) => `${label} ${text}`)).toEqual(expected);
});

test('what has no price in a list of services stands for itself, and the list ends where the sentence goes on', async () => {
  const practice = await planOf(
    'Webseite für die Praxis Lindenblüte. Leistungen: Schwangerenvorsorge, Geburtskurse (7 Abende, 180 €), Wochenbett, Rückbildung (8 Termine, 95 €).',
  );
  expect(practice.given?.[0]?.entries.map(({ name, price }) => [name, price])).toEqual([
    ['Schwangerenvorsorge', undefined],
    ['Geburtskurse', '180 €'],
    ['Wochenbett', undefined],
    ['Rückbildung', '95 €'],
  ]);
  const portfolio = await planOf(
    'portfolio for me, Marcus Oyelaran, photographer. sections: about, packages - Half day £650, Portrait session £180 - and contact marcus@oye.example',
  );
  expect(portfolio.given?.[0]?.entries.at(-1)).toEqual({
    name: 'Portrait session',
    price: '£180',
  });
});

test('a portfolio whose owner says who they are has no motto of its own', async () => {
  const message =
    'portfolio for me, Marcus Oyelaran, freelance wedding & portrait photographer based in Bristol';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html).toContain('<p class="role">Wedding &amp; portrait photographer</p>');
  expect(html).toContain('Freelance wedding &amp; portrait photographer based in Bristol');
  expect(html).not.toContain('class="lead"');
});

test.each([
  ['una pagina para mi taqueria "El Compa Beto": pastor $22, suadero $24, birria $28', 'Menú'],
  ['Seite für meinen Imbiss Wurstbude. Currywurst 4 €, Pommes 3 €', 'Speisekarte'],
  ['site da minha hamburgueria Brasa em Natal: x-burger R$ 22, batata R$ 12', 'Cardápio'],
  ['website voor mijn frituur De Puntzak: friet 3 euro, kroket 2 euro', 'Menukaart'],
  ['hemsida för mitt kafé Kanel i Lund: kaffe 30 kr, bulle 28 kr, räksmörgås 89 kr', 'Meny'],
  ['kafe "Fincan" için site: türk kahvesi 60 TL, çay 20 TL, sütlaç 90 TL', 'Menü'],
  ['warung makan Bu Tini, website: nasi goreng 18rb, ayam geprek 15rb, es teh 5rb', 'Menu'],
  ['site for my dog salon Muddy Paws: bath $25, nail trim $8', 'Prices'],
])('where people eat, prices are a menu: %s', async (message, heading) => {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const headings = [...html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text);
  expect(headings).toContain(heading);
  expect(headings).not.toContain('Lund');
});

test.each([
  [
    'site for our village fete on 18 July. There’s a dog show at 12, tug of war at 1.30, cake judging at 2 and the raffle at 3:30',
    ['dog show 12', 'tug of war 1.30', 'cake judging 2', 'raffle 3:30'],
  ],
  [
    'site for my plumbing business Hartley. boiler repairs, bathroom fitting, emergency leaks 24/7. call 07700 900417',
    ['emergency leaks 24/7'],
  ],
  ['site for my locksmith Keyes, open 24/7, call 07700 900417', ['24/7', '07700 900417']],
  [
    'website for our wedding, Emma & Luca, 12 september 2026, villa rosa in lake como. ceremony 3pm',
    ['villa rosa in lake como'],
  ],
  [
    'una pagina para mi clase de yoga Luz y Calma. precio 12€ la clase suelta, bono de 10 clases 95€',
    ['la clase suelta 12€', 'bono de 10 clases 95€'],
  ],
  ['a website for my dog salon "Muddy Paws" in Leeds? we are at 14 Otley Road', ['Leeds']],
])('what is named stands on the page as it was meant: %s', async (message, expected) => {
  const { facts = [], notIncluded } = await planOf(message);
  const told = facts.map(({ label = '', text }) => `${label} ${text}`.trim());
  for (const item of expected) expect(told.join(' | ')).toContain(item);
  expect(notIncluded).toBeUndefined();
});

test.each([
  ['site for my bar Owl, open until 2, live music at 9, quiz tuesday 8pm', 'Owl'],
  ['web de mi bar La Rana, karaoke los viernes, quiz los jueves', 'La Rana'],
  [
    'a page for our youth centre, table tennis, chess, drawing board, open mon-fri 15-19',
    'Youth Centre',
  ],
  ['wedding site for ann and bob, 3 june 2027, ceremony 2pm', 'Ann & Bob'],
  ['página de boda para ana y luis, 5 de junio de 2027', 'Ana & Luis'],
  ['quiero una pagina para mi tienda en Valencia, se llama Luz. abrimos de 9 a 14', 'Luz'],
])('what goes on at a place makes no game of its site: %s', async (message, title) => {
  const { starter, title: own, notIncluded } = await planOf(message);
  expect(own).toBe(title);
  expect(['landing-page', 'invitation']).toContain(starter);
  expect(notIncluded).toBeUndefined();
});
