import { expect, test } from 'vitest';
import { sleepUntil } from '../../../src/engine/runtime/timer.ts';

/** A clock that is set back by an hour during the first wait, and records how long was slept in total. */
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

test('a wait ends at an absolute time, even if the clock is set back meanwhile', async () => {
  const { now, sleep, signal, slept } = clockSetBack();
  await sleepUntil(now() + 300, signal, { now, sleep });
  expect(slept()).toBe(3_600_300);
});

test.each([
  [300, 30_000, 300],
  [90_000, 30_000, 30_000],
])('a wait of %i ms that is limited to %i ms sleeps %i ms', async (ms, maxMs, expected) => {
  const { now, sleep, signal, slept } = clockSetBack();
  await sleepUntil(now() + ms, signal, { now, sleep, maxMs });
  expect(slept()).toBe(expected);
});
