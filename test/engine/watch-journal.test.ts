import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { JournalEntry } from '../../src/contracts/job/journal.ts';
import type { Store } from '../../src/contracts/store/store.ts';
import { createJournalFeed } from '../../src/engine/watch/journal-feed.ts';
import { shareTurns } from '../../src/engine/watch/share-turns.ts';
import { createSubscription } from '../../src/engine/watch/subscription.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { watchJournal } from '../../src/engine/watch/watch-journal.ts';

const jobIds = ['job-0', 'job-1', 'job-2'] as const;

/** A slow journal, and the watches of an engine over it. */
function slowJournal({ turnMs = 10, answersIn = (): number => 1 } = {}) {
  const entries: JournalEntry[] = [];
  const deleted = new Set<string>();
  let reads = 0;
  let failure: Error | undefined;
  let bell = Promise.withResolvers<void>();
  const ring = () => {
    bell.resolve();
    bell = Promise.withResolvers();
  };
  async function later<T>(answer: () => T): Promise<T> {
    reads += 1;
    const [before, after] = [answersIn(), answersIn()];
    await turns(before);
    if (failure !== undefined) throw failure;
    const answered = answer();
    await turns(after);
    return answered;
  }
  const store: Pick<Store, 'journal' | 'latest'> = {
    latest: () => later(() => entries.at(-1)?.cursor),
    journal: ({ jobId, after = '0', limit }) =>
      later(() =>
        entries
          .slice(Number(after))
          .filter((entry) => jobId === undefined || entry.jobId === jobId)
          .slice(0, limit),
      ),
  };
  const shared = shareTurns(turnMs);
  const changes = { next: () => bell.promise };
  const feed = createJournalFeed({ store, changes, turns: shared });
  let isClosed = false;
  return {
    entries,
    get reads() {
      return reads;
    },
    grow(jobId: string, count: number, isLast = false) {
      for (let index = 1; index <= count; index += 1) {
        const seq = entries.filter((entry) => entry.jobId === jobId).length + 1;
        const isFinal = isLast && index === count;
        const entry = { cursor: String(entries.length + 1), jobId, seq, at: 0 };
        entries.push(
          isFinal
            ? {
                ...entry,
                type: 'job.status',
                state: 'done',
                data: { from: 'deployed', to: 'done' },
              }
            : {
                ...entry,
                type: 'job.routed',
                state: 'created.running',
                data: { projectType: 'static_html' },
              },
        );
      }
      ring();
    },
    /** Deletes a job. */
    delete(jobId: string) {
      deleted.add(jobId);
      ring();
    },
    fail(error: Error | undefined) {
      failure = error;
      ring();
    },
    watch: (options: { jobId?: string; after?: string; signal?: AbortSignal } = {}) =>
      watchJournal({
        ...options,
        feed,
        turns: shared,
        hasEnded: (jobId) =>
          later(() => {
            if (deleted.has(jobId)) throw new JobError('JOB_NOT_FOUND', jobId);
            return entries.some((entry) => entry.jobId === jobId && entry.state === 'done');
          }),
        isClosed: () => isClosed,
      }),
    close() {
      isClosed = true;
      feed.close();
      ring();
    },
  };
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
}

test('any watch, from any cursor and at any pace, gets each entry once and in order', async () => {
  const watcher = fc.record({
    jobId: fc.option(fc.constantFrom(...jobIds), { nil: undefined }),
    after: fc.integer({ min: 0, max: 300 }),
    beginsIn: fc.integer({ min: 0, max: 30 }),
    rests: fc.constantFrom(0, 0, 1, 7),
    leavesAfter: fc.constantFrom(Infinity, Infinity, Infinity, 1, 120, 201),
  });
  const growth = fc.record({
    jobId: fc.constantFrom(...jobIds),
    count: fc.constantFrom(1, 2, 30, 199, 200, 201, 700),
    pause: fc.integer({ min: 0, max: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(watcher, { minLength: 1, maxLength: 6 }),
      fc.array(growth, { maxLength: 8 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 3 })),
      fc.constantFrom(0, 0.1, 10),
      async (watchers, steps, delays, turnMs) => {
        const answersIn = () => Number(delays.next().value);
        const journal = slowJournal({ answersIn, turnMs });
        const { signal, abort } = controller();
        jobIds.forEach((jobId) => journal.grow(jobId, 100));
        const seen = watchers.map(async ({ jobId, after, beginsIn, rests, leavesAfter }) => {
          await turns(beginsIn);
          const cursors: number[] = [];
          const of = { signal, after: String(after), ...(jobId && { jobId }) };
          for await (const { cursor } of journal.watch(of)) {
            cursors.push(Number(cursor));
            if (cursors.length === leavesAfter) break;
            if (rests > 0 && cursors.length % 10 === 0) await turns(rests);
          }
          return cursors;
        });
        for (const { jobId, count, pause } of steps) {
          journal.grow(jobId, count);
          await turns(pause);
        }
        jobIds.forEach((jobId) => journal.grow(jobId, 1, true));
        const total = journal.entries.length;
        const ofAll = new Set(watchers.flatMap(({ jobId }, index) => (jobId ? [] : [index])));
        // A watch of one job ends by itself; a watch of all is stopped when it has everything.
        await Promise.all(seen.filter((_, index) => !ofAll.has(index)));
        for (let idle = 0; idle < 400; idle += 1) await turns(1);
        abort();
        for (const [index, cursors] of (await Promise.all(seen)).entries()) {
          const { jobId, after = 0, leavesAfter = Infinity } = watchers[index] ?? {};
          const wanted = journal.entries
            .filter((entry) => jobId === undefined || entry.jobId === jobId)
            .map(({ cursor }) => Number(cursor))
            .filter((cursor) => cursor > after && cursor <= total)
            .slice(0, leavesAfter);
          expect(cursors).toEqual(wanted.slice(0, jobId ? undefined : cursors.length));
          if (turnMs > 1 && watchers[index]?.rests === 0) expect(cursors).toEqual(wanted);
        }
        journal.close();
      },
    ),
    { numRuns: 60 },
  );
});

function controller() {
  const stop = new AbortController();
  return { signal: stop.signal, abort: () => stop.abort() };
}

test.each([1, 1000])('each change is read once for %i watchers', async (watchers) => {
  const journal = slowJournal();
  jobIds.forEach((jobId) => journal.grow(jobId, 5));
  const { signal, abort } = controller();
  const counts = Array.from({ length: watchers }, () => 0);
  const watched = counts.map(async (_zero, index) => {
    const jobId = jobIds[index % 4];
    for await (const _ of journal.watch({ signal, ...(jobId && { jobId }) }))
      counts[index] = (counts[index] ?? 0) + 1;
  });
  await turns(100);
  const before = journal.reads;

  for (let change = 0; change < 10; change += 1) {
    journal.grow('job-0', 1);
    await turns(20);
  }

  // Two reads per change at most: a change may be announced during the read before.
  expect(journal.reads - before).toBeLessThanOrEqual(20);
  expect(counts[0]).toBe(15);
  abort();
  await Promise.all(watched);
  journal.close();
});

test('watches that begin in one turn share their reads', async () => {
  const journal = slowJournal();
  journal.grow('job-0', 150);
  const { signal, abort } = controller();
  const watched = Array.from({ length: 1000 }, async () => {
    let seen = 0;
    for await (const _ of journal.watch({ signal })) if ((seen += 1) === 150) break;
  });
  await Promise.all(watched);

  expect(journal.reads).toBeLessThan(30);
  abort();
  journal.close();
});

test('a store failure rejects all current watches, and no later one', async () => {
  const journal = slowJournal();
  journal.grow('job-0', 5);
  const watched = Array.from({ length: 5 }, () => Array.fromAsync(journal.watch()));
  const outcomes = Promise.allSettled(watched);
  await turns(30);
  journal.fail(new Error('disk I/O error'));

  for (const outcome of await outcomes)
    expect(outcome).toMatchObject({ status: 'rejected', reason: { message: 'disk I/O error' } });

  journal.fail(undefined);
  const again = Array.fromAsync(journal.watch({ jobId: 'job-0' }));
  await turns(30);
  journal.grow('job-0', 1, true);
  expect(await again).toHaveLength(6);
  journal.close();
});

test('a subscription that is not read drops everything at its limit', () => {
  const journal = slowJournal();
  journal.grow('job-0', 30);
  const subscription = createSubscription(() => {}, 50);
  subscription.add(journal.entries);
  expect(subscription.isBehind).toBe(false);

  subscription.add(journal.entries);

  expect(subscription.isBehind).toBe(true);
  expect(subscription.take()).toBeUndefined();
});

test('the watch of a job ends when the job is deleted', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const journal = slowJournal();
  journal.grow('job-0', 2);
  const watches = ['job-0', 'job-1'].map((jobId) => journal.watch({ jobId }));
  const [first, other] = watches;
  for (let count = 0; count < 2; count += 1) await first?.next();
  const [end, otherNext] = [first?.next(), other?.next()];
  await turns(20);
  journal.delete('job-0');
  await turns(20);

  await vi.advanceTimersByTimeAsync(1000);

  expect(await end).toEqual({ done: true, value: undefined });
  journal.grow('job-1', 1);
  expect(await otherNext).toMatchObject({ value: { jobId: 'job-1' } });
});
