import { expect, test } from 'vitest';

import type { ProjectType } from '../../../src/contracts/job/job.ts';
import { parsePlan } from '../../../src/engine/input/plan.ts';
import { readSchedule } from '../../../src/stages/plan/read/program/read-schedule.ts';
import { planFor } from '../../starters/make-project.ts';

test.each<[ProjectType, string, string]>([
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
  ['node_project', 'a CLI that renames files', 'CLI that Renames Files'],
  ['node_project', 'URL SHORTENER PLZ', 'URL Shortener'],
  ['node_project', 'webhook receiver for GitHub and Stripe', 'GitHub and Stripe Webhook Receiver'],
  ['node_project', 'scheduled worker that checks prices every hour', 'Worker that Checks Prices'],
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
