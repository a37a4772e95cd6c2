import { expect, test } from 'vitest';
import { plainThings } from '../../../src/stages/plan/read/program/resources/plain-things.ts';
import { planFor } from '../../starters/make-project.ts';
import { readResources } from '../../../src/stages/plan/read/program/resources/read-resources.ts';

test('nouns without fields are things, people and loans', () => {
  expect(
    plainThings(
      'una biblioteca: libros, socios, préstamos máximo 2 por socio, 15 días',
      'es',
    )?.resources.map(({ name, fields }) => [name, ...fields.map(({ label }) => label)]),
  ).toEqual([
    ['libros', 'título', 'autor', 'año'],
    ['socios', 'nombre', 'email', 'teléfono'],
    ['prestamos', 'libro', 'socio', 'vence'],
  ]);
  expect(
    plainThings(
      'Kleingartenverein: Mitglieder, Parzellen von 1 bis 64 und Zählerstände pro Jahr',
      'de',
    )?.resources,
  ).toMatchObject([
    { name: 'mitglieder' },
    { name: 'parzellen', fields: [{ name: 'nummer', type: 'integer', min: 1, max: 64 }] },
    { name: 'zaehlerstaende', fields: [{ name: 'parzelle' }, { name: 'jahr' }, { name: 'wert' }] },
  ]);
  expect(plainThings('loans: book, member, due date', 'en')).toBeUndefined();
  expect(plainThings('books (title, author), members (name)', 'en')).toBeUndefined();
});

test('what is kept first and what lists are asked for are no fields', () => {
  const [games, ...more] = readResources(
    'games with min and max players, minutes, filter by players and time. Seed: Catan 3-4, Azul 2-4',
    'en',
    'items',
  );
  expect(more).toEqual([]);
  expect(games?.fields.map(({ name }) => name)).toEqual([
    'name',
    'minPlayers',
    'maxPlayers',
    'minutes',
  ]);
});

test('names in brackets and after what is offered are kept first, and are no fields', async () => {
  const boats = 'REST API for booking boats. We have 3 boats (Heron, Otter and Swift)';
  const plan = await planFor('node_project', boats);
  const { resources = [] } = plan.projectType === 'node_project' ? plan : {};
  expect(resources.map(({ name, fields }) => [name, ...fields.map(({ label }) => label)])).toEqual([
    ['boats', 'name'],
    ['bookings', 'name', 'boat', 'date', 'time'],
  ]);
  const courses = readResources('сервер. Направления: хип-хоп, бачата, сальса', 'ru', 'items');
  expect(courses.map(({ name, fields }) => [name, fields.length])).toEqual([['napravleniya', 1]]);
});

test('things with prices and no noun are sold; what people order is of them', () => {
  const pizzas = 'un backend per gli ordini. Margherita 6 €, Diavola 7,50 €, bibite 2,50 €';
  expect(
    readResources(pizzas, 'it', 'items', 'prodotti').map(({ name, fields }) => [
      name,
      ...fields.map(({ label }) => label),
    ]),
  ).toEqual([
    ['prodotti', 'nome', 'prezzo'],
    ['ordini', 'nome', 'prodotto', 'quantità'],
  ]);
});

test('where no marks lead to a list, its nouns are looked for', () => {
  expect(
    plainThings('독서 모임용 REST API. 회원, 책, 평점 기능이 있고', 'ko')?.resources.map(
      ({ name }) => name,
    ),
  ).toEqual(['members', 'books', 'ratings']);
  expect(
    plainThings('واجهة لمحل عطور، فيها المنتجات والأسعار والطلبات', 'ar')?.resources,
  ).toMatchObject([
    { name: 'products' },
    { name: 'orders', fields: [{ name: 'product' }, {}, {}] },
  ]);
});

test.each([
  [
    'Es gibt eine Speisekarte (Salami 9,50 €, Tiramisu 5 €), Kunden geben Bestellungen mit Name und Adresse auf und setzen den Status auf »offen« oder »fertig«',
    'de',
    ['speisekarte name preis', 'bestellungen speisekarte anzahl Name Adresse status'],
  ],
  [
    'books, members and loans. A member can have at most 3 books, and loans are due after 14 days',
    'en',
    ['books title author year', 'members name email phone', 'loans book member due'],
  ],
  [
    'rest api for a library with books, members and loans in express',
    'en',
    ['books title author year', 'members name email phone', 'loans book member due'],
  ],
  [
    'blog backend with users, posts, comments and likes',
    'en',
    [
      'users name email',
      'posts title content author',
      'comments post author text',
      'likes post user',
    ],
  ],
  [
    'API für einen Verein mit Mitgliedern und Terminen',
    'de',
    ['mitglieder name email telefon', 'termine mitglied datum uhrzeit'],
  ],
  [
    'api for a zoo with animals, keepers and feedings',
    'en',
    ['animals name species age', 'keepers name', 'feedings name'],
  ],
  ['api for a bakery with prices and sizes', 'en', ['bakeries prices sizes']],
  [
    'a fake API for students, with products and carts',
    'en',
    ['products name price quantity', 'carts product quantity'],
  ],
  [
    'O cardápio tem bolo por R$ 8 e suco por R$ 10. O cliente cria um pedido com número da mesa, de 1 a 12, e a cozinha muda o status: recebido, pronto.',
    'pt',
    ['cardapio nome preço', 'pedido cardápio número da mesa status'],
  ],
  ['إضافة كتاب بالعنوان والمؤلف والسعر، والبحث', 'ar', ['books العنوان المؤلف السعر']],
  ['책 등록(제목, 저자, 쪽수)', 'ko', ['books 제목 저자 쪽수']],
  ['接口要有:查询空闲场地、下单、查看', 'zh', []],
  [
    'mascotas (nombre, fecha de nacimiento) y citas de 20 minutos, con la misma doctora: tenemos a Carmen y a Rocío',
    'es',
    ['citas mascota nombre fecha hora', 'mascotas nombre fecha de nacimiento'],
  ],
  [
    'une API pour le club ? Nom, âge, ceinture, et une route pour exporter',
    'fr',
    ['items Nom âge ceinture'],
  ],
] as const)('%s keeps what it names', (text, language, things) => {
  const all = readResources(text, language, 'items');
  expect(
    all.map(({ name, fields }) => [name, ...fields.map(({ label }) => label)].join(' ')),
  ).toEqual(things);
});
