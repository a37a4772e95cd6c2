import { expect, test } from 'vitest';
import { sleepUntil } from '../../../src/engine/runtime/timer.ts';

/** A clock that is set back by an hour in the first wait; and how long was slept in all. */
function clockSetBack() {
  let [time, slept] = [1_000_000_000, 0];
  const { signal } = new AbortController();
  return {
    now: () => time,
    async sleep(ms: number) {
      time += ms - (slept === 0 ? 3_600_000 : 0);
      slept += ms;
    },
    signal,
    slept: () => slept,
  };
}

test('a wait ends at an absolute time, also where the clock is set back', async () => {
  const { now, sleep, signal, slept } = clockSetBack();
  await sleepUntil(now() + 300, signal, { now, sleep });
  expect(slept()).toBe(3_600_300);
});

test.each([
  [300, 30_000, 300],
  [90_000, 30_000, 30_000],
])('one of %i ms that has a longest time of %i ms takes %i', async (ms, longestMs, expected) => {
  const { now, sleep, signal, slept } = clockSetBack();
  await sleepUntil(now() + ms, signal, { now, sleep, longestMs });
  expect(slept()).toBe(expected);
});
