import { expect, test } from 'vitest';
import type { NodePlan } from '../../../src/contracts/job/plan.ts';
import { servedRoutes } from '../../../src/starters/rest-api/served-routes.ts';
import { filesFor, planFor } from '../../starters/make-project.ts';

async function apiOf(message: string): Promise<NodePlan> {
  const plan = await planFor('node_project', message);
  if (plan.projectType !== 'node_project') throw new TypeError('That is no Node project.');
  return plan;
}

async function fieldsOf(message: string) {
  const { resources = [] } = await apiOf(message);
  return Object.fromEntries(
    resources.map(({ name, fields }) => [name, fields.map((field) => field.label)]),
  );
}

async function workOf(message: string, route: string) {
  const { routes, resources } = await apiOf(message);
  return servedRoutes(routes, resources, message).find(
    ({ method, path }) => `${method} ${path}` === route,
  )?.work;
}

test.each([
  [
    'una api para un club: socios con nombre y edad, y pistas con número, suelo y precio',
    { socios: ['nombre', 'edad'], pistas: ['número', 'suelo', 'precio'] },
  ],
  [
    'Eine API: Boote mit Name und Länge, sowie Törns mit Datum, Skipper und Ziel',
    { boote: ['Name', 'Länge'], toerns: ['Datum', 'Skipper', 'Ziel'] },
  ],
  ['api: boat ka naam, daam aur category', { boats: ['naam', 'daam', 'category'] }],
  [
    'backend chahiye. Students ka naam, class (9 se 12) aur monthly fees: class 9 ki 1500',
    { students: ['naam', 'class', 'monthly fees'] },
  ],
  ['واجهة برمجية. المنتجات لها اسم وحجم وسعر ومخزون', { products: ['اسم', 'حجم', 'سعر', 'مخزون'] }],
  [
    'une API. Un livre a un titre, un auteur et un stock. Un client laisse son nom et son téléphone.',
    { livre: ['titre', 'auteur', 'stock'], client: ['nom', 'téléphone'] },
  ],
  [
    'API for 3 rooms: Oak, Birch at $89 and Attic at $115 a night, bookings with name and date',
    { rooms: ['name', 'price'], bookings: ['room', 'name', 'date'] },
  ],
  [
    "Je tiens une librairie à Lyon et j'aimerais une API pour les commandes des clients. Un livre a un titre et un prix. Un client laisse son nom et son téléphone, la commande passe par « demandée », « arrivée ».",
    {
      livre: ['titre', 'prix'],
      clients: ['nom', 'téléphone'],
      commandes: ['livre', 'quantité', 'client', 'status'],
    },
  ],
  ['api rest en node para una biblioteca', { libros: ['título', 'autor', 'año'] }],
  [
    'Runs have date, meeting point and a max of 25 people. A REST API.',
    { runs: ['date', 'meeting point', 'people'] },
  ],
  [
    'a REST API for my stamp collection. Fields name, country, year',
    { stamps: ['name', 'country', 'year'] },
  ],
  [
    'a backend for a kiosk: snacks (name, price), sales with snack, day and state (new, paid)',
    { snacks: ['name', 'price'], sales: ['snack', 'day', 'state'] },
  ],
  [
    'expense API for 2 people: Mia, Omar. add expense with amount and date',
    { people: ['name'], expenses: ['amount', 'date'] },
  ],
  [
    'Express API for products with validation, error codes and lots of comments',
    { products: ['name', 'price', 'quantity'] },
  ],
  [
    'API für Artikel mit Name, Preis und Bestand, zum Beispiel Äpfel, Eier, Honig',
    { artikel: ['Name', 'Preis', 'Bestand'] },
  ],
  ['Uma API da pizzaria. Status do pedido: recebido, no forno, saiu', { pedido: ['status'] }],
  ['Node.js로 도서 API. 제목, 저자, 가격', { items: ['제목', '저자', '가격'] }],
])('each thing has its own fields: %s', async (message, fields) => {
  expect(await fieldsOf(message)).toEqual(fields);
});

test.each([
  ['API for chores with title and status: to do, doing, done', ['to do', 'doing', 'done']],
  ['API do napraw: opis, data i status: nowa, w toku, gotowa', ['nowa', 'w toku', 'gotowa']],
])('what follows a status are its values: %s', async (message, values) => {
  const { resources = [] } = await apiOf(message);
  const field = resources[0]?.fields.find(({ name }) => name === 'status');
  expect(field?.oneOf).toEqual(values);
});

test.each([
  [
    'API para turnos con fecha, hora y nombre, y /turnos/hoy',
    'GET /turnos/hoy',
    { does: 'days', field: 'fecha', from: 0, to: 0 },
  ],
  [
    'API for gigs with title, date and place, /gigs and /gigs/upcoming',
    'GET /gigs/upcoming',
    { does: 'days', field: 'date', from: 0 },
  ],
  [
    'API for seeds with name and stock: /seeds, /sale and /low-stock below 4',
    'GET /low-stock',
    { does: 'below', field: 'stock', than: 4 },
  ],
  [
    'API for seeds with name and stock: /seeds, /sale and /low-stock below 4',
    'POST /sale',
    { does: 'step', of: '/seeds', field: 'stock', by: -1, least: 0, param: '' },
  ],
  [
    'API for jobs with title and status (new, running, finished). GET /jobs/open',
    'GET /jobs/open',
    { does: 'without', field: 'status', value: 'finished' },
  ],
])('%s: %s', async (message, route, work) => {
  expect(await workOf(message, route)).toMatchObject(work);
});

test.each([
  [
    'REST API: cats (name, age), add, edit, delete, list and search by name',
    { cats: ['name', 'age'] },
  ],
  [
    "REST API: коти (ім'я, вік), додати, змінити, видалити, і пошук за ім'ям",
    { koti: ["ім'я", 'вік'] },
  ],
  [
    'REST API для учёта: машины (марка, год), добавить, изменить, удалить, поиск по марке',
    { mashiny: ['марка', 'год'] },
  ],
  [
    'REST API dla książek (tytuł, rok), dodawanie, edycja, usuwanie i wyszukiwanie po tytule',
    { ksiazek: ['tytuł', 'rok'] },
  ],
  [
    'REST API: kitaplar (başlık, yazar), ekle, düzenle, sil, isme göre ara',
    { kitaplar: ['başlık', 'yazar'] },
  ],
  [
    'API REST pour des plantes (nom, prix), ajouter, modifier, supprimer',
    { plantes: ['nom', 'prix'] },
  ],
  [
    '用node做一个REST API:书籍(书名、作者),添加、修改、删除、按书名搜索',
    { books: ['书名', '作者'] },
  ],
  [
    'REST APIを作って:本(タイトル、著者)、追加、編集、削除、タイトルで検索',
    { books: ['タイトル', '著者'] },
  ],
  [
    'REST API 만들어줘: 책(제목, 저자), 추가, 수정, 삭제, 제목으로 검색',
    { books: ['제목', '저자'] },
  ],
  [
    'REST API node: buku (judul, tahun), tambah, ubah, hapus, dan cari berdasarkan judul',
    { buku: ['judul', 'tahun'] },
  ],
])('%s: what is done with things is no thing, and is there', async (message, expected) => {
  expect(await fieldsOf(message)).toEqual(expected);
  expect((await apiOf(message)).notIncluded ?? []).toEqual([]);
});

test('the values of a field stay, though they are verbs', async () => {
  const { resources = [] } = await apiOf(
    'API for a log: entries with user and action (add, edit, delete)',
  );
  expect(resources[0]?.fields[1]?.oneOf).toEqual(['add', 'edit', 'delete']);
});

test.each([
  [
    'API: books (title, available) and members (name, email). also need loans so a member can borrow a book and return it',
    '/loans',
    '/books',
    'available',
  ],
  [
    'API: libros (título, disponible) y socios (nombre, email). También préstamos para que un socio pueda tomar prestado un libro y devolverlo',
    '/prestamos',
    '/libros',
    'disponible',
  ],
  [
    "API : livres (titre, disponible) et membres (nom, email). Il faut aussi des emprunts pour qu'un membre emprunte un livre et le rende",
    '/emprunts',
    '/livres',
    'disponible',
  ],
])('%s: loans take what is there', async (message, path, of, stock) => {
  const { routes } = await apiOf(message);
  const written = routes.map((route) => `${route.method} ${route.path}`);
  expect(written).toEqual(expect.arrayContaining([`POST ${path}`, `POST ${path}/:id/return`]));
  expect(written.join()).not.toContain('/borrow');
  const files = await filesFor(await apiOf(message), message);
  const [, effects = ''] = files.get('src/settings.js')?.split('  effects: {') ?? [];
  expect(effects).toContain(`'${path}': {\n      of: '${of}'`);
  expect(effects).toContain(`stock: '${stock}'`);
});

test('a path of its own for sales is a collection where it has fields', async () => {
  const message = 'API for seeds with name and stock, /sale with seed, day and price';
  expect(await workOf(message, 'POST /sale')).toBeUndefined();
});

test('verbs of lists are no news, and clauses beside a rule are', async () => {
  const plan = await apiOf(
    'API for bikes with brand and price. Create, update, delete and search. Refuse bikes that overlap. Endpoints to see free lanes for a day, reserve one.',
  );
  expect(plan.notIncluded?.join('\n')).toMatch(/overlap[^]*free lanes[^]*reserve/u);
  expect(plan.notIncluded?.join('\n')).not.toMatch(/update|delete/u);
});

test.each([
  ['a node script that tells the 9 longest words of a text', 'cli-tool'],
  ['Ich hätte gern ein Kommandozeilen-Tool mit Node, das Rechnungen liest', 'cli-tool'],
  ['Напиши утилиту на Node, которая считает файлы', 'cli-tool'],
  ['用 Node 写一个脚本，统计日志', 'cli-tool'],
  ['a script with an API: POST /notes', 'rest-api'],
  ['a node server that keeps notes', 'rest-api'],
])('%s: %s', async (message, starter) => {
  expect((await apiOf(message)).starter).toBe(starter);
});

test.each([
  [
    '노드로 카페 REST API. 메뉴(menus: name, price, category)랑 주문(orders: menuId, quantity, status, createdAt), 주문 상태는 pending, making, done 중 하나. 카테고리로 메뉴 필터링도',
    { menus: ['name', 'price', 'category'], orders: ['menuId', 'quantity', 'status', 'createdAt'] },
    ['pending', 'making', 'done'],
  ],
  [
    'Сделай REST API: клиенты (clients: name, phone), заявки (tickets: clientId, car, status), статус один из new, in_progress, done. Фильтр по статусу',
    { clients: ['name', 'phone'], tickets: ['clientId', 'car', 'status'] },
    ['new', 'in_progress', 'done'],
  ],
  [
    'REST API mit Node: Kunden (customers: name, email), Aufträge (jobs: title, status). Der Status ist entweder open, running oder done. Filtern nach Status',
    { customers: ['name', 'email'], jobs: ['title', 'status'] },
    ['open', 'running', 'done'],
  ],
  [
    '用Node写REST API：products(name, price, category)和orders(productId, quantity, status)。订单状态为pending、paid、shipped之一，可以按类别筛选',
    { products: ['name', 'price', 'category'], orders: ['productId', 'quantity', 'status'] },
    ['pending', 'paid', 'shipped'],
  ],
  [
    'API REST con Node: facturas (invoices: number, total, status), el estado puede ser draft, sent o paid, y filtrar por estado',
    { invoices: ['number', 'total', 'status'] },
    ['draft', 'sent', 'paid'],
  ],
  [
    'rest api: projects (name, client), tasks (projectId, title, status, priority). status must be one of todo, doing, done, priority low/medium/high. filter tasks by status',
    { projects: ['name', 'client'], tasks: ['projectId', 'title', 'status', 'priority'] },
    ['todo', 'doing', 'done'],
  ],
])('keeps what is written as it is to be called: %s', async (message, wanted, values) => {
  const { resources = [], notIncluded = [] } = await apiOf(message);
  expect(
    Object.fromEntries(resources.map(({ name, fields }) => [name, fields.map((one) => one.name)])),
  ).toEqual(wanted);
  const status = resources.flatMap(({ fields }) => fields).find(({ name }) => name === 'status');
  expect(status?.oneOf).toEqual(values);
  expect(notIncluded).toEqual([]);
});

test.each([
  [
    'books with title and whether its borrowed; endpoints to borrow and return a book',
    'books',
    'borrowed',
    'borrow return',
  ],
  [
    'books (title, year, available) and members (name, email). CRUD for both, plus borrow and return a book',
    'books',
    'available',
    'borrow return',
  ],
  [
    'bikes with number and whether it is rented. I need endpoints to rent and return a bike',
    'bikes',
    'rented',
    'rent return',
  ],
  [
    'posts (title, content, published), with endpoints to publish and unpublish a post',
    'posts',
    'published',
    'publish unpublish',
  ],
  [
    'doors (name, locked) and endpoints to lock and unlock a door',
    'doors',
    'locked',
    'lock unlock',
  ],
  [
    'leave requests (employee, from, status: pending, approved, rejected), endpoints to approve or reject a request',
    'requests',
    'status',
    'approve reject',
  ],
  [
    'eine Bücherei: Bücher mit Titel und ob es ausgeliehen ist. Endpunkte zum Ausleihen und Zurückgeben',
    'buecher',
    'ausgeliehen',
    'borrow return',
  ],
  [
    'libros (titulo, disponible). Endpoints para prestar y devolver un libro',
    'libros',
    'disponible',
    'borrow return',
  ],
  [
    'boeken (titel, beschikbaar), endpoints om een boek te lenen en terug te brengen',
    'boeken',
    'beschikbaar',
    'borrow return',
  ],
  [
    'книги (название, автор, доступна), эндпоинты чтобы взять и вернуть книгу',
    'knigi',
    'доступна',
    'borrow return',
  ],
  [
    '도서(books: title, author, available), 대출과 반납 엔드포인트',
    'books',
    'available',
    'borrow return',
  ],
])('actions change what says so: %s', async (said, of, field, endings) => {
  const message = `REST API in node: ${said}`;
  const { routes, notIncluded = [], resources = [] } = await apiOf(message);
  const actions = routes.flatMap(({ path }) => /:id\/(\w+)$/u.exec(path)?.[1] ?? []);
  expect(actions).toEqual(endings.split(' '));
  expect(resources.map(({ name }) => name)).not.toContain('loans');
  expect(notIncluded).toEqual([]);
  for (const ending of actions)
    expect(await workOf(message, `POST /${of}/:id/${ending}`)).toMatchObject({
      does: 'set',
      field,
    });
});

test('what is there to be taken is there at first, and the README sends what people know', async () => {
  const message =
    'REST API: books (title, author, year, available), endpoints to borrow and return a book';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('src/settings.js')).toMatch(/available: \{[^}]+starts: true/u);
  expect(files.get('README.md')).toContain('{"title":"Dune","author":"Frank Herbert","year":1965}');
});
