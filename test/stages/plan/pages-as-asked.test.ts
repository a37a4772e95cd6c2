import { expect, test } from 'vitest';
import { asksForLog } from '../../../src/starters/pomodoro/asks-for-task.ts';
import { kitchenPair } from '../../../src/starters/converter/kitchen-pair.ts';
import { readStages } from '../../../src/starters/interval-timer/read-stages.ts';
import { readLives } from '../../../src/starters/page/games/reading/read-lives.ts';
import { readRecords } from '../../../src/starters/records/reading/read-records.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const html = files.get('index.html') ?? '';
  const text = html
    .slice(html.indexOf('<body'))
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');
  const content = files.get('content.js') ?? '';
  return { plan, html, text, content, left: plan.notIncluded ?? [] };
}

test.each([
  ['гра вгадай число від 1 до 100, 7 спроб', 7],
  ['шибениця з українськими словами, 6 життів', 6],
  ['gissa talet, 8 försök', 8],
  ['tebak angka, 5 kesempatan', 5],
])('tries are read: %s', (message, tries) => {
  expect(readLives(message)).toBe(tries);
});

test.each([
  'timer 25/5 and a list of what i did today',
  'pomodoro with a log of finished sessions',
  'Pomodoro mit einer Liste was ich heute gemacht habe',
  'minuteur pomodoro, avec ce que j’ai fait',
  'помодоро и что я сегодня сделал',
  'pomodoro z listą co dziś zrobiłam',
])('a pomodoro lists what was done: %s', (message) => {
  expect(asksForLog(message)).toBe(true);
});

test('the rounds of today are listed on the page', async () => {
  const { html, left } = await pageOf(
    'pomodoro timer 25/5, beep at the end and a list of what i did today',
  );
  expect(html).toContain('id="log"');
  expect(html).toContain('id="task"');
  expect(left).toEqual([]);
});

test.each([
  ['40 sec work 20 sec rest 8 rounds, with exercises squats, push ups, plank, burpees rotating'],
  ['40 Sek Arbeit 20 Sek Pause 8 Runden, Übungen: squats, push ups, plank, burpees im Wechsel'],
])('exercises that rotate take one round each: %s', (message) => {
  expect(readStages(message)).toMatchObject({
    rounds: 8,
    stationNames: ['Squats', 'Push ups', 'Plank', 'Burpees'],
    isRotating: true,
  });
});

test('all exercises are in each round where they do not rotate', () => {
  const { isRotating } = readStages('40 s work, 20 s rest, 3 rounds, exercises: squats, plank');
  expect(isRotating).toBeUndefined();
});

test.each([
  'une liste de courses avec rayons (fruits, frais), ça reste enregistré, sans compte',
  'Einkaufsliste mit Kategorien (Obst, Milch), die Liste bleibt gespeichert',
  'lista de la compra con secciones (fruta, lácteos), se queda guardada',
  'lista della spesa con reparti (frutta, latticini), resta salvata',
])('what is said to stay saved is nothing to buy: %s', async (message) => {
  expect((await pageOf(message)).content).toContain('"tasks": []');
});

test.each([
  ['gramos a tazas para harina y azúcar', ['gram', 'cup']],
  ['convert cups to grams', ['cup', 'gram']],
  ['Gramm in Tassen', ['gram', 'cup']],
  ['グラムをカップに変換', ['gram', 'cup']],
  ['cups, tbsp, tsp and grams', undefined],
])('a kitchen converts in the direction that is asked: %s', (message, pair) => {
  expect(kitchenPair(message)).toEqual(pair);
});

test.each([
  [
    'list to keep track of who won which board game: players Sanne, Bram, Joris, games Catan, Rummikub. with standings per player',
    ['Games', 'Date', 'Winner', 'Notes'],
  ],
  [
    'lijst om bij te houden wie welk spelletje heeft gewonnen: spelers Sanne, Bram, Joris, spelletjes Catan, Rummikub. met stand per speler',
    ['Spelletjes', 'Datum', 'Winnaar', 'Notities'],
  ],
  [
    'Liste wer welches Spiel gewonnen hat: Spieler Anna, Ben, Cem, Spiele Catan, Azul. mit Rangliste',
    ['Spiele', 'Datum', 'Gewinner', 'Notizen'],
  ],
  [
    'app to log our game nights, games Catan, Azul, Wingspan, players Tom, Ana, Lee, show how many wins each',
    ['Games', 'Date', 'Winner', 'Notes'],
  ],
])('a log of games has who won which: %s', async (message, fields) => {
  const { plan, left } = await pageOf(message);
  expect(plan.starter).toBe('records');
  expect(plan.title).toBe(fields[0]);
  expect(left).toEqual([]);
  const records = readRecords({
    message,
    names: undefined,
    language: plan.language ?? 'en',
    facts: [],
    given: [],
  });
  expect(records.fields.map(({ label }) => label)).toEqual(fields);
  expect(records.fields.map(({ options = [] }) => options.length)).toEqual([
    records.fields[0]?.options?.length,
    0,
    3,
    0,
  ]);
  expect(records.by).toBe(2);
});

test.each([
  ['plants: monstera every 7 days, basil every 2 days. show which ones need water today', 0],
  ['plants: monstera every 7 days, basil every 2 days', 2],
])('what is due is shown for the day that is asked: %s', (message, days) => {
  const request = { message, names: undefined, language: 'en', facts: [], given: [] } as const;
  expect(readRecords(request).dueDays).toBe(days);
});

test.each([
  [
    'sito per il nostro B&B Casa Limoni ad Amalfi, 3 camere: Sole 90€, Mare 120€, Giardino 80€ a notte, colazione inclusa, check-in dalle 14, in italiano e inglese',
    ['Sole', 'Mare', 'Giardino'],
  ],
  [
    'Seite für unsere Pension Waldruh in Celle, 2 Zimmer: Linde 80 €, Eiche 95 €, Frühstück inklusive, Check-in ab 15 Uhr, auf Deutsch und Englisch',
    ['Linde', 'Eiche'],
  ],
])('how a place is stands beside its rooms: %s', async (message, rooms) => {
  const { plan } = await pageOf(message);
  const lists = plan.projectType === 'static_html' ? (plan.given ?? []) : [];
  expect(lists.flatMap(({ entries }) => entries.map(({ name }) => name))).toEqual(rooms);
});

test.each([
  ['sito per il nostro B&B Casa Limoni ad Amalfi, camera 90 €', 'Amalfi'],
  [
    'strona dla zespołu rockowego Czarny Kot z Wrocławia, koncerty: 14 marca Klub Firlej',
    'Wrocław',
  ],
  ['сайт группы «Туман» из Твери, концерты: 5 марта клуб Космос, 9 апреля бар Порт', 'Тверь'],
])('the town is read where a language bends it: %s', async (message, town) => {
  const { plan, left } = await pageOf(message);
  expect(plan.facts).toContainEqual(expect.objectContaining({ kind: 'address', text: town }));
  expect(left).toEqual([]);
});

test('a club that meets in a pub has prices and no menu', async () => {
  const { html, text, left } = await pageOf(
    'Website for our village chess club: we meet Mondays 7pm in the Red Lion pub, membership £20 a year, juniors free. contact Raj 07700 900341',
  );
  expect(html).toContain('>Prices</h2>');
  expect(text).toContain('We meet Mondays 7pm in the Red Lion pub');
  expect(text).not.toContain('Menu');
  expect(html).toMatch(/Juniors<[^]{0,80}>free</u);
  expect(left).toEqual([]);
});

test('a run is not called by its date, and the start has its place', async () => {
  const { plan, html } = await pageOf(
    'event page for a charity 5k run, Sunday Sept 13, start 9:30am Riverside Park, entry $25 adults $10 kids',
  );
  expect(plan.title).toBe('Charity 5k Run');
  expect(html).toContain('<p class="when">Sunday Sept 13, 9:30am Riverside Park</p>');
});

test.each([
  [
    'site de mariage pour Camille et Antoine, le 5 septembre 2030 au Château de Brou, cérémonie 15h et une page hébergements: Hôtel du Parc, Gîte Les Tilleuls',
    'Hébergements Hôtel du Parc Gîte Les Tilleuls',
  ],
  [
    'wedding invitation for Ann & Leo, 5 May 2030 at the Old Mill. accommodation page: Hotel Swan, Mill House B&B',
    'Accommodation Hotel Swan Mill House B&amp;B',
  ],
])('an invitation lists where to stay: %s', async (message, shown) => {
  const { text, left } = await pageOf(message);
  expect(text).toContain(shown);
  expect(left.filter((words) => /hotel|hôtel/iu.test(words))).toEqual([]);
});

test('a hotel as the place of a party is no list of hotels, and Japanese dates keep their words', async () => {
  const { text, plan, left } = await pageOf(
    '同窓会の案内ページを作って。青葉高校2005年卒、8月15日18時から、ホテル青葉 3階、会費8000円、幹事は田中、返信は7月20日まで',
  );
  expect(text).not.toContain('宿泊');
  expect(text).toContain('8月15日18時から');
  expect(plan.facts).toContainEqual(
    expect.objectContaining({ label: '返信', text: '7月20日まで' }),
  );
  expect(plan.facts).toContainEqual(expect.objectContaining({ label: '幹事', text: '田中' }));
  expect(left).toEqual([]);
});

test.each([
  [
    'página web para mi taller mecánico Talleres Rueda en Zaragoza, frenos 120€. whatsapp 612 345 678',
    'https://wa.me/34612345678',
  ],
  ['Website für meinen Salon Locke in Kiel. Schnitt 30 €. WhatsApp 0171 5550338', '491715550338'],
  ['web de mi taller Rueda. frenos 120. whatsapp 12 345 678', 'href="tel:12345678"'],
])('a number for WhatsApp opens a chat where its country is certain: %s', async (message, link) => {
  expect((await pageOf(message)).html).toContain(link);
});

test('a podcast has its channels and says when there is a new episode', async () => {
  const { html, text } = await pageOf(
    'landing page for my podcast "Cold Coffee Club", new episode every thursday, hosts Mia and Dev, links to spotify and apple',
  );
  expect(html).toContain('open.spotify.com');
  expect(html).toContain('podcasts.apple.com');
  expect(text).toContain('New episode every thursday');
});

test('nobody is asked to come to what is over', async () => {
  const { content, html } = await pageOf('wedding invitation of Ann & Leo, 5 May 2024, Old Mill');
  expect(content).toContain('"year": 2024');
  expect(html).toContain('aria-labelledby="reply"');
  const plan = await planFor('static_html', 'wedding invitation of Ann & Leo, 5 May 2024');
  expect((await filesFor(plan)).get('script.js')).toContain('reply.hidden');
});

test('how old somebody becomes stands above the name', async () => {
  const { html } = await pageOf(
    'birthday invitation page for my son Theo turning 6, Saturday 17 May 2-5pm at Jump Zone',
  );
  expect(html).toContain('You are invited · Birthday · Turning 6');
  expect(html).not.toContain('<dd>turning 6');
});

test.each([
  [
    'quiz about the human body for 10 year olds, 8 questions, 3 answers each, timer 20 seconds per question',
    'quiz',
  ],
  ['reading tracker app: book, author, pages, rating 1-5, finished date', 'records'],
  ['kelime oyunu adam asmaca, hayvanlar: kedi, köpek, aslan, kaplan. 6 hak', 'hangman'],
])('what a tool has beside it chooses no other tool: %s', async (message, starter) => {
  const { plan } = await pageOf(message);
  expect(plan.starter).toBe(starter);
});

test('Turkish words without Turkish letters are Turkish', async () => {
  const { plan } = await pageOf('kelime oyunu adam asmaca, hayvanlar: kedi, köpek, aslan. 6 hak');
  expect(plan.language).toBe('tr');
});

test('a wheel has the names of its message, whatever is asked beside them', async () => {
  const { content } = await pageOf(
    'wheel of names spinner with Anna, Bob, Carla, Dan, Eve and sound, remove winner after spin',
  );
  expect(content).toContain('"Anna"');
  expect(content).toContain('"Eve"');
  expect(content).not.toContain('"Sound"');
});

test('the name of a place keeps its "and" among dates', async () => {
  const { html } = await pageOf(
    'band page for "The Loose Wires" from Leeds. shows: April 3 Brudenell Leeds, April 17 Hug and Pint Glasgow',
  );
  expect(html).toContain('Hug and Pint Glasgow');
});

test.each([
  [
    'website for our cafe The Copper Kettle in York, 8 Stonegate. open every day 8-4. flat white £3.40',
    '8 Stonegate, York',
  ],
  [
    'baby shower invite for Priya, sunday 9 may 2030 at 1pm, Rosewood Tea Rooms, 3 Park Lane, Leeds',
    'Rosewood Tea Rooms, 3 Park Lane, Leeds',
  ],
  ['сторінка для пекарні «Колосок» у Львові, вул. Городоцька 10. хліб 60 грн', 'Львів'],
  [
    'page for our school reunion, oct 9 2030 7pm at The Foundry Bar, tickets $40. countdown please',
    'Oct 9 2030 7pm at The Foundry Bar',
  ],
])('a page says where it is in one line: %s', async (message, place) => {
  expect((await pageOf(message)).text).toContain(place);
});

test.each([
  [
    'baby shower invite for Priya, sunday 9 may 2030 at 1pm, Rosewood Tea Rooms. dress code yellow',
    /Dress code[^]{0,80}yellow/u,
  ],
  [
    'landing page for Tidy Tribe, a cleaning company that comes to your home once a week. prices from £18 an hour',
    /Comes to your home once a week/u,
  ],
  [
    'site para meu personal trainer Bruno Lima, atendo em domicílio no Recife e online. pacote mensal R$ 400',
    /Atendo em domicílio no Recife e online/u,
  ],
  [
    'portfolio for a wedding photographer Jonas Weir in Edinburgh. packages: half day £700, full day £1300. testimonials page',
    /<h2[^>]*>Testimonials/u,
  ],
  [
    'カフェ「こもれび」のサイトを作って。ブレンド500円、ランチ1200円（11時から14時）、定休日は火曜日',
    /<dt>ランチ<\/dt>\s+<dd>11時から14時/u,
  ],
])('what a message tells stands on its page: %s', async (message, shown) => {
  expect((await pageOf(message)).html).toMatch(shown);
});

test('how to sign up by mail is no empty section', async () => {
  const { text, left } = await pageOf(
    "sito per l'associazione Il Faro di Livorno: pittura 120€, teatro 100€. iscrizioni a info@ilfaro.example",
  );
  expect(text).not.toContain('Come iscriversi');
  expect(left).toEqual([]);
});

test('what a memory game counts is not told as missing in Arabic', async () => {
  expect(
    (await pageOf('لعبة ذاكرة للأطفال بصور الفواكه، 12 بطاقة، مع عداد المحاولات والوقت')).left,
  ).toEqual([]);
});

test.each([
  [
    'Kızımın 6. yaş günü için davetiye sayfası lazım. Adı Defne, 23 Mayıs 2030 saat 15:00, Moda Parkı',
    'Davetlisiniz · 6. yaş günü Defne',
  ],
  [
    'أريد صفحة دعوة لحفل تخرج ابني أحمد يوم الجمعة 5 يونيو 2030 الساعة 7 مساءً في قاعة الياسمين، مع عد تنازلي',
    'حفل تخرج أحمد',
  ],
])('who asks for an invitation gets one, whatever is on it: %s', async (message, shown) => {
  const { plan, text } = await pageOf(message);
  expect(plan.starter).toBe('invitation');
  expect(text).toContain(shown);
});

test.each([
  [
    'invitación para el bautizo de Valentina, 12 de abril de 2030 a las 12:00 en la iglesia San José, comida después en Restaurante La Huerta',
    'iglesia San José · Comida después en Restaurante La Huerta',
  ],
  [
    'invito per il battesimo di Giulia, domenica 14 luglio 2030 ore 11 alla chiesa di San Martino a Lucca, poi pranzo da Ristorante Il Cavallino',
    'chiesa di San Martino a Lucca · Pranzo da Ristorante Il Cavallino',
  ],
  [
    'Site for a kids football club Harbour Lions U10: training Mon and Wed 17:30, coach Mike Daly 07700 900123',
    'Harbour Lions U10 Training Mon and Wed 17:30',
  ],
  [
    'family reunion page - the Delgado family, July 3-5 2030 at Lake Travis TX. Friday bbq 6pm, Saturday boat day 10am & talent show 8pm, Sunday brunch 11am',
    '10am Saturday boat day 8pm Talent show 11am Sunday brunch',
  ],
  [
    'Strona dla szkółki jazdy konnej "Podkowa". Lekcje 120 zł, obozy letnie 6-12 lipca i 20-26 lipca',
    'Obozy letnie 6-12 lipca i 20-26 lipca',
  ],
  [
    'strona dla szkółki piłkarskiej Orlik Rzeszów, grupy wiekowe 5-7, 8-10, 11-13, składka 120 zł miesięcznie',
    'Grupy wiekowe 5-7, 8-10, 11-13',
  ],
  ['Strona dla szkółki jazdy konnej "Podkowa" koło Krakowa. Lekcje 120 zł', 'koło Krakowa'],
  ['strona dla szkółki piłkarskiej Orlik Rzeszów, składka 120 zł miesięcznie', 'Szkółka piłkarska'],
  [
    'un site pour notre gîte « Le Mas des Cigales » près d’Uzès : 3 chambres, piscine, 950 € la semaine',
    'Gîte · Uzès',
  ],
  [
    "un site pour notre chambre d'hôtes « Le Tilleul » à Sarlat : 3 chambres (Rose 85 €, Bleue 95 €), petit-déjeuner inclus, piscine, parking",
    'Détails Parking',
  ],
  [
    'website for our B&B Rose Cottage in Whitby, double £80, single £50, breakfast included, garden and parking',
    'Garden and parking',
  ],
  ['website for my airbnb cabin, sleeps 4, hot tub, no wifi, $140 a night', 'No wifi'],
  [
    'Need a one page site for my handyman business. I do shelves, painting. $45/hr. Serving Boise and Meridian. Text me 208-555-0143',
    'Handyman Business Serving Boise and Meridian',
  ],
])('what a message tells is whole: %s', async (message, shown) => {
  const { text, left } = await pageOf(message);
  expect(text).toContain(shown);
  expect(left).toEqual([]);
});

test('a name in quotes behind a question is whole', async () => {
  const { plan, text, left } = await pageOf(
    'Can you do a website for our charity 5k? "Run for Milo", Sunday 10 May, start 9:30 Victoria Park, entry £12 adults £5 kids',
  );
  expect(plan.title).toBe('Run for Milo');
  expect(text).toContain('Sunday 10 May, 9:30 Victoria Park');
  expect(left).toEqual([]);
});

test('that somebody needs a page is no line of it', async () => {
  const { text } = await pageOf(
    'our chess club needs a website. Northfield Chess Club, we meet every Thursday 7pm, $40 a year',
  );
  expect(text).not.toMatch(/needs a/iu);
});
