import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

import { checkServer, connect, make, post, site } from './node-helpers.ts';
import { run, serve, start } from './program.ts';

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
    expect(await create(book)).toEqual({ status: 409, body: { error: 'isbn is taken already.' } });
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

describe.each(['', 'an Express '])('rest-api with accounts %s', (kind) => {
  const message = `${kind}API for recipes with title and minutes; users sign up and log in by e-mail, JWT valid for 2 hours, each user sees their own recipes, kept in SQLite`;

  test('members see what is their own, also after a restart', async () => {
    const dir = await make(message, 'rest-api');
    const env = { JWT_SECRET: 'secret' };
    const first = await serve(dir, { env });
    const tokenOf = async (email: string): Promise<{ authorization: string }> => {
      const account = { email, password: 'longer than eight' };
      await post(`${first.origin}/register`, account);
      const signedIn = await post(`${first.origin}/login`, account);
      const { token }: { token: string } = JSON.parse(await signedIn.text());
      return { authorization: `Bearer ${token}` };
    };
    const ada = await tokenOf('ada@example.com');
    const bob = await tokenOf('bob@example.com');
    const recipe = { title: 'Soup', minutes: 20 };
    expect((await post(`${first.origin}/recipes`, recipe)).status).toBe(401);
    expect((await post(`${first.origin}/recipes`, recipe, ada)).status).toBe(201);
    expect(await (await fetch(`${first.origin}/recipes`, { headers: bob })).json()).toEqual([]);
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir, { env });
    const list = await fetch(`${second.origin}/recipes?q=sou`, { headers: ada });
    expect(await list.json()).toEqual([{ ...recipe, id: '1' }]);
    expect(await second.end('SIGTERM')).toEqual([0, null]);
  });
});

test('rest-api: changes need the key, and are in the file', async () => {
  const dir = await make(
    'API for boats with name and length, saved in boats.json; changes need the X-API-Key of BOAT_KEY',
    'rest-api',
  );
  const { origin, end } = await serve(dir, { env: { BOAT_KEY: 'sesame' } });
  const boat = { name: 'Ebb', length: 7 };
  expect((await post(`${origin}/boats`, boat)).status).toBe(401);
  expect((await post(`${origin}/boats`, boat, { 'x-api-key': 'guess' })).status).toBe(403);
  expect((await post(`${origin}/boats`, boat, { 'x-api-key': 'sesame' })).status).toBe(201);
  expect(await (await fetch(`${origin}/boats`)).json()).toEqual([{ ...boat, id: '1' }]);
  expect(await readFile(join(dir, 'data/boats.json'), 'utf8')).toContain('"Ebb"');
  expect(await end('SIGTERM')).toEqual([0, null]);
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

test('url-shortener: a page with all links where one is asked for', async () => {
  const dir = await make('short links in node with a /stats page', 'url-shortener');
  const { origin, end } = await serve(dir);
  await post(`${origin}/api/links`, { url: 'https://example.com/?a=<b>&c', code: 'one' });
  const page = await (await fetch(`${origin}/stats`)).text();
  expect(page).toContain('<td>one</td><td>https://example.com/?a=%3Cb%3E&amp;c</td><td>0</td>');
  expect(await end('SIGTERM')).toEqual([0, null]);
});

describe.each([
  [
    'a server for our office coffee kitty: coffee 0.50 €, cookie 0.30 €, people Ada and Ben',
    ['Ada', 'coffee', 50],
  ],
  [
    'ein Server für unsere Kaffeekasse: Kaffee 40 Cent, Anna und Mehmet zahlen ein',
    ['Anna', 'Kaffee', 40],
  ],
  [
    'un serveur pour la caisse à café du bureau : café 0,60 €, avec Léa et Tom',
    ['Léa', 'café', 60],
  ],
] as const)('kitty-server: %s', (message, [person, what, cents]) => {
  test('keeps who owes what, also after a restart', async () => {
    const dir = await make(message, 'kitty-server');
    const first = await serve(dir);
    await checkServer(first.origin);
    const taken = await post(`${first.origin}/api/taken`, { person, what });
    expect(await taken.json()).toMatchObject({ person, what, cents });
    for (const bad of [
      { person: '__proto__', what },
      { person, what: 'constructor' },
      { person: ['x'], what },
      [],
      '{',
    ]) {
      expect((await post(`${first.origin}/api/taken`, bad)).status).toBe(400);
    }
    for (const amount of ['-1', '1e9', {}, '<b>']) {
      const paid = await post(`${first.origin}/api/payments`, { person, amount });
      expect(paid.status).toBe(400);
    }
    expect(await first.end('SIGTERM')).toEqual([0, null]);
    const second = await serve(dir);
    const balances = await fetch(`${second.origin}/api/balances`);
    expect(await balances.json()).toContainEqual({
      name: person,
      taken: cents,
      paid: 0,
      owes: cents,
    });
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

describe('cli-tool', () => {
  test('a CLI that renames files', async () => {
    const dir = await make('a CLI that renames files', 'cli-tool');
    await mkdir(join(dir, 'files'));
    await writeFile(join(dir, 'files/IMG 1.txt'), '');
    const args = ['src/index.js', 'files', '--find', 'IMG ', '--replace', 'trip-'];
    expect((await run(dir, args)).said).toContain('Without --yes');
    expect(await run(dir, [...args, '--yes'])).toMatchObject({ code: 0 });
    expect(await readdir(join(dir, 'files'))).toContain('trip-1.txt');
    expect(await run(dir, ['src/index.js', 'files', '--undo'])).toMatchObject({ code: 0 });
    expect(await readdir(join(dir, 'files'))).toEqual(['IMG 1.txt']);
    expect(await run(dir, ['src/index.js', '--nonsense'])).toMatchObject({ code: 2 });
  });

  test('counts a series of files on, and knows what to do with spaces', async () => {
    const series = await make(
      'a script that renames .png files to shot-001.png, shot-002.png, with --dry-run',
      'cli-tool',
    );
    await mkdir(join(series, 'files'));
    for (const name of ['b.png', 'a.png', 'shot-001.png', 'note.txt'])
      await writeFile(join(series, 'files', name), '');
    await run(series, ['src/index.js', 'files']);
    const names = ['note.txt', 'shot-001.png', 'shot-002.png', 'shot-003.png'];
    const shown = (await readdir(join(series, 'files'))).filter((name) => !name.startsWith('.'));
    expect(shown.toSorted()).toEqual(names);
    const spaces = await make(
      'kleines skript das alle leerzeichen in dateinamen durch unterstriche ersetzt',
      'cli-tool',
    );
    await mkdir(join(spaces, 'files'));
    await writeFile(join(spaces, 'files', 'My Note.txt'), '');
    await run(spaces, ['src/index.js', 'files', '--yes']);
    expect(await readdir(join(spaces, 'files'))).toContain('My_Note.txt');
  });

  test('keeps a stock, and the best of each group', async () => {
    const shop = await make(
      'cli inventory for my shop: add product, stock in, stock out, list, warn when less than 3',
      'cli-tool',
    );
    const call = (...args: string[]) => run(shop, ['src/index.js', ...args]);
    await call('add', 'tea', '--quantity', '4');
    expect((await call('stock-out', '1', '2')).said).toContain('! < 3');
    expect((await call('warn')).said).toContain('tea (quantity: 2)');
    await call('stock-in', '1', '5');
    expect((await call('warn')).said).not.toContain('tea');
    const gym = await make(
      'cli for my workouts: exercise, reps and weight. commands: add, list, record per exercise',
      'cli-tool',
    );
    for (const weight of ['80', '90'])
      await run(gym, ['src/index.js', 'add', '--exercise', 'squat', '--weight', weight]);
    expect((await run(gym, ['src/index.js', 'best'])).said).toMatch(
      /squat +2 +100 % +weight: 170 \(max 90\)/,
    );
  });

  test('stores tracked items', async () => {
    const dir = await make('command line tool to track my expenses', 'cli-tool');
    expect(await run(dir, ['src/index.js', 'add', 'Coffee', '3.50'])).toMatchObject({ code: 0 });
    expect((await run(dir, ['src/index.js', 'list'])).said).toContain('Coffee (amount: 3.50');
    expect((await run(dir, ['src/index.js', '--help'])).said).toContain('expenses');
    expect(await run(dir, ['src/index.js', 'remove', '9'])).toMatchObject({ code: 1 });
  });

  test('adds up what is spent, and warns above the limit', async () => {
    const message =
      'CLI for my spending: commands add, list, summary. Categories: rent, food. Monthly limit of 900';
    const dir = await make(message, 'cli-tool');
    const call = (...args: string[]) => run(dir, ['src/index.js', ...args]);
    expect((await call('add', '850', 'rent')).said).not.toContain('limit');
    expect((await call('add', 'Tea', '--amount', '60', '--category', 'food')).said).toContain(
      'the limit is 900.00',
    );
    expect((await call('summary')).said).toMatch(/910\.00 \(2\)[^]*rent +850\.00 +93 %/);
    expect(await call('add', '5', 'toys')).toMatchObject({ code: 2 });
  });

  test.each([
    ['CLI to log my working hours: start, stop, today', ['today'], /Total +0 h/],
    [
      'a script that counts words in .txt files, show the top 3',
      ['--help'],
      /show; 0|words to show/,
    ],
    ['a tool that merges csv files, --delimiter', ['--help'], /--delimiter/],
    [
      'command line tool that sorts my downloads by type',
      ['src', '--dry-run'],
      /files would be moved/,
    ],
    ['CLI that finds duplicate files', ['src'], /Groups: 0/],
  ])('has a job of its own: %s', async (message, args, answer) => {
    const dir = await make(`${message}, on the command line`, 'cli-tool');
    const { code, said } = await run(dir, ['src/index.js', ...args]);
    expect(said).toMatch(answer);
    expect(code).toBe(0);
  });

  test.each([
    ['ein Kommandozeilentool, das Passwörter erzeugt', ['--length', '12'], /^.{12}$/],
    ['Calculator CLI', ['add', '1', '2'], /^3$/],
    ['una herramienta de línea de comandos que convierte CSV a JSON', ['--help'], /CSV/],
    ['консольная утилита для заметок', ['list'], /Ничего нет/],
    ['用于管理待办事项的命令行工具', ['list'], /没有记录/],
  ])('%s', async (message, args, answer) => {
    const dir = await make(message, 'cli-tool');
    const { code, said } = await run(dir, ['src/index.js', ...args]);
    expect(said).toMatch(answer);
    expect(code).toBe(0);
  });
});

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
    await worker.line(new RegExp(`\\(${seconds} s\\)`));
    await worker.line(/(?:Done in|Hecho en) \d+ ms/);
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
