import { expect, test } from 'vitest';
import type { ProjectType } from '../../../../src/contracts/job/job.ts';
import { filesFor, planFor } from '../../../starters/make-project.ts';

/** The starter, the settings and the words of a page that a request is made into. */
async function made(type: ProjectType, message: string) {
  const plan = await planFor(type, message);
  const files = await filesFor(plan, message);
  const all = [...files]
    .filter(([path]) => /(?:settings\.js|content\.js|index\.html)$/u.test(path))
    .map(([, text]) => text.replaceAll(/\s+/gu, ' '));
  return { plan, all: all.join('\n') };
}

test.each([
  [
    'Haushaltsbuch mit Kategorien Miete, Essen, Auto, Freizeit, Monatsübersicht und CSV Export',
    ['Miete', 'Essen', 'Auto', 'Freizeit'],
  ],
  ['expense tracker with categories rent, food, gas, csv export', ['Rent', 'Food', 'Gas']],
  [
    'app de despesas com categorias aluguel, mercado, lazer, resumo mensal e exportar para CSV',
    ['Aluguel', 'Mercado', 'Lazer'],
  ],
  [
    'трекер расходов с категориями еда, транспорт, дом, график по месяцам и экспорт в CSV',
    ['Еда', 'Транспорт', 'Дом'],
  ],
  [
    'Ausgaben mit Kategorie eintragen, Monatsdiagramm, ohne Anmeldung',
    ['Essen', 'Wohnen', 'Unterwegs', 'Freizeit', 'Sonstiges'],
  ],
  [
    'учёт расходов с категориями и общей суммой, без регистрации, с графиком',
    ['Еда', 'Дом', 'Транспорт', 'Отдых', 'Другое'],
  ],
])('what is wished for is no category: %s', async (message, categories) => {
  const { all } = await made('static_html', message);
  expect(all).toContain(
    `"categories": [ ${categories.map((one) => JSON.stringify(one)).join(', ')} ]`,
  );
});

test.each([
  [
    'Website for our running club. Upcoming races: Leeds 10K on 7 June 2027, Hardmoors Half 19 July 2027, and a contact form',
    ['Leeds 10K', 'Hardmoors Half'],
  ],
  [
    'page for our drama club, shows: Macbeth 3 May 2027, Grease 12 June 2027 and a booking form',
    ['Macbeth', 'Grease'],
  ],
  [
    'Seite für unsere Band Nordlicht, Konzerte: 3. Mai Kiel, 12. Juni Lübeck, und ein Kontaktformular',
    ['Kiel', 'Lübeck'],
  ],
])('a form is no entry of a list: %s', async (message, names) => {
  const plan = await planFor('static_html', message);
  const { given = [], notIncluded = [] } = plan.projectType === 'static_html' ? plan : {};
  expect(given[0]?.entries.map(({ name, about }) => [name, about])).toEqual(
    names.map((name) => [name, undefined]),
  );
  expect(notIncluded).toHaveLength(1);
});

test.each([
  [
    'bot de Discord para mi clan: que la gente ponga su rango (Hierro, Bronce, Plata, Diamante) con un menú y les dé el rol',
    "roles: [ 'Hierro', 'Bronce', 'Plata', 'Diamante', ]",
  ],
  [
    'Discord-Bot: Leute geben ihre Plattform an (PC, Xbox, Switch) per Menü und bekommen die Rolle',
    "roles: [ 'PC', 'Xbox', 'Switch', ]",
  ],
  [
    'Bot do Discorda z ekonomią: codzienna nagroda 100 monet, sklep z rolami (VIP 1000 monet, Legenda 5000 monet)',
    "shop: [ { name: 'VIP', price: 1000, role: 'VIP', }, { name: 'Legenda', price: 5000, role: 'Legenda', }, ]",
  ],
  [
    'discord bot with a /packing command with passport, charger, sunscreen',
    "first: [ 'Passport', 'Charger', 'Sunscreen', ]",
  ],
  [
    'Discord-Bot mit Befehl /packliste mit Zelt, Schlafsack, Kocher',
    "first: [ 'Zelt', 'Schlafsack', 'Kocher', ]",
  ],
  [
    'бот для дискорда принимает заявки в гильдию: кнопка «Подать заявку», форма с вопросами ник, возраст, класс, заявки в канал #заявки, офицеры жмут принять или отклонить',
    "fields: [ 'ник', 'возраст', 'класс', ]",
  ],
  [
    'Discord-Bot für Bewerbungen: Formular mit Fragen Name, Alter, Erfahrung, Antworten in #bewerbungen',
    "fields: [ 'name', 'alter', 'erfahrung', ]",
  ],
])('a bot has the whole list, and nothing else: %s', async (message, said) => {
  const { plan, all } = await made('discord_bot', message);
  expect(all).toContain(said);
  expect(plan.title).not.toMatch(/\d/u);
});

test.each([
  [
    'plant watering tracker. monstera every 7 days, cactus every 21 days, fern every 3 days',
    '"rows": [ [ "Monstera", "7", "", "", "" ], [ "Cactus", "21"',
  ],
  [
    'Blumen gießen App. Orchidee alle 10 Tage, Efeu alle 4 Tage, Kaktus alle 21 Tage',
    '"rows": [ [ "Orchidee", "10", "", "", "" ], [ "Efeu", "4"',
  ],
  [
    '우리 가족 저녁 메뉴 룰렛 만들어줘: 김치찌개, 불고기, 라면. 돌리기 버튼 누르면 하나 뽑히게',
    '{ "name": "라면", "details": [], "numbers": [] } ], "filters"',
  ],
  [
    'Hochzeit von Mia & Jonas, 5. Juni 2027. Formular zum Zu- oder Absagen (bitte bis 1. Mai), auch Essenswunsch: Fleisch, Fisch oder vegetarisch',
    '>vegetarisch</option>',
  ],
  [
    'сайт для свадьбы Анна и Игорь, 12 июня 2027 в 16:00, форма ответа, выбор блюда: мясо, рыба или овощи',
    '>овощи</option>',
  ],
])('a page has the first and the last of a list: %s', async (message, said) => {
  const { all } = await made('static_html', message);
  expect(all).toContain(said);
});

test.each([
  [
    'REST API for a library: books with title, author, members with name and email, late after 21 days',
    ['title', 'author', 'name', 'email'],
  ],
  [
    'REST-API für eine Bücherei: Bücher mit Titel, Autor, Mitglieder mit Name und E-Mail, Mahnung nach 30 Tagen',
    ['titel', 'autor', 'name', 'eMail'],
  ],
  [
    '写一个命令行记账小工具,可以记录支出:金额、类别(餐饮、交通、购物)、备注,能按月统计每个类别的总额,还能导出CSV',
    ['金额', '类别', '备注'],
  ],
  ['做一个宠物店API,宠物有名字、品种、年龄,能按品种筛选,自动生成编号', ['名字', '品种', '年龄']],
  [
    'REST API in Node für eine Bibliothek: Bücher mit Titel, Autor, Jahr, ausleihen und zurückgeben, suche nach Autor',
    ['titel', 'autor', 'jahr', 'borrowed'],
  ],
  [
    'API in Node für unsere Werkstatt: Bücher mit Titel und Verlag, Bücher verleihen und zurückgeben, als Datei speichern',
    ['titel', 'verlag', 'borrowed'],
  ],
  [
    'api in node voor een speelotheek: spellen met naam, merk, spellen uitlenen en terugbrengen, zoeken op merk',
    ['naam', 'merk', 'borrowed'],
  ],
  [
    'api w node dla szkoły: książki z tytuł, autor, wypożyczanie i zwrot książek',
    ['tytuł', 'autor', 'borrowed'],
  ],
  [
    'API REST en Node para una biblioteca: libros con título, autor, año, prestar y devolver, buscar por autor',
    ['título', 'autor', 'año', 'borrowed'],
  ],
  [
    'a small rest api for a bookshelf, books have title author year and read yes/no, search by author',
    ['title', 'author', 'year', 'read'],
  ],
])('what a program does is no field: %s', async (message, fields) => {
  const plan = await planFor('node_project', message);
  const resources = plan.projectType === 'node_project' ? (plan.resources ?? []) : [];
  expect(resources.flatMap((one) => one.fields.map(({ name }) => name))).toEqual(fields);
});

const priced = ['data-field="category"', 'data-field="price"', '"tasks": []'];
const planned = ['data-field="priority"', 'data-field="due"'];
test.each([
  [
    'shopping list with prices and the total at the bottom, grouped by aisle (produce, dairy, frozen)',
    [...priced, '"groups": [ "Produce", "Dairy", "Frozen" ]'],
    [],
  ],
  ['lista della spesa con prezzi e totale, divisa per reparto', priced, ['Divisa']],
  ['inköpslista med kategorier och totalsumma', priced, ['Totalsumma']],
  ['список покупок з категоріями та загальною сумою', priced, ['Загальною']],
  ['买东西用的购物清单，按分类，显示总价', priced, []],
  ['liste de tâches avec priorité et date limite, triée par date', planned, ['Triée par']],
  ['to do app with high medium low priority and due dates', planned, ['High medium low']],
  ['lista zadań z priorytetem i terminem', planned, ['Terminem']],
])('a list has the fields that are asked for: %s', async (message, has, lacks) => {
  const { plan, all } = await made('static_html', message);
  expect(has.filter((words) => !all.includes(words))).toEqual([]);
  expect(lacks.filter((words) => all.includes(`"${words}`))).toEqual([]);
  expect(plan.notIncluded ?? []).toEqual([]);
});

test.each([
  ['hangman game with animal words, 6 tries, on screen keyboard', 'hangman', '"words": [ "cat"'],
  [
    '습관 트래커 만들어줘 물 마시기, 운동, 독서 체크하고 연속 일수 보여줘',
    'habit-tracker',
    '"독서" ]',
  ],
  ['家計簿アプリ 支出を入力してグラフ表示 ログイン不要', 'expense-tracker', '"食費"'],
  ['трекер привычек: зарядка, вода, отмечать каждый день и серия', 'habit-tracker', '"Вода" ]'],
  ['convertisseur euros en francs suisses', 'converter', '"EUR": 1, "CHF"'],
  ['tablero de tareas para mi familia: Ana, Luis y Marta', 'kanban', '"cards": [ [], [], [] ]'],
  ['boodschappenlijstje met prijzen, afvinken en delen met mijn vriend', 'todo', '"tasks": []'],
])('words around what is listed are no entries: %s', async (message, starter, has) => {
  const { plan, all } = await made('static_html', message);
  expect(plan.starter).toBe(starter);
  expect(all).toContain(has);
});

test('cards of another theme are told', async () => {
  const { plan } = await made('static_html', 'flashcards for french food words');
  expect(plan.notIncluded).toEqual(['words about food (others stand there)']);
});

test.each<[string, readonly string[], readonly string[]]>([
  [
    'Pomodoro app, 50 minutes focus and 10 minutes break, a to do list where I can check off tasks',
    ['id="new-task"'],
    [],
  ],
  ['写一个番茄钟,可以添加任务列表,25分钟一个,显示今天完成的数量', ['id="new-task"'], []],
  [
    'snake game but with walls you can go thru and the speed goes up every five apples',
    ['"isOpen": true', '"fasterEvery": 5'],
    [],
  ],
  [
    'juego de snake con velocidad que aumenta cada 3 manzanas y lista de mejores puntuaciones',
    ['"fasterEvery": 3', 'id="ranking"'],
    [],
  ],
  [
    'Сделай игру змейка с таблицей рекордов и ускорением каждые 10 секунд',
    ['"fasterEvery": 1,', 'id="ranking"'],
    ['ускорением каждые 10 секунд'],
  ],
  [
    'restaurant bill splitter: everyone adds the dishes they ordered, tip 15% and tax 8%',
    [
      'id="tip" type="number" min="0" max="100" step="any" inputmode="decimal" value="15"',
      'value="8"',
    ],
    [],
  ],
  [
    'bill splitter where each friend has their own items, choose tip 10, 18 or 20%',
    ['value="18">18 %'],
    [],
  ],
  [
    'tool to split bills between flatmates Ana, Ben and Chidi, who owes whom, with CSV export',
    ['data-extra="csv"'],
    [],
  ],
  [
    'App para llevar el control de riego de mis plantas: nombre, cada cuántos días se riega, última vez que la regué, y que me diga cuáles tocan hoy',
    ['"role": "interval"', '"Última vez que la regué", "type": "date"', '"dueDays": 0'],
    [],
  ],
  [
    "appli pour arroser mes plantes : nom, tous les combien de jours, dernier arrosage, et voir celles à arroser aujourd'hui",
    ['"role": "interval"', '"Dernier arrosage", "type": "date"', '"dueDays": 0'],
    [],
  ],
  [
    'books i read, title, author, pages, rating 1-5, and how many books i read per month',
    ['"fields": [ { "label": "Title"', '"Date", "type": "date" } ]', 'value="month"'],
    [],
  ],
  [
    'chore list for 3 kids with a weekly rotation: dishes, trash, vacuuming; Lily, Noah, Ava',
    ['"people": [ "Lily", "Noah", "Ava" ], "chores": [ "Dishes", "Trash", "Vacuuming" ]'],
    [],
  ],
  [
    'chore list for our house - Sam, Jo and Mia. Dishes daily, trash on Tuesday, bathroom Sunday. check off when done and show who did the most this month',
    ['"people": [ "Sam", "Jo", "Mia" ]', '"Dishes daily", "points": 1', '"Bathroom Sunday"'],
    [],
  ],
  [
    'todo app with projects (Home, Work, School), filter by project and search',
    ['"groups": [ "Home", "Work", "School" ]'],
    [],
  ],
  [
    'boxing timer 3 min rounds 1 min rest 12 rounds bell sound',
    ['"Rest", "seconds": 60', '"rounds": 12'],
    [],
  ],
  [
    'interval timer for running: 5 min warm up, 2 x 1 min run 1 min walk, 5 min cool down',
    ['"Walk", "seconds": 60 }, { "name": "Cool down", "seconds": 300 } ]', '"rounds": 1'],
    [],
  ],
  ['Galgje met dieren en landen, 8 fouten', ['Dieren', 'Landen'], []],
  [
    "suivi d'habitudes : lecture, sport, méditation ; série, vue du mois, export csv",
    ['"habits": [ "Lecture", "Sport", "Méditation" ]', '"isMonth": true'],
    [],
  ],
  ['BMI calculator, dark mode, save my results', ['"kind": "bmi"'], ['save my results']],
  [
    'memory game with fruit, 20 cards, two players and a leaderboard, works offline',
    ['value="10" selected'],
    ['leaderboard'],
  ],
  ['Gra w statki przeciwko komputerowi, plansza 10x10, po polsku', [], []],
  [
    'App per allenarsi: timer tabata 20 secondi lavoro 10 pausa 8 giri, con suono e possibilità di cambiare i tempi',
    ['"seconds": 20'],
    [],
  ],
  ['빙고 게임 5x5 숫자 1부터 75까지, 번호 뽑기 버튼이랑 뽑은 번호 목록', [], []],
  [
    'Workout log app: exercise, weight, sets and reps, see my best for each exercise and a chart of progress',
    ['"label": "Reps", "type": "number", "sum": "total" } ]', '"by": 1', '"best": 2'],
    [],
  ],
])('a tool does what it is asked for: %s', async (message, has, told) => {
  const { plan, all } = await made('static_html', message);
  expect(has.filter((words) => !all.includes(words))).toEqual([]);
  expect(plan.notIncluded ?? []).toEqual(told);
});
