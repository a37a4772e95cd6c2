import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/index.ts';
import { lookAgain } from '../../src/inspector/jobs/look-again.ts';

/** A journal that grows as it is told, watched as an engine's is. */
function growingJournal() {
  const rows: JournalEntry[] = [];
  let isEnded = false;
  let grown = Promise.withResolvers<void>();
  const grow = (count: number, ended = false) => {
    for (let index = 0; index < count; index++) {
      const seq = rows.length + 1;
      const data = {};
      rows.push({
        cursor: String(seq),
        jobId: 'job-1',
        seq,
        at: 0,
        type: 'job.routed',
        state: 'x',
        data,
      });
    }
    isEnded = ended;
    grown.resolve();
    grown = Promise.withResolvers();
  };
  async function* watch({ after = '0', signal }: { after?: string; signal?: AbortSignal } = {}) {
    const aborted = new Promise<void>((resolve) => {
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
    for (let position = Number(after); signal?.aborted !== true;) {
      // A store that is far away answers in a later turn.
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      for (; position < rows.length; position++) yield rows[position] as JournalEntry;
      if (isEnded) return;
      await Promise.race([grown.promise, aborted]);
    }
  }
  return { grow, engine: { watch } };
}

test('every row comes once and in order, however they come and wherever it begins', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 0, max: 450 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 5 }),
      async (steps, start) => {
        const { grow, engine } = growingJournal();
        const total = steps.reduce((sum, step) => sum + step, 5);
        grow(5);
        const { signal } = new AbortController();
        const after = start === 0 ? {} : { after: String(start) };
        const seen: number[] = [];
        for await (const batch of lookAgain({ engine, jobId: 'job-1', signal, ...after })) {
          seen.push(...batch.map(({ seq }) => seq));
          const step = steps.shift();
          if (step !== undefined) grow(step, steps.length === 0);
          else if (seen.at(-1) === total) grow(0, true);
        }
        expect(seen).toEqual(
          Array.from({ length: total - start }, (_, index) => start + index + 1),
        );
      },
    ),
    { numRuns: 30 },
  );
});

test('it ends when it is told to, also while it waits', async () => {
  const { grow, engine } = growingJournal();
  grow(3);
  const stop = new AbortController();
  for await (const batch of lookAgain({ engine, jobId: 'job-1', signal: stop.signal })) {
    expect(batch).toHaveLength(3);
    setImmediate(() => stop.abort());
  }
});
