import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Blobs } from '../../src/contracts/blobs.ts';
import {
  defineStage,
  type ErrorCode,
  type JobEngine,
  JobError,
  type Stage,
} from '../../src/index.ts';
import { openBlobs } from '../../src/open-blobs.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

/** An engine whose blob store fails until it is repaired. */
async function failing(code: ErrorCode) {
  const clock = virtualClock();
  const home = sharedHome(clock);
  const real = await openBlobs(join(home.config.workBase, '..', 'blobs'));
  let isDown = true;
  const down = () => {
    if (isDown) throw new JobError(code, 'The blob store is down.');
  };
  const blobs: Blobs = {
    ...real,
    async put(ref, read) {
      down();
      return real.put(ref, read);
    },
    async *get(ref) {
      down();
      yield* real.get(ref);
    },
  };
  const generate = vi.fn<Stage<'generate'>['run']>(fakeStages().generate.run);
  const stages = fakeStages({ generate: defineStage('generate', generate) });
  const open = () => home.open({ blobs, stages, ...clock });
  return { ...home, clock, generate, open, repair: () => (isDown = false) };
}

async function waiting(engine: JobEngine, jobId: string): Promise<string> {
  for await (const { type, data } of engine.watch({ jobId }))
    if (type === 'stage.progress' && data.message.startsWith('Waiting')) return data.message;
  throw new Error('The job has ended.');
}

describe.each(['BLOBS_UNAVAILABLE', 'BLOBS_FULL', 'BLOBS_REFUSED'] as const)(
  'while the blob store fails with %s',
  (code) => {
    test('a job waits, says so, and goes on where it was', async () => {
      const { open, clock, generate, repair } = await failing(code);
      const engine = await open();
      const { jobId } = await engine.submit(request);
      const message = await waiting(engine, jobId);
      expect(message).toBe('Waiting for the blob store: The blob store is down.');
      // Longer than any time limit of a stage.
      for (let hours = 0; hours < 20; hours += 1) {
        clock.advance(3_600_000);
        await new Promise(setImmediate);
      }
      expect(await engine.get(jobId)).toMatchObject({ status: 'planned' });
      repair();
      const ending = engine.result(jobId);
      clock.advance(60_000);
      const { status, diagnostics } = await ending;
      expect(status).toBe('done');
      expect(generate).toHaveBeenCalledOnce();
      expect(diagnostics.attempts.every(({ outcome }) => outcome === 'completed')).toBe(true);
    });
  },
);

test('a job that waits for the blob store can be cancelled', async () => {
  const { open, generate } = await failing('BLOBS_UNAVAILABLE');
  const engine = await open();
  const { jobId } = await engine.submit(request);
  await waiting(engine, jobId);
  await engine.send(jobId, { type: 'job.cancel' });
  expect(await engine.result(jobId)).toMatchObject({ status: 'cancelled' });
  expect(generate).toHaveBeenCalledOnce();
});

test('a tree that the blob store never takes fails the job', async () => {
  const { open } = await failing('BLOB_TOO_LARGE');
  const engine = await open();
  const { jobId } = await engine.submit(request);
  const { status, error } = await engine.result(jobId);
  expect(status).toBe('failed');
  expect(error).toMatchObject({ code: 'BLOB_TOO_LARGE', stage: 'generation' });
});
