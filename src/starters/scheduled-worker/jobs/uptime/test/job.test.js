import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob } from '../src/job.js';
import { sitesOf } from '../src/sites.js';
import { t } from '../src/texts.js';

const dir = await mkdtemp(join(tmpdir(), 'uptime-'));
after(() => rm(dir, { recursive: true, force: true }));
const list = join(dir, 'sites.json');
await writeFile(list, JSON.stringify([{ name: 'Shop', url: 'https://shop.example/' }]));
const history = join(dir, 'checks.jsonl');

/** One run with the answers that sites give; what was told. */
async function run(status, options = {}) {
  const told = [];
  const job = await openJob({
    file: join(dir, 'down.json'),
    history,
    urls: [],
    list,
    failures: 2,
    keep: async () => {},
    log: { info() {} },
    notify: async (text) => told.push(text),
    fetch: async () => {
      if (status === 0) throw new Error('no route');
      return { status };
    },
    ...options,
  });
  await job.run();
  await job.close();
  return told;
}

test('tells once that a site is down, after failures in a row, and once that it is back', async () => {
  assert.deepEqual(await run(200), []);
  assert.deepEqual(await run(0), []);
  assert.deepEqual(await run(503), [t('{x} is down: {why}', { x: 'Shop', why: 'status 503' })]);
  assert.deepEqual(await run(503), []);
  assert.deepEqual(await run(200), [t('{x} is up again.', { x: 'Shop' })]);
  const lines = (await readFile(history, 'utf8')).trim().split('\n');
  assert.equal(lines.length, 5);
  assert.equal(JSON.parse(lines[0]).isUp, true);
});

test('says how much of a day a site was up, and that it is down', async () => {
  const job = await openJob({
    file: join(dir, 'other.json'),
    history: join(dir, 'other.jsonl'),
    urls: ['https://shop.example/'],
    list: undefined,
    failures: 1,
    keep: async () => {},
    log: { info() {} },
    notify: async () => {},
    fetch: async () => ({ status: 500 }),
  });
  const [before] = await job.status();
  assert.equal(before.state, 'waiting');
  await job.run();
  const [{ state, uptime }] = await job.status();
  assert.deepEqual([state, uptime], ['down', 0]);
  await job.close();
});

test('a game server at tcp:// is up as long as its port is open', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const urls = ['tcp://127.0.0.1:' + server.address().port];
  const options = { urls, list: undefined, failures: 1, file: join(dir, 'game.json') };
  assert.deepEqual(await run(200, options), []);
  server.close();
  await once(server, 'close');
  assert.equal((await run(200, options)).length, 1);
});

test('reads a list in YAML', async () => {
  const yaml = join(dir, 'sites.yaml');
  await writeFile(
    yaml,
    '# sites\nurls:\n  - https://a.example\n  - name: "B"\n    url: https://b.example\n',
  );
  assert.deepEqual(await sitesOf({ urls: [], list: yaml, more: '' }), [
    { name: 'https://a.example', url: 'https://a.example' },
    { name: 'B', url: 'https://b.example' },
  ]);
});

test('a list that is not there is empty, and one with no address is refused', async () => {
  assert.deepEqual(await run(0, { list: join(dir, 'nothing.json') }), []);
  await writeFile(join(dir, 'bad.json'), '[{ "name": "Shop" }]');
  await assert.rejects(run(200, { list: join(dir, 'bad.json') }), /without an address/);
});

test('tells once that a site is slow, and keeps only troubles where that is asked', async () => {
  const kept = [];
  const told = [];
  let time = 0;
  let takes = 50;
  const job = await openJob({
    file: join(dir, 'slow.json'),
    history: join(dir, 'slow.jsonl'),
    urls: [],
    list,
    failures: 1,
    slowSeconds: 3,
    logs: 'troubles',
    now: () => time,
    keep: async ({ state }) => kept.push(state),
    log: { info() {} },
    notify: async (text) => told.push(text),
    fetch: async () => {
      time += takes;
      return { status: 200 };
    },
  });
  await job.run();
  takes = 4000;
  await job.run();
  await job.run();
  takes = 50;
  await job.run();
  await job.run();
  await job.close();
  assert.deepEqual(kept, [t('slow'), t('up')]);
  assert.deepEqual(told, ['Shop: ' + t('slow') + ', 4000 ms']);
});

test('reads addresses from lines and from rows', async () => {
  const lines = join(dir, 'sites.txt');
  const rows = join(dir, 'sites.csv');
  await writeFile(lines, '# ours\nhttps://a.example\n\nb.example\n');
  await writeFile(rows, 'name,url\nShop,https://shop.example\n');
  const read = (from) => sitesOf({ urls: [], list: from, more: '' });
  assert.deepEqual(
    (await read(lines)).map(({ url }) => url),
    ['https://a.example', 'https://b.example'],
  );
  assert.deepEqual(await read(rows), [{ name: 'Shop', url: 'https://shop.example' }]);
});
