import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';

import { makeProgram, run, serve, start } from './program.ts';

const make = (message: string, starter: string) => makeProgram('node_project', message, starter);

/** What every server must do: report its health, answer 404 and end cleanly. */
async function checkServer(origin: string): Promise<void> {
  expect((await fetch(`${origin}/health`)).status).toBe(200);
  const lost = await fetch(`${origin}/no/such/address`);
  expect(lost.status).toBe(404);
  expect((await fetch(`${origin}/health`, { method: 'DELETE' })).status).toBe(405);
  expect(lost.headers.get('x-powered-by')).toBeNull();
  const raw = await fetch(`${origin}/%E0%A4%A`);
  expect([400, 404]).toContain(raw.status);
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe.each([
  'an API for books',
  'make an Express API server for orders',
  'eine REST API für Rezepte',
])('rest-api: %s', (message) => {
  test('stores items', async () => {
    const { origin, end } = await serve(await make(message, 'rest-api'));
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    expect((await fetch(`${origin}/no/such/address`)).status).toBe(404);
    expect(await end('SIGTERM')).toEqual([0, null]);
  });
});

describe.each([
  'an API for books with title (max 20 chars), year and isbn (unique)',
  'an Express API for books with title (max 20 chars), year and isbn (unique)',
])('rest-api: %s', (message) => {
  test('takes what fits the fields, and says what does not', async () => {
    const { origin, end } = await serve(await make(message, 'rest-api'));
    const book = { title: 'Emma', year: 1815, isbn: '1' };
    const create = async (body: object) => {
      const answer = await fetch(`${origin}/books`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: answer.status, body: await answer.json() };
    };
    expect(await create(book)).toEqual({ status: 201, body: { ...book, id: '1' } });
    const refused = (error: unknown) => ({ status: 400, body: { error } });
    expect(await create(book)).toEqual(refused('isbn is taken already.'));
    expect(await create({ ...book, isbn: '2', year: 'x' })).toEqual(
      refused('year must be a whole number.'),
    );
    expect(await create({ year: 1, isbn: '3' })).toEqual(refused('title is missing.'));
    expect(await create({ ...book, isbn: '4', __proto__x: 1 })).toEqual(
      refused(expect.stringContaining('no field')),
    );
    expect(await end('SIGTERM')).toEqual([0, null]);
  });
});

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

describe.each([
  ['a websocket chat for our chess club with rooms Openings, Endgames and Blitz', 'Openings'],
  ['real-time chat app with express', 'Lobby'],
  ['un chat en vivo para mi clase', 'Vestíbulo'],
])('websocket-chat: %s', (message, room) => {
  test('delivers messages to others and refuses other origins', async () => {
    const { origin, end } = await serve(await make(message, 'websocket-chat'));
    const { host } = new URL(origin);
    expect((await fetch(`${origin}/health`)).status).toBe(200);
    expect(await (await fetch(`${origin}/api/rooms`)).json()).toContain(room);
    expect(await (await fetch(origin)).text()).toContain(`<option>${room}</option>`);
    const ada = await visitor(`ws://${host}/chat`, room, 'Ada');
    const bob = await visitor(`ws://${host}/chat`, room, 'Bob');
    ada.socket.send(JSON.stringify({ type: 'say', text: 'Hello' }));
    await expect(bob.next('message')).resolves.toMatchObject({ name: 'Ada', text: 'Hello' });
    const stranger = new WebSocket(`ws://${host}/chat`, { origin: 'https://evil.example' });
    const [error] = await once(stranger, 'error');
    expect(String(error)).toContain('403');
    const closed = once(ada.socket, 'close');
    expect(await end('SIGTERM')).toEqual([0, null]);
    await closed;
  });
});

const visitor = (url: string, room: string, name: string) =>
  connect(url, { type: 'join', room, name }, 'welcome');

/** Connects, says hello and waits for the answer. */
async function connect(url: string, hello: object, answer: string) {
  const socket = new WebSocket(url);
  const got: { type: string }[] = [];
  let look = (): void => {};
  socket.on('message', (data: Buffer) => {
    got.push(JSON.parse(data.toString()));
    look();
  });
  await once(socket, 'open');
  socket.send(JSON.stringify(hello));
  const next = (type: string): Promise<unknown> =>
    new Promise((resolve) => {
      look = () => {
        const found = got.find((message) => message.type === type);
        if (found !== undefined) resolve(found);
      };
      look();
    });
  await next(answer);
  return { socket, next };
}

describe.each([
  ['url shortener for Acme Corp', 'Acme Corp'],
  ['a link shortener with express called "Snip"', 'Snip'],
  ['un acortador de enlaces para mi blog', 'Acortador de enlaces'],
])('url-shortener: %s', (message, title) => {
  test('shortens, redirects, survives a restart', async () => {
    const dir = await make(message, 'url-shortener');
    const first = await serve(dir);
    await checkServer(first.origin);
    expect(await (await fetch(first.origin)).text()).toContain(title);
    const made = await post(`${first.origin}/api/links`, {
      url: 'https://example.com/x',
      code: 'my-x',
    });
    expect(made.status).toBe(201);
    for (const bad of [{ url: 'javascript:alert(1)' }, { url: 'x' }, {}, [], '{']) {
      expect((await post(`${first.origin}/api/links`, bad)).status).toBe(400);
    }
    expect((await post(`${first.origin}/api/links`, { url: 'x'.repeat(200_000) })).status).toBe(
      413,
    );
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir);
    const followed = await fetch(`${second.origin}/my-x`, { redirect: 'manual' });
    expect(followed.headers.get('location')).toBe('https://example.com/x');
    expect(await second.end('SIGINT')).toEqual([0, null]);
  });
});

describe.each([
  ['webhook receiver for GitHub and Stripe', 'github'],
  ['an express webhook listener for GitHub', 'github'],
  ['un receptor de webhooks de GitHub', 'github'],
])('webhook-receiver: %s', (message, provider) => {
  test('accepts only signed requests', async () => {
    const dir = await make(message, 'webhook-receiver');
    const secret = 'of this test';
    const { origin, end, line } = await serve(dir, {
      env: { [`${provider.toUpperCase()}_WEBHOOK_SECRET`]: secret },
    });
    await checkServer(origin);
    const url = `${origin}/webhooks/${provider}`;
    const body = '{"repository":{"full_name":"a/b"},"forged":"\\n2030 admin logged in"}';
    const signature = createHmac('sha256', secret).update(body).digest('hex');
    const headers = {
      'x-hub-signature-256': `sha256=${signature}`,
      'x-github-event': 'push',
      'x-github-delivery': 'd1',
    };
    expect((await post(url, body, headers)).status).toBe(202);
    expect((await post(url, body, headers)).status).toBe(200);
    expect((await post(url, `${body} `, headers)).status).toBe(401);
    expect((await post(url, body)).status).toBe(401);
    await line(/^github push d1 a\/b$/);
    expect(await end('SIGTERM')).toEqual([0, null]);
    const events = await readFile(join(dir, 'data/events.jsonl'), 'utf8');
    expect(events.trim().split('\n')).toHaveLength(1);
  });

  test('starts without its secret, and refuses requests', async () => {
    const { origin, end, said } = await serve(await make(message, 'webhook-receiver'));
    expect((await post(`${origin}/webhooks/${provider}`, {})).status).toBe(503);
    expect(said()).toContain('WEBHOOK_SECRET is not set');
    await end('SIGTERM');
  });
});

describe.each([
  ['a static server with a contact form for Luna Bakery', 'Luna Bakery', 'Contact'],
  ['Express web server with a contact form for Acme Corp', 'Acme Corp', 'Contact'],
  ['ein Webserver mit Kontaktformular für Bäckerei Luna', 'Bäckerei Luna', 'Kontakt'],
])('contact-site: %s', (message, title, heading) => {
  test('serves its page and stores messages', async () => {
    const dir = await make(message, 'contact-site');
    const { origin, end } = await serve(dir);
    await checkServer(origin);
    const page = await (await fetch(origin)).text();
    expect(page).toContain(title);
    expect(page).toContain(`>${heading}</h2>`);
    const sent = { name: 'Ada', email: 'ada@example.com', message: 'Hello' };
    expect((await post(`${origin}/api/contact`, sent)).status).toBe(201);
    expect((await post(`${origin}/api/contact`, { ...sent, email: 'no' })).status).toBe(400);
    expect((await post(`${origin}/api/contact`, '{')).status).toBe(400);
    expect((await fetch(`${origin}/..%2fpackage.json`)).status).toBe(404);
    expect(await end('SIGTERM')).toEqual([0, null]);
    expect(await readFile(join(dir, 'data/messages.jsonl'), 'utf8')).toContain('ada@example.com');
  });
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

describe('cli-tool', () => {
  test('a CLI that renames files', async () => {
    const dir = await make('a CLI that renames files', 'cli-tool');
    await mkdir(join(dir, 'files'));
    await writeFile(join(dir, 'files/IMG 1.txt'), '');
    const args = ['src/index.js', 'files', '--find', 'IMG ', '--replace', 'trip-'];
    expect((await run(dir, args)).said).toContain('Add --yes');
    expect(await run(dir, [...args, '--yes'])).toMatchObject({ code: 0 });
    expect(await readdir(join(dir, 'files'))).toEqual(['trip-1.txt']);
    expect(await run(dir, ['src/index.js', '--nonsense'])).toMatchObject({ code: 2 });
  });

  test('stores tracked items', async () => {
    const dir = await make('command line tool to track my expenses', 'cli-tool');
    expect(await run(dir, ['src/index.js', 'add', 'Coffee', '3.50'])).toMatchObject({ code: 0 });
    expect((await run(dir, ['src/index.js', 'list'])).said).toContain('Coffee 3.50');
    expect((await run(dir, ['src/index.js', '--help'])).said).toContain('expenses');
    expect(await run(dir, ['src/index.js', 'remove', '9'])).toMatchObject({ code: 1 });
  });

  test.each([
    ['ein Kommandozeilentool, das Passwörter erzeugt', ['--length', '12'], /^.{12}$/],
    ['Calculator CLI', ['add', '1', '2'], /^3$/],
    ['una herramienta de línea de comandos que convierte CSV a JSON', ['--help'], /CSV/],
    ['консольная утилита для заметок', ['list'], /notes/],
    ['用于管理待办事项的命令行工具', ['list'], /tasks/],
  ])('%s', async (message, args, answer) => {
    const dir = await make(message, 'cli-tool');
    const { code, said } = await run(dir, ['src/index.js', ...args]);
    expect(said).toMatch(answer);
    expect(code).toBe(0);
  });
});

/** A site for workers and scrapers to read. */
async function site(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : '';
  return { origin: `http://127.0.0.1:${port}`, asked };
}

describe.each([
  ['scheduled worker that checks prices every hour', 3600],
  ['cron job that monitors my website every 5 minutes', 300],
  ['un trabajador programado que revisa precios cada 15 minutos', 900],
])('scheduled-worker: %s', (message, seconds) => {
  test('checks, waits and stops', async () => {
    const { origin, asked } = await site({ '/p': '<p>Now $ 9.99</p>' });
    const dir = await make(message, 'scheduled-worker');
    const env = { WATCH_URLS: `${origin}/p` };
    const worker = start(dir, ['src/index.js'], { env });
    await worker.line(new RegExp(`every ${seconds} s`));
    await worker.line(/Done in \d+ ms/);
    expect(asked).toEqual(['/p']);
    expect(await worker.end('SIGTERM')).toEqual([0, null]);
    expect(await run(dir, ['src/index.js', '--once'], { env })).toMatchObject({ code: 0 });
    expect(await run(dir, ['src/index.js', '--often'])).toMatchObject({ code: 2 });
    expect(await run(dir, ['src/index.js'], { env: { EVERY_SECONDS: 'x' } })).toMatchObject({
      code: 1,
    });
  });
});

describe.each([
  'a web scraper for headlines and prices',
  'node crawler that collects links from https://shop.example/',
  'ein Webscraper für Überschriften',
])('scraper: %s', (message) => {
  test('reads what robots.txt allows, saves it, and exits', async () => {
    const { origin, asked } = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /private',
      '/': '<title>Home</title><a href="/a">A</a><a href="/private">P</a>',
      '/a': '<title>A</title><h2>News</h2><p>$5</p>',
    });
    const dir = await make(message, 'scraper');
    const args = ['src/index.js', `${origin}/`, '--delay', '0'];
    const { code, said } = await run(dir, args);
    expect({ code, said }).toEqual({ code: 0, said });
    expect(asked).toEqual(['/robots.txt', '/', '/a']);
    const pages = JSON.parse(await readFile(join(dir, 'data/pages.json'), 'utf8'));
    expect(pages.map(({ title }: { title: string }) => title)).toEqual(['Home', 'A']);
    expect(await run(dir, ['src/index.js', 'file:///etc/passwd'])).toMatchObject({ code: 2 });
    expect(await run(dir, ['src/index.js', 'http://127.0.0.1:1/'])).toMatchObject({ code: 1 });
  });
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
