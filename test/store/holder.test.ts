import { expect, test } from 'vitest';
import { currentHolder, isGone } from '../../src/store/holder.ts';
import { nodeChild } from '../helpers/node-child.ts';

const child = new URL('children/holder.ts', import.meta.url);

test('this process is not gone', () => {
  expect(isGone(currentHolder())).toBe(false);
});

test('a process is gone once it was killed', async () => {
  const other = nodeChild(child);
  const holder = String(await other.next());
  expect(isGone(holder)).toBe(false);

  await other.kill();

  expect(isGone(holder)).toBe(true);
});

test.runIf(process.platform === 'linux')('a number given to another process is told apart', () => {
  const parts = currentHolder().split(':');

  expect(isGone([...parts.slice(0, 3), '1'].join(':'))).toBe(true);
});

test.for([
  '',
  'elsewhere',
  'a:b',
  ':::',
  'other-machine:4026531836:999999999:1',
  `${currentHolder().split(':').slice(0, -2).join(':')}:0:1`,
  `${currentHolder().split(':').slice(0, -2).join(':')}:-1:1`,
  `${currentHolder().split(':').slice(0, -2).join(':')}:x:1`,
])('in doubt a holder is not gone: %j', (holder) => {
  expect(isGone(holder)).toBe(false);
});
