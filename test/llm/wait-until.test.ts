import { expect, test } from 'vitest';
import { waitUntil } from '../../src/llm/call/time/wait-until.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { memoryTools } from './memory-tools.ts';

const day = 86_400_000;

test('waits until the time, beyond what one timer can do, and says for how long', async () => {
  const clock = virtualClock();
  const tools = memoryTools();
  let isOver = false;
  const wait = waitUntil(clock.now() + 40 * day, 'Busy.', { ...clock, tools }).then(
    () => (isOver = true),
  );
  for (let days = 0; days < 40; days += 1) {
    expect(isOver).toBe(false);
    clock.advance(day);
    await new Promise(setImmediate);
  }
  await wait;
  expect(tools.progresses).toEqual([`Busy. Next try in ${(40 * day) / 1000} s.`]);
});

test('does not wait for a time that has passed', async () => {
  const clock = virtualClock();
  const tools = memoryTools();
  await waitUntil(clock.now(), 'Busy.', { ...clock, tools });
  expect(tools.progresses).toEqual([]);
});

test('cancel ends it', async () => {
  const clock = virtualClock();
  const cancel = new AbortController();
  const tools = memoryTools({ signal: cancel.signal });
  const wait = waitUntil(clock.now() + day, 'Busy.', { ...clock, tools });
  cancel.abort(new Error('cancelled'));
  await expect(wait).rejects.toThrow('cancelled');
});
