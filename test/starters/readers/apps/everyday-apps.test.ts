import { expect, test } from 'vitest';
import { hasStages, readStages } from '../../../../src/starters/interval-timer/read-stages.ts';
import { filesFor, planFor } from '../../make-project.ts';

/** What is told as missing of the page of a request, and what the page says and is filled with. */
async function made(message: string) {
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const page = `${String(files.get('index.html'))}\n${String(files.get('content.js'))}`;
  const { title, starter, notIncluded: left = [] } = plan;
  return { title, starter, left, page: page.slice(page.indexOf('</head>')) };
}

test.each([
  [
    'çocuğum için hafıza kartı eşleştirme oyunu yap, hayvan emojileri olsun, kolay orta zor seviye olsun',
    ['🦊', 'Kolay: 12', 'Zor: 24'],
  ],
  [
    'jeu de memory avec des emojis d’animaux, niveaux facile moyen difficile, compteur de coups',
    ['🦊', 'Moyen: 16'],
  ],
  [
    "memory spel met dierenemoji's, makkelijk gemiddeld moeilijk, telt beurten en tijd",
    ['🦊', 'Moeilijk: 24'],
  ],
  ['神経衰弱ゲームを作って。動物の絵文字で、かんたん・ふつう・むずかしいの3段階', ['ふつう: 16']],
  ['ett memoryspel med djuremojis, lätt medel svår, räknar drag och tid', ['🦊', 'Svår: 24']],
  ['trò chơi lật thẻ ghi nhớ với emoji động vật, 3 mức dễ trung bình khó', ['🦊', 'Khó: 24']],
  [
    'зроби гру на пам’ять з картками (знайди пару), 4x4, з емодзі тварин, рахує ходи і час, і кнопка почати заново',
    ['🦊', '<option value="8" selected>16'],
  ],
  ['game memori kartu pakai emoji hewan, 4x4, hitung langkah, tombol mulai lagi', ['🦊']],
])('a memory game has the pictures and the levels that it is to have: %s', async (message, has) => {
  const { starter, left, page } = await made(message);
  expect(starter).toBe('memory');
  for (const words of has) expect(page).toContain(words);
  expect(page).not.toContain('"Рахує ходи"');
  expect(left).toEqual([]);
});

test.each([
  [
    'Tip calculator! bill amount, tip % buttons 10 15 18 20 and custom, split between number of people',
    [10, 15, 18, 20],
  ],
  ['calculateur de pourboire : montant, boutons 5 % 10 % 15 %, nombre de personnes', [5, 10, 15]],
  ['calculadora de gorjeta: valor da conta, botões 8%, 10% e 12%, dividir', [8, 10, 12]],
  ['kalkulator napiwków, przyciski 5, 10, 15 procent, liczba osób', [5, 10, 15]],
  ['bahşiş hesaplayıcı, %5 %10 %20 düğmeleri ve kişi sayısı', [5, 10, 20]],
  ['калькулятор чаевых: сумма счёта, кнопки 5, 10, 15 и 20 процентов', [5, 10, 15, 20]],
  ['fooienrekenmachine met knoppen 5%, 10%, 15% en zelf invullen', [5, 10, 15]],
  ['drickskalkylator med knappar för 5, 10 och 15 procent', [5, 10, 15]],
  ['チップ計算機、15%・18%・20%のボタンと自由入力', [15, 18, 20]],
  ['a tip calculator: 18% or 20%, for 2 to 10 people', [18, 20]],
  ['tip calculator for our pub, bills like 24,50', [10, 15, 20]],
])('a tip calculator has buttons for the tips that are named: %s', async (message, expected) => {
  const { starter, left, page } = await made(message);
  expect(starter).toBe('everyday-calculator');
  const tips = page.match(/(?<=data-preset="tip" value=")\d+/gu)?.map(Number);
  expect(tips).toEqual(expected);
  expect(left).toEqual([]);
});

test.each([
  ['game cờ caro 15x15 chơi 2 người, 5 quân liên tiếp là thắng, có nút chơi lại', 15, 5],
  ['gomoku game for two players', 15, 5],
  ['make a five in a row game, 19x19 board, play against the computer', 19, 5],
  ['帮我做一个五子棋游戏，15x15棋盘，双人对战', 15, 5],
  ['五目並べのゲームを作って、2人用', 15, 5],
  ['오목 게임 만들어줘, 컴퓨터와 대전', 15, 5],
  ['сделай крестики-нолики 15 на 15, пять в ряд', 15, 5],
  ['хрестики-нулики 10 на 10, 5 підряд, для двох', 10, 5],
  ['cinco en raya para dos jugadores', 15, 5],
  ['kółko i krzyżyk 10x10, pięć w rzędzie wygrywa', 10, 5],
  ['luffarschack 20x20, fem i rad', 20, 5],
  ['tic tac toe on a 4x4 board, four in a row wins', 4, 4],
  ['tic-tac-toe 5x5, 4 in a row, two players', 5, 4],
  ['tic tac toe with a 3x3 board', 3, 3],
  ['un juego de tres en raya', 3, 3],
  ['drei gewinnt gegen den Computer', 3, 3],
])('noughts and crosses have the board that is asked for: %s', async (message, size, row) => {
  const { starter, left, page } = await made(message);
  expect(starter).toBe('tic-tac-toe');
  expect(page).toContain(`"size": ${size}`);
  expect(page).toContain(`"row": ${row}`);
  expect(page.match(/class="cell"/gu)).toHaveLength(size * size);
  expect(left).toEqual([]);
});

test('four in a row alone is another game', async () => {
  expect((await made('connect four game, four in a row wins')).starter).toBe('connect-four');
});

test.each([
  [
    'una app per la lista della spesa: spuntare i prodotti, dividerli per reparto (frutta e verdura, latticini, carne, casa)',
    ['Frutta e verdura', 'Latticini', 'Carne', 'Casa'],
  ],
  [
    'shopping list app, split by aisle (fruit and veg, dairy, meat and fish), tick off items',
    ['Fruit and veg', 'Dairy', 'Meat', 'Fish'],
  ],
  ['grocery list by section (dairy, meat, fruit and veg)', ['Dairy', 'Meat', 'Fruit and veg']],
  [
    'Einkaufsliste, nach Abteilung sortiert (Obst & Gemüse, Milchprodukte, Fleisch), abhaken',
    ['Obst & Gemüse', 'Milchprodukte', 'Fleisch'],
  ],
  [
    'liste de courses, classée par rayon (fruits et légumes, produits laitiers, viande)',
    ['Fruits et légumes', 'Produits laitiers', 'Viande'],
  ],
  [
    'lista zakupów z podziałem na działy (owoce i warzywa, nabiał, mięso)',
    ['Owoce i warzywa', 'Nabiał', 'Mięso'],
  ],
  [
    'alışveriş listesi, reyonlara göre ayrılsın (meyve ve sebze, süt ürünleri, et)',
    ['Meyve ve sebze', 'Süt ürünleri', 'Et'],
  ],
  [
    'список покупок, товари поділити за відділами: овочі та фрукти, молочне',
    ['Овочі та фрукти', 'Молочне'],
  ],
  ['购物清单，按类别分组（蔬菜水果、乳制品、肉类）', ['蔬菜水果', '乳制品', '肉类']],
  ['買い物リスト、売り場ごとに分ける（野菜・果物、乳製品、肉）', ['野菜・果物', '乳製品', '肉']],
  ['to do list with categories (work, home, school)', ['Work', 'Home', 'School']],
])('a list is divided into the parts in brackets: %s', async (message, expected) => {
  const plan = await planFor('static_html', message);
  const content = String((await filesFor(plan, message)).get('content.js'));
  const { groups, tasks } = JSON.parse(
    content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1),
  ) as {
    readonly groups: readonly string[];
    readonly tasks: readonly string[];
  };
  expect(plan.starter).toBe('todo');
  expect(groups).toEqual(expected);
  expect(tasks.join(' ')).not.toMatch(/latticini|reparto|działy|молочне/iu);
  expect(plan.notIncluded).toBeUndefined();
});

test.each([
  [
    'pomodoro timer pls, 30 min work 6 min break, long break of 20 after 3 rounds and let me write down what im working on',
    true,
  ],
  [
    'un minuteur pomodoro ? 30 min de travail, 6 min de pause, pause longue de 20 min après 3 cycles',
    false,
  ],
  [
    'temporizador pomodoro con 30 minutos de trabajo y 6 de descanso, descanso largo de 20 minutos cada 3 ciclos y que pueda escribir en qué estoy trabajando',
    true,
  ],
  [
    'pomodoro sayacı, 30 dk çalışma 6 dk mola, 3 turdan sonra 20 dk uzun mola, üzerinde çalıştığım görevi yazabileyim',
    true,
  ],
  ['помодоро таймер, 30 хв роботи, 6 хв перерви, довга перерва 20 хв після 3 циклів', false],
  [
    'đồng hồ pomodoro: 30 phút làm việc, 6 phút nghỉ, nghỉ dài 20 phút sau 3 lượt, có chỗ ghi việc đang làm',
    true,
  ],
  [
    '뽀모도로 타이머. 집중 30분, 휴식 6분, 3회 후 긴 휴식 20분, 지금 하는 작업을 적을 수 있게',
    true,
  ],
  [
    'ポモドーロタイマー。作業30分、休憩6分、3セット後に長い休憩20分。今やっているタスクを書けるようにしたい',
    true,
  ],
])('a pomodoro timer has the lengths and a line for the task: %s', async (message, hasTask) => {
  const { starter, left, page } = await made(message);
  expect(starter).toBe('pomodoro');
  for (const said of ['"work": 30', '"short": 6', '"long": 20', '"rounds": 3'])
    expect(page).toContain(said);
  expect(page.includes('id="task"')).toBe(hasTask);
  expect(left).toEqual([]);
});

test.each([
  [
    '帮我做一个背单词的小网页，可以自己添加英文单词和中文意思，有“记住了”和“没记住”两个按钮，最后显示正确率',
    '背单词的小网页',
  ],
  [
    'Karteikarten App, eigene Vokabeln hinzufügen, Knöpfe "Gewusst" oder "Nochmal", am Ende Trefferquote',
    'Karteikarten App',
  ],
  ['단어장 앱, 단어를 직접 추가하고 "외웠어요"와 "몰라요" 버튼, 마지막에 정답률 표시', '단어장 앱'],
  [
    'app de flashcards, añadir palabras propias, botones "Lo sé" o "No lo sé", porcentaje de aciertos al final',
    'App de flashcards',
  ],
])(
  'cards are not called after their buttons, and can be added at once: %s',
  async (message, name) => {
    const { starter, title, left, page } = await made(message);
    expect([starter, title]).toEqual(['flashcards', name]);
    expect(page).toContain('<details class="panel" open>');
    expect(left).toEqual([]);
  },
);

test.each([
  [
    'cost splitter for Ann and Bo with categories: food, travel, other',
    ['Food', 'Travel', 'Other'],
  ],
  [
    'a to-do list: check the bike, other letters, call mum',
    ['Check the bike', 'Other letters', 'Call mum'],
  ],
  // Words that tools share are none.
  ['expense tracker with date, amount, category', []],
])('what means a function of one tool is a thing in another: %s', async (message, expected) => {
  const plan = await planFor('static_html', message);
  expect('items' in plan ? plan.items : []).toEqual(expected);
});

test.each([
  ['meditation timer with bell sound 5 10 15 minutes', 'timers'],
  ['таймер для яиц: всмятку 4, в мешочек 6, вкрутую 10 минут', 'timers'],
  ['chronomètre pour les échecs, 5 minutes chacun', 'chess-clock'],
  ['kuis matematika untuk anak sd', 'arithmetic'],
  ['huvudräkning spel för barn', 'arithmetic'],
  ['todolista', 'todo'],
])('%s is a %s, and nothing of it is told to be missing', async (message, starter) => {
  expect(await planFor('static_html', message)).toMatchObject({ starter });
  expect((await planFor('static_html', message)).notIncluded).toBeUndefined();
});

test.each([
  ['kanban bord met drie kolommen', 'nl'],
  ['convertitore euro dollari', 'it'],
])('%s is in the language %s', async (message, language) => {
  expect(await planFor('static_html', message)).toMatchObject({ language });
});

test.each([
  [
    'a habit tracker with habits like "drink water" or "read 20 pages", tick them off each day, see my streak',
    ['drink water', 'read 20 pages'],
  ],
  [
    'Gewohnheitstracker mit Gewohnheiten wie „Wasser trinken“ und „Lesen“, jeden Tag abhaken',
    ['Wasser trinken', 'Lesen'],
  ],
])('examples in quotes are what a tool begins with: %s', async (message, items) => {
  expect(await planFor('static_html', message)).toMatchObject({ items });
});

test.each([
  [
    'a little web app to split a restaurant bill between friends. enter total, tip percent and number of people',
    'everyday-calculator',
    'Split a Restaurant Bill',
  ],
  [
    'gör en enkel sida där man kan räkna om celsius till fahrenheit, km till miles och kg till pund',
    'converter',
    'Räkna om celsius till fahrenheit',
  ],
])('what is done on a page says which it is: %s', async (message, starter, title) => {
  const plan = await planFor('static_html', message);
  expect(plan).toMatchObject({ starter, title });
  expect(plan.notIncluded).toBeUndefined();
});

test.each([
  ['wheel to pick who does the dishes: Sam, Priya, Lou, Mia', 'Priya'],
  ['app that decides who cooks tonight: Sam, Priya', 'Sam'],
  ['roue pour choisir qui fait la vaisselle: Léa, Tom, Inès', 'Inès'],
  ['ein Rad das entscheidet wer den Müll rausbringt: Anna, Ben, Cem', 'Cem'],
  ['ruleta para elegir quién lava: Ana, Luis, Eva', 'Luis'],
])('what decides who has something to do is a picker: %s', async (message, name) => {
  const plan = await planFor('static_html', message);
  expect(plan.starter).toBe('picker');
  expect((await made(message)).page).toContain(name);
});

test('a habit tracker keeps the first habit, and the look is none', async () => {
  const message = 'habit tracker with water, reading and gym, streaks, dark';
  expect((await made(message)).page).toMatch(/"habits": \[\s+"Water",\s+"Reading",\s+"Gym"\s+\]/u);
});

test('rounds with their minutes are no number of rounds', () => {
  const message = 'timer for my boxing rounds: 3 min round, 1 min rest, 12 rounds, bell sound';
  expect(hasStages(message)).toBe(true);
  expect(readStages(message)).toMatchObject({
    rounds: 12,
    stages: [{ seconds: 180 }, { seconds: 60 }],
  });
});

test.each([
  'faire-part de naissance pour Léon, né le 3 février 2026 à 4h12, 3,4 kg, 51 cm',
  'birth announcement page for our daughter Maya, born 12 May 2026, 3.2 kg',
  'Geburtsanzeige für Emil, geboren am 7. Juli 2026 um 3:40 Uhr, 3500 g und 52 cm',
])('nobody is invited to a birth: %s', async (message) => {
  const plan = await planFor('static_html', message);
  expect(plan.starter).toBe('invitation');
  const page = (await filesFor(plan, message)).get('index.html') ?? '';
  expect(page).not.toMatch(/<form|class="left"|id="reply"|follows|folgt|bientôt/u);
  expect(page).toContain('2026');
});

test('two places stand apart', async () => {
  const { page } = await made(
    "Wedding page for Ann and Bob, 5 June 2027, ceremony at St Mary's Church, party at The Old Barn",
  );
  expect(page).toMatch(/Church\s+· The Old Barn/u);
});
