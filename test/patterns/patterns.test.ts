import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Message } from './children/try-patterns.ts';
import { findPatterns, type FoundPattern } from './find-patterns.ts';

/** Far more than needed: on a busy machine, each takes a minute. */
const testMs = 240_000;
const project = fileURLToPath(new URL('../../', import.meta.url));
const { patterns, made } = findPatterns(project);

test(
  'every pattern in the sources takes linear time, whatever the text',
  async () => {
    expect(patterns.length).toBeGreaterThan(500);
    expect(await slowOf(patterns)).toEqual([]);
  },
  testMs,
);

test(
  'so do patterns that are built when modules load and messages are planned',
  async () => {
    const files = made.filter((file) => file.endsWith('.ts')).map((file) => project + file);
    const worker = childOf('made-patterns', files);
    const [found]: FoundPattern[][] = await once(worker, 'message');
    await worker.terminate();
    expect(found?.length).toBeGreaterThan(100);
    expect(await slowOf(found ?? [])).toEqual([]);
  },
  testMs,
);

test(
  'so do the redactor, the router, planning and the checker as a whole',
  async () => {
    const slow: string[] = [];
    const stuck = await follow(childOf('try-functions', undefined), (said) => slow.push(said));
    expect([...slow, ...(stuck === undefined ? [] : [`${stuck} (no end)`])]).toEqual([]);
  },
  testMs,
);

test.each([
  ['a square', /\s+$/],
  ['many starts', /\beyJ[\w-]{8,}\.eyJ/],
  ['an end that never comes', /<!--[^]*?-->/g],
  ['nested repetitions', /^(?:a+)+$/],
])('a slow pattern is found: %s', async (at, { source, flags }) => {
  expect(await slowOf([{ at, source, flags }], 1000)).toEqual([expect.stringContaining(at)]);
});

/** Tries patterns in a worker. One that does not end counts as slow, and the next ones are tried in another worker. */
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

/** Resolves with the pattern that did not end. */
function follow(
  worker: Worker,
  onSlow: (said: string) => void,
  mostMs = longestMs,
): Promise<string | undefined> {
  let at = '';
  let timer: NodeJS.Timeout | undefined;
  return new Promise<string | undefined>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (said: Message) => {
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

/** Time limit for one pattern on all texts: it only has to end. */
const longestMs = 60_000;
