import { expect, test } from 'vitest';

import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { parsePlan } from '../../../src/engine/input/plan/plan.ts';
import { readSchedule } from '../../../src/stages/plan/read/program/read-schedule.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

test.each<[ProjectType, string, string]>([
  [
    'node_project',
    'scheduled-worker',
    'a job that monitors 12 websites. Check every minute. A /status endpoint',
  ],
  ['node_project', 'rest-api', '좌석 예약 API가 필요합니다. 알림은 WebSocket으로 보내주세요'],
  ['node_project', 'cli-tool', 'Node ile komut satırından harcamalarımı kaydeden bir araç'],
  ['node_project', 'websocket-chat', 'build a realtime chat server w/ socket.io'],
  ['node_project', 'websocket-chat', 'crie um chat em tempo real com node'],
  ['node_project', 'websocket-chat', 'Stwórz czat z pokojami w Node.js'],
  ['node_project', 'websocket-chat', 'node.js ile gerçek zamanlı sohbet uygulaması yap'],
  ['node_project', 'websocket-chat', 'сделай чат на вебсокетах'],
  ['node_project', 'websocket-chat', '用 Node 写一个聊天室'],
  ['node_project', 'websocket-chat', 'WebSocketでチャットを作って'],
  ['node_project', 'websocket-chat', '웹소켓 채팅 서버 만들어줘'],
  ['node_project', 'websocket-chat', 'वेबसॉकेट चैट सर्वर बनाओ'],
  ['node_project', 'websocket-chat', 'Erstelle einen Chat mit WebSockets'],
  ['node_project', 'websocket-chat', 'un chat en temps réel avec websockets'],
  ['node_project', 'websocket-chat', 'una chat in tempo reale con websocket'],
  ['node_project', 'graphql-api', 'an Express server with GraphQL for films'],
  ['node_project', 'graphql-api', 'servidor GraphQL para mis recetas'],
  ['node_project', 'graphql-api', 'GraphQL-Schnittstelle für unsere Kurse und Lehrer'],
  ['node_project', 'graphql-api', 'un serveur GraphQL pour des films et des acteurs'],
  ['node_project', 'graphql-api', 'сервер GraphQL для книг'],
  ['node_project', 'graphql-api', '做一个 GraphQL 服务'],
  ['node_project', 'graphql-api', 'GraphQLサーバーを作って'],
  ['node_project', 'graphql-api', 'GraphQL 서버 만들어줘'],
  ['node_project', 'file-upload', 'file upload server in node'],
  ['node_project', 'file-upload', 'a small wetransfer clone for our office'],
  ['node_project', 'file-upload', 'server that accepts image uploads and lists them'],
  ['node_project', 'file-upload', 'Node-Server mit Datei-Upload und Drag and Drop'],
  ['node_project', 'file-upload', 'eine Seite, auf der wir Dateien hochladen können'],
  ['node_project', 'file-upload', 'un servidor para subir archivos de hasta 20 MB'],
  ['node_project', 'file-upload', 'un serveur pour le dépôt de fichiers'],
  ['node_project', 'file-upload', 'servidor de upload de arquivos'],
  ['node_project', 'file-upload', 'un server per caricare file'],
  ['node_project', 'file-upload', 'serwer do przesyłania plików'],
  ['node_project', 'file-upload', 'dosya yükleme sunucusu'],
  ['node_project', 'file-upload', 'сервер для загрузки файлов'],
  ['node_project', 'file-upload', '做一个文件上传服务器'],
  ['node_project', 'file-upload', 'ファイルをアップロードするサーバー'],
  ['node_project', 'file-upload', '파일 업로드 서버 만들어줘'],
  ['node_project', 'contact-site', 'ein Dateiserver mit Kontaktformular'],
  ['node_project', 'contact-site', 'un servidor de archivos estáticos con formulario de contacto'],
  ['node_project', 'rest-api', 'REST API for recipes with image uploads'],
  [
    'node_project',
    'rest-api',
    'Small server for the club: POST a tea order (name, cake, price), GET today with the total, cleared every night at midnight',
  ],
  [
    'node_project',
    'file-upload',
    'Guests drop photos (jpg, heic, up to 15 MB each) with a greeting',
  ],
  ['node_project', 'file-upload', 'Schüler laden ihr Referat hoch, nur PDF bis 8 MB, mit Namen'],
  ['node_project', 'url-shortener', 'korte linkjes voor ons buurtfeest'],
  ['node_project', 'quiz-server', 'WebSocket ile canlı bilgi yarışması, 4 haneli kod'],
  [
    'node_project',
    'cli-tool',
    '`lint-menu menu.txt` – say what is wrong, exit code 1 if a price is missing',
  ],
  ['node_project', 'link-checker', 'check relative links in a folder of notes, offline'],
  [
    'node_project',
    'webhook-receiver',
    'My shop can send order webhooks. I want a script that receives them and logs the id',
  ],
  ['node_project', 'rest-api', 'Express API for a shop where sellers upload files'],
  ['node_project', 'link-checker', 'CLI that finds dead links on my website'],
  ['node_project', 'link-checker', 'a crawler that reports broken links as json'],
  ['node_project', 'link-checker', 'ein Tool, das tote Links in meiner Doku findet'],
  ['node_project', 'link-checker', 'una herramienta que busca enlaces rotos en mi web'],
  ['node_project', 'link-checker', 'un script qui trouve les liens cassés de mon site'],
  ['node_project', 'link-checker', 'ferramenta para achar links quebrados'],
  ['node_project', 'link-checker', 'uno strumento che trova i link rotti'],
  ['node_project', 'link-checker', 'program, który szuka niedziałających linków'],
  ['node_project', 'link-checker', 'kırık linkleri bulan bir komut satırı aracı'],
  ['node_project', 'link-checker', 'утилита для поиска битых ссылок'],
  ['node_project', 'link-checker', '写一个死链检查工具'],
  ['node_project', 'link-checker', 'リンク切れを見つけるツール'],
  ['node_project', 'link-checker', '깨진 링크를 찾는 도구'],
  ['node_project', 'scheduled-worker', 'a worker that looks for broken links every night'],
  ['node_project', 'scraper', 'a scraper that collects links from a site'],
  ['node_project', 'feed-reader', 'a self-hosted rss reader that refreshes every hour'],
  ['node_project', 'feed-reader', 'RSS-Reader für meine Nachrichtenseiten'],
  ['node_project', 'feed-reader', 'un lector de RSS con Node'],
  ['node_project', 'feed-reader', 'un lecteur de flux RSS'],
  ['node_project', 'feed-reader', 'leitor de feeds em node'],
  ['node_project', 'feed-reader', 'czytnik RSS'],
  ['node_project', 'feed-reader', 'сделай RSS-ридер'],
  ['node_project', 'feed-reader', '做一个RSS阅读器'],
  ['node_project', 'feed-reader', 'RSSリーダーを作って'],
  ['node_project', 'feed-reader', 'RSS 리더 만들어줘'],
  ['node_project', 'scheduled-worker', 'a worker that checks RSS feeds every hour'],
  ['node_project', 'whiteboard', 'realtime whiteboard, several people draw at once, node + ws'],
  ['node_project', 'whiteboard', 'ein gemeinsames Whiteboard mit WebSockets'],
  ['node_project', 'whiteboard', 'una pizarra compartida en tiempo real'],
  ['node_project', 'whiteboard', 'un tableau blanc collaboratif'],
  ['node_project', 'whiteboard', 'quadro branco em tempo real com node'],
  ['node_project', 'whiteboard', 'lavagna condivisa'],
  ['node_project', 'whiteboard', 'wspólna tablica do rysowania'],
  ['node_project', 'whiteboard', 'общая доска для рисования'],
  ['node_project', 'whiteboard', '做一个在线白板'],
  ['node_project', 'whiteboard', 'みんなで使えるホワイトボード'],
  ['node_project', 'whiteboard', '실시간 화이트보드'],
  ['node_project', 'file-upload', 'een server om bestanden te uploaden'],
  ['node_project', 'file-upload', 'خادم لرفع الملفات'],
  ['node_project', 'link-checker', 'een tool die dode links vindt'],
  ['node_project', 'feed-reader', 'een RSS-lezer'],
  ['node_project', 'whiteboard', 'سبورة مشتركة'],
  ['node_project', 'graphql-api', 'een GraphQL API voor boeken en auteurs'],
  ['node_project', 'url-shortener', 'URL SHORTENER PLZ'],
  ['node_project', 'url-shortener', 'bit.ly clone'],
  ['node_project', 'url-shortener', "Créer un raccourcisseur d'URL en Node"],
  ['node_project', 'url-shortener', 'ein URL-Kürzer mit Node'],
  ['node_project', 'url-shortener', 'encurtador de URLs'],
  ['node_project', 'url-shortener', '短網址服務'],
  ['node_project', 'url-shortener', '做一个短链接服务'],
  ['node_project', 'url-shortener', 'URL短縮サービスを作って'],
  ['node_project', 'url-shortener', 'URL 단축기 만들어줘'],
  ['node_project', 'url-shortener', 'यूआरएल शॉर्टनर बनाओ'],
  ['node_project', 'url-shortener', 'сервис коротких ссылок'],
  ['node_project', 'url-shortener', 'skracacz adresów url'],
  ['node_project', 'url-shortener', 'un servizio per accorciare i link'],
  ['node_project', 'webhook-receiver', 'stripe webhook handler in express'],
  ['node_project', 'webhook-receiver', 'API die GitHub Webhooks empfängt'],
  ['node_project', 'webhook-receiver', '接收 GitHub webhook 的服务'],
  ['node_project', 'contact-site', 'Express server that serves a static site with a contact form'],
  ['node_project', 'contact-site', 'serveur Express avec un formulaire de contact'],
  ['node_project', 'contact-site', 'Node sunucu: iletişim formu olan site'],
  ['node_project', 'contact-site', 'お問い合わせフォーム付きのNodeサーバー'],
  ['node_project', 'cli-tool', 'write a CLI that converts csv to json'],
  ['node_project', 'cli-tool', 'a command-line todo app'],
  [
    'node_project',
    'cli-tool',
    'Create a password generator CLI tool in Python that generates strong passwords',
  ],
  [
    'node_project',
    'cli-tool',
    'Calculator CLI\n\nCreate a basic calculator with addition feature.',
  ],
  [
    'node_project',
    'cli-tool',
    'Task tracker is a project used to track and manage your tasks. In this task, you will build a simple command line interface (CLI) to track what you need to do',
  ],
  ['node_project', 'cli-tool', 'un outil en ligne de commande pour renommer des fichiers'],
  ['node_project', 'cli-tool', 'CLI para renombrar archivos'],
  ['node_project', 'cli-tool', 'dosyaları yeniden adlandıran bir komut satırı aracı'],
  ['node_project', 'cli-tool', '命令行工具，批量重命名文件'],
  ['node_project', 'cli-tool', 'ファイル名を変更するCLIを作って'],
  ['node_project', 'cli-tool', '파일 이름을 바꾸는 CLI 도구'],
  ['node_project', 'scheduled-worker', 'a script that backs up my database every night'],
  ['node_project', 'scheduled-worker', 'monitor website uptime and alert me every 5 min'],
  ['node_project', 'scheduled-worker', 'un worker qui vérifie les prix toutes les heures'],
  ['node_project', 'scheduled-worker', 'ein Worker der stündlich Preise prüft'],
  ['node_project', 'scheduled-worker', 'каждый час проверять цены'],
  ['node_project', 'scheduled-worker', '每小时检查价格的脚本'],
  ['node_project', 'scheduled-worker', '毎日バックアップするワーカー'],
  ['node_project', 'scheduled-worker', '매시간 가격을 확인하는 워커'],
  ['node_project', 'scheduled-worker', 'हर घंटे कीमत जाँचने वाला वर्कर'],
  ['node_project', 'scraper', 'scrape quotes from a website'],
  ['node_project', 'scraper', '写一个爬虫'],
  ['node_project', 'scraper', 'парсер новостей'],
  ['node_project', 'scraper', '웹 크롤러 만들어'],
  ['node_project', 'rest-api', 'REST API for a blog with comments'],
  ['node_project', 'rest-api', 'Please implement a forum webpage with multiple features'],
  ['node_project', 'rest-api', 'an API that schedules daily meetings'],
  ['node_project', 'rest-api', 'API for a chat history'],
  ['node_project', 'rest-api', 'todo API with express'],
  ['node_project', 'rest-api', 'CRUD API for notes with a daily summary endpoint'],
  ['discord_bot', 'poll-bot', 'make me a discord bot that does polls'],
  ['discord_bot', 'poll-bot', 'bot per sondaggi'],
  ['discord_bot', 'poll-bot', 'बॉट जो मतदान कराए'],
  ['discord_bot', 'reminder-bot', 'Reminder Bot\nCommands:\n- `/remind me in 30m Take a break`'],
  ['discord_bot', 'reminder-bot', 'discord bot that reminds me to drink water'],
  ['discord_bot', 'reminder-bot', 'a bot for reminders with polls'],
  [
    'discord_bot',
    'moderation-bot',
    '创建一个Discordmoderation机器人，包含以下功能：\n- 自动检测敏感词\n- 禁言/解禁命令\n- 踢出用户命令',
  ],
  ['discord_bot', 'moderation-bot', 'bot that kicks spammers'],
  [
    'discord_bot',
    'ticket-bot',
    'Ticket System\n- Create support tickets with buttons\n- Private channels for each ticket',
  ],
  ['discord_bot', 'welcome-bot', 'greet new people who join my server'],
  ['discord_bot', 'welcome-bot', 'welcome bot that gives a role'],
  ['discord_bot', 'role-menu-bot', 'bot for self-assignable roles'],
  ['discord_bot', 'trivia-bot', 'science quiz bot'],
  ['discord_bot', 'trivia-bot', 'bot de trivia sobre historia'],
  ['discord_bot', 'slash-bot', 'bot with /ping'],
  [
    'discord_bot',
    'slash-bot',
    'Write me a Discord bot that answers questions using a FAQ.md file I will provide',
  ],
  ['discord_bot', 'ticket-bot', 'bot de tickets para soporte'],
  ['discord_bot', 'role-menu-bot', 'ロールメニューのボット'],
  ['discord_bot', 'reminder-bot', 'リマインダーボット'],
  ['discord_bot', 'trivia-bot', '퀴즈 봇'],
  ['discord_bot', 'welcome-bot', '환영 봇'],
  ['discord_bot', 'poll-bot', '투표 봇'],
  ['discord_bot', 'economy-bot', 'bot mit eigener Währung, Laden und Rangliste'],
  ['discord_bot', 'economy-bot', 'discord bot with a virtual currency'],
  ['discord_bot', 'economy-bot', '経済ボット'],
  ['discord_bot', 'slash-bot', 'a currency converter bot'],
  ['discord_bot', 'slash-bot', 'bot that flips a coin'],
  ['discord_bot', 'quotes-bot', 'un bot qui garde les citations de nos membres'],
  ['discord_bot', 'quotes-bot', 'bot do zapisywania cytatów'],
  ['discord_bot', 'quotes-bot', 'a bot with /quote and /roll'],
  ['discord_bot', 'economy-bot', 'discord bot with /daily, /balance and /pay'],
  ['discord_bot', 'moderation-bot', 'Need a bot: /warn /timeout /purge for my mods'],
  ['discord_bot', 'slash-bot', 'a bot with /warn, /kick and /joke'],
  ['discord_bot', 'list-bot', 'a bot with /add, /list and /remove'],
  ['discord_bot', 'poll-bot', 'a poll bot that also saves quotes'],
  ['discord_bot', 'counting-bot', 'bot for a counting channel'],
  ['discord_bot', 'counting-bot', '숫자 세기 봇'],
  ['discord_bot', 'trivia-bot', 'a trivia bot counting points'],
  [
    'discord_bot',
    'starboard-bot',
    'bot que copia os melhores mensagens com estrelas num starboard',
  ],
  ['discord_bot', 'starboard-bot', 'доска звёзд для сервера'],
  ['discord_bot', 'moderation-bot', 'a moderation bot with a starboard'],
  ['discord_bot', 'faq-bot', 'un bot para las preguntas frecuentes del servidor'],
  ['discord_bot', 'log-bot', 'bot que registra os mensagens apagadas'],
  ['discord_bot', 'log-bot', '監査ログのボット'],
  ['discord_bot', 'modmail-bot', 'بوت من أجل مراسلة المشرفين'],
  ['discord_bot', 'counting-bot', 'een telbot voor onze server'],
  ['discord_bot', 'moderation-bot', 'moderation bot with an audit log'],
  ['discord_bot', 'faq-bot', '자주 묻는 질문 봇'],
  ['discord_bot', 'modmail-bot', 'a bot so that people can contact the mods'],
  ['discord_bot', 'modmail-bot', 'bot para escribir a los moderadores'],
  ['discord_bot', 'ticket-bot', 'ticket bot to contact the staff'],
])('plans a %s with %s: %s', async (type, starter, message) => {
  const plan = await planFor(type, message);
  expect(plan.starter).toBe(starter);
  // The engine accepts every plan made here.
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
});

test.each<[ProjectType, string, string]>([
  ['discord_bot', 'polls bot for our book club', 'Book Club Poll Bot'],
  ['discord_bot', 'trivia about space', 'Space Trivia Bot'],
  ['discord_bot', 'a bot for reminders', 'Reminder Bot'],
  ['discord_bot', 'ein Umfragebot für unseren Verein', 'Umfragebot für unseren Verein'],
  ['discord_bot', 'a poll bot called "Votey"', 'Votey'],
  ['discord_bot', 'bot para escribir a los moderadores por mensaje directo', 'Discord Bot'],
  ['node_project', 'a CLI that renames files', 'File Renamer'],
  ['node_project', 'a python script that reads sales.csv and prints totals', 'CSV Report'],
  ['node_project', 'bash script that backs up my home folder', 'Home Folder Backup'],
  ['node_project', 'go cli that checks go links on a page', 'Go Link Checker'],
  ['node_project', 'URL SHORTENER PLZ', 'URL Shortener'],
  ['node_project', 'a GraphQL API for books and authors', 'Books GraphQL API'],
  ['node_project', 'an rss reader for https://news.example/rss', 'RSS Reader'],
  ['node_project', 'broken link checker for https://docs.example/', 'Broken Link Checker'],
  ['node_project', 'webhook receiver for GitHub and Stripe', 'GitHub and Stripe Webhook Receiver'],
  ['node_project', 'scheduled worker that checks prices every hour', 'Price Checker'],
  ['node_project', 'a static server with a contact form for Luna Bakery', 'Luna Bakery'],
  ['discord_bot', 'bot named Pebble for a climbing gym server', 'Pebble'],
  ['discord_bot', 'Bot de encuestas para la peña. Se llama Urna.', 'Urna'],
  ['discord_bot', '登山サークルのDiscordボット「やまびこ」を作って', 'やまびこ'],
  ['discord_bot', 'Our bot Biscuit should answer /treat', 'Biscuit'],
  ['node_project', 'eine API namens Regal für Bücher (titel, autor)', 'Regal'],
])('titles a %s of "%s": %s', async (type, message, title) => {
  expect(await planFor(type, message)).toMatchObject({ title });
});

test.each([
  ['every 15 minutes', { everySeconds: 900 }],
  ['hourly', { everySeconds: 3600 }],
  ['nightly backup', { everySeconds: 86_400 }],
  ['weekly report', { everySeconds: 604_800 }],
  ['every day at 9am', { at: '09:00' }],
  ['daily at 17:30', { at: '17:30' }],
  ['elke nacht om 3:00', { at: '03:00' }],
  ['cada 15 minutos', { everySeconds: 900 }],
  ['alle 30 Minuten', { everySeconds: 1800 }],
  ['jeden Tag um 9 Uhr', { at: '09:00' }],
  ['tous les jours à 8h', { at: '08:00' }],
  ['a cada 2 horas', { everySeconds: 7200 }],
  ['ogni ora', { everySeconds: 3600 }],
  ['co 15 minut', { everySeconds: 900 }],
  ['her 15 dakikada bir', { everySeconds: 900 }],
  ['каждые 15 минут', { everySeconds: 900 }],
  ['每15分钟', { everySeconds: 900 }],
  ['每天早上9点', { at: '09:00' }],
  ['15分ごと', { everySeconds: 900 }],
  ['毎日午後3時', { at: '15:00' }],
  ['15분마다', { everySeconds: 900 }],
  ['हर 15 मिनट', { everySeconds: 900 }],
  ['a tool', undefined],
  ['every 0 minutes', undefined],
])('reads the schedule of "%s"', (message, schedule) => {
  expect(readSchedule(message)).toEqual(schedule);
});

test.each([{ everySeconds: 0 }, { everySeconds: '60' }, { at: '25:00' }, {}])(
  'refuses a plan with the schedule %j',
  async (schedule) => {
    const plan = await planFor('node_project', 'a worker');
    expect(() => parsePlan({ ...plan, schedule })).toThrow(/schedule/);
  },
);

test.each([
  ['Please make a Node program that converts CSV to JSON', 'cli-tool'],
  ['I want a program that watches my scans folder and puts PDFs aside', 'cli-tool'],
  ['Generate a cleaning rota for 5 flatmates, one week each, as csv', 'cli-tool'],
  ['утиліта, яка рахує рядки у файлах', 'cli-tool'],
  [
    'demo project, plain http module. GET /time, GET /students, POST /students, static files',
    'rest-api',
  ],
  ['rezervasyon sunucusu lazım, her gün 10:00-24:00 açığız', 'rest-api'],
  [
    'un backend en Express para mi pizzería. La cocina ve los pedidos por websocket: recibido, listo',
    'rest-api',
  ],
  [
    'Every morning at 6:30 a Node worker should merge CSV files, drop duplicates and mail them',
    'scheduled-worker',
  ],
  [
    'un scraper que revise cada 6 horas el precio y me avise si baja de 200 euros',
    'scheduled-worker',
  ],
])('%j is made by %s', async (message, starter) => {
  expect((await planFor('node_project', message)).starter).toBe(starter);
});

test.each([
  ['Hola! Estoy haciendo un proyecto: una API de libros, socios y préstamos', /^\p{L}+ API$/u],
  ['Oi, tudo bem? Quero uma API para agendamento de uma barbearia', /^(?!Tudo)/u],
  ['你好,我在做毕业设计,需要一个后端。商品(标题、价格)', /^(?!我)/u],
  ['API بـ Node. العميل يطلب باسمه وهاتفه', /^(?!وهاتفه)/u],
])('the title of %j is no sentence', async (message, title) => {
  expect((await planFor('node_project', message)).title).toMatch(title);
});

test.each([
  ['server di chat in node con websocket', 'Una chat con stanze.'],
  ['用node写一个短链接服务', '短链接服务。'],
])('the README of %j is in its language', async (message, about) => {
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('README.md')).toContain(about);
  expect(files.get('README.md')).not.toMatch(/It listens|Lists the|Make it yours/);
});

test.each([
  ['أريد API بسيط بـ Node.js لإدارة المهام', 'المهام API'],
  ['напиши rest api на node для заметок', 'Заметки API'],
  ['Node CLI zum Umbenennen von Dateien', 'Dateien umbenennen'],
  ['Node.js로 폴더 안의 사진을 촬영 날짜별로 정리하는 CLI 만들어 주세요', '파일 정리'],
  ['una CLI per tenere le ore di lavoro: start e stop per progetto, esportazione in CSV', 'Ore'],
])('%j is called %s, in its language', async (message, title) => {
  expect((await planFor('node_project', message)).title).toBe(title);
});

test.each([
  [
    'Ik zoek een node script dat elke 5 minuten checkt of mijn websites nog online zijn (lijst in een json bestand), de responstijd logt naar een csv en een melding in de console geeft als er eentje plat ligt',
    300,
    { title: 'Bereikbaarheid', list: 'sites.json', log: 'checks.csv' },
  ],
  [
    'a node script that checks a list of websites from a txt file every 5 minutes and writes to a log when one is down or slow (over 3 secs)',
    300,
    { title: 'Uptime Monitor', list: 'sites.txt', slowSeconds: 3, logs: 'troubles' },
  ],
  [
    'Script node que verifica a cada 5 minutos se meus sites estão no ar, lista num arquivo json, e avisa no console quando um cair',
    300,
    { title: 'Monitor de disponibilidade', list: 'sites.json' },
  ],
  [
    'Uno script node che ogni 5 minuti controlla se i miei siti sono online (lista in un file txt) e salva il tempo di risposta in un csv',
    300,
    { title: 'Disponibilità', list: 'sites.txt', log: 'checks.csv' },
  ],
  [
    'Скрипт на node, который каждые 5 минут проверяет, доступны ли мои сайты (список в json файле), пишет время ответа в csv и выводит предупреждение в консоль, если сайт лежит',
    300,
    { title: 'Доступность', list: 'sites.json', log: 'checks.csv' },
  ],
  [
    'monitor my websites every 2 minutes in node, alert when response takes longer than 2 seconds, urls in a csv file',
    120,
    { title: 'Uptime Monitor', list: 'sites.csv', slowSeconds: 2 },
  ],
])('sites are asked whether they are up: %s', async (message, everySeconds, settings) => {
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'scheduled-worker', schedule: { everySeconds } });
  expect(plan.notIncluded ?? []).toEqual([]);
  const files = await filesFor(plan, message);
  expect(files.has(settings.list)).toBe(true);
  for (const value of Object.values(settings))
    expect(files.get('src/settings.js')).toContain(String(value));
});

test.each([
  'cli tool to convert csv to json and back, options for delimiter and pretty print, should also work with piping stdin',
  'node cli: csv to json converter, reads from stdin or a file, --pretty flag, --delimiter option',
  "CLI Node pour convertir csv en json et vice versa, option pour le délimiteur, lecture sur l'entrée standard",
  'Herramienta de línea de comandos en node para convertir csv a json y viceversa, con opción de separador, que funcione con stdin',
  'Консольная утилита на node: конвертер csv в json и обратно, опция разделителя, чтение из stdin',
])('tables are piped, and indented or on one line: %s', async (message) => {
  const plan = await planFor('node_project', message);
  expect(plan.title).toMatch(/CSV (?:to|→|↔) JSON/u);
  expect(plan.notIncluded ?? []).toEqual([]);
  const files = await filesFor(plan, message);
  expect(files.get('src/tool.js')).toMatch(/pretty: \{[^]*compact: \{[^]*input/u);
});

test.each([
  'bikin cli node buat catat hutang temen, bisa tambah (nama, jumlah, keterangan), liat daftar, sama tandain lunas. simpan di file',
  'cli en node para las deudas de mis amigos: añadir (nombre, cantidad, nota), ver la lista y marcar como pagado. guardar en un archivo',
  'CLI na node do długów: dodaj (imię, kwota, opis), lista, oznacz jako spłacone, zapis do pliku',
  'консольная утилита на node для долгов: добавить (имя, сумма, комментарий), список, отметить оплаченным, хранить в файле',
  'nodeで貸し借りを記録するCLI:追加(名前、金額、メモ)、一覧、返済済みにする、ファイルに保存',
])('%s: what is added, listed and marked is kept', async (message) => {
  const plan = await planFor('node_project', message);
  expect(plan.notIncluded ?? []).toEqual([]);
  const settings = (await filesFor(plan, message)).get('src/settings.js') ?? '';
  expect(settings).toMatch(/fields: \{\n {4}amount: \{[^]*?\n {4}note: \{[^]*hasDone: true/u);
});

test.each([
  [
    'node script that reads a csv (date, category, amount) and prints the total per category and per month',
    'category',
    true,
  ],
  [
    'Node-Skript, das eine CSV mit Ausgaben (Datum, Kategorie, Betrag) liest und die Summe pro Kategorie und pro Monat ausgibt',
    'Kategorie',
    true,
  ],
  [
    'script node qui lit un csv de dépenses (date, catégorie, montant) et affiche le total par mois et par catégorie',
    'catégorie',
    true,
  ],
  [
    'node script that reads a csv (date, category, amount) and prints the total per category per month',
    'category',
    false,
  ],
])('%s: totals by %s, with the months apart: %s', async (message, group, isApart) => {
  const plan = await planFor('node_project', message);
  expect(plan.notIncluded ?? []).toEqual([]);
  const settings = (await filesFor(plan, message)).get('src/settings.js') ?? '';
  expect(settings).toContain(`group: '${group}'`);
  expect(settings.includes('isApart: true')).toBe(isApart);
});
