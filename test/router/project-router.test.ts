import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { ProjectRouter } from '../../src/router/project-router.ts';
import { wordsOf } from '../../src/router/words.ts';
import { corpus } from './corpus.ts';
import { messages } from './messages.ts';
import { anyText } from '../helpers/any-text.ts';

const labelled = messages.map(([message, projectType, serves]) => ({
  message,
  projectType,
  serves,
}));

test.each(labelled)('routes "$message" to $projectType', ({ message, projectType, serves }) => {
  const { preview, reasons, ...decision } = ProjectRouter.route(message);
  expect(decision.projectType).toBe(projectType);
  expect(preview.enabled).toBe(serves ?? projectType === 'static_html');
  expect(reasons.length).toBeGreaterThan(0);
});

const known = new Set(corpus.examples.map(({ text }) => plain(text)));

test.each([
  { file: 'messages.tsv', count: 450, least: 0.95 },
  // By one who knew nothing of the program: 15 to 60 words, full of details.
  { file: 'detailed.tsv', count: 190, least: 0.92 },
])('is right about at least $least of the held-out messages in $file', ({ file, count, least }) => {
  const [, ...lines] = readFileSync(`test/fixtures/router/${file}`, 'utf8').trim().split('\n');
  const decided = lines
    .map((line) => line.split('\t'))
    .filter(([, , , message = '']) => !known.has(plain(message)))
    .map(([, projectType, serves, message = '']) => {
      const decision = ProjectRouter.route(message);
      return {
        type: decision.projectType === projectType,
        preview: decision.preview.enabled === (serves === '1'),
      };
    });
  expect(decided.length).toBeGreaterThan(count);
  for (const part of ['type', 'preview'] as const) {
    expect(decided.filter((one) => one[part]).length / decided.length).toBeGreaterThan(least);
  }
});

/** Letters and digits alone, each number as 0: the corpus has over 100,000 texts, too many for `wordsOf`. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\p{N}+/gu, '0')
    .replaceAll(/[^\p{L}\p{M}0]+/gu, ' ')
    .trim();
}

test('gives as reasons the decisive words and the runner-up', () => {
  const { reasons } = ProjectRouter.route('create a landing page');
  expect(reasons[0]).toMatch(/“landing”.*: a web page$/);
  expect(ProjectRouter.route('rest api').reasons).toContain('serves HTTP');
});

test.each([
  ['bot that reminds my flat to take out the bins, whoever clicks gets a leaf', 'discord_bot'],
  [
    'Bot do losowania prezentów w biurze: zapisy do 5 stycznia, potem każdy dostaje na priv, kogo wylosował',
    'discord_bot',
  ],
  [
    'We are a running club in Leeds and need a bot that reminds everyone of training on Tuesdays at 18:30, one hour before.',
    'discord_bot',
  ],
  ['magic 8 ball bot', 'discord_bot'],
  [
    'dice roller for dnd. d4 d6 d20, how many + modifier, and a log of the last rolls',
    'static_html',
  ],
  ['dice roller, e.g. roll 3d6+2, exit code 2 on nonsense', 'node_project'],
  ['고장난 룰렛 고쳐줘', 'none'],
  ['투표 봇을 만들어 주세요', 'discord_bot'],
  ['투표 봇 만드는 방법 알려줘', 'none'],
  [
    'Привет! Нужен бот для нашего клана: запись на рейды кнопками, максимум 15 человек',
    'discord_bot',
  ],
  ['a page where my students play hangman against a bot, big letters', 'static_html'],
  [
    'Wir sind die Fahrradwerkstatt Speiche in Lemgo und hätten gern einen kleinen Node-Server für Aufträge: Kunde, Rad, Preis 45 €',
    'node_project',
  ],
  ['花屋の予約管理APIをお願いします。花束は3,000円から、受け取りは10時から', 'node_project'],
  ['um robozinho em node pra academia Forte: todo dia vê quem faz aniversário', 'node_project'],
  ['un programita que lea las noticias y haga un resumen html por día', 'node_project'],
  ['price list generator, command line: fills my template from a csv', 'node_project'],
  ['reaction roles with a dropdown: red, green, blue', 'discord_bot'],
  [
    'أريد موقعًا لمطعمي «بيت الزعتر» في حي النخيل. نقدم الفطور من السابعة صباحًا حتى الثانية عشرة ظهرًا، وسعر طبق الفول 12 ريالًا. أضف قائمة الطعام ورقم الهاتف 0550001122.',
    'static_html',
  ],
  [
    'Necesito una API para el gimnasio FuerzaNorte que guarde socios con nombre, correo y plan (Básico 25 €, Total 40 €), y que diga quién tiene la cuota vencida.',
    'node_project',
  ],
  ["Basit bir not alma API'si yaz", 'node_project'],
  ['telegram-like reminder bot for discord: /remind 20m take out the pizza', 'discord_bot'],
  ['Discord and Telegram bridge bot', 'node_project'],
  ['A menu for Café Noisette in Montréal: croissant $3.75, café au lait $5', 'static_html'],
  ['CAD 2D and 3D drawing service called Linework, from £80', 'static_html'],
  ['Pottery class in Room R101, Tuesdays 6pm, £15 per session', 'static_html'],
  ['rowing club tea and cake tab: 50p tea, £1 cake, who owes what', 'discord_bot'],
  [
    "Hello, we're a community orchestra in Leeds called The Aire Players. 40 members, all welcome. We rehearse Mondays 7:00–9:00pm in the parish hall, £5 per session. Our conductor is Ruth Vale and our next concert is on 6 December at 7pm, tickets £8. Please make it friendly, with a way to get in touch.",
    'static_html',
  ],
  ['hi i need a websit for my barber shop', 'static_html'],
  ['uma API simples pra lanchonete com pratos, preços e pedidos', 'node_project'],
  [
    'een servertje voor onze bar: producten met prijs (thee 1,20, wijn 3,00), leden hebben een tegoed',
    'node_project',
  ],
  ['가계부 웹앱, 지출 입력이랑 달별 그래프, 폰에서 쓰기 편하게', 'static_html'],
  ['a bot that pings us when my sister goes live on Twitch', 'discord_bot'],
  ['running log web app: date, km, minutes. CSV export, no login', 'static_html'],
  ['my florist business needs a site, people order through WhatsApp', 'static_html'],
  ['catálogo de perfumes com pedido pelo WhatsApp', 'static_html'],
  ['a program that forwards my shop orders to WhatsApp', 'node_project'],
  [
    'Відпустка на 5 людей: хто скільки заплатив за житло, і щоб порахувало хто кому скільки винен, можна скопіювати',
    'static_html',
  ],
  ["un'API per le prenotazioni del mio ristorante", 'node_project'],
  ['نحتاج إلى واجهة برمجية لحجز ملاعب النادي: الاسم والوقت والسعر', 'node_project'],
  ['I own a salon and want a booking API my nephew can connect to our site.', 'node_project'],
  ['Can you make a birthday reminder bot?', 'discord_bot'],
  [
    "My students keep asking the same questions about homework deadlines. I'd love an FAQ bot that answers with /faq and lets me add new answers myself.",
    'discord_bot',
  ],
  ['Can I get a shopping list that remembers what I ticked?', 'static_html'],
  [
    'Mortgage calculator: house price, down payment, interest rate and years go in, monthly payment comes out, plus a chart of what is left to pay.',
    'static_html',
  ],
  ['Basit bir bütçe takip uygulaması yap', 'static_html'],
  ['small site for my band, The Rusty Kettles', 'static_html'],
  ['Fais-moi un minuteur pour le thé', 'static_html'],
  ['Ik zoek een API voor onze bibliotheek', 'node_project'],
  ['मुझे अपनी दुकान के लिए एक API चाहिए', 'node_project'],
  ['Potrzebny bot do ankiet', 'discord_bot'],
  ['bot landing page in teal', 'static_html'],
  ['a page with our command line tips', 'static_html'],
  ['landing page for our websocket server product', 'static_html'],
  ['a page for our bakery with the weather from an API', 'static_html'],
])('what a request opens with is asked for: %s', (message, projectType) => {
  const decision = ProjectRouter.route(message);
  expect(decision.projectType).toBe(projectType);
  expect(decision.confidence).toBeGreaterThan(0.3);
});

test.each([
  [
    'Allotment society with 40 plots: our treasurer’s app wants to ask somewhere who has paid, rent £38, water £6, and set it. Key in a header, 401 without it.',
    'node_project',
  ],
  [
    'Sauna club in Tampere: members tap on their own phones when they come, everybody sees at once how many of the 12 seats are free',
    'node_project',
  ],
  [
    '`kefir add 2` logs two litres, `kefir week` prints a table, data in ~/.kefir.json, colours for the lazy days',
    'node_project',
  ],
  [
    '고양이 카페 스탬프: 손님이 각자 폰으로 찍고 사장님 태블릿에 실시간으로 뜨게, 10개면 음료 무료',
    'node_project',
  ],
  [
    'Portfolio of a Go and Node developer from Porto: three APIs, a websocket game, a short bio, mail link, monospace',
    'static_html',
  ],
  [
    'новачки мають обрати роль за факультетом, а хто мовчить тиждень, того питає в особистих',
    'discord_bot',
  ],
])('what a message is about does not hide what it asks for: %s', (message, projectType) => {
  expect(ProjectRouter.route(message).projectType).toBe(projectType);
});

test.each([
  ['delete my account page for our app Nooka', false],
  ['cancel my booking page for Pension Alpenblick', false],
  ['重複ページ削除してくれるツールを作って', false],
  ['스팸 페이지 삭제해 주는 봇', false],
  ['Can you delete the old idea and build a to-do app for our allotment instead?', false],
  ['delete my page for the bakery', true],
  ['delete the page and make the header blue', true],
  ['サイトを消してくれ', true],
  ['페이지를 삭제해 주시겠어요', true],
  ['Lösche bitte meine Webseite für die Fahrschule', true],
])('tells a removal from a wish for something that removes: "%s"', (message, isRemoval) => {
  expect(ProjectRouter.route(message).projectType === 'none').toBe(isRemoval);
});

test('names no alternatives where it is sure, and the most probable one first where it is not', () => {
  expect(ProjectRouter.route('create a landing page').alternatives).toEqual([]);
  expect(ProjectRouter.route('').alternatives).toEqual([]);
  const { projectType, alternatives } = ProjectRouter.route('frog thing');
  expect(alternatives.length).toBeGreaterThan(0);
  const types = [projectType, ...alternatives.map((other) => other.projectType)];
  expect(new Set(types).size).toBe(types.length);
  const odds = alternatives.map(({ confidence }) => confidence);
  expect(odds).toEqual(odds.toSorted((a, b) => b - a));
});

test('decides on every text, with a confidence from 0 to 1 and short reasons on one line', () => {
  const hostile = fc.constantFrom(
    '\u0000',
    '\ud800',
    '\udc00',
    '```',
    '<@',
    '\u202e',
    'ﷺ',
    'e\u0301',
    '?',
  );
  const text = fc.oneof(
    anyText({ maxLength: 400 }),
    fc
      .array(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), { maxLength: 60 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (message) => {
      const { confidence, alternatives, reasons } = ProjectRouter.route(message);
      expect(reasons.length).toBeGreaterThan(0);
      for (const other of alternatives) expect(other.confidence).toBeLessThanOrEqual(confidence);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      for (const reason of reasons) {
        expect(reason.length).toBeLessThan(130);
        expect(reason).not.toMatch(/[\p{C}\n<>`]/u);
      }
    }),
  );
});

test.each(['a', 'a ', '```', 'ﷺ', '<@1', 'http://', '\ud800', 'ß', '贪吃蛇', '/a '])(
  'reads of a megabyte of %j only head and tail',
  (unit) => {
    const words = wordsOf(unit.repeat(1_000_000 / unit.length));
    expect(words.length).toBeLessThanOrEqual(400);
    expect(words.join('').length).toBeLessThanOrEqual(2000);
  },
);

test('reads the head and the end of a long message', () => {
  const padding = 'It was a fine day and nobody said much about anything. '.repeat(2000);
  const words = wordsOf(`discord ${padding} tetris`);
  expect(words).toContain('discord');
  expect(words).toContain('tetris');
});

test('reads commands, routes, options, prices and times alike in every language', () => {
  const words = wordsOf('/bier !warn GET /links --probe #raid #1a2b3c 12,50 € 19:30 a.b@c.example');
  const names =
    'slashcommand bangcommand httproute cliflag channelname hexcolor pricevalue clocktime';
  for (const name of `${names} mailaddress`.split(' ')) expect(words).toContain(name);
  expect(wordsOf('app.js:42:18')).not.toContain('clocktime');
});

test.each([
  'Cine-club night picker: /add title, /choose takes one, /seen lists them',
  'банк клубу: /внесок сума, /рахунок показує',
  'We want a padel ladder on Discord. /match @a @b 2-1, the opponent confirms',
  '合唱団です。自己紹介を #自己紹介 に投稿して、パートのロールをつけて',
  'Бот-вікторина про річки для учнів: показує питання, дві кнопки з варіантами',
])('%s is a bot, without that word', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('discord_bot');
});

test.each([
  'a TCP chat server on port 2323 with commands /who /nick /quit',
  'REST API with /books and /authors',
  'Website for our club with a link to our Discord, /contact and /about pages',
])('%s is none', (message) => {
  expect(ProjectRouter.route(message).projectType).not.toBe('discord_bot');
});

test.each([
  'take down my page',
  'storniere die website bitte',
  'bitte die Webseite abbrechen',
  "annule le site du restaurant s'il te plaît",
  'borra el sitio que pedí',
  'apaga meu site',
  'togli il sito',
  'anuluj stronę restauracji',
  'haal de site offline',
  'siteyi sil',
  'удали мой сайт',
  '删除我的网页',
  'このページを消してください',
  '내 사이트 삭제해줘',
])('"%s" asks for no new project', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('none');
});

test.each([
  'make a page to cancel bookings',
  'a todo app where I can delete tasks',
  'a bot that deletes spam',
  'remove background tool',
  'delete my site and make a new one for my bakery',
  'una página para cancelar reservas',
  '删除重复网页的工具',
  'ページを削除するアプリ',
])('"%s" asks for a new project', (message) => {
  expect(ProjectRouter.route(message).projectType).not.toBe('none');
});

test.each([
  'word count tool like wc but also shows top 10 most used words',
  '写个小工具,监视一个文件夹,有新文件就记到日志里',
  'markdown folder to html site generator, with an index page',
  'shift subtitles in an srt file by seconds',
  'put my pictures into folders by month',
  'pasword generator in terminal, no letters that look alike, copies it',
  'range mes documents par année dans des dossiers',
  'Kannst du mir ein kleines Kommandozeilenprogramm machen, mit dem ich meine Arbeitsstunden erfasse? Stundensatz 45 €',
])('"%s" works on files or in a terminal, and is no page', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('node_project');
});

test.each([
  'ein kleiner Server mit einer Seite, auf der wir abstimmen können',
  'un servidor pequeño con una página para apuntarse a los turnos',
  'Mały serwer ze stroną do zapisów na siłownię',
  'sayfası olan küçük bir sunucu, toplantı odası rezervasyonu için',
  'Server nhỏ có trang web để đặt phòng họp',
  '会議室を予約できるページ付きの小さなサーバー',
  '做一个带网页的小服务器，用来预订会议室',
  '회의실 예약 페이지가 있는 작은 서버',
])('"%s" is a server', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('node_project');
});

test.each([
  'Webseite für unseren Minecraft-Server mit Regeln',
  'landing page for my minecraft server, with a page of rules',
  'a bookmarks app with folders',
  'a page that compares two texts',
  "une appli pour noter les livres que j'ai lus : titre, auteur, note sur 5, date de fin, commentaire. Pouvoir chercher et trier par note",
  'chore list for our house - Sam, Jo and Mia. Dishes daily, trash on Tuesday. check off when done and show who did the most this month',
  'website about command line tools for beginners',
  'quiz about game consoles from the 90s, 10 questions',
  '독서 기록 웹앱, 회원가입 없이, CSV 내보내기',
  'Una app para anotar las vacunas de mis perros: nombre del perro, vacuna y fecha. La antirrábica se repite cada 365 días, la parvo cada 180 días. Que marque en rojo las atrasadas.',
])('"%s" is a page', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('static_html');
});

test.each([
  'invite tracker for our server',
  'I want an invite tracker with leaderboard',
  'Quiz-Bot über Tiere, 20 Fragen',
  'tic tac toe and battleship with friends in discord, keep wins',
  'pendu sur discord',
])('"%s" is a bot', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('discord_bot');
});

test.each([
  'wedding invite tracker with the replies of our guests',
  'countdown for our discord anniversary',
  'avatar maker for discord',
])('"%s" is no bot', (message) => {
  expect(ProjectRouter.route(message).projectType).toBe('static_html');
});
