import { expect, test } from 'vitest';
import { createSlots } from '../../src/stages/slots.ts';

const never = new AbortController().signal;

/** Work that ends when it is told to. */
function work(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const run = () => {
    log.push(name);
    return promise;
  };
  return { run, end: () => resolve(name) };
}

test('so many run at a time, and the next ones wait in order', async () => {
  const log: string[] = [];
  const slots = createSlots(1);
  const [a, b, c] = [work(log, 'a'), work(log, 'b'), work(log, 'c')] as const;
  const ends = [a, b, c].map(({ run }) => slots.run(run, never));
  expect(slots.waiting).toBe(2);
  expect(log).toEqual(['a']);
  a.end();
  expect(await ends[0]).toBe('a');
  b.end();
  c.end();
  expect(await Promise.all(ends)).toEqual(['a', 'b', 'c']);
  expect(slots.waiting).toBe(0);
});

test('who gives up waiting leaves the queue, and work that fails leaves its place', async () => {
  const log: string[] = [];
  const slots = createSlots(1);
  const first = work(log, 'first');
  const running = slots.run(first.run, never);
  const controller = new AbortController();
  const reason = new Error('cancelled');
  const waiting = slots.run(work(log, 'waiting').run, controller.signal);
  controller.abort(reason);
  await expect(waiting).rejects.toBe(reason);
  const failing = slots.run(() => Promise.reject(new Error('broken')), never);
  first.end();
  await running;
  await expect(failing).rejects.toThrow('broken');
  await expect(slots.run(() => Promise.resolve('last'), never)).resolves.toBe('last');
  expect(log).toEqual(['first']);
});
