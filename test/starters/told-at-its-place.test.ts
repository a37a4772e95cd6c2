import { expect, test } from 'vitest';
import { ProjectRouter } from '../../src/router/project-router.ts';
import { filesFor, planFor } from './make-project.ts';

async function pageOf(message: string) {
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  const lead = /<p class="lead">([^<]*)</u.exec(html)?.[1] ?? '';
  const eyebrow = /<p class="eyebrow">([^<]*)</u.exec(html)?.[1] ?? '';
  const when = /<p class="when">([^<]*)</u.exec(html)?.[1] ?? '';
  return { plan, html, lead, eyebrow, when, left: plan.notIncluded ?? [] };
}

test.each([
  [
    'website for my dog salon? its called Muddy Paws, 14 Mill Lane, Stroud. small dogs £28',
    'alled',
  ],
  [
    "A site for our flower shop. The shop is called Wild Stem and it's in Bath. wreaths £40",
    'alled',
  ],
  ['Ciao! un sito per il mio studio di yoga, si chiama Respiro. Lezione 15 €', 'chiama'],
  ['um site pra minha confeitaria, o nome é Doce Nuvem, Rua das Flores 22. bolo R$ 45', 'O nome'],
])('how it is called is no text of the page: %s', async (message, calling) => {
  expect((await pageOf(message)).html).not.toContain(calling);
});

test.each([
  [
    'página para mi taquería "El Beto". tacos $22. abrimos de martes a domingo de 6pm a 1am, los lunes cerramos',
    'Los lunes cerramos',
  ],
  ['Seite für unser Café Morgenrot. Kaffee 3 €. Montags ist Ruhetag', 'Montags ist Ruhetag'],
  [
    'un sito per la mia pizzeria Da Nino. margherita 6 €. il lunedì siamo chiusi',
    'Il lunedì siamo chiusi',
  ],
  [
    'strona mojej kawiarni Ziarno. espresso 9 zł. w poniedziałki zamknięte',
    'W poniedziałki zamknięte',
  ],
  [
    'сайт кофейни «Зерно». эспрессо 150 ₽. по понедельникам не работаем',
    'По понедельникам не работаем',
  ],
  ['hemsida för mitt kafé Bönan. kaffe 35 kr. måndagar har vi stängt', 'Måndagar har vi stängt'],
])('a day off stands with the hours: %s', async (message, hours) => {
  const { plan, html, lead } = await pageOf(message);
  expect(JSON.stringify(plan).toLowerCase()).toContain(
    `"kind":"hours","text":"${hours.toLowerCase()}`,
  );
  expect(html).toContain(`<li>${hours}</li>`);
  expect(lead).not.toContain(hours);
});

test.each([
  ['wedding page. Hannah & Tom, 12 June 2027. no kids sorry', 'No kids sorry'],
  [
    'garden party page, 18 July 2026, 4pm. adults only please. bring your own chair',
    'Bring your own chair',
  ],
  [
    'página de boda, Ana y Luis, 5 de septiembre de 2026. sin niños por favor',
    'Sin niños por favor',
  ],
  [
    'Seite für unser Straßenfest am 4. Juli 2026. Karten gibt es an der Kasse',
    'Karten gibt es an der Kasse',
  ],
  [
    'pagina per la sagra, 12 settembre 2026. biglietti in edicola o sul posto',
    'Biglietti in edicola o sul posto',
  ],
])('what it asks of guests is told, and not as its slogan: %s', async (message, told) => {
  const { html, lead, left } = await pageOf(message);
  expect(html).toContain(told);
  expect(lead).not.toContain(told);
  expect(left.join()).not.toContain(told);
});

test.each([
  [
    'Seite für unser Fest am 4. Juli 2026. Eintritt 5 €, Kinder bis 12 frei',
    'Kinder bis 12',
    'frei',
  ],
  [
    'page du concert du 6 juin 2026. entrée 10 €, gratuit pour les moins de 12 ans',
    'Moins de 12 ans',
    'gratuit',
  ],
  [
    'page for our open air cinema, 3 July 2026. adults £8, kids under 5 go free',
    'Kids under 5',
    'free',
  ],
  [
    'pagina della sagra del 12 settembre 2026. adulti 15 €, bambini gratis fino a 10 anni',
    'Bambini fino a 10 anni',
    'gratis',
  ],
])('who pays nothing stands with the prices: %s', async (message, who, word) => {
  const { html } = await pageOf(message);
  expect(html.replaceAll(/>\s+</gu, '><')).toContain(`<h3>${who}</h3><p class="price">${word}</p>`);
});

test.each([
  [
    'Zrób stronę dla serwisu rowerowego "Szprycha" w Krakowie. Przegląd 120 zł. Fajnie by było dodać też kilka zdań o nas: działamy od 2011 roku, naprawiamy też rowery elektryczne',
    'Działamy od 2011 roku, naprawiamy też rowery elektryczne',
  ],
  [
    'site for my bike shop Spoke. service £40. Also add a few sentences about us: open since 2011, we repair e-bikes too',
    'Open since 2011, we repair e-bikes too',
  ],
  [
    'sito per la ciclofficina Raggio. revisione 40 €. Sarebbe bello aggiungere due righe su di noi: siamo aperti dal 2011, ripariamo anche e-bike',
    'Siamo aperti dal 2011, ripariamo anche e-bike',
  ],
  [
    'сайт веломастерской «Спица». ремонт 500 ₽. Добавьте пару слов о нас: работаем с 2011 года, чиним и самокаты',
    'Работаем с 2011 года, чиним и самокаты',
  ],
])('sentences about those who ask stand there as they are: %s', async (message, said) => {
  const { html, lead, left } = await pageOf(message);
  expect(html).toContain(`<p>${said}</p>`);
  expect(lead).toBe('');
  expect(left).toEqual([]);
});

test('a trade in Polish stands as it is called', async () => {
  const { eyebrow } = await pageOf(
    'Zrób mi stronę dla serwisu rowerowego "Szprycha" w Krakowie, ul. Dietla 48. Przegląd 120 zł',
  );
  expect(eyebrow).toBe('Serwis rowerowy');
});

test.each([
  [
    'Seite für das Sommerkonzert von unserem Chor "Cantabile". Termin ist Samstag, 20. Juni 2026 um 19:30 Uhr in der Franzmühlkirche. Eintritt 12 €',
    'Sommerkonzert',
    'Samstag, 20. Juni 2026 um 19:30 Uhr in der Franzmühlkirche',
  ],
  [
    'pagina per il saggio di danza della scuola "Passi". La data è sabato 13 giugno 2026 alle 21 al Teatro Comunale. Ingresso 5 €',
    'Saggio di danza',
    'sabato 13 giugno 2026 alle 21 al Teatro Comunale',
  ],
  [
    'strona na koncert kolęd naszego chóru "Cantus". Termin: sobota 19 grudnia 2026 o 18:00. Dyrygent: Anna Nowak',
    'Koncert kolęd',
    'sobota 19 grudnia 2026 o 18:00',
  ],
  [
    'страница для весеннего концерта нашего хора «Лира». Дата — суббота 16 мая 2026 в 18:00 в Доме культуры. Билеты 200 ₽',
    'Концерт',
    'суббота 16 мая 2026 в 18:00 в Доме культуры',
  ],
])('what an event is, when and where stands on top: %s', async (message, kind, date) => {
  const { eyebrow, when } = await pageOf(message);
  expect(eyebrow).toBe(kind);
  expect(when).toBe(date);
});

test.each([
  [
    'wedding site, 12 September 2026. Also a little FAQ: kids are welcome, parking is free at the Granary, taxis should be booked ahead',
    ['Kids are welcome', 'Parking is free at the Granary', 'Taxis should be booked ahead'],
  ],
  [
    'Seite für unseren Campingplatz Wiesengrund, Tel 08041 555 01. Häufige Fragen: Hunde sind erlaubt, WLAN ist kostenlos',
    ['Hunde sind erlaubt', 'WLAN ist kostenlos'],
  ],
  [
    'sito per l’agriturismo Le Querce, tel 075 555 012. domande frequenti: i cani sono ammessi, si può arrivare dalle 15',
    ['I cani sono ammessi', 'Si può arrivare dalle 15'],
  ],
  [
    'сайт гостевого дома «Сосна», тел 49231 5 55 01. Частые вопросы: с собаками можно, парковка бесплатная',
    ['С собаками можно', 'Парковка бесплатная'],
  ],
])('statements behind FAQ are its entries: %s', async (message, entries) => {
  const { html, left } = await pageOf(message);
  for (const entry of entries) expect(html).toContain(`<p>${entry}</p>`);
  expect(html).not.toContain('<summary>');
  for (const entry of entries) expect(left.join().toLowerCase()).not.toContain(entry.toLowerCase());
});

test.each([
  'site for my dog salon Muddy Paws. full groom £45. phone 0113 496 0182. ppl should be able to ask for an appointment',
  'Webseite für meinen Friseursalon Haarwerk, Schnitt 38 €. Kunden sollen einen Termin anfragen können',
  'página para mi clínica dental Sonrisa, tel 956 555 011. que la gente pueda pedir cita',
  'site pour mon cabinet Équilibre, séance 60 €. les gens doivent pouvoir prendre rendez-vous',
  'sito per il mio studio Movi, seduta 50 €. i clienti possono chiedere un appuntamento',
  'strona gabinetu masażu Spokój, masaż 120 zł. klienci mają móc umówić wizytę',
  'сайт парикмахерской «Локон», стрижка 800 ₽. клиенты должны иметь возможность записаться',
  '美容室「ゆい」のサイトを作ってください。カット4500円。お客さんが予約できるようにしたいです',
  'hemsida för min frisörsalong Klipp, klippning 450 kr. kunder ska kunna boka tid',
])('who may ask for a time gets a form for it: %s', async (message) => {
  expect((await pageOf(message)).html).toContain('data-form="booking"');
});

test('what stands behind a reply is a date as it is written', async () => {
  const { html } = await pageOf(
    'wedding page. Hannah & Tom, 12 June 2027, 2pm. please rsvp by 1 april to hannah@example.com',
  );
  expect(html).toMatch(/<dt>RSVP by<\/dt>\s+<dd>1 April<\/dd>/u);
});

test.each([
  [
    'strona warsztatu "Szprycha" w Poznaniu, ul. Garbary 41. przegląd 120 zł',
    'ul. Garbary 41, Poznań',
  ],
  [
    'strona warsztatu "Łańcuch" w Krakowie, ul. Dietla 48. przegląd 120 zł',
    'ul. Dietla 48, Kraków',
  ],
  ['сайт веломастерской «Спица» в Туле, ул. Мира 4. ремонт 500 ₽', 'ул. Мира 4, Тула'],
  ['strona kawiarni "Ziarno" w Kłodzku, ul. Długa 5, tel 74 555 01 23', 'ul. Długa 5'],
])('a town that the sentence bends stands plain in the address: %s', async (message, address) => {
  const { plan } = await pageOf(message);
  expect(JSON.stringify(plan)).toContain(`"kind":"address","text":"${address}"`);
});

test('the schedule of one day is nothing to choose from when signing up', async () => {
  const { html } = await pageOf(
    'charity run, the Millbrook 5K, Sunday May 3rd 2026. Schedule: 8:30 registration opens, 9:45 warm up, 10:00 start. Need a sign up form',
  );
  expect(html).toContain('data-form="signup"');
  expect(html).not.toContain('<option value="Warm up');
  expect(html).not.toContain('What would you like?');
});

test.each([
  [
    'site for my microbakery Crumb & Co, Asheville NC. rye $10. pickup at 212 Laurel St',
    '<a class="button" href="#contact">Find us</a>',
  ],
  [
    'Seite für unser Straßenfest am 4. Juli 2026 ab 14 Uhr in der Gartenstraße. Eintritt 5 €',
    '<a class="button" href="#kontakt">So finden Sie uns</a>',
  ],
])('a button to an address alone says so: %s', async (message, button) => {
  expect((await pageOf(message)).html).toContain(button);
});

test.each([
  [
    'page for our bakery Crumb in Leeds. rye bread £5. Pre-order by phone until 6 pm the day before on 0113 496 0000, pickup at the shop',
    ['Pre-order by phone until 6 pm the day before', 'Pickup at the shop'],
  ],
  [
    'Seite für unsere Bäckerei Korn in Jena: Brot 4,20 €. Vorbestellung telefonisch bis 18 Uhr unter 03641 555123, Abholung im Laden.',
    ['Vorbestellung telefonisch bis 18 Uhr', 'Abholung im Laden', 'Jena'],
  ],
  [
    'page du restaurant Le Port à Brest. moules 14 €. Commandes à emporter par téléphone au 02 98 00 00 00, retrait sur place',
    ['Commandes à emporter par téléphone', 'Retrait sur place'],
  ],
  [
    'Сайт кондитерской «Мишка» в Туле. Торт 1500 ₽. Заказы по телефону до 18:00 +7 4872 00-00-00, самовывоз из магазина',
    ['Заказы по телефону до 18:00', 'Самовывоз из магазина'],
  ],
  [
    'Página de la banda Óxido de Gijón. Tocamos rock de garaje. Conciertos: 3 de mayo Sala Sol, 17 de mayo Lata',
    ['Tocamos rock de garaje.'],
  ],
  [
    'Сайт мастерской «Педаль» в Туле. Продаём и чиним велосипеды. Тел. +7 4872 00-00-00',
    ['Продаём и чиним велосипеды.'],
  ],
  [
    'A page for our band The Rusty Nails from Bristol. Gigs: 3 May Louisiana, 17 May Fleece',
    ['Bristol'],
  ],
  [
    'Seite für die Pension Berg in Füssen: Doppelzimmer 90 €, Einzelzimmer 60 €, Sehenswürdigkeiten in der Nähe (Schloss, Hopfensee, Altstadt)',
    ['>Sehenswürdigkeiten in der Nähe</h2>', 'Hopfensee'],
  ],
  [
    'page for my plumbing firm Fix-It. Phone 01482 000000, WhatsApp same number. Services: leaks, boilers',
    ['WhatsApp: ', 'Call us: '],
  ],
  [
    'página de mi peluquería Rizos. corte 15 €. Teléfono 954 00 00 00, WhatsApp el mismo.',
    ['WhatsApp: ', 'Llámanos: '],
  ],
  [
    'Сайт для мастера по ремонту стиральных машин: услуги и цены (диагностика 500 ₽, замена насоса 2500 ₽)',
    ['<h1>Мастер по ремонту стиральных машин</h1>', '>Услуги и цены</h2>'],
  ],
  ['wedding page for anna and ben, 5 june 2027, at the old mill in bath', ['the old mill in bath']],
  [
    'Page for our running club Hill Striders in Sheffield. Membership £20 a year. Contact coach Dan, 07700 900456.',
    ['Coach Dan: '],
  ],
  [
    "Website for Rosa's tailor shop in Queens: hemming $15, zippers $20. Mon-Fri 10-7, Sat 10-5. 718-555-0144",
    ['<li>Sat 10-5</li>', '>718-555-0144<'],
  ],
  [
    "site for Ann's tutoring: lessons online and in person, £20 an hour, Telegram @anna_eng",
    ['Lessons online and in person', '@anna_eng'],
  ],
  [
    'Site for my cabin Pine Nook in Aviemore: sleeps 4, hot tub, dogs welcome, £140 a night',
    ['Sleeps 4, hot tub, dogs welcome'],
  ],
  [
    'Página del club Torre Blanca de Lugo: clases los viernes a las 17:30, torneo el primer domingo de cada mes, cuota 10 € al mes',
    ['El primer domingo de cada mes'],
  ],
  [
    'Página de la perrera Huellas en Murcia. Toby, 3 años, labrador; Luna, 1 año, mestiza. Teléfono 968 00 00 00',
    ['<h3>Toby</h3>', '3 años, labrador', '<h3>Luna</h3>'],
  ],
  [
    'Seite für unseren Flohmarkt am 14. Juni in Gießen. Standgebühr 8 €. Kuchenbuffet, Hüpfburg.',
    ['Kuchenbuffet', 'Hüpfburg'],
  ],
  [
    'Page for our shelter Paws in Hull: we rehome dogs and cats. Phone 01482 000000',
    ['We rehome dogs and cats'],
  ],
  [
    'sito del B&B Il Gelso a Orvieto: doppia 85 €. Check-in dalle 14 alle 20. Tel 0763 000000',
    ['Check-in dalle 14 alle 20'],
  ],
  [
    'ピアノ教室のホームページを作ってください。「ことり音楽教室」、仙台市青葉区。30分7,000円。電話022-000-0000。',
    ['<h1>ことり音楽教室</h1>'],
  ],
])('nothing of it is left out: %s', async (message, expected) => {
  const { html, left } = await pageOf(message);
  for (const words of expected) expect(html).toContain(words);
  expect(left).toEqual([]);
});

test.each([
  'Lista zadań po polsku z dodawaniem, usuwaniem i ilością pozostałych zadań',
  'Список дел с добавлением, удалением и количеством оставшихся задач',
  '英単語を覚えるカードアプリを作って。単語:apple りんご、dog 犬、book 本',
  'um jogo da memória de bichinhos pra minha filha de 4 anos, com 6 pares',
  'a fun math quiz game for 8 year olds, 10 questions',
  'tic tac toe for my kids Max and Zoe, best of five with the score',
])('an app does it, and nothing is told: %s', async (message) => {
  const plan = await planFor('static_html', message);
  const content = (await filesFor(plan, message)).get('content.js') ?? '';
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(content).not.toMatch(/dodawaniem|удалением/iu);
});

test('totals of an expense tracker are no categories', async () => {
  for (const message of [
    'приложение для учета расходов: категории еда, транспорт, жильё, итог по категориям и за месяц',
    'Expense tracker: categories food, rent, fun, totals per category and per month',
  ]) {
    const { html } = await pageOf(message);
    expect(html.match(/<option>/gu)).toHaveLength(3);
  }
});

test('a task about an address asks for none on the page', async () => {
  const { html } = await pageOf(
    'a countdown to our move on 1 September 2027 with a checklist: cancel internet, change address',
  );
  expect(html).toContain('Change address');
  expect(html).not.toContain('[Your address]');
});

test.each([
  ['tic tac toe, best of five', 3],
  ['tic tac toe', 0],
])('%s: so many rounds decide it', async (message, goal) => {
  const plan = await planFor('static_html', message);
  expect((await filesFor(plan, message)).get('content.js')).toContain(`"goal": ${goal}`);
});

test.each([
  "Un programme en ligne de commande pour calculer mon prêt : montant, taux, durée, avec tableau d'amortissement",
  'Kommandozeilen-Programm das doppelte Dateien findet und mir zeigt wie viel Platz ich sparen kann',
  'cli que encuentra archivos duplicados y me dice cuánto espacio puedo ahorrar',
  'скрипт який рахує слова у текстовому файлі і показує 20 найчастіших',
  'REST API for my book club: books with title, author, who suggested it, and votes',
])('a program tells nothing missing that it has: %s', async (message) => {
  expect((await planFor('node_project', message)).notIncluded ?? []).toEqual([]);
});

test.each([
  ['script en node que genere contraseñas seguras, sin simbolos', 'Generador de contraseñas'],
  ['コマンドラインで使える家計簿。支出を記録したい', '家計簿'],
])('what a tool does is no title of it: %s', async (message, title) => {
  expect((await planFor('node_project', message)).title).toBe(title);
});

test.each([
  [
    'Server für unsere Kaffeekasse: Anna, Jürgen und Steffi, Kaffee 0,50 €, jeder sieht was er schuldet',
    'Kaffeekasse',
    "'Jürgen'",
  ],
  [
    'a small server for our office coffee kitty: Tom, Lisa and Raj, tea $0.50, everyone can see what they owe',
    'Coffee Kitty',
    "name: 'tea'",
  ],
  [
    'servidor para el bote del café: Ana, Luis y Marta, café 0,60 €, quién debe qué',
    'Bote del café',
    'price: 0.6',
  ],
])('a kitty has its people and prices: %s', async (message, title, setting) => {
  expect(ProjectRouter.route(message).projectType).toBe('node_project');
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'kitty-server', title });
  expect(plan.notIncluded ?? []).toEqual([]);
  expect((await filesFor(plan, message)).get('src/settings.js')).toContain(setting);
});

test('a bot for a kitty stays a bot', () => {
  expect(ProjectRouter.route('discord bot für unsere Kaffeekasse').projectType).toBe('discord_bot');
});

test.each([
  'cli to split a restaurant bill between friends, with tip percent and who had what',
  'CLI pour partager une addition au restaurant, avec pourboire et qui a pris quoi',
  'node script csv to json, semicolon separated, numbers should be numbers',
  'script node: csv a json, los números como números y no como texto',
])('a tool does what is asked besides: %s', async (message) => {
  const plan = await planFor('node_project', message);
  const files = await filesFor(plan, message);
  expect(plan.notIncluded ?? []).toEqual([]);
  const isSplit = files.has('src/split.js');
  const made = files.get(isSplit ? 'src/tool.js' : 'src/settings.js');
  expect(made).toContain(isSplit ? 'name=number' : 'numbers: true');
});

test.each([
  'Kommandozeilenprogramm um eine Restaurantrechnung zu teilen, mit Trinkgeld und wer was hatte',
  'command line tool to split a restaurant bill with tip for a café',
])('what runs in a terminal is a program: %s', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('node_project');
});

test('a kitty of a terminal is no server', async () => {
  const plan = await planFor('node_project', 'CLI für unsere Kaffeekasse: Ausgaben und Einnahmen');
  expect(plan.starter).toBe('cli-tool');
});
