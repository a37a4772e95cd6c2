import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../src/index.ts';
import { batchRows } from '../../src/inspector/jobs/rows/batch-rows.ts';

/** A journal that grows on demand, watched like that of an engine. */
function growingJournal() {
  const rows: JournalEntry[] = [];
  let isEnded = false;
  let grown = Promise.withResolvers<void>();
  const grow = (count: number, ended = false) => {
    for (let index = 0; index < count; index++) {
      const seq = rows.length + 1;
      const data = { projectType: 'static_html' } as const;
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
    const isAborted = () => signal?.aborted === true;
    for (let position = Number(after); !isAborted();) {
      // A remote store answers in a later tick.
      await turns(1);
      for (; position < rows.length; position++) yield* rows.slice(position, position + 1);
      if (isEnded) return;
      await Promise.race([grown.promise, aborted]);
    }
  }
  return { grow, engine: { watch } };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

test('yields every row once and in order, for any growth and starting point', async () => {
  const steps = fc.array(fc.integer({ min: 0, max: 450 }), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(steps, fc.integer({ min: 0, max: 5 }), async (counts, start) => {
      const { grow, engine } = growingJournal();
      grow(5);
      const growth = (async () => {
        for (const count of counts) {
          await turns(3);
          grow(count);
        }
        await turns(3);
        grow(0, true);
      })();
      const { signal } = new AbortController();
      const seen: number[] = [];
      const after = start === 0 ? {} : { after: String(start) };
      const rows = batchRows({
        watch: (stop) => engine.watch({ ...after, signal: stop }),
        signal,
        pauseMs: 0,
      });
      for await (const batch of rows) seen.push(...batch.map(({ seq }) => seq));
      await growth;
      const total = counts.reduce((sum, count) => sum + count, 5);
      expect(seen).toEqual(Array.from({ length: total - start }, (_, index) => start + index + 1));
    }),
  );
});

test('ends when it is aborted, even while it waits', async () => {
  const { grow, engine } = growingJournal();
  grow(3);
  const stop = new AbortController();
  for await (const batch of batchRows({
    watch: (signal) => engine.watch({ signal }),
    signal: stop.signal,
  })) {
    expect(batch).toHaveLength(3);
    setImmediate(() => stop.abort());
  }
});
