import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesFor, planFor } from '../../make-project.ts';

const planOf = async (text: string) => planFor('node_project', text);
/** What an API keeps: its things, each with the names of its fields. */
async function keptBy(text: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const plan = await planOf(text);
  const resources = plan.projectType === 'node_project' ? (plan.resources ?? []) : [];
  return Object.fromEntries(resources.map(({ name, fields }) => [name, fields.map((f) => f.name)]));
}
const settingsOf = async (text: string): Promise<string> =>
  String((await filesFor(await planOf(text), text)).get('src/settings.js'));

test.each<[text: string, kept: Record<string, string[]>]>([
  // A pronoun stands for the things before it.
  [
    'eine API für den Chor: Mitglieder anlegen und löschen, jedes mit Name, Stimme und Geburtsdatum',
    { mitglieder: ['name', 'stimme', 'geburtsdatum'] },
  ],
  ['een API voor gezinnen met een adres en een telefoon', { gezinnen: ['adres', 'telefoon'] }],
  // Sentences are no fields.
  [
    '用Node写一个图书接口：登记书名、作者和出版年份，读者可以查询，超过一个月没还的单独列出来',
    { books: ['书名', '作者', '出版年份'] },
  ],
  // Examples and details of a field are none.
  [
    'API for recipes: name, ingredients with amounts and units, tags such as vegan or quick',
    { recipes: ['name', 'ingredients', 'tags'] },
  ],
  [
    'una API para una tienda con productos, colores y stock',
    { productos: ['nombre', 'colores', 'stock'] },
  ],
  [
    'Posts have a title, hidden or visible status and timestamps. An API',
    { posts: ['title', 'status', 'createdAt'] },
  ],
  // Nor are wishes.
  [
    'een Node-API voor club De Toren: leden toevoegen, partijen invoeren en de stand opvragen',
    { leden: ['naam', 'email', 'telefoon'] },
  ],
  [
    'API para reservas de mi salón: corte 15 €, tinte 35 €. El cliente da nombre, teléfono y nombre del perro.',
    {
      salon: ['nombre', 'precio'],
      reservas: ['salón', 'nombre', 'teléfono', 'nombreDelPerro', 'fecha', 'hora'],
    },
  ],
  [
    '点餐接口,菜单有牛肉面 28 元、酸辣粉 16 元和酸梅汤 6 元。顾客按桌号下单,把状态改成“制作中”或“已上菜”',
    { products: ['名称', '价格'], orders: ['桌号', 'product', '数量', 'status'] },
  ],
  // What people do is what is kept.
  [
    'API for a nail salon: guests pick a slot, book with name and phone, refuse double bookings',
    { bookings: ['name', 'phone', 'date', 'time'] },
  ],
  ['Preciso de uma API para agendar aulas de canto', { agendamentos: ['nome', 'data', 'hora'] }],
  [
    'an API for a toy library: toys have name and age, members can borrow a toy for 10 days',
    { toys: ['name', 'age'], members: ['name'], loans: ['toy', 'member', 'due'] },
  ],
  [
    'Maak een API voor mijn receptenverzameling',
    { recepten: ['titel', 'ingrediënten', 'stappen'] },
  ],
  ['간단한 방명록 API', { entries: ['이름', '내용'] }],
  ['واجهة برمجية لمكتبة: إضافة الكتب، وحذفها، وتعديلها', { books: ['العنوان', 'المؤلف', 'السنة'] }],
  [
    'API: alunos com nome e plano (Mensal R$ 90, Anual R$ 900), e listar quem está atrasado',
    { alunos: ['nome', 'plano'] },
  ],
  [
    'API для библиотеки: книги с названием и автором, читатели берут книгу на 14 дней и возвращают',
    { knigi: ['название', 'автор'], chitateli: ['имя'], loans: ['knigi', 'chitateli', 'срок'] },
  ],
  [
    'API: people book a date with name and purpose',
    { bookings: ['name', 'purpose', 'date', 'time'] },
  ],
  // A request with a day that may be taken is a booking of the day; what a day costs is no product.
  [
    "API de réservations. La journée coûte 90 €, le week-end 150 €, une caution de 300 €. L'API doit enregistrer une demande avec nom, téléphone et motif, refuser une date déjà prise",
    { reservations: ['nom', 'téléphone', 'motif', 'date'] },
  ],
  [
    "Un'API per la parrocchia: gli oggetti hanno titolo e prezzo, i soci si iscrivono con nome ed email",
    { oggetti: ['titolo', 'prezzo'] },
  ],
])('%s', async (text, kept) => {
  expect(await keptBy(text)).toEqual(kept);
});

test('the same things are refused only where that is forbidden, and twice means one person', async () => {
  const gym = await settingsOf(
    'API: members, classes and bookings. Nobody can book the same class twice',
  );
  expect(gym).toMatch(/check: 'together',\s+fields: \[\s+'class',\s+'member',?\s+\]/u);
  const list = await settingsOf(
    'API for recipes: name, servings. A list that adds up the same servings',
  );
  expect(list).not.toContain('together');
});

test('what is low is below the level of each thing, and what is sold leaves the stock', async () => {
  const text =
    'Inventory API. Products so far: pump $19, bell $7. Each item has a SKU, a stock count and a minimum level. Endpoints to sell and restock, plus /low-stock';
  const settings = await settingsOf(text);
  expect(settings).toContain("than: 'minimumLevel'");
  expect(settings).toContain("'POST /products/:id/out'");
  expect(settings).toMatch(/name: 'bell',\s+price: 7/u);
});

test('a sale leaves the stock, and what falls below a number is a list, without a path for either', async () => {
  const text =
    'A stock API for lamps. Products to start with: Halo $18 (40 in stock), Dune $20 (25 in stock). I want to record a sale. When stock falls below 10, put it on a low-stock list.';
  const settings = await settingsOf(text);
  expect(settings).toMatch(/'GET \/products\/low': \{[^}]*field: 'stock',\s+than: 10/u);
  expect(settings).toContain("'POST /products/:id/sell'");
  expect(settings).toMatch(/name: 'Halo',\s+price: 18,\s+stock: 40/u);
  expect((await planOf(text)).notIncluded).toBeUndefined();
});

test('what is sold is kept as a sale where there are some, and a birth date is not to come', async () => {
  const shop = await settingsOf(
    'An API with products (name, stock) and sales (product, quantity, date). Record a sale and show low stock below 3.',
  );
  expect(shop).toContain("'GET /products/low'");
  expect(shop).not.toMatch(/\/sell|\/sales\/low/u);
  const pets = await planOf(
    'API: mascotas (nombre, fecha de nacimiento). Una ruta que diga qué mascotas deben vacunarse en los próximos 30 días.',
  );
  expect(JSON.stringify(pets)).not.toContain('upcoming');
});

test('rooms with names of their own are each booked once at a time', async () => {
  const text =
    '회의실 예약 API. 회의실은 A, B, C 세 개이고 30분 단위로 예약합니다. 중복 예약은 안 돼요.';
  const settings = await settingsOf(text);
  expect(settings).toMatch(
    /check: 'spaced',\s+same: \[\s+'회의실',\s+'날짜',?\s+\],\s+time: '시간',\s+minutes: 30/u,
  );
  expect(settings).toMatch(/oneOf: \[\s+'A',\s+'B',\s+'C'/u);
});

test('two services at the same time are of one person; people are listed after a verb', async () => {
  const settings = await settingsOf(
    'An API for hair appointments. Services: cut $30, colour $80. Stylists are Ana, Bo and Cy. 9 to 18, no overlapping appointments. Show free slots for a day',
  );
  expect(settings).toMatch(/fields: \[\s+'stylist',\s+'date',\s+'time'/u);
  expect(settings).toContain("name: 'Cy'");
  expect(settings).toContain("whose: '/stylists'");
});

test('prices that nothing has are told, and what is there is not', async () => {
  const text =
    'Node-Server für die Reservierung von Tennisplätzen. Es gibt drei Plätze. Mitglieder zahlen 6 €, Gäste 14 €. Ich brauche Endpunkte für Buchen, Stornieren und eine Tagesübersicht, täglich von 8 bis 21 Uhr, mit verständlichen Fehlermeldungen.';
  const plan = await planOf(text);
  expect(plan.starter).toBe('rest-api');
  expect(plan.notIncluded).toEqual(['Mitglieder zahlen 6 €, Gäste 14 €']);
});

test('a poll is limited in words', async () => {
  const text = 'Uma API de votação: criar enquete com até quatro opções e votar uma vez por pessoa';
  const settings = await settingsOf(text);
  expect(settings).toMatch(/most: 4,[^]*isOnce: true/u);
  expect((await planOf(text)).notIncluded).toBeUndefined();
});

test('the README says rules as the settings do, and prices in brackets are those of a value', async () => {
  const hall =
    'API de réservations avec nom et date, refuser une date déjà prise et laisser la mairie annuler avec un mot de passe';
  const plan = await planOf(hall);
  expect(plan.notIncluded).toContainEqual(expect.stringContaining('mot de passe'));
  const readme = String((await filesFor(plan, hall)).get('README.md'));
  expect(readme).toContain('\n- `/reservations`: `date` : déjà pris. (409)\n');
  expect(readme).not.toContain('- refuser une date déjà prise');
  const gym = 'API de socios con nombre, correo y plan (Básico 25 €, Total 40 €)';
  expect(await settingsOf(gym)).toMatch(/plan: \{[^}]+oneOf: \[\s+'Básico',\s+'Total'/);
  expect((await planOf(gym)).notIncluded ?? []).not.toContainEqual(expect.stringMatching(/vacía/));
});

test('what a shop begins with are no orders, and a menu in another script is what is ordered', async () => {
  const shop = await settingsOf(
    'backend for a shop: products and orders. products to start: Rose $14, Oak $16. an order has a customer name, email',
  );
  expect(shop.match(/name: 'Rose'|product: 'Rose/g)).toEqual(["name: 'Rose'"]);
  const text =
    'Сервер для учёта заказов пиццерии. В меню: Маргарита 450 рублей, Диавола 520. Через API создаём заказ с именем, доставка стоит 150 рублей, а от 1500 бесплатно. Статусы: принят, в пути. Кухня видит новые через вебсокет.';
  const plan = await planOf(text);
  expect(plan.starter).toBe('rest-api');
  expect(plan.notIncluded).toEqual([expect.stringContaining('вебсокет')]);
  const pizzas = await settingsOf(text);
  expect(pizzas).toMatch(/by: 'меню',[^]+fee: \{\s+amount: 150,\s+freeFrom: 1500/);
  expect(pizzas).toMatch(/oneOf: \[\s+'принят',\s+'в пути'/);
});

test('a poll server has a program, and a route that takes the token of a poll', async () => {
  const text = 'a poll server: create a question with up to 6 options, people vote once';
  const plan = await planOf(text);
  expect(plan.notIncluded ?? []).toEqual([]);
  const files = await filesFor(plan, text);
  expect(String(files.get('README.md'))).toContain('adminToken');
  expect(String(files.get('src/app.js'))).toContain('/polls/:id/close');
});

test('a rule whose number no setting has is missing, and what the settings enforce is not', async () => {
  const text =
    'API for a salon: stylists Ida and Jo; services: cut 40 min $35, wash 20 min $12. Open Tuesday to Friday 9 to 6. No double bookings, and at most 7 bookings on a Friday. A client may hold at most two bookings.';
  const plan = await planOf(text);
  expect(plan.notIncluded).toEqual([
    'at most 7 bookings on a Friday',
    'A client may hold at most two bookings',
  ]);
  const readme = String((await filesFor(plan, text)).get('README.md'));
  expect(readme).toContain('- `/bookings`: Tue, Wed, Thu, Fri 09:00–18:00 (400)');
});

test('a member of a library has so many at once, a few examples are none of its books, and a shelf is one of its letters', async () => {
  const text =
    'an API for a library: books have title, author and shelf (A to D). Members have a name. Someone can borrow up to 4 books for 21 days, the fine is 20p a day. List what is overdue. Seed it with a few books.';
  const settings = await settingsOf(text);
  expect(settings).toMatch(/check: 'limit',\s+field: 'member',\s+most: 4,\s+isWho: true/u);
  expect(settings).toMatch(/check: 'together',\s+fields: \[\s+'book',?\s+\]/u);
  expect(settings).toContain('fine: 0.2');
  expect(settings).toMatch(/shelf: \{[^}]+oneOf: \[\s*'A',\s*'B',\s*'C',\s*'D'/u);
  expect(settings).toMatch(
    /seeds: \{\s+'\/books': \[\s+\{\s+title: 'Book 1',\s+author: 'Author 1'/u,
  );
  const plan = await planOf(text);
  expect(plan.notIncluded).toBeUndefined();
  // A person has so many: it is no value of a field.
  const readme = String((await filesFor(plan, text)).get('README.md'));
  expect(readme).toContain('- `/loans`: At most 4 in that time. (`member`; 409)');
});

test('what a shop begins with has no words of its sentence, and acts are no fields', async () => {
  const shop =
    'una API para el inventario. Cada producto lleva nombre, marca, precio y cantidad. Empieza con bici urbana 320 € y casco 35 €.';
  expect(await keptBy(shop)).toEqual({ producto: ['nombre', 'marca', 'precio', 'cantidad'] });
  expect(await settingsOf(shop)).not.toContain('Empieza');
  const stock = 'stok apisi lazım: ürün ekle, giriş çıkış, stok eksiye düşmesin';
  expect(JSON.stringify(await keptBy(stock))).not.toMatch(/ekle|düşmesin/iu);
});

test.each([
  ['eine API für Bücher mit Titel und Autor, Änderungen nur mit API-Schlüssel', 'Schlüssel'],
  ['een API voor boeken met titel en auteur, inloggen met e-mail en wachtwoord', '(JWT HS256'],
])('how to be let in is told in the language of the request: %s', async (text, words) => {
  const readme = String((await filesFor(await planOf(text), text)).get('README.md'));
  const [, section = ''] = readme.split('## 401');
  expect(section).toContain(words);
  expect(readme).not.toMatch(/## (?:Access|Accounts)|Register with|Routes that need/u);
});

test('examples that it has and how it is written are no missing lines', async () => {
  const text =
    'eine API für Pflanzen: Pflanzen haben Name und Standort. Plain Express is fine. Bitte noch ein paar Testdaten rein.';
  const plan = await planOf(text);
  expect(plan.notIncluded).toBeUndefined();
  expect(await settingsOf(text)).toContain("standort: 'Standort 2'");
});

test('what is sold has its own price and no article, and a booking takes its hour', async () => {
  const settings = await settingsOf(
    'API para agendar banho: banho R$ 50, tosa R$ 70 e o pacote completo R$ 110. Cada horário dura uma hora, das 8h às 17h',
  );
  expect(settings).toContain("nome: 'pacote completo'");
  expect(settings).toContain('minutes: 60');
  const noodles = await settingsOf('点餐接口,菜单有牛肉面 28 元、酸辣粉 16 元和酸梅汤 6 元。');
  expect(noodles).toMatch(
    /'牛肉面',\s+'价格': 28[^]*'酸辣粉',\s+'价格': 16[^]*'酸梅汤',\s+'价格': 6/u,
  );
});

test('an API does nothing at a time of day, and says so', async () => {
  const plan = await planOf('点餐接口,菜单有牛肉面 28 元。每天晚上 22 点自动统计当天营业额。');
  expect(plan.notIncluded?.join()).toContain('22 点');
  const league = await planOf(
    'Node-API voor de club: uitslagen en de ranglijst. Winst is 3 punten, gelijkspel 1.',
  );
  expect(league.notIncluded?.join() ?? '').not.toContain('gelijkspel');
});

test('what is replaced keeps when it came', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'stamps-'));
  const text = 'an API for posts with title and createdAt';
  const files = await filesFor(await planOf(text), text);
  for (const name of ['settings.js', 'stamps.js'])
    await writeFile(join(folder, name), String(files.get(`src/${name}`)));
  const { keptStamps } = await import(join(folder, 'stamps.js'));
  const old = { title: 'One', createdAt: '2026-05-31' };
  expect(keptStamps('/posts', old)).toEqual({ createdAt: '2026-05-31' });
  expect(keptStamps('/posts')).toEqual({});
  expect(String(files.get('src/app.js'))).toContain('{ ...kept, ...fields }');
  await rm(folder, { recursive: true });
});
