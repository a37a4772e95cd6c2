import { expect, test } from 'vitest';
import type { StaticPlan } from '../../../src/contracts/job/plan.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function planOf(message: string): Promise<StaticPlan> {
  const plan = await planFor('static_html', message);
  if (plan.projectType !== 'static_html') throw new Error(`It is a ${plan.projectType}.`);
  return plan;
}

/** What `content.js` holds. */
async function contentOf(message: string): Promise<Record<string, unknown>> {
  const code = (await filesFor(await planOf(message), message)).get('content.js') ?? '';
  return JSON.parse(code.slice(code.indexOf('{'), code.lastIndexOf('}') + 1)) as Record<
    string,
    unknown
  >;
}

async function pageOf(message: string): Promise<string> {
  return (await filesFor(await planOf(message), message)).get('index.html') ?? '';
}

test.each([
  ['вгадай слово: яблуко, груша, слива, вишня, 6 спроб, показувати рахунок', 'hangman'],
  ['adivinar la palabra: manzana, pera, ciruela, 6 intentos', 'hangman'],
  ['lista viaggio per le vacanze al mare: costume, crema solare, asciugamano. spuntare', 'todo'],
  ['liste de voyage pour la mer : maillot, crème solaire, serviette. cocher, ajouter', 'todo'],
  ['Tippspiel mit den Wörtern Hund, Katze, Maus, Vogel, 60 Sekunden', 'typing-test'],
  ['jeu de frappe avec les mots chat, chien, soleil, arbre, 60 secondes', 'typing-test'],
  ['juego de divisiones, 15 preguntas, 10 segundos cada una', 'arithmetic'],
  ['rekensommen delen tot 100, 15 sommen, 10 seconden elk', 'arithmetic'],
  ['räkna ut dricks och dela notan på vänner, 10 12 15 procent', 'everyday-calculator'],
  ['Trinkgeld ausrechnen und Rechnung unter Freunden teilen', 'everyday-calculator'],
  ['policz napiwek i podziel rachunek na znajomych, 10 12 15 procent', 'everyday-calculator'],
  ['weekly class timetable mon-fri 8 periods, subjects Math, English, Art', 'week-planner'],
  ['secret santa draw for Marie, Paul, Lea, Hugo, nobody draws themselves', 'picker'],
  ['Wichteln auslosen: Anna, Ben, Cara, Dirk, keiner zieht sich selbst', 'picker'],
  ['tabla de tareas para Ana y Luis: platos, basura. cada tarea vale 10 puntos', 'rota'],
])('“%s” is made with the starter %s', async (message, starter) => {
  expect((await planOf(message)).starter).toBe(starter);
});

test.each([
  [
    'typing game for kids with words cat, dog, sun, tree, 60 seconds, show wpm and mistakes',
    { words: ['cat', 'dog', 'sun', 'tree'], seconds: 60 },
  ],
  [
    'вгадай слово: яблуко, груша, слива, вишня, 6 спроб, показувати рахунок',
    { words: ['Яблуко', 'Груша', 'Слива', 'Вишня'], lives: 6 },
  ],
  ['guess the word: apple, pear, plum, 6 tries, show score', { words: ['Apple', 'Pear', 'Plum'] }],
  [
    'galgje met de woorden appel, peer en kers, 8 fouten',
    { words: ['Appel', 'Peer', 'Kers'], lives: 8 },
  ],
  [
    'scorebord voor darts 501, spelers Piet en Kees, beurten ongedaan maken, best of 3 legs',
    { players: ['Piet', 'Kees'], isDown: true },
  ],
  ['math game, division only up to 100, 15 questions, 10 seconds each', { isEach: true }],
  ['Rechentrainer Division bis 100, 15 Aufgaben, je 10 Sekunden', { isEach: true }],
  ['Schere Stein Papier gegen den Computer, bis 5 Siege', { goal: 5 }],
  [
    'minuteur pour le riz 12 min, pâtes 9 min, œufs 6 min',
    {
      timers: [
        { name: 'Riz', seconds: 720 },
        { name: 'Pâtes', seconds: 540 },
        { name: 'Œufs', seconds: 360 },
      ],
    },
  ],
  [
    'Haushaltsplan für Kinder Mia und Leo: Müll, Spülen. 3 Punkte pro Aufgabe',
    {
      people: ['Mia', 'Leo'],
      chores: [
        { name: 'Müll', points: 3 },
        { name: 'Spülen', points: 3 },
      ],
    },
  ],
  [
    'chore chart for my kids Ella and Max: dishes, trash. each chore worth 5 points',
    {
      chores: [
        { name: 'Dishes', points: 5 },
        { name: 'Trash', points: 5 },
      ],
    },
  ],
  ['countdown to christmas 2026 with snow', { title: 'Christmas 2026' }],
  ['metronome 60-200 bpm, tap tempo, 3/4 and 4/4', { tempo: 100, beats: 3 }],
  ['chess clock 10+5, player names Magnus and Hikaru', { players: ['Magnus', 'Hikaru'] }],
  ['word search: whale, shark, coral, octopus. 12x12 grid, printable', { size: 12 }],
  [
    'timer per studiare 50 minuti e pausa 10, 3 cicli, suono alla fine',
    { minutes: { work: 50, short: 10 }, rounds: 3 },
  ],
  [
    'grocery list sorted by aisle produce, dairy, bakery, frozen',
    { groups: ['Produce', 'Dairy', 'Bakery', 'Frozen'], tasks: [] },
  ],
  [
    '간단한 가계부: 수입 지출, 카테고리 식비 교통 주거, 월별 합계, 엑셀 저장',
    { categories: ['식비', '교통', '주거'] },
  ],
  ['controle de gastos: luz, internet; limite de 3000 reais por mês', { budget: 3000 }],
  [
    'boodschappenlijst met afdelingen groente, zuivel, brood en prijs per stuk, totaal',
    { tasks: [] },
  ],
  ['Einkaufsliste mit Kategorien Obst, Brot und Mengen, abgehakte nach unten', { tasks: [] }],
  [
    'quiz: What is the capital of Peru? Lima, Quito, Bogota. How many legs has a spider? 8, 6, 10. play again',
    {
      questions: [
        { question: 'What is the capital of Peru?', answers: ['Lima', 'Quito', 'Bogota'] },
        { question: 'How many legs has a spider?', answers: ['8', '6', '10'] },
      ],
    },
  ],
  [
    'workout log, sets reps weight kg, chart of progress',
    { fields: [{ label: 'Date' }, { label: 'Sets' }, { label: 'Reps' }, { label: 'Weight kg' }] },
  ],
  [
    'secret santa draw for Marie, Paul and Lea',
    { entries: [{ name: 'Marie' }, { name: 'Paul' }, { name: 'Lea' }] },
  ],
])('“%s” is set as asked', async (message, content) => {
  expect(await contentOf(message)).toMatchObject(content);
});

test.each([
  ['할 일 목록: 우선순위 높음 중간 낮음, 마감일, 완료한 것 숨기기, 다크 모드'],
  ['Aufgabenliste: Priorität hoch mittel niedrig, Erledigte ausblenden, dunkles Design'],
  ['список дел: приоритет, срок, скрыть выполненные, тёмная тема'],
  ['やることリスト: 優先度, 期限, 完了したものを隠す, ダークモード'],
  ['lista zadań: priorytet wysoki niski, ukryj zrobione, tryb ciemny'],
])('what filters and looks do is no task and not told: %s', async (message) => {
  const { notIncluded = [] } = await planOf(message);
  const { tasks } = await contentOf(message);
  expect(notIncluded).toEqual([]);
  expect(JSON.stringify(tasks)).not.toMatch(/숨기|다크|ausblend|скры|隠す|ダーク|ukryj|tryb/iu);
});

test.each([
  ['memory z owocami 6 par, dla dwóch graczy, liczba ruchów, czas'],
  ['Galgenmännchen mit Tieren: Elefant, Giraffe, Nashorn. 7 Fehlversuche, Hinweis-Button'],
  ['مؤقت للطبخ: أرز 15 دقيقة، بيض 7 دقائق، معكرونة 10 دقائق مع صوت'],
  ['Trainingstagebuch: Übung, Sätze, Gewicht in kg, mit Diagramm und persönlichem Rekord'],
  ['Schere Stein Papier gegen den Computer, bis 5 Siege, Punktestand anzeigen'],
  ['track my savings goal, $3000 for a trip to Japan by august 2027, add deposits'],
  ['chore chart for Ella and Max: dishes, trash. each chore worth 5 points, weekly total'],
  ['snake on 20x20 board, walls kill you, pause button'],
  ['simon says game, 4 colors, gets faster, best score'],
  ['flashcards: France - Paris, Spain - Madrid, only ask wrong ones again, progress bar'],
  ['lista viaggio per il mare: costume, crema. aggiungere oggetti, percentuale completata'],
])('what is there is not told: %s', async (message) => {
  expect((await planOf(message)).notIncluded ?? []).toEqual([]);
});

test.each([
  ['scoreboard for darts 501, players Pete and Kev, best of 3 legs', ['best of 3']],
  ['bingo cards 5x5: circle back, touch base, synergy, deep dive, quick win', ['5x5']],
  ['countdown to christmas 2026 with snow', ['with snow']],
  [
    'bill splitter for Sam, Kate and Joe: rent 1200, internet 60. who owes who',
    ['rent 1200, internet 60'],
  ],
  ['dice roller 2d6 + 1d20 with history and sum', ['2d6 + 1d20']],
  ['shared grocery list, with prices', ['shared']],
  ['lista della spesa condivisa con prezzo totale', ['condivisa']],
  [
    'tirage au sort pour Noël : Marie, Paul, Léa, Hugo, personne ne se tire soi-même',
    ['personne ne se tire soi-même'],
  ],
  ['викторина про столицы мира 12 вопросов, на каждый 15 секунд', []],
])('what is missing is told in its own words: %s', async (message, told) => {
  expect((await planOf(message)).notIncluded ?? []).toEqual(told);
});

test.each([
  ['workout timer 6 exercises: squats, plank. 45 seconds each', 'Workout Timer'],
  ['scoreboard for scrabble night 4 players: Ann, Bob', 'Scoreboard for Scrabble Night'],
  ['bill splitter for roommates Sam, Kate and Joe: who owes who', 'Bill Splitter for Roommates'],
  ['water tracker 8 glasses a day 250ml each, reset every day', 'Water Tracker'],
  ['metronome 60-200 bpm, tap tempo', 'Metronome'],
  ['grocery list sorted by aisle produce, dairy, bakery', 'Grocery List'],
  ['minuteur pour le riz 12 min, pâtes 9 min', 'Minuteur pour le riz'],
  ['kg to pounds and cm to inches converter', 'Kg to Pounds'],
])('“%s” is titled %s', async (message, title) => {
  expect((await planOf(message)).title).toBe(title);
});

test('a quiz of several categories asks as many questions of each', async () => {
  const message = 'quiz, categories Movies, Music, Cars, 5 questions each, leaderboard at the end';
  const { questions } = await contentOf(message);
  const topics = (questions as readonly { readonly topic?: string }[]).map(({ topic }) => topic);
  expect(topics).toEqual([
    ...Array.from({ length: 5 }, () => 'Movies'),
    ...Array.from({ length: 5 }, () => 'Music'),
  ]);
  expect((await planOf(message)).notIncluded).toEqual([
    'questions about Cars: others stand there, write yours on the page',
    '15 questions: fewer stand there, write yours on the page',
  ]);
});

test('bingo cards are as many and as large as asked', async () => {
  const page = await pageOf('Bingo mit Zahlen 1-90, 20 Karten drucken 4x4');
  expect(page).toContain('id="count" min="1" max="100" step="1" inputmode="numeric" value="20"');
  expect(page).toContain('<option value="4" selected>');
});

test('a log filters by rating, and counts by year where a request asks for it', async () => {
  const page = await pageOf(
    'reading log: title, author, rating out of 5, date finished. filter by rating and show how many i read this year',
  );
  expect(page).toContain('data-only="2"');
  expect(page).toContain('<option value="year" selected>');
});

test('a savings page says what the money is for', async () => {
  expect(await pageOf('savings goal tracker, $3000 for a trip to Japan by august 2027')).toContain(
    '>Trip to Japan<',
  );
});

test.each([
  ['connect 4 vs computer hard level red starts', 'hard'],
  ['tic tac toe, easy computer', 'easy'],
  ['connect four', 'medium'],
])('“%s” begins at the level %s', async (message, level) => {
  expect(await pageOf(message)).toContain(`<option value="${level}" selected>`);
});

test('dice are as many as their notation says', async () => {
  expect(await pageOf('dice roller 2d6 with history')).toMatch(/id="many"[^>]* value="2"/u);
});

test.each([
  ['juego del ahorcado con palabras de frutas y países, para móvil', 'Argentina'],
  ['hangman with words about countries', 'Canada'],
  ['Galgenmännchen mit Wörtern aus Tieren und Ländern', 'Belgien'],
  ['jeu du pendu avec des mots de fruits et pays', 'Chili'],
])('words are of what a request says: %s', async (message, word) => {
  const { words, themes } = await contentOf(message);
  expect(JSON.stringify(themes)).toContain(word);
  expect(themes).toContainEqual(words);
});

test('words are told of which none are there', async () => {
  const message = 'hangman with words about football and fruits';
  expect((await planOf(message)).notIncluded).toEqual([
    'words about football (others stand there)',
  ]);
});

test.each([
  'liste de courses avec catégories (fruits, frais), quantité, et vider les articles cochés',
  'shopping list with quantity, price, and clear the checked items',
])('emptying a list is none of its things: %s', async (message) => {
  expect(await contentOf(message)).toMatchObject({ tasks: [] });
  expect((await planOf(message)).notIncluded ?? []).toEqual([]);
});

test.each([
  'Haushaltsbuch: wer hat bezahlt (Lisa, Ben, Murat), am Ende wer wem wieviel schuldet',
  'expenses for our flat: who paid (Lisa, Ben, Murat), who owes who',
  'dépenses de la coloc : qui a payé (Lisa, Ben, Murat), qui doit combien à qui',
])('who paid is who shares: %s', async (message) => {
  expect(await contentOf(message)).toMatchObject({ people: ['Lisa', 'Ben', 'Murat'] });
  expect((await planOf(message)).notIncluded ?? []).toEqual([]);
});

test.each([
  'chore chart for Emma and Jake: make bed, feed cat. points per chore and a reward when they reach 50 points',
  'Putzplan für Emma und Jakob: Bett machen, Katze füttern. Punkte pro Aufgabe, Belohnung ab 50 Punkte',
])('a reward has its points, whatever it is: %s', async (message) => {
  expect(await contentOf(message)).toMatchObject({ goal: 50, reward: '' });
});

test('books are counted by year where that is asked', async () => {
  const message =
    'Okuduğum kitaplar için bir liste: kitap adı, yazar, bitirme tarihi, puan 1-5, yıla göre kaç kitap okudum';
  expect(await pageOf(message)).toContain('<option value="year" selected>');
});

test('a particle is no end of a category', async () => {
  const page = await pageOf('장보기 목록 앱. 과일/채소, 고기, 생활용품으로 분류');
  expect(page).toContain('>생활용품<');
});

test.each([
  '단어 플래시카드 앱. 카드 뒤집고, 맞았어요/틀렸어요 버튼, 틀린 단어만 다시 보기',
  'трекер звичок: зарядка, без цукру. Відмічати щодня і бачити скільки днів підряд',
  '简单的倒数日网页,可以添加生日、考试、纪念日,显示还有多少天',
  '장보기 목록 앱. 수량, 가격 입력하면 합계 나오고, 산 건 체크해서 줄 긋기',
])('what a tool does by itself is not told: %s', async (message) => {
  expect((await planOf(message)).notIncluded ?? []).toEqual([]);
});
