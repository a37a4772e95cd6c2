import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Said } from './children/try-patterns.ts';
import { findPatterns, type FoundPattern } from './find-patterns.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const { patterns, made } = findPatterns(project);

test('every pattern of the sources takes time in proportion to the text, whatever the text', async () => {
  expect(patterns.length).toBeGreaterThan(500);
  expect(await slowOf(patterns)).toEqual([]);
}, 120_000);

test('so do those that are made when modules are loaded and messages are planned', async () => {
  const files = made.filter((file) => file.endsWith('.ts')).map((file) => project + file);
  const worker = childOf('made-patterns', files);
  const [found]: FoundPattern[][] = await once(worker, 'message');
  await worker.terminate();
  expect(found?.length).toBeGreaterThan(100);
  expect(await slowOf(found ?? [])).toEqual([]);
}, 60_000);

test('so do redactor, router, plan and checker as a whole', async () => {
  const slow: string[] = [];
  const stuck = await follow(childOf('try-functions', undefined), (said) => slow.push(said));
  expect([...slow, ...(stuck === undefined ? [] : [`${stuck} (no end)`])]).toEqual([]);
}, 60_000);

test.each([
  ['a square', /\s+$/],
  ['many beginnings', /\beyJ[\w-]{8,}\.eyJ/],
  ['an end that is never there', /<!--[^]*?-->/g],
  ['nested repetitions', /^(?:a+)+$/],
])('a pattern that takes too long is found: %s', async (at, { source, flags }) => {
  expect(await slowOf([{ at, source, flags }], 1000)).toEqual([expect.stringContaining(at)]);
});

/** Tries patterns in a worker: one that comes to no end is slow, and those behind it are tried on. */
async function slowOf(
  given: readonly FoundPattern[],
  mostMs = longestMs,
): Promise<readonly string[]> {
  const slow: string[] = [];
  for (let left = given; left.length > 0;) {
    const stuck = await follow(childOf('try-patterns', left), (said) => slow.push(said), mostMs);
    if (stuck === undefined) break;
    slow.push(`${stuck} (no end)`);
    left = left.slice(left.findIndex(({ at }) => at === stuck) + 1);
  }
  return slow;
}

function childOf(name: string, workerData: unknown): Worker {
  return new Worker(new URL(`./children/${name}.ts`, import.meta.url), { workerData });
}

/** Resolves with what came to no end. */
function follow(
  worker: Worker,
  onSlow: (said: string) => void,
  mostMs = longestMs,
): Promise<string | undefined> {
  let at = '';
  let timer: NodeJS.Timeout | undefined;
  return new Promise<string | undefined>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (said: Said) => {
      clearTimeout(timer);
      if (said.type === 'end') return resolve(undefined);
      if (said.type === 'slow') {
        onSlow(`${said.at} ${said.text}`);
        return;
      }
      ({ at } = said);
      timer = setTimeout(() => resolve(at), mostMs);
    });
  }).finally(() => {
    clearTimeout(timer);
    void worker.terminate();
  });
}

/** For one pattern on all texts, only to come to an end at all. */
const longestMs = 15_000;
