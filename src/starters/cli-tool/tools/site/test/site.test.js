// Needs the package marked: run npm install first.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { postOf } from '../src/posts.js';
import { serveFolder } from '../src/serve.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'site-'));
after(() => rm(dir, { recursive: true, force: true }));
const [from, to] = [join(dir, 'posts'), join(dir, 'out')];
await mkdir(from);
await writeFile(
  join(from, 'old.md'),
  '---\ntitle: Old <one>\ndate: 2025-01-01\ntags: [tea]\n---\n# Hi\n',
);
await writeFile(
  join(from, 'new.md'),
  '---\ntitle: New one\ndate: 2026-01-01\ntags:\n  - tea\n  - milk\n---\n**text**\n',
);

test('reads the front matter of a post', () => {
  const post = postOf('a/Hello World.md', '---\ntitle: "Hello"\ntags: x, y\n---\ntext');
  assert.deepEqual([post.slug, post.title, post.tags], ['a-hello-world', 'Hello', ['x', 'y']]);
  assert.equal(postOf('plain.md', 'no front matter').title, 'plain');
});

test('builds pages, tags and the feed, the newest first', async () => {
  const { code } = await run('build', from, to);
  assert.equal(code, 0);
  const index = await readFile(join(to, 'index.html'), 'utf8');
  assert.ok(index.indexOf('New one') < index.indexOf('Old &#60;one&#62;'));
  assert.match(await readFile(join(to, 'posts/new.html'), 'utf8'), /<strong>text<\/strong>/);
  assert.match(await readFile(join(to, 'tags/milk.html'), 'utf8'), /New one/);
  assert.equal((await readFile(join(to, settings.site.feed), 'utf8')).match(/<item>/g).length, 2);
});

test('says what is missing', async () => {
  assert.equal((await run('build', join(dir, 'nothing'), to)).code, 1);
  assert.equal((await run('build', from, to, 'more')).code, 2);
});

test('serves the folder, and nothing above it', async () => {
  const server = await serveFolder(to, 0);
  const at = 'http://127.0.0.1:' + server.address().port;
  assert.equal((await fetch(at + '/')).status, 200);
  assert.equal((await fetch(at + '/posts/new.html')).status, 200);
  assert.equal((await fetch(at + '/..%2fposts/old.md')).status, 404);
  assert.equal((await fetch(at + '/%')).status, 404);
  server.close();
  server.closeAllConnections();
});
