import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkServer, connect, make, post, site } from './node-helpers.ts';
import { run, serve } from './program.ts';

describe.each([
  ['a GraphQL API for books and authors', 'Book', 'title', 'author'],
  [
    'Express GraphQL server: type Film { title: String! year: Int director: Director } type Director { name: String! }',
    'Film',
    'title',
    'director',
  ],
  [
    'una API GraphQL para libros (titulo, autor) y autores (nombre, pais)',
    'Libro',
    'titulo',
    'autor',
  ],
])('graphql-api: %s', (message, type, title, relation) => {
  test('answers queries, keeps what it is given, refuses hostile queries', async () => {
    const dir = await make(message, 'graphql-api');
    const first = await serve(dir);
    await checkServer(first.origin);
    const many = `${type.toLowerCase()}s`;
    const ask = async (origin: string, query: string) =>
      (await post(`${origin}/graphql`, { query })).json();
    const hello = `mutation { create${type}(input: { ${title}: "Hello" }) { id ${relation} { id } } }`;
    expect(await ask(first.origin, hello)).toEqual({
      data: { [`create${type}`]: { id: '1', [relation]: null } },
    });
    expect(await ask(first.origin, hello.replace('Hello', ''))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
    const pages = `{ items { ${relation} { ${many}(limit: 100) `.repeat(3);
    const deep = `{ ${many}(limit: 100) ${pages}{ total }${' } } }'.repeat(3)} }`;
    expect(await ask(first.origin, deep)).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ extensions: { code: 'QUERY_TOO_LARGE' } }),
      ]),
    });
    expect(await (await fetch(first.origin)).text()).toContain('<textarea');
    expect(await (await fetch(`${first.origin}/schema.graphql`)).text()).toContain(
      `type ${type} {`,
    );
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir);
    const list = `{ ${many} { total items { ${title} } } }`;
    expect(await ask(second.origin, list)).toEqual({
      data: { [many]: { total: 1, items: [{ [title]: 'Hello' }] } },
    });
    expect(await second.end('SIGINT')).toEqual([0, null]);
  });
});

test.each([
  'graphql api for recipes, with ingredients and steps, search by ingredient',
  'GraphQL API: articles (title, tags, published, rating 1 to 5) and authors (name, links list)',
])('graphql-api stores and finds lists: %s', async (message) => {
  const dir = await make(message, 'graphql-api');
  const { origin, end } = await serve(dir);
  const ask = async (query: string) => (await post(`${origin}/graphql`, { query })).json();
  const schema = await (await fetch(`${origin}/schema.graphql`)).text();
  expect(schema).toContain('input ListFilter');
  const type = /input (\w+)Input/.exec(schema)?.[1] ?? '';
  expect(await ask(`{ __type(name: "${type}Input") { name } }`)).toMatchObject({ data: {} });
  expect(await end('SIGTERM')).toEqual([0, null]);
});

describe.each([
  ['file upload server for Acme Corp, max 1 MB', 'Acme Corp', 'notes.txt', 'plain text'],
  ['an express server for uploading pdf files up to 1 MB', 'Drop files', 'a.pdf', '%PDF-1.7'],
  ['ein Server zum Hochladen von Bildern, höchstens 1 MB', 'ablegen', 'a.gif', 'GIF89a…'],
])('file-upload: %s', (message, text, name, content) => {
  test('takes files, refuses what is too large, survives a restart', async () => {
    const dir = await make(message, 'file-upload');
    const first = await serve(dir);
    await checkServer(first.origin);
    expect(await (await fetch(first.origin)).text()).toContain(text);
    const upload = async (bytes: string) => {
      const body = new FormData();
      body.append('file', new Blob([bytes]), name);
      const answer = await fetch(`${first.origin}/api/files`, { method: 'POST', body });
      await answer.text();
      return answer.status;
    };
    expect(await upload(content)).toBe(201);
    expect(await upload(content.padEnd(5_000_000))).toBe(413);
    expect(await upload(content.padEnd(20_000_000))).toBe(413);
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir);
    const files = await readdir(join(dir, 'data/files'));
    expect(await (await fetch(`${second.origin}/api/files`)).json()).toMatchObject([{ name }]);
    const given = await fetch(`${second.origin}/files/${files.join()}`);
    expect(await given.text()).toBe(content);
    expect(given.headers.get('content-security-policy')).toContain('sandbox');
    expect(await second.end('SIGINT')).toEqual([0, null]);
  });
});

test('cli-tool: totals per month have their month as JSON, too', async () => {
  const dir = await make('node cli: totals per month of a csv (date, amount), --json', 'cli-tool');
  await writeFile(join(dir, 'paid.csv'), 'date,amount\n2026-01-03,5\n2026-02-04,7\n');
  const { said } = await run(dir, ['src/index.js', 'paid.csv', '--json']);
  expect(JSON.parse(said)).toMatchObject([{ date: '2026-01' }, { date: '2026-02' }]);
});

test('cli-tool: the columns of a CSV file are known by their labels, too', async () => {
  const dir = await make(
    'Kommandozeilenprogramm in Node, das meine Ausgaben speichert: Datum, Betrag, Geschäft. Befehle add, list, total',
    'cli-tool',
  );
  await writeFile(join(dir, 'bank.csv'), 'Datum;Betrag;Geschäft\n3.5.2026;1.250,50;Rad Ott\n');
  expect(await run(dir, ['src/index.js', 'import', 'bank.csv'])).toMatchObject({ code: 0 });
  const { said } = await run(dir, ['src/index.js', 'total', '--by', 'Geschäft']);
  expect(said).toMatch(/Rad Ott +1250,50/);
});

test.each([
  [
    'Node-Skript, das eine CSV mit Spalten Tag, Filiale, Umsatz einliest und die Summe pro Filiale ausgibt',
    '<Datei.csv>',
    '--by <Feld>',
    '--Umsatz <Text>',
  ],
  [
    'programma node che legge vendite.csv (giorno, negozio, importo) e stampa il totale per negozio',
    '--by <campo>',
    '--separator <testo>',
    '--importo <testo>',
  ],
])('cli-tool: the help of a report is in its language: %s', async (message, ...parts) => {
  const dir = await make(message, 'cli-tool');
  await writeFile(join(dir, 'a.csv'), 'Tag,Filiale,Umsatz\n2026-05-03,Nord,5\n');
  const { said } = await run(dir, ['src/index.js', '--help']);
  for (const part of parts) expect(said).toContain(part);
  expect((await run(dir, ['src/index.js', 'a.csv'])).said).toMatch(/#  \S/);
});

describe.each([
  'a CLI that finds broken links',
  'Linkchecker für meine Doku, JSON-Ausgabe',
  'una herramienta de consola que busca enlaces rotos',
])('link-checker: %s', (message) => {
  test('finds the broken links of a site and of a folder, and exits', async () => {
    const { origin, asked } = await site({
      '/': '<a href="/a">A</a><a href="/gone">G</a><script>fetch("/never")</script>',
      '/a': '<a href="/">Home</a><a href="mailto:a@b.example">M</a>',
    });
    const dir = await make(message, 'link-checker');
    const found = await run(dir, ['src/index.js', `${origin}/`, '--json']);
    expect(found.code).toBe(1);
    expect(JSON.parse(found.said)).toMatchObject({
      links: 3,
      broken: [{ page: `${origin}/`, url: `${origin}/gone`, status: 404 }],
    });
    expect(asked).toEqual(['/', '/a', '/gone']);
    const ignored = ['src/index.js', `${origin}/`, '--ignore', '/gone'];
    expect(await run(dir, ignored)).toMatchObject({ code: 0 });
    await mkdir(join(dir, 'docs'));
    await writeFile(join(dir, 'docs/a.md'), '# A\n[a](#a) [up](../../package.json) [b](b.md)');
    const docs = await run(dir, ['src/index.js', 'docs']);
    expect(docs).toMatchObject({ code: 1, said: expect.stringContaining('2 broken') });
    expect(await run(dir, ['src/index.js', 'file:///etc/passwd'])).toMatchObject({ code: 2 });
  });
});

describe.each([
  ['an rss reader called "Morning", every 5 minutes', 'Morning'],
  ['Express RSS reader for our office', 'Office'],
  ['ein RSS-Reader für meine Nachrichten', 'Nachrichten'],
])('feed-reader: %s', (message, title) => {
  test('reads its feeds, keeps what was read, ends cleanly', async () => {
    const feed =
      '<rss><channel><title>News</title><item><guid>1</guid><title>&lt;b&gt;One</title></item></channel></rss>';
    const { origin: web } = await site({ '/rss': feed });
    const dir = await make(message, 'feed-reader');
    const settings = join(dir, 'src/settings.js');
    const code = await readFile(settings, 'utf8');
    await writeFile(settings, code.replace('feeds: []', `feeds: ['${web}/rss']`));
    const first = await serve(dir);
    await checkServer(first.origin);
    expect(await (await fetch(first.origin)).text()).toContain(title);
    expect((await post(`${first.origin}/api/refresh`, {})).status).toBe(200);
    const items = async (origin: string) =>
      (await fetch(`${origin}/api/items?unread=true`)).json() as Promise<{ id: string }[]>;
    const found = await items(first.origin);
    expect(found).toMatchObject([{ title: 'One', link: '' }]);
    await post(`${first.origin}/api/items/${found[0]?.id}/read`, {});
    const own = { url: `${web}/rss?again` };
    expect((await post(`${first.origin}/api/feeds`, own)).status).toBe(422);
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir);
    expect((await post(`${second.origin}/api/refresh`, {})).status).toBe(200);
    expect(await items(second.origin)).toEqual([]);
    expect(await second.end('SIGINT')).toEqual([0, null]);
  });
});

describe.each([
  ['a shared whiteboard with boards Sketches and Plans', 'Sketches'],
  ['Express whiteboard where we draw together', 'Board 1'],
  ['una pizarra compartida para mi clase', 'Pizarra 1'],
])('whiteboard: %s', (message, board) => {
  test('shows a drawing to others, and again after a restart', async () => {
    const dir = await make(message, 'whiteboard');
    const first = await serve(dir);
    await checkServer(first.origin);
    expect(await (await fetch(`${first.origin}/api/boards`)).json()).toContain(board);
    const ada = await painter(first.origin, board);
    const bob = await painter(first.origin, board);
    const stroke = { tool: 'pen', colour: '#ff0000', size: 4, points: [1, 2, 3, 4] };
    ada.socket.send(JSON.stringify({ type: 'begin', number: 1, ...stroke }));
    await expect(bob.next('begin')).resolves.toMatchObject({ stroke });
    ada.socket.send(JSON.stringify({ type: 'end' }));
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir);
    const late = await painter(second.origin, board);
    expect(await late.next('board')).toMatchObject({ strokes: [stroke] });
    expect(await second.end('SIGINT')).toEqual([0, null]);
  });
});

const painter = (origin: string, board: string) =>
  connect(`${origin.replace('http', 'ws')}/board`, { type: 'join', board }, 'board');
