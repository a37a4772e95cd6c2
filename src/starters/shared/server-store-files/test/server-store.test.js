import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepServers } from '../src/server-store.js';

const dir = await mkdtemp(join(tmpdir(), 'servers-'));
after(() => rm(dir, { recursive: true, force: true }));
process.env.DATA_DIR = dir;

test('keeps what each server has changed', async () => {
  const create = () => ({ count: 0 });
  const servers = keepServers('servers.json', create);
  await servers.open();
  const add = (guildId) => servers.update(guildId, (value) => (value.count += 1));
  assert.deepEqual(await Promise.all([add('1'), add('1'), add('2')]), [1, 2, 1]);
  await servers.stop();
  const again = keepServers('servers.json', create);
  await again.open();
  assert.deepEqual(['1', '2', '3'].map(again.of), [{ count: 2 }, { count: 1 }, { count: 0 }]);
});

test('ends without having begun', async () => {
  await keepServers('other.json', () => ({})).stop();
});
