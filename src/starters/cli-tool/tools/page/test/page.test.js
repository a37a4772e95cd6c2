import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from './run.js';

const dir = await mkdtemp(join(tmpdir(), 'page-'));
after(() => rm(dir, { recursive: true, force: true }));
await writeFile(
  join(dir, 'a.md'),
  '# First & best\n\n## Part\n\n<script>alert(1)</script>\n\n[x](javascript:1)\n',
);
await writeFile(join(dir, 'b.md'), '# Second\n\nEnd.\n');

test('makes a page with the list of its headings', async () => {
  const to = join(dir, 'a.html');
  assert.equal((await run(join(dir, 'a.md'), '-o', to)).code, 0);
  const html = await readFile(to, 'utf8');
  assert.match(html, /<h2 id="part">Part<\/h2>/);
  assert.match(html, /<style>/);
  assert.doesNotMatch(html, /<script>|javascript:/);
  await run(join(dir, 'a.md'), '-o', to, '--no-toc');
  assert.doesNotMatch(await readFile(to, 'utf8'), /<nav/);
});

test('joins the files of a folder', async () => {
  const to = join(dir, 'all.md');
  assert.equal((await run(dir, '--output', to)).code, 0);
  const text = await readFile(to, 'utf8');
  assert.ok(text.indexOf('# First') < text.indexOf('# Second'));
  assert.equal((await run(join(dir, 'a.md'), join(dir, 'b.md'), '--output', to)).code, 1);
});

test('says what is missing', async () => {
  assert.equal((await run(join(dir, 'none.md'))).code, 1);
});
