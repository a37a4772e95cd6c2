import { expect, test } from 'vitest';
import { processIdentity, isGone } from '../../src/store/leases/process-identity.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';

const child = new URL('children/process-identity.ts', import.meta.url);

test('this process has not ended', () => {
  expect(isGone(processIdentity())).toBe(false);
});

test('a process that was killed has ended', async () => {
  const other = nodeChild(child);
  const identity = String(await other.next());
  expect(isGone(identity)).toBe(false);

  await other.kill();

  expect(isGone(identity)).toBe(true);
});

test.runIf(process.platform === 'linux')(
  'a pid that was reused by another process is detected',
  () => {
    const parts = processIdentity().split(':');

    expect(isGone([...parts.slice(0, 3), '1'].join(':'))).toBe(true);
  },
);

test.for([
  '',
  'elsewhere',
  'a:b',
  ':::',
  'other-machine:4026531836:999999999:1',
  `${processIdentity().split(':').slice(0, -2).join(':')}:0:1`,
  `${processIdentity().split(':').slice(0, -2).join(':')}:-1:1`,
  `${processIdentity().split(':').slice(0, -2).join(':')}:x:1`,
])('a process that cannot be looked up has not ended: %j', (identity) => {
  expect(isGone(identity)).toBe(false);
});
