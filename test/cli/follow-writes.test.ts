import { expect, test } from 'vitest';
import { followWrites, writesLostText } from '../../src/cli/commands/follow-writes.ts';

test('a store that cannot be written is told once, and again after it could be', async () => {
  const writeError = { code: 'STORE_FAILED', message: 'the disk is full' };
  const states = [undefined, writeError, writeError, undefined, writeError];
  const stopped = new AbortController();
  const told: string[] = [];
  await followWrites({
    engine: {
      async health() {
        const next = states.shift();
        return { isDraining: false, ...(next && { writeError: next }) };
      },
    },
    signal: stopped.signal,
    sleep: async () => {
      if (states.length === 0) stopped.abort();
    },
    onLost: (error) => told.push(writesLostText(error)),
    onRegained: () => told.push('regained'),
  });
  const lost = 'The store cannot be written; trying again: STORE_FAILED: the disk is full';
  expect(told).toEqual([lost, 'regained', lost]);
});
