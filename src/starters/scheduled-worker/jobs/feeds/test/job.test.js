import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openJob, writeDigest } from '../src/job.js';

const dir = await mkdtemp(join(tmpdir(), 'job-'));
after(() => rm(dir, { recursive: true, force: true }));

const silent = { info() {} };
const feed = (...names) =>
  '<rss version="2.0"><channel><title>News</title>' +
  names
    .map((name) => '<item><title>' + name + '</title><link>/' + name + '</link></item>')
    .join('') +
  '</channel></rss>';

async function toldOf(file, text) {
  const told = [];
  const job = await openJob({
    env: { WATCH_URLS: 'https://down.example/, https://news.example/feed' },
    file: join(dir, file),
    digests: dir,
    log: silent,
    fetch: async (url) => {
      if (url.includes('down')) throw new Error('no route');
      return { text };
    },
    notify: async (words) => told.push(words.split('\n')[0]),
  });
  await job.run();
  await job.close();
  return told.filter((words) => /^[a-d]$/.test(words));
}

test('tells the newest item first, and then each new one once, also after a restart', async () => {
  assert.deepEqual(await toldOf('a.json', feed('b', 'a')), ['b']);
  assert.deepEqual(await toldOf('a.json', feed('b', 'a')), []);
  assert.deepEqual(await toldOf('a.json', feed('d', 'c', 'b', 'a')), ['c', 'd']);
});

test('a page that is no feed ends no run', async () => {
  assert.deepEqual(await toldOf('b.json', '<p>Not found</p>'), []);
});

test('adds new items to the file of the day, with nothing in it that is Markdown', async () => {
  const now = new Date('2026-05-10T07:00:00Z');
  await writeDigest([{ title: 'A [b]', link: 'https://a.example/?q=<c>' }], dir, now);
  await writeDigest([{ title: 'Next' }], dir, now);
  const lines = (await readFile(join(dir, '2026-05-10.md'), 'utf8')).split('\n');
  assert.equal(lines[2], '- [A \\[b\\]](<https://a.example/?q=%3Cc%3E>)');
  assert.equal(lines[3], '- Next');
});
