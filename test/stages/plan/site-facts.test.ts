import { expect, test } from 'vitest';
import type { Language } from '../../../src/contracts/job/plan.ts';
import { readFacts } from '../../../src/stages/plan/facts/read-facts.ts';
import { readGiven } from '../../../src/stages/plan/given/read-given.ts';
import { pricedAgain } from '../../../src/stages/plan/given/priced-again.ts';
import { coloursIn } from '../../../src/starters/shared/colours/read-colours.ts';
import { withCapitals } from '../../../src/workspace/text/with-capitals.ts';
import { readProfession } from '../../../src/starters/shared/reading/profession.ts';
import { siteText } from '../../../src/stages/plan/read/page/site-text.ts';
import { chooseTopic } from '../../../src/starters/landing-page/topics/choose-topic.ts';
import { topics } from '../../../src/starters/landing-page/topics/topics.ts';
import { tradeIn } from '../../../src/starters/landing-page/topics/trade.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each<[Language, string, string[]]>([
  ['en', 'page. in Ely, 4 Mill Lane', ['address | 4 Mill Lane, Ely']],
  ['en', 'at the Dome in Hove (9 Quay Road)', ['address | 9 Quay Road, Hove']],
  [
    'en',
    'club page. next race: Harbour 10k, 4 October',
    ['date | Harbour 10k, 4 October | next race'],
  ],
  ['en', 'page. packages from €900, €1500, €2200', ['price | from €900, €1500, €2200 | packages']],
  ['ja', 'カフェのページ。アクセスは出町柳駅から徒歩5分。', ['address | 出町柳駅から徒歩5分']],
  [
    'ja',
    '大阪・天満の小さな喫茶店「ねむの木」のサイト',
    ['address | 大阪・天満', 'quote | ねむの木'],
  ],
  [
    'en',
    'page for Inn Müller in St. Wolfgang am Wolfgangsee, rooms 85 euros',
    ['name | Inn Müller', 'address | St. Wolfgang am Wolfgangsee'],
  ],
  ['es', 'taller en Vigo (calle Real 8)', ['address | calle Real 8, Vigo']],
  ['ar', 'مقهى في إربد، شارع الجامعة 4', ['address | شارع الجامعة 4، إربد']],
  ['tr', 'Salon Işık, Nar Sokak No 12', ['address | Nar Sokak No 12']],
  ['hi', 'पता 7 गांधी मार्ग, भोपाल', ['address | 7 गांधी मार्ग, भोपाल']],
  ['ja', '書店、奈良市三条町、最寄りは奈良駅から徒歩3分です', ['address | 奈良駅から徒歩3分']],
  ['tr', 'Salı hariç her gün 9:00-18:00', ['hours | Salı hariç her gün 9:00-18:00']],
  [
    'it',
    'sito per Alba vicino a Norcia: sei camere',
    ['address | vicino a Norcia', 'detail | sei camere'],
  ],
  ['it', 'la scuola Lingua Viva a Parma', ['name | Lingua Viva', 'address | Parma']],
  ['nl', 'een site. We hebben zes banen, lid worden kost 9 euro', ['detail | We hebben zes banen']],
  ['nl', 'di en do gesloten', ['hours | di en do gesloten']],
  ['ar', 'يومياً من 8 صباحاً حتى 10 ليلاً', ['hours | يومياً من 8 صباحاً حتى 10 ليلاً']],
  ['fr', 'un site. Ouvert du mercredi au dimanche', ['hours | Ouvert du mercredi au dimanche']],
  ['en', 'a page. mowing starts at $35', ['price | starts at $35 | mowing']],
  ['de', 'eine Seite. Parzelle 180 € Pacht im Jahr', ['price | 180 € Pacht im Jahr | Parzelle']],
  ['zh', '网页。每月最后一个周六晚上7点有读书会', ['time | 每月最后一个周六晚上7点 | 有读书会']],
  ['en', 'yo so we cut grass in Ely', ['statement | we cut grass in Ely']],
  ['ja', 'ページ。松本市で小さな美容室をやっています', ['address | 松本市']],
  ['ko', '전주에서 필라테스 스튜디오를 운영하고 있어요', ['address | 전주']],
  ['hi', 'स्नेहा की शादी 28 नवंबर को जयपुर में है', ['address | जयपुर']],
  ['fr', 'site. Horaires : mardi-samedi 7h-19h, lundi fermé', ['hours | mardi-samedi 7h-19h']],
  ['de', 'Shop. Versand 4,90 €, ab 50 € frei', ['detail | ab 50 € frei']],
  ['en', 'play. tickets £10 adults £6 kids', ['price | £10 | adults', 'price | £6 | kids']],
  [
    'en',
    'ramen site. tonkotsu 14, miso 13, gyoza 7',
    ['price | 14 | tonkotsu', 'price | 7 | gyoza'],
  ],
  [
    'en',
    'bake sale, cookies 1$ cupcakes 2$ brownies 1.50 lemon bars 2',
    ['price | $1.50 | brownies', 'price | $2 | lemon bars'],
  ],
  ['en', 'cafe. latte 4, mocha 5, all prices in dollars', ['price | 5 dollars | mocha']],
  ['en', 'startup. Hero with tagline "Less, more", pricing', ['quote | Less, more | headline']],
  ['pt', 'confeitaria. Bolo no pote 15, brigadeiro 3, torta 120', ['price | 15 | Bolo no pote']],
  ['pt', 'padaria, fecha segunda', ['hours | fecha segunda']],
  ['en', 'tutoring, $40/hour or $180 for 5', ['price | $40 | hour', 'price | $180 | hour (5)']],
  ['fr', 'gîte, 90€ la nuit ou 550€ la semaine', ['price | 550€ | la semaine']],
  ['ru', 'маникюр 1500, педикюр 2000, наращивание 3000', ['price | 1500 | маникюр']],
  ['de', 'Wohnung. Check-out bis 10 Uhr', ['detail | Check-out bis 10 Uhr']],
  ['en', 'lost cat, reward $200', ['detail | $200 | reward']],
  ['en', 'plumber, 24h emergency number 555-0142', ['phone | 555-0142 | 24h emergency number']],
  ['it', 'pizzeria, orari (chiuso il martedì)', ['hours | chiuso il martedì']],
  [
    'en',
    'lessons, 30/45 minutes for $35/$50',
    ['price | $35 | 30 minutes', 'price | $50 | 45 minutes'],
  ],
  ['de', 'Nachhilfe, 45/60 Minuten 20/25 €', ['price | 20 € | 45 Minuten']],
  [
    'en',
    'guest page: wifi name and password (PineGuest / welcome22), check out at 11',
    ['detail | PineGuest | wifi name', 'detail | welcome22 | password', 'detail | check out at 11'],
  ],
  ['en', 'flat. password: sol2024', ['detail | sol2024 | password']],
  ['fr', 'théâtre, 8, 9 et 10 mai à 20h30', ['date | 8, 9 et 10 mai à 20h30']],
  ['pt', 'manicure. Pé e mão 60, só mão 35, gel 150', ['price | 60 | Pé e mão']],
  ['it', 'prezzi bassa stagione 80 e alta 120', ['price | 80 | bassa stagione']],
  ['ja', '定休日は火曜日', ['hours | 定休日は火曜日']],
  ['en', 'a page. 24/7 help line 020 7946 0001', ['hours | 24/7 help line']],
  ['ru', 'Массаж 30 минут — 900 руб', ['price | 900 руб | Массаж 30 минут']],
  ['en', 'page. we do a plum tart (£3)', ['price | £3 | plum tart']],
  ['es', 'precio clase suelta 9 €', ['price | 9 € | clase suelta']],
  ['it', 'sito. camere da 60 a 80 euro a notte', ['price | da 60 a 80 euro a notte | camere']],
  ['es', 'una página. La profe soy yo, Inés Vidal', ['detail | Inés Vidal | Profe']],
  ['en', 'Treasurer: Jo Lund, jo@lund.example', ['detail | Jo Lund | Treasurer']],
  ['de', 'eine Seite. Auf die Karte sollen Flammkuchen 11 €', ['price | 11 € | Flammkuchen']],
  ['pt', 'um site. Vendo brigadeiro R$ 4,50', ['price | R$ 4,50 | brigadeiro']],
  ['nl', 'site voor een feest. Om 17:00 is er bbq', ['time | 17:00 | bbq']],
  ['en', 'wedding. The venue is Hart Barn near Ely', ['address | Hart Barn near Ely']],
  ['en', 'a site. Sections: about, work (6 pieces in a grid), contact', []],
  [
    'de',
    'Chor. Proben sind dienstags 19:30 im Saal',
    ['detail | Proben sind dienstags 19:30 im Saal'],
  ],
  ['ar', 'صفحة. السبت والاثنين من 4 إلى 6 مساء', ['detail | السبت والاثنين من 4 إلى 6 مساء']],
  ['ja', 'ヨガのページ。月曜10時ハタヨガ', ['time | 月曜10時 | ハタヨガ']],
  ['ru', 'страница лагеря. Возраст 7–14 лет', ['detail | Возраст 7–14 лет']],
  [
    'it',
    'sito. open studio 12 € l’ora, corso 60 €',
    ['price | 12 € l’ora | open studio', 'price | 60 € | corso'],
  ],
  ['nl', 'site. We verhuren ook e-bikes voor €30 per dag', ['price | €30 per dag | e-bikes']],
  [
    'de',
    'Trauerseite. Er war Schreiner und liebte die Berge.',
    ['statement | Er war Schreiner und liebte die Berge.'],
  ],
  [
    'pl',
    'turniej. Nagrody: 1000 zł, 600 zł, 300 zł',
    ['detail | 1000 zł, 600 zł, 300 zł | Nagrody'],
  ],
  [
    'ru',
    'сайт. Маникюр 1200 р, педикюр 1800 р',
    ['price | 1200 р | Маникюр', 'price | 1800 р | педикюр'],
  ],
  [
    'en',
    'page. rolls $4 each or 6 for $20',
    ['price | $4 each | rolls', 'price | $20 | rolls (6)'],
  ],
  [
    'de',
    'Seite. Training Di 18-20 Uhr Jugend, Do 19-22 Uhr Damen',
    ['detail | Training Di 18-20 Uhr Jugend, Do 19-22 Uhr Damen'],
  ],
  ['it', 'sito. Partenze alle 9:30, 14:30 e 18:30', ['detail | Partenze alle 9:30, 14:30 e 18:30']],
  ['ja', 'ページ。依頼はmisa@take.exampleまで', ['email | misa@take.example']],
  ['hi', 'शादी का पेज। होटल राजमहल, उदयपुर।', ['address | होटल राजमहल, उदयपुर']],
  [
    'en',
    'page. We sing Mondays 7.30pm at the hall.',
    ['statement | We sing Mondays 7.30pm at the hall.'],
  ],
  ['zh', '网站。上课时间周六日上午9点到12点', ['time | 周六日上午9点到12点 | 上课时间']],
  ['zh', '网站，在南京鼓楼区。', []],
  ['fr', 'page. Bon cadeau possible dès 30 €', ['price | dès 30 € | Bon cadeau']],
  ['pl', 'strona. pokój 2-os. 120 zł', ['price | 120 zł | pokój 2-os.']],
  ['en', 'wedding. please answer until 3 May', ['detail | 3 May | please answer until']],
  ['en', 'page. sittings by phone, no walk-ins', ['detail | no walk-ins']],
  ['de', 'Gartenfest. bitte Stühle mitbringen', ['detail | bitte Stühle mitbringen']],
  ['en', 'a page. theme: pirates', ['detail | pirates | theme']],
  ['es', 'bautizo. Será el 3 de mayo', ['date | 3 de mayo']],
  ['es', 'boda. luego cena en la finca Sol a las 21:00', ['time | 21:00 | cena en la finca Sol']],
  ['en', 'page. Slogan: "Slow tea." Team: Ana', ['quote | Slow tea | headline']],
  ['en', 'page. Mill Barn, Ely CB7 4AA', ['address | Mill Barn, Ely CB7 4AA']],
  ['en', 'page. 2b Canal Yard, Hull HU1', ['address | 2b Canal Yard, Hull HU1']],
  ['en', 'van. Fridays at North Quay 11-3', ['hours | Fridays at North Quay 11-3']],
  ['fr', 'jeudi 9h-12h, samedi sur rendez-vous', ['hours | samedi sur rendez-vous']],
  ['en', 'page. drop off 8-10am or 4-6pm', ['time | 8-10am or 4-6pm | drop off']],
  ['en', 'site. rsvp to Ana on 020 7946 0002 by 3 May', ['detail | 3 May | rsvp to Ana by']],
])('%s: %s', async (language, text, expected) => {
  const facts = await readFacts(text, language);
  expect(
    facts.map((fact) => [fact.kind, fact.text, fact.label].filter(Boolean).join(' | ')),
  ).toEqual(expect.arrayContaining(expected));
});

test.each([
  'page. its called Fox & Fig',
  'page. je tiens une boulangerie à Lyon',
  'page. a league table: Jo Lund 6.5, Ana Ruiz 5. Entry £3',
  'page. 주문 문의 폼이 있으면 좋겠어요',
])('%s: the rest of a request is no detail and no price', async (text) => {
  const facts = await readFacts(text, 'en');
  expect(facts.filter(({ kind, label }) => kind === 'price' && label !== 'Entry')).toEqual([]);
  expect(facts.filter(({ text: said }) => /called|tiens|문의/u.test(said))).toEqual([]);
});

test('a sentence stands whole beside the time that it names', async () => {
  const facts = await readFacts('page. We play every Friday 6-8pm in the hall of St Luke.', 'en');
  expect(facts.map(({ kind }) => kind)).toEqual(['statement', 'hours']);
});

test('contacts are read wherever they are named', async () => {
  const facts = await readFacts(
    'a page.                       ',
    'en',
    'a page. mail jo@l.example',
  );
  expect(facts).toMatchObject([{ kind: 'email', text: 'jo@l.example' }]);
});

test.each<[Language, string, string]>([
  [
    'en',
    'page for a builder. services are roofs, walls and drains.',
    'services: Roofs, Walls, Drains',
  ],
  ['en', 'A run. Distances 2k walk (£3), 8k (£9)', 'Distances: 2k walk £3, 8k £9'],
  ['it', 'sito. Abbiamo 3 camere: Rosa, Lilla e Blu, da 60 a 80 euro', 'camere: Rosa, Lilla, Blu'],
  ['en', 'app. Pricing: Free, Plus $3/month', 'Pricing: Free, Plus $3/month'],
])('the list of %s: %s', async (language, text, expected) => {
  const given = readGiven(text, { language, facts: await readFacts(text, language) });
  const shown = given.map(
    ({ label, entries }) =>
      `${label}: ${entries.map(({ name, price }) => [name, price].filter(Boolean).join(' ')).join(', ')}`,
  );
  expect(shown).toEqual([expected]);
});

test('a list gets the prices that stand with its names further on', () => {
  const text = 'A page. Rooms: Fig, Plum, from 70 euros. It adds up my choice (Fig 70, Plum 85)';
  const given = readGiven(text, { language: 'en', facts: [] });
  expect(pricedAgain(given, text)[0]?.entries).toMatchObject([
    { name: 'Fig', price: '70 euros' },
    { name: 'Plum', price: '85 euros' },
  ]);
});

test.each([
  ['site. Mail. Blu mare e bianco.', ['#2463eb', '#ffffff']],
  ['İletişim formu. Lacivert ve gri', ['#1e2f5c', '#64748b']],
  ['rooms: Fig, Lavender, Sage, Plum, Thyme', []],
])('the colours of %j', (text, expected) => {
  expect(coloursIn(text).map(({ hex }) => hex)).toEqual(expected);
});

test.each([
  ['Hi! A walk. "Steps for Elm Hospice" – 3 May 2031', 'Steps for Elm Hospice'],
  ['नमस्ते, मुझे वेबसाइट चाहिए। नाम: सूर्य क्लासेस', 'सूर्य क्लासेस'],
  ['Ich bin Hebamme in Bonn. Bitte eine Seite. Mein Name ist Ute Lang', 'Ute Lang'],
  ['Wij zijn bakker De Korst, Kerkstraat 2, Ede. Maak een site', 'De Korst'],
  ['a page for our walk. Shirts S M L XL', 'Our Walk'],
])('the title of %j is %j', async (message, title) => {
  const plan = await planFor('static_html', message);
  expect(plan.title.replace('My ', 'Our ')).toBe(title);
});

test.each([
  ['page for my dad, he fixes roofs, a roofer since 1990', topics.trade],
  ['fun run page with a progress bar', topics.gathering],
  ['charity run page, then coffee', topics.gathering],
  ['site for our band', topics.music],
  ['site for my bar in Porto', topics.food],
  ['a tool library, for games and more', topics.startup],
])('the topic of %j', (message, topic) => {
  expect(chooseTopic(message)).toBe(topic);
});

test.each([
  ["Hi, I'm a piano tuner in Bath", 'piano tuner'],
  ['Ich bin Hebamme in Bonn', 'Hebamme'],
  ['Soy electricista en Vigo', 'electricista'],
  ["I'm Ana Ruiz", undefined],
  ['je tiens une petite librairie à Nancy', 'petite librairie'],
  ['I run every day', undefined],
  ['My sister runs a plant shop called Fern', 'plant shop'],
  ['Our youth football club Riverside Rovers needs a site', 'youth football club'],
  ["Our school's science fair needs a website", 'science fair'],
  ['a page for my grandma Rosalind', undefined],
  ['prowadzę warsztat rowerowy "Szprycha" w Poznaniu', 'warsztat rowerowy'],
])('what %j says to be', (text, what) => {
  expect(readProfession(text)).toBe(what);
});

test.each([
  ['en', 'my small tea room', 'Tea room'],
  ['fr', 'ma boulangerie svp', 'Boulangerie'],
  ['de', 'meine Töpferei', 'Töpferei'],
  ['en', 'Fox Bakery', undefined],
  ['en', 'my company', undefined],
  ['ru', 'репетитора', undefined],
  ['es', 'el restaurante de mi tía', 'Restaurante'],
] as const)('in %s, a page for %j is for %j', (language, subject, trade) => {
  const plan = { projectType: 'static_html', title: 'Fox', summary: '', sections: [] } as const;
  expect(tradeIn({ ...plan, starter: 'landing-page', slug: 'fox', language, subject })).toBe(trade);
});

test.each([
  ['zh', '给我的钢琴工作室“Fox”做一个网站', '钢琴工作室'],
  ['zh', '我开了一家宠物美容店,叫“Fox”', '宠物美容店'],
  ['ja', '京都の小さな和菓子屋「Fox」のサイト', '和菓子屋'],
  ['ko', "인디 밴드 'Fox' 홈페이지", '인디 밴드'],
  ['ko', "이름은 'Fox'이고", undefined],
  ['hi', 'मेरी मिठाई की दुकान "Fox" के लिए', 'मिठाई की दुकान'],
] as const)('in %s, what stands before the name in %j', (language, request, trade) => {
  const plan = { projectType: 'static_html', title: 'Fox', summary: '', sections: [] } as const;
  const site = { ...plan, starter: 'landing-page', slug: 'fox', language };
  expect(tradeIn(site, request)).toBe(trade);
});

test.each([
  ['A page. Please list sourdough £4.20, buns £2.80 and tarts £2.50.', 'sourdough'],
  ['أريد موقعًا لمقهى، ونقدم قهوة تركية بدينارين ولاتيه بثلاثة دنانير', 'قهوة تركية'],
])('the first price of %j is of %j', async (text, name) => {
  const facts = await readFacts(text, text.startsWith('A') ? 'en' : 'ar');
  expect(facts.find(({ kind }) => kind === 'price')?.label).toBe(name);
});

test.each([
  [
    'a page for Fox Bakery, with a little story about how my sister and I began in 2017.',
    /My sister and I began in 2017/,
  ],
  ['site para a escola Sol. Coloca a programação: bingo às 18h e forró às 19h', />Programação</],
  ['ヨガ教室「森」のサイト。月曜と木曜の10時からで、体験は1,500円です', /月曜と木曜の10時から</],
  [
    'أريد موقعًا لمقهى اسمه «ركن» في عمّان، نفتح يوميًا من 8 حتى 11، ولا تنسَ أن عندنا أمسية كل خميس الساعة 9',
    />أمسية كل خميس/,
  ],
  [
    'Site for St. Anne’s community choir. Rehearsals Wednesday 19:30, new singers welcome',
    />Community choir</,
  ],
  [
    'Website for Mia and Tom, we are getting married on 19 May 2031, hotel tips, and an RSVP form that asks about food allergies',
    />Food allergies/,
  ],
  [
    'Seite für unseren Verein Sonne. Training freitags 18 Uhr (Jugend). Beitrag 72 €',
    /^(?!.*>Freitags 18 Uhr<\/h2)/su,
  ],
  ['Web para mi cafetería Sol: café 1,50 €, tostada 2,80 € y tartas caseras.', />Tartas caseras</],
  [
    "Page for our pottery class. Wheel class £35, glazing £20, and don't forget we close in August.",
    />We close in August</,
  ],
])('%j shows %s', async (message, shown) => {
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).toMatch(shown);
});

test('a sentence ends where the next begins without a capital', async () => {
  const text = 'a site for Fox? we meet tuesdays and thursdays at 6:30pm by the boathouse';
  const facts = await readFacts(withCapitals(text, 'en'), 'en');
  expect(facts.map(({ text: words }) => words)).toContain(
    'We meet tuesdays and thursdays at 6:30pm by the boathouse',
  );
  expect(withCapitals('am 20. juni, z.b. um 5. bitte', 'de')).toBe('am 20. juni, z.b. um 5. bitte');
  const addresses = 'a site. ana@duarte.pt. https://duarte.pt! www.duarte.pt. duarte.pt/menu';
  expect(withCapitals(`${addresses}. open tue`, 'en')).toBe(`${addresses}. Open tue`);
});

test.each([
  ['Restaurante en la calle Olmo 14 de Valencia. Abre hoy', 'calle Olmo 14 de Valencia'],
  ['uno studio in via Verdi 8 a Parma. Orari', 'via Verdi 8 a Parma'],
  ["이름은 '숨'이고 서울 마포구 연남로 27 2층에 있어요", '서울 마포구 연남로 27 2층'],
])('the address of %j', async (text, address) => {
  const facts = await readFacts(text, 'en');
  expect(facts.find(({ kind }) => kind === 'address')?.text).toBe(address);
});

test('what a page is to do, its fields and its answers are blanked where they stand', () => {
  const text = 'a page, it shows the total, quote form (name, roof), FAQ: free? Yes. Call me';
  const told = siteText(text, 'landing-page');
  expect(told).toHaveLength(text.length);
  expect(told.replace(/\s+/gu, ' ')).toBe('a page, , quote form , Call me');
});

test('where people can call, no form stands that nobody asked for', async () => {
  const formIn = async (message: string): Promise<boolean | undefined> =>
    (await filesFor(await planFor('static_html', message), message))
      .get('index.html')
      ?.includes('data-form');
  expect(await formIn('page for Luna Bakery, tel 020 7946 0003')).toBe(false);
  expect(await formIn('page for Luna Bakery, contact form, tel 020 7946 0003')).toBe(true);
  expect(await formIn('page for Luna Bakery')).toBe(true);
});

test('what is played at a time is no section, nor what people bring', async () => {
  const plan = await planFor(
    'static_html',
    'page for our summer do on 12 July, 3pm games, 6pm jazz with The Tin Hats, bring a rug and a cake',
  );
  expect(plan).toMatchObject({ items: [], sections: [] });
});

test('Polish lessons are of a subject, which stands above the name', async () => {
  const message = 'Strona dla korepetycji z fizyki - Ewa Maj, 80 zł/h';
  const plan = await planFor('static_html', message);
  const page = (await filesFor(plan, message)).get('index.html');
  expect(plan.title).toBe('Ewa Maj');
  expect(page).toContain('Korepetycje z fizyki');
});
