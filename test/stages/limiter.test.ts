import { expect, test } from 'vitest';
import { createLimiter } from '../../src/stages/limiter.ts';

const never = new AbortController().signal;

/** A task that ends on demand. */
function work(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const run = () => {
    log.push(name);
    return promise;
  };
  return { run, end: () => resolve(name) };
}

test('runs at most so many tasks at a time, and the rest in order', async () => {
  const log: string[] = [];
  const limiter = createLimiter(1);
  const [a, b, c] = [work(log, 'a'), work(log, 'b'), work(log, 'c')] as const;
  const ends = [a, b, c].map(({ run }) => limiter.run(run, never));
  expect(limiter.waiting).toBe(2);
  expect(log).toEqual(['a']);
  a.end();
  expect(await ends[0]).toBe('a');
  b.end();
  c.end();
  expect(await Promise.all(ends)).toEqual(['a', 'b', 'c']);
  expect(limiter.waiting).toBe(0);
});

test('an aborted task leaves the queue, and a failed task makes room', async () => {
  const log: string[] = [];
  const limiter = createLimiter(1);
  const first = work(log, 'first');
  const running = limiter.run(first.run, never);
  const controller = new AbortController();
  const reason = new Error('cancelled');
  const waiting = limiter.run(work(log, 'waiting').run, controller.signal);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  const failing = limiter.run(() => Promise.reject(new Error('broken')), never);
  first.end();
  await running;
  await expect(failing).rejects.toThrow('broken');
  await expect(limiter.run(() => Promise.resolve('last'), never)).resolves.toBe('last');
  expect(log).toEqual(['first']);
});
