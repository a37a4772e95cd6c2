import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCollections } from '../src/collection.js';

const dir = await mkdtemp(join(tmpdir(), 'things-'));
after(() => rm(dir, { recursive: true, force: true }));

test('what is kept is there after a restart', () => {
  const file = join(dir, 'things.csv');
  const before = openCollections(file, '/books')('/books');
  before.create({ title: 'Emma, a novel' });
  before.create({ title: 'Persuasion' });
  before.change('1', { title: 'Sanditon' });
  before.remove('2');
  assert.deepEqual(openCollections(file, '/books')('/books').list(), [
    { id: '1', title: 'Sanditon' },
  ]);
  assert.deepEqual(openCollections(file, '/books')('/authors').list(), []);
});

test('what a spreadsheet would take for a formula stays a text', async () => {
  const file = join(dir, 'formulas.csv');
  openCollections(file, '/books')('/books').create({ title: '=1+1' });
  assert.equal(await readFile(file, 'utf8'), "id,title\n1,'=1+1\n");
  assert.equal(openCollections(file, '/books')('/books').read('1').title, '=1+1');
});
