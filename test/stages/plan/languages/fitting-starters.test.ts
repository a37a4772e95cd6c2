import { expect, test } from 'vitest';
import type { ProjectType } from '../../../../src/contracts/job/job.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';

const page: ProjectType = 'static_html';
const program: ProjectType = 'node_project';
const bot: ProjectType = 'discord_bot';

test.each<[ProjectType, string, string, (string | undefined)?]>([
  [page, 'split a restaurant bill, everyone picks what they had, tip 12.5%', 'cost-split'],
  [page, 'app pra dividir a conta do bar, cada pessoa marca o que consumiu', 'cost-split'],
  [bot, '做一个 Discord 机器人，签到领积分，可以用积分在商店换身份组', 'economy-bot'],
  [bot, 'Bot Discord: se ganan puntos al escribir y hay una tienda de roles', 'economy-bot'],
  [program, '写一个Node程序,每天早上7:30通过企业微信webhook发送上海的天气', 'scheduled-worker'],
  [
    program,
    'cli to track how many hours i work per client, start, stop',
    'cli-tool',
    'Hour Tracker',
  ],
  [
    'node_project',
    'surveille la page https://example.com/menu et préviens-moi sur Discord quand elle change',
    'scheduled-worker',
    'Veille de pages',
  ],
  [
    'node_project',
    'post "Standup in 10 minutes" to our webhook every weekday at 9:20',
    'scheduled-worker',
    'Scheduled Message',
  ],
  [
    'node_project',
    '做一个命令行工具，统计文本文件里的单词数',
    'cli-tool',
    '统计文本文件里的单词数',
  ],
  ['static_html', 'tarefas com prioridade e prazo', 'todo', 'Tarefas'],
  ['static_html', 'Aufgabenliste für unsere WG, wer macht was', 'rota'],
  ['static_html', 'kelime ve anlamı ekleyeyim, kelime ezberleme uygulaması', 'flashcards'],
  ['static_html', 'log my runs, distance, time, shoes', 'records', 'Runs'],
  [
    'node_project',
    'a server with a little page where my team can put their lunch order, list clears every day',
    'rest-api',
  ],
  [
    'node_project',
    'herramienta de terminal para repasar vocabulario en inglés',
    'cli-tool',
    'Vocabulario',
  ],
  [
    page,
    'Ein Glücksrad für unsere Klasse: Namen Mia, Paul, Emre, Lina. Knopf drehen und einer wird ausgewählt',
    'picker',
  ],
  [
    page,
    '우리 가족 저녁 메뉴 룰렛 만들어줘: 김치찌개, 불고기, 비빔밥, 라면. 돌리기 버튼 누르면 하나 뽑히게',
    'picker',
    '우리 가족 저녁 메뉴 룰렛',
  ],
  [
    page,
    'お昼ごはんルーレットを作って。カレー、ラーメン、そば、うどん。ボタンを押したら一つ選ばれる',
    'picker',
  ],
  [
    page,
    'عايز موقع بسيط أحسب فيه مصاريف الرحلة بين الأصحاب: أحمد ومنى وكريم، من دفع ومين عليه لمين',
    'cost-split',
    'مصاريف الرحلة بين الأصحاب',
  ],
  [
    program,
    'Ich brauche ein kleines Node-Programm, das alle Fotos in einem Ordner nach Aufnahmedatum in Unterordner Jahr/Monat sortiert. Erst mal nur anzeigen was passieren würde',
    'cli-tool',
    'Dateien ordnen',
  ],
  [
    program,
    'Quiero un programita que ordene mis fotos en carpetas por año y mes, primero que me enseñe lo que va a mover',
    'cli-tool',
    'Ordenador de archivos',
  ],
  [program, '写一个小工具,把照片按年/月归类到文件夹,先预览再移动', 'cli-tool', '文件整理'],
  [
    program,
    'un programmino che mette le foto in cartelle per anno e mese, prima mostrami cosa farebbe',
    'cli-tool',
    'Ordina file',
  ],
  [program, '写真を年/月ごとのフォルダに分けるツール。先にどうなるか見せて', 'cli-tool'],
  [
    program,
    'タスク管理のAPIを作ってください。タイトル、優先度(高・中・低)、期限、完了フラグ',
    'rest-api',
  ],
  [
    bot,
    'bot discord per il nostro club del libro: /proponi per proporre libri e votare',
    'suggestion-bot',
    'Suggerimenti',
  ],
  [
    bot,
    'Discord-Bot für unseren Buchclub: Bücher vorschlagen mit /vorschlag und abstimmen',
    'suggestion-bot',
    'Buchclub',
  ],
  [page, 'trivia quiz on 90s music with 12 questions', 'quiz', 'Trivia Quiz on 90s Music'],
  [page, 'a to do page for work', 'todo', 'To-do List for Work'],
  [
    page,
    'таймер помодоро 25 минут работа, 5 перерыв, 4 круга и потом длинный перерыв 20 минут',
    'pomodoro',
  ],
  [
    page,
    '做一个番茄钟，25分钟工作5分钟休息，可以写任务清单，统计今天完成了几个，结束时有声音提醒',
    'pomodoro',
  ],
  [
    page,
    'su içme takibi uygulaması yap, günlük hedef 2 litre, son 7 günü grafikle göstersin',
    'goal-counter',
  ],
  [
    page,
    'darts scoreboard, 501, 4 players, shows whats left and tells you if its a bust',
    'scoreboard',
  ],
  [
    program,
    'script that pings https://a.example and https://b.example every minute, discord webhook when one is down and when its back up',
    'scheduled-worker',
    'Uptime Monitor',
  ],
])('a %s for %s', async (type, message, starter, title) => {
  const plan = await planFor(type, message);
  expect([plan.starter, plan.notIncluded ?? []]).toEqual([starter, []]);
  if (title !== undefined) expect(plan.title).toBe(title);
});

test.each([
  'Ein kleiner Server für die Buchung von zwei Tennisplätzen, stündlich von 8 bis 21 Uhr, mit Name und Telefonnummer, keine Doppelbuchungen',
  'Mi serve un piccolo server per le prenotazioni del campo da tennis: ore dalle 8 alle 22, due campi, nome e telefono, non si può prenotare due volte la stessa ora',
])('bookings are kept by a server, and hours are no field: %s', async (message) => {
  const plan = await planFor(program, message);
  const fields = plan.projectType === 'node_project' ? (plan.resources ?? []) : [];
  expect(plan.starter).toBe('rest-api');
  expect(JSON.stringify(fields)).not.toMatch(/"(?:uhr|oreDalle|dueCampi|unOraAllaVolta)"/iu);
});

test('those who share costs and what a wheel picks are those that are named', async () => {
  const split =
    'أريد صفحة لتقسيم مصاريف الرحلة بيني وبين أصحابي: سارة وعلي ويوسف، من دفع ومن عليه لمن';
  const content = async (message: string) =>
    (await filesFor(await planFor(page, message), message)).get('content.js') ?? '';
  expect((await content(split)).replaceAll(/\s+/gu, ' ')).toContain(
    '"people": [ "سارة", "علي", "يوسف" ]',
  );
  const wheel = '점심 룰렛 페이지: 짜장면, 짬뽕, 냉면. 버튼 누르면 하나 골라줘';
  expect((await content(wheel)).match(/"name": "[^"]+"/gu)).toEqual([
    '"name": "짜장면"',
    '"name": "짬뽕"',
    '"name": "냉면"',
  ]);
});

test.each([
  ["bugün saat 18:00'e kadar geri sayım", 'countdown', '"hour": 18, "minute": 0 }'],
  ['Countdown to 18:30 today when my shift ends', 'countdown', '"hour": 18, "minute": 30 }'],
  ['cuenta regresiva hasta el viernes a las 18:00', 'countdown', '"weekday": 5, "hour": 18'],
  ['countdown timer until Christmas', 'countdown', '"month": 12, "day": 25'],
  ['Minuteur pour les pâtes : boutons 8, 10 et 12 minutes', 'timers', '"seconds": 720'],
  ['90 minute countdown for an exam, a warning when 10 are left', 'timers', '"seconds": 5400'],
])('a time to count to, or how long to count: %s', async (message, starter, has) => {
  const plan = await planFor(page, message);
  expect(plan.starter).toBe(starter);
  const content = (await filesFor(plan, message)).get('content.js') ?? '';
  expect(content.replaceAll(/\s+/gu, ' ')).toContain(has);
});
