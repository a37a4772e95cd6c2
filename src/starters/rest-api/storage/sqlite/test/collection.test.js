import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openCollections } from '../src/collection.js';

const dir = await mkdtemp(join(tmpdir(), 'things-'));
after(() => rm(dir, { recursive: true, force: true }));

test('what is kept is there after a restart, and no id comes twice', () => {
  const file = join(dir, 'things');
  const before = openCollections(file)('/books');
  before.create({ title: 'Emma' });
  before.create({ title: 'Persuasion' });
  before.change('1', { title: 'Sanditon' });
  before.remove('2');
  const books = openCollections(file)('/books');
  assert.deepEqual(books.list(), [{ title: 'Sanditon', id: '1' }]);
  assert.equal(books.create({ title: 'Emma' }).id, '3');
  assert.deepEqual(openCollections(file)('/authors').list(), []);
});
