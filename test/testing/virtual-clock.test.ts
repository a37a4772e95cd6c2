import { expect, test } from 'vitest';
import { virtualClock } from '../../src/testing/index.ts';

const never = new AbortController().signal;

test('time stands still until it is advanced, and sleeps end in order', async () => {
  const clock = virtualClock(1000);
  const woken: string[] = [];
  const sleeps = [
    clock.sleep(30, never).then(() => woken.push('late')),
    clock.sleep(10, never).then(() => woken.push('early')),
  ];
  const far = clock.sleep(100, never).then(() => woken.push('far'));

  clock.advance(50);
  await Promise.all(sleeps);
  expect(woken).toEqual(['early', 'late']);
  expect(clock.now()).toBe(1050);

  clock.advance(50);
  await far;
  expect(clock.now()).toBe(1100);
});

test('a sleep that is aborted rejects with the reason', async () => {
  const clock = virtualClock();
  const reason = new Error('stopped');
  const stop = new AbortController();
  const sleep = clock.sleep(10, stop.signal);
  stop.abort(reason);

  await expect(sleep).rejects.toBe(reason);
  await expect(clock.sleep(10, stop.signal)).rejects.toBe(reason);
});
