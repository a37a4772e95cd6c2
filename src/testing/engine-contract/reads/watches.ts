import { expect, test } from 'vitest';
import type { JobEngine, WatchOptions } from '../../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { OpenEngine } from '../../engine-contract.ts';
import { fakeStages } from '../../fake-stages.ts';
import { entriesOf, gated, submitted } from '../samples.ts';

/** Tests of `watch`. */
export function testWatches(open: OpenEngine): void {
  test('a job is watched from its first entry to its final one, without a gap', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    const jobId = await submitted(engine);
    const watched = entriesOf(engine, { jobId });
    await generate.entered;
    generate.open();

    const entries = await watched;

    expect(entries[0]).toMatchObject({ jobId, seq: 1, type: 'job.created' });
    expect(entries.at(-1)).toMatchObject({ type: 'job.status', state: 'done' });
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1));
    expect(await entriesOf(engine, { jobId })).toEqual(entries);
  });

  test('a watch of a job begins after its cursor', async () => {
    const engine = await open();
    const jobId = await submitted(engine);
    const entries = await entriesOf(engine, { jobId });

    for (const [index, { cursor: after }] of entries.slice(0, -1).entries()) {
      expect(await entriesOf(engine, { jobId, after })).toEqual(entries.slice(index + 1));
    }
  });

  test('a watch from the latest entry begins with the first commit after the call', async () => {
    const engine = await open({ limits: { concurrency: 0, shutdownTimeoutMs: 50 } });
    await submitted(engine);
    const watched = engine.watch({ after: 'latest' });
    const later = await submitted(engine);

    for await (const entry of watched) {
      expect(entry).toMatchObject({ jobId: later, seq: 1, type: 'job.created' });
      break;
    }
  });

  test('a watch from the latest entry works for an empty store, and for an ended job', async () => {
    const engine = await open();
    const first = engine.watch({ after: 'latest' });
    const jobId = await submitted(engine);
    for await (const entry of first) {
      expect(entry).toMatchObject({ jobId, seq: 1 });
      break;
    }
    await engine.result(jobId);

    expect(await entriesOf(engine, { jobId, after: 'latest' })).toEqual([]);
  });

  test('a watch of all jobs begins after its cursor', async () => {
    const engine = await open();
    const jobId = await submitted(engine);
    const entries = await entriesOf(engine, { jobId });
    const [first, second] = entries;

    for await (const entry of engine.watch(first ? { after: first.cursor } : {})) {
      expect(entry).toEqual(second);
      break;
    }
  });

  test('a watch with an aborted signal is empty; a watch of an unknown job rejects', async () => {
    const engine = await open({ limits: { concurrency: 0, shutdownTimeoutMs: 50 } });
    const jobId = await submitted(engine);

    expect(await entriesOf(engine, { jobId, signal: AbortSignal.abort() })).toEqual([]);
    await expect(entriesOf(engine, { jobId: 'job-unknown-1' })).rejects.toMatchObject({
      code: 'JOB_NOT_FOUND',
    });
  });

  test('a watch of all jobs has each job in order, until its signal is aborted', async () => {
    const engine = await open();
    const ids = await Promise.all([submitted(engine), submitted(engine)]);
    await Promise.all(ids.map((id) => engine.result(id)));
    const expected = await Promise.all(ids.map((jobId) => entriesOf(engine, { jobId })));

    const stop = new AbortController();
    const entries: JournalEntry[] = [];
    for await (const entry of engine.watch({ signal: stop.signal })) {
      entries.push(entry);
      if (entries.length === expected.flat().length) stop.abort();
    }

    for (const [index, id] of ids.entries()) {
      expect(entries.filter(({ jobId }) => jobId === id)).toEqual(expected[index]);
    }
  });

  test('a waiting watch ends when its signal is aborted, and when the engine is closed', async () => {
    const engine = await open({ limits: { concurrency: 0, shutdownTimeoutMs: 50 } });
    const jobId = await submitted(engine);
    const stop = new AbortController();
    const aborted = entriesOf(engine, { jobId, signal: stop.signal });
    const begun = Promise.withResolvers<void>();
    const left = (async () => {
      for await (const _ of engine.watch({ jobId })) begun.resolve();
    })();

    stop.abort();
    expect((await aborted).length).toBeLessThanOrEqual(2);
    await begun.promise;
    const [outcome] = await Promise.allSettled([left, engine.close()]);
    expect(outcome).toMatchObject({ status: 'fulfilled' });
  });

  test('an invalid cursor is refused', async () => {
    const engine = await open();

    await expect(entriesOf(engine, { after: 'nonsense' })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });

  test('many watchers of one job, or of all, get the same entries at any reading speed', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    const jobId = await submitted(engine);
    const watching = Array.from({ length: 20 }, (_, index) => slowly(engine, { jobId }, index % 5));
    const ofAll = Array.from({ length: 20 }, (_, index) => slowly(engine, {}, index % 5));
    await generate.entered;
    const others = await Promise.all(Array.from({ length: 30 }, () => submitted(engine)));
    generate.open();
    await Promise.all([jobId, ...others].map((id) => engine.result(id)));
    const expected = await entriesOf(engine, { jobId });

    for (const entries of await Promise.all(watching)) expect(entries).toEqual(expected);
    for (const entries of await Promise.all(ofAll)) {
      expect(new Set(entries.map(({ cursor }) => cursor)).size).toBe(entries.length);
      expect(entries.filter((entry) => entry.jobId === jobId)).toEqual(expected);
    }
  });

  test('watchers that stop early do not affect the others', async () => {
    const engine = await open();
    const ids = await Promise.all([submitted(engine), submitted(engine), submitted(engine)]);
    const stopped = Array.from({ length: 20 }, async (_, index) => {
      const stop = new AbortController();
      const entries: JournalEntry[] = [];
      for await (const entry of engine.watch({ signal: stop.signal })) {
        if (entries.push(entry) > index) stop.abort();
      }
      return entries.length;
    });
    const whole = await Promise.all(ids.map((jobId) => entriesOf(engine, { jobId })));

    expect(await Promise.all(stopped)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    for (const [index, jobId] of ids.entries())
      expect(await entriesOf(engine, { jobId })).toEqual(whole[index]);
  });

  test('a watcher that does not read for a while misses nothing', async () => {
    const engine = await open();
    const stop = new AbortController();
    const late = engine.watch({ signal: stop.signal })[Symbol.asyncIterator]();
    const first = late.next();
    const ids = await Promise.all(Array.from({ length: 60 }, () => submitted(engine)));
    await Promise.all(ids.map((id) => engine.result(id)));
    const expected = await Promise.all(ids.map((jobId) => entriesOf(engine, { jobId })));

    const entries = [await first];
    while (entries.length < expected.flat().length) entries.push(await late.next());
    stop.abort();

    const received = entries.flatMap(({ value }) => value ?? []);
    for (const [index, id] of ids.entries())
      expect(received.filter(({ jobId }) => jobId === id)).toEqual(expected[index]);
    expect(await late.next()).toMatchObject({ done: true });
  });

  test('all waiters for one result get it', async () => {
    const engine = await open();
    const jobId = await submitted(engine);

    const jobs = await Promise.all(Array.from({ length: 100 }, () => engine.result(jobId)));

    expect(new Set(jobs.map(({ status }) => status))).toEqual(new Set(['done']));
    expect(await engine.result(jobId)).toEqual(jobs[0]);
  });
}

/** The entries of a watch that pauses for some turns after each, until the job of its first entry is done. */
async function slowly(
  engine: JobEngine,
  options: WatchOptions,
  pauseTurns: number,
): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const entry of engine.watch(options)) {
    entries.push(entry);
    for (let turn = 0; turn < pauseTurns; turn += 1) await new Promise(setImmediate);
    const [first] = entries;
    if (entry.jobId === first?.jobId && entry.type === 'job.status' && entry.state === 'done')
      break;
  }
  return entries;
}
