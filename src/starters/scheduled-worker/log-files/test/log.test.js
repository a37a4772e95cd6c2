import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { keepLog } from '../src/log.js';

const dir = await mkdtemp(join(tmpdir(), 'log-'));
after(() => rm(dir, { recursive: true, force: true }));

for (const [name, wanted] of [
  ['a.log', '1 up\n2 down\n'],
  ['a.csv', 'at,state\n1,up\n2,down\n'],
  [
    'a.json',
    JSON.stringify(
      [
        { at: 1, state: 'up' },
        { at: 2, state: 'down' },
      ],
      undefined,
      2,
    ) + '\n',
  ],
]) {
  test('adds to ' + name, async () => {
    const file = join(dir, name);
    await keepLog({ at: 1, state: 'up' }, file);
    await keepLog({ at: 2, state: 'down' }, file);
    assert.equal(await readFile(file, 'utf8'), wanted);
  });
}
