import { describe, expect, test } from 'vitest';
import type { ProjectType } from '../../src/contracts/job/job.ts';
import { isSite } from '../../src/starters/page/is-site.ts';
import { startersOf } from '../../src/starters/registry.ts';
import { filesFor, planFor } from './make-project.ts';

async function leftOut(type: ProjectType, message: string): Promise<readonly string[]> {
  const { notIncluded = [] } = await planFor(type, message);
  return notIncluded;
}

test.each<[ProjectType, string, readonly string[]]>([
  [
    'static_html',
    'pottery portfolio, soft look, leave room for around 9 pictures i add later. my name is Jo Bell',
    [],
  ],
  [
    'discord_bot',
    'a moderation bot with /warn and /kick. Only the roles Admin and Mentor may use it. Keep the warnings',
    // Its settings name both.
    [],
  ],
  ['discord_bot', 'Bot do ról w kanale #role, drugie kliknięcie zabiera. Komunikaty po polsku', []],
  ['node_project', 'a websocket chat server with rooms, who is online, and a simple web page', []],
  ['node_project', 'an API for books with OAuth and Postgres', ['OAuth', 'Postgres']],
  [
    'node_project',
    'GraphQL API for films (title, year), a mutation rateFilm and subscriptions',
    ['rateFilm', 'subscriptions'],
  ],
  [
    'node_project',
    'URL shortener with custom aliases, an admin page with a login to delete links, and referrers',
    ['referrers'],
  ],
  [
    'node_project',
    'парсер на ноде: берёт список ссылок из txt, вытаскивает цену, складывает в csv, пауза 3 секунды',
    ['берёт список ссылок из txt'],
  ],
  [
    'node_project',
    'a chat server for the three of us, everybody may stay 45 minutes',
    ['everybody may stay 45 minutes'],
  ],
  [
    'static_html',
    'a site for our school band Brass Kites. The site needs our concerts, members and a gallery',
    ['what stands under Concerts, Members (the request does not say it)'],
  ],
  [
    'static_html',
    'a site for my salon Fern. It should have an FAQ and opening hours. Stylists: Mia, Ben, with a lil bio for each',
    [
      'your own Opening hours (examples are there)',
      'words about each of Stylists (the request has none)',
    ],
  ],
  [
    'static_html',
    'a site for my florist Bluebell. Roses £3. It should tell visitors whether we deliver to them',
    ['It should tell visitors whether we deliver to them'],
  ],
  [
    'static_html',
    'eine Seite für die Gärtnerei Grünspan, und wenn man auf ein Beet klickt, zeigt sie die Pflanzen',
    ['wenn man auf ein Beet klickt, zeigt sie die Pflanzen'],
  ],
  [
    'discord_bot',
    'mi serve un bot per i compleanni. Vorrei un oroscopo del giorno con musica celtica dal vivo',
    ['Vorrei un oroscopo del giorno con musica celtica dal vivo'],
  ],
  [
    'static_html',
    'Kun je een plattegrond-editor maken?',
    ['het programma zelf: dit is een pagina erover'],
  ],
  [
    'static_html',
    'minesweeper, right click for flags, saves in the browser, since our school is strict, a brass band plays',
    ['a brass band plays'],
  ],
  ['static_html', '인터벌 운동 타이머. 운동 40초 휴식 20초 8라운드, 소리 알림 있게', []],
  ['static_html', '할 일 목록, 알림 기능 있게', ['알림']],
  ['static_html', 'BMI-Rechner, schlicht und auf Deutsch', []],
  [
    'static_html',
    'a loan comparison tool: amount, rate and years, a setup fee, two loans next to each other',
    ['setup fee', 'two loans next to each other'],
  ],
  [
    'static_html',
    'meal planner for the week, breakfast and dinner, recipes that scale to 6 servings',
    ['recipes that scale to 6 servings'],
  ],
  ['static_html', 'hazme una ruleta para sortear premios en mi tienda, 6 opciones', []],
  [
    'discord_bot',
    'Reminder bot for our flat of five: Ana, Joel, Mei, Rob and Suze',
    ['Ana, Joel, Mei, Rob and Suze'],
  ],
  [
    'node_project',
    'Image upload server with express. Make a 300px thumbnail with sharp',
    ['Make a 300px thumbnail with sharp'],
  ],
  ['static_html', 'i want a breakout style brick game, neon colors, arrow keys', []],
  ['static_html', 'week planner for meals, Monday to Sunday with breakfast, lunch and dinner', []],
  ['static_html', 'zrób mi prosty kalkulator kredytu, kwota, oprocentowanie i liczba lat', []],
  ['static_html', 'jeu de frappe où des mots tombent, 5 vies, classement avec les noms', []],
  ['static_html', 'a shop for soaps: Oat $5, people can change quantities in the cart', []],
  [
    'static_html',
    'a page for a wage advice office: we calculate your wages, we check each receipt',
    ['we calculate your wages'],
  ],
  [
    'static_html',
    'Seite für die Schreinerei Ahorn, Tische 900 €, Stühle 240 €. Probesitzen jederzeit. Farben Grün und Creme',
    ['Probesitzen jederzeit'],
  ],
  ['static_html', 'a page for the Elm Street Choir, no sign-in, dark green, thanks a lot!', []],
  [
    'node_project',
    'an API for bikes with brand and price. Helmets come free in winter',
    ['Helmets come free in winter'],
  ],
  [
    'discord_bot',
    'a poll bot, blue embeds, votes survive a restart, losers must sing in the voice lounge',
    ['losers must sing in the voice lounge'],
  ],
  ['static_html', 'snake game, the walls are lava, works on my phone', ['the walls are lava']],
  ['node_project', 'GraphQL API для книг и авторов', ['её типы и поля']],
  [
    'node_project',
    'an image upload server that makes thumbnails, with a virus scan',
    ['thumbnails', 'virus scan'],
  ],
  [
    'static_html',
    'a site for a bakery with online booking and Stripe payments',
    [
      'a server that receives the booking form (people copy their answers; with a mail address, it opens a mail)',
      'Stripe payments',
    ],
  ],
  [
    'static_html',
    'eine Seite für einen Verein mit Kontaktformular und Kreditkarten',
    [
      'ein Server für: “Schreiben Sie uns” (Antworten werden kopiert; mit einer Mailadresse öffnet sich eine Mail)',
      'Kreditkarten',
    ],
  ],
  [
    'static_html',
    'a site for our choir with an audition form (name, voice) to choir@example.org',
    ['a server that receives the audition form (it opens a mail to choir@example.org)'],
  ],
  [
    'static_html',
    'Seite für die Töpferei in der Mühlgasse 4, 96047 Bamberg, mit Lageplan',
    ['Lageplan (ein Link zu OpenStreetMap)'],
  ],
  [
    'static_html',
    'a site for our choir with a WhatsApp button',
    ['WhatsApp button (it is there, its number or address goes into index.html)'],
  ],
  ['static_html', 'a site for our choir with a countdown', ['countdown']],
  [
    'static_html',
    'a site for our bike club, also a gear ratio calculator',
    ['a gear ratio calculator'],
  ],
  ['static_html', 'a snake game with a feedback form', ['feedback form']],
  [
    'static_html',
    'to-do list with due dates, priorities, import from CSV and export to CSV',
    ['import from CSV'],
  ],
  ['static_html', 'Aufgabenliste mit Fälligkeit und Suche', []],
  [
    'static_html',
    'landing para mi hostal con mapa y carrusel de fotos',
    ['mapa (un dibujo, hasta que pongas el tuyo)'],
  ],
  ['static_html', '記憶ゲーム、効果音つき、2人対戦', []],
  ['static_html', 'a snake game with undo button and a timer', ['undo button', 'timer']],
  ['static_html', 'a memory game with a timer, move counter and sounds', []],
  ['static_html', 'сайт музея: галерея, поиск по картинам', ['поиск по картинам']],
  [
    'static_html',
    'موقع مكتبة مع سجل الزوار',
    ['خادم يعرض للجميع: “سجل الزوار” (يحفظ كل متصفح ما كُتب فيه)'],
  ],
  [
    'node_project',
    'an API: rooms (name, floor), stays (roomId, from, to). GET /rooms/heaviest lists rooms. Stays that overlap are rejected.',
    ['GET /rooms/heaviest (501)'],
  ],
  ['discord_bot', 'a ticket bot, also with music', ['music']],
  ['discord_bot', 'a poll bot with /poll and /launder', ['/launder']],
  [
    'discord_bot',
    'a bot with /spin, only in #wheel and only for the role Player',
    [
      'what the bot does besides /ping and /help',
      '/spin',
      'only in #wheel and only for the role Player',
    ],
  ],
  ['node_project', 'a login server with rate limiting and JWT tokens', []],
  ['node_project', 'an API for books with JWT login and SQLite', []],
  ['node_project', 'a url shortener: POST a link, GET /code redirects', []],
  [
    'node_project',
    'programma da terminale per le spese: aggiungere con importo e data, esportazione CSV',
    [],
  ],
  [
    'node_project',
    'Ein Kommandozeilen-Tool, das PDFs nach Datum umbenennt. Mit Vorschau, bevor etwas passiert.',
    [],
  ],
  ['node_project', 'Expressで本のAPI、ログインとOAuth付き', ['OAuth']],
  [
    'node_project',
    'an API for rentals (bike, customer). Send the customer an email receipt',
    ['Send the customer an email receipt'],
  ],
  [
    'node_project',
    'API de tarefas (título, prazo) e um lembrete por email um dia antes',
    ['lembrete por email'],
  ],
  [
    'static_html',
    'a game where you run a lemonade stand. It starts with $20. Each day you set your price',
    [
      'the program itself: this is a page about it',
      'It starts with $20',
      'Each day you set your price',
    ],
  ],
  [
    'node_project',
    'Сделай, пожалуйста, скрипт на Node, который каждый час проверяет курс доллара, и пишет его в файл',
    [
      'что делает фоновая программа: вместо этого она следит за страницами',
      'скрипт на Node, который каждый час проверяет курс доллара, и пишет его в файл',
    ],
  ],
  ['discord_bot', 'a birthday bot. It also shows the next five', []],
  ['discord_bot', 'a poll bot. It keeps seven old polls', ['It keeps seven old polls']],
  [
    'node_project',
    'a script that runs every night at 2:30, zips the folder ./documents and deletes backups older than 14 days',
    [],
  ],
  [
    'node_project',
    'backup script: copies ./documents into ./backups every night and encrypts the copies with 256 bits',
    ['encrypts the copies with 256 bits'],
  ],
  ['node_project', 'a url shortener, GET /code redirects, and count the clicks', []],
  ['static_html', 'a memory game for my kids, Ellie and Max', []],
  ['node_project', 'a Java program that converts csv to json', ['Java']],
  ['node_project', 'script en Python para renombrar fotos', ['Python']],
  ['static_html', 'a 3D snake game, online multiplayer', ['3D', 'online multiplayer']],
  [
    'static_html',
    'a page with a button that plays a sound',
    ['a page with a button that plays a sound'],
  ],
  [
    'static_html',
    'a page that shows our menu and opening hours for Cafe Nord',
    ['your own Menu, Opening hours (examples are there)'],
  ],
  ['static_html', 'a resume: Lena Vogt, UX designer, Berlin, skills Figma, research', []],
  ['static_html', 'countdown to our wedding on 14 June 2027, Mia & Jonas', []],
  ['static_html', 'markdown to html converter', ['markdown to html']],
  ['static_html', 'a converter for km to miles', []],
  ['node_project', 'email sending microservice', ['what the program does']],
])('a %s: %j leaves out %j', async (type, message, expected) => {
  expect(await leftOut(type, message)).toEqual(expected);
});

describe('nothing that is there or not asked for is said to be left out', () => {
  test.each<[ProjectType, string]>([
    ['node_project', 'an API for books without login and without a database'],
    ['node_project', 'a webhook server for Stripe payments'],
    ['node_project', 'an Express API for a Java course'],
    ['node_project', 'GraphQL API for films, with pagination and rate limiting'],
    ['node_project', 'kein Login, nur eine API für Bücher'],
    ['node_project', 'API: tasks (title, status (open, done)), GET /tasks/open'],
    ['node_project', 'an API with GET /cups and POST /echo'],
    ['node_project', 'an API for cups with name and size (1-9). Size must not be negative.'],
    ['static_html', 'a landing page for a payments startup'],
    ['static_html', 'a page about databases'],
    ['static_html', 'i wanna a webapp to split bills between friends'],
    ['static_html', 'Programmier mir einen Vokabeltrainer, Deutsch - Spanisch'],
    ['static_html', 'Aplikacja do nauki słówek, fiszki polski-francuski'],
    ['static_html', 'трекер привычек: бег, чтение, видно серию'],
    ['static_html', 'ポモドーロタイマー。休憩時間を変えられて、今日の回数が見える'],
    [
      'static_html',
      'Une toute petite appli web pour réviser les capitales d’Europe à la maison, un quiz',
    ],
    ['static_html', 'a page for my pottery, no cookies banner'],
    ['static_html', 'a landing page for my racing game'],
    ['static_html', 'snake game'],
    ['static_html', 'memory game, easy, medium and hard, best time for each level'],
    ['static_html', 'a site for our choir with a WhatsApp button, WhatsApp +44 7700 900123'],
    ['static_html', 'a site for our concert on 3 May 2031 with a countdown and a share button'],
    ['static_html', 'a page for the search and rescue team, with search dogs'],
    ['static_html', 'a site for a map maker'],
    ['static_html', 'a site for my filter coffee bar'],
    ['static_html', 'expense tracker with categories and a monthly chart'],
    ['static_html', 'sudoku with hints and three difficulty levels'],
    ['static_html', 'todo app with a filter and a progress bar'],
    ['static_html', 'Kanban mit Drag-and-drop'],
    ['static_html', 'un portfolio sin mapa ni buscador'],
    ['discord_bot', 'a trivia bot with a leaderboard'],
    ['discord_bot', 'a bot with /roll and /joke'],
  ])('%s: %j', async (type, message) => {
    expect(await leftOut(type, message)).toEqual([]);
  });
});

test.each<[ProjectType, string, string]>([
  ['static_html', 'lav en hjemmeside til mit bageri med åbningstider', 'Danish or Norwegian'],
  ['static_html', 'Udělej mi stránku pro naši kavárnu', 'Czech or Slovak'],
  ['static_html', 'a landing page for my shop, everything in Danish', 'Danish'],
  ['discord_bot', 'en bot til vores klub som svarer på spørgsmål', 'Danish or Norwegian'],
  ['static_html', 'Napravi mi stranicu za pekaru, molim te', 'Croatian, Bosnian or Serbian'],
  ['static_html', 'bhai meri dukaan ke liye ek page bana do', 'Hindi in Latin letters'],
])('a %s in a language that no starter has says so: %j', async (type, message, language) => {
  const plan = await planFor(type, message);
  expect(plan.language ?? 'en').toBe('en');
  expect(plan.notIncluded?.[0]).toBe(`texts in ${language}: they are in English instead`);
  expect(plan.notIncluded?.[0]?.length).toBeLessThanOrEqual(120);
});

test.each<[ProjectType, string]>([
  ['static_html', 'website for Café Ø in Copenhagen'],
  ['static_html', 'site for "Ελιά", a Greek restaurant'],
  ['static_html', 'a page for my Dutch lessons'],
  ['static_html', 'maak een pagina voor mijn winkel in het Engels'],
  ['static_html', 'un sitio para mi tienda'],
  ['node_project', 'maak een API voor boeken'],
])('%s: %j asks for no other language', async (type, message) => {
  expect((await leftOut(type, message)).join()).not.toContain('texts in');
});

test.each<[ProjectType, string]>([
  ['static_html', 'a 3d racing game with drifting'],
  ['static_html', 'ein Spiel mit Raumschiffen'],
  ['static_html', 'tower defense with a fox, upgrade towers'],
  ['static_html', '上传发票的小工具'],
  ['static_html', 'حاسبة رسوم التوصيل'],
  ['static_html', 'un generador de nombres para gatos'],
  ['node_project', 'a node script that resizes pictures'],
  ['discord_bot', 'a bot that does magic'],
])('what no starter fits says so, and how to have it: %s %j', async (type, message) => {
  const plan = await planFor(type, message);
  expect(plan.notIncluded?.join()).not.toContain('JOB_MODEL');
  const files = await filesFor(plan, message);
  // Once, at the end.
  expect(files.get('README.md')?.split('JOB_MODEL_API_KEY')).toHaveLength(2);
  expect(files.get('index.html') ?? '').not.toContain('<form');
});

describe('a starter is said to have what its files show, and to lack all else', () => {
  test.each([
    ['drag and drop', /dragstart/u],
    ['high score', /"best"/u],
    ['search bar', /type="search"/u],
    ['sound effects', /AudioContext/u],
    ['undo button', /undo/iu],
  ])('%s', async (words, trace) => {
    const pages = (await startersOf('static_html')).filter(({ name }) => !isSite(name));
    const wrong: string[] = [];
    for (const { name } of pages) {
      const message = `a page with ${words}`;
      const plan = await planFor('static_html', message, { starter: name });
      const files = [...(await filesFor(plan, message))].filter(([path]) => path !== 'README.md');
      const isThere = files.some(([, content]) => trace.test(content));
      if ((plan.notIncluded ?? []).includes(words) === isThere) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});

test.each([
  [
    '予約用のAPIを作っていただけますか。料金は1回2,500円です。キャンセルは前日の20時まで。前日の18時にリマインドメールも必要です。',
    ['料金', '20時', 'リマインド'],
    ['作って'],
  ],
  [
    'una API de una clínica con Node. Dueños, mascotas (especie, raza), citas de 20 minutos y vacunas con fecha de la próxima dosis',
    ['vacunas con fecha de la próxima dosis'],
    ['citas'],
  ],
  [
    'booking API. People make a booking with guest name and email, and cancel free up to 48 hours before arrival',
    ['48 hours'],
    ['guest name'],
  ],
  [
    'консольная утилита: ищет дубликаты файлов в папке, показывает, сколько места они занимают',
    [],
    ['места'],
  ],
  ['a node script that sorts my Downloads folder into Images, PDFs, Zips and Other', [], ['Zips']],
  [
    '想用Node.js做一个后台接口。宠物档案（名字、品种、年龄）。每个时段最多接两只。周二休息。',
    ['每个时段最多接两只', '周二休息'],
    [],
  ],
  [
    'eine API für Tischbuchungen. Mitglieder dürfen höchstens zwei Buchungen pro Woche haben.',
    [],
    ['höchstens zwei Buchungen pro Woche'],
  ],
  [
    'webhook endpoint for Stripe. It should check the signature, save paid orders and send a confirmation mail with nodemailer.',
    ['confirmation mail'],
    [],
  ],
])('what a program of %j lacks is said, and no more', async (message, missing, there) => {
  const said = (await leftOut('node_project', message)).join(' ; ');
  for (const words of missing) expect(said).toContain(words);
  for (const words of there) expect(said).not.toContain(words);
});

test('what a page is told to do is none of its content', async () => {
  const message =
    'a site for my pet salon Fluff, with a booking form (name, pet, date) and it must not let people pick sundays, bath $20, the page should remember their pet';
  const files = await filesFor(await planFor('static_html', message), message);
  const page = [...files].map(([path, content]) => (path === 'README.md' ? '' : content));
  expect(page.join('\n')).not.toMatch(/pick sundays|remember their pet/iu);
});

test('the day of a countdown stands over its clock, and in no list below it', async () => {
  const message = 'countdown to our wedding on 12 September 2096';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(files.get('index.html')).not.toMatch(/<main[^]*12 September/u);
});

test('the README of a page is in the language of its request, and names the files', async () => {
  const message = 'сайт для автосервиса «Сокол», 8 до 20. Нужна форма записи.';
  const readme = (await filesFor(await planFor('static_html', message), message)).get('README.md');
  expect(readme).toContain('## Не входит');
  expect(readme).toMatch(/^- `forms\.js`$/m);
  expect(readme?.replace(/`[^`]+`|npx serve|HTML|CSS|JavaScript/g, '')).not.toMatch(/[a-z]{3}/i);
});

test('the README says what is left out, and escapes it', async () => {
  const message = 'an API for books with OAuth login';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('README.md')).toMatch(/## Not included\n\n[^\n]+\n\n- OAuth\n$/);
  const hostile = 'a poll bot with /<b>x</b> and /](javascript:alert(1)) and /launder';
  const readme = (await filesFor(await planFor('discord_bot', hostile), hostile)).get('README.md');
  expect(readme?.split('## Not included')[1]).not.toMatch(/<b>|\]\(/);
});
