import { existsSync, readFileSync } from 'node:fs';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { type Blobs, type Job, type JobEngine, JobError, openBlobs } from '../../src/index.ts';
import { previewStatus } from '../helpers/pages/preview-status.ts';
import { createCluster, request } from './machines.ts';

test.each([
  ['generation', 'validate'],
  ['packaging', 'deploy'],
] as const)(
  'a job whose machine is killed after %s goes on at another one that shares no folder',
  async (_, stopIn) => {
    const cluster = await createCluster();
    const { jobId, outputBase } = await cluster.killed(stopIn);
    const engine = await cluster.open('second');
    const job = await engine.result(jobId);

    expect(job.status).toBe('done');
    const again = stopIn === 'validate' ? 'validation' : 'deployment';
    expect(job.diagnostics.attempts.map(({ stage, outcome }) => [stage, outcome])).toEqual(
      stages.flatMap((stage) =>
        stage === again
          ? [
              [stage, 'interrupted'],
              [stage, 'completed'],
            ]
          : [[stage, 'completed']],
      ),
    );
    expect(await previewStatus(job.preview.url ?? '')).toBe(200);

    const unbroken = await runAlone(
      await cluster.open('third', { store: cluster.folder('other.db') }),
    );
    expect(job.tree).toEqual(unbroken.job.tree);
    const zip = await buffer(await engine.artifact(jobId, 'zip'));
    expect(zip.equals(unbroken.zip)).toBe(true);
    if (stopIn === 'deploy')
      expect(zip.equals(readFileSync(join(outputBase, `${jobId}.zip`)))).toBe(true);
  },
);

const stages = ['planning', 'generation', 'validation', 'packaging', 'deployment', 'finalization'];

async function runAlone(engine: JobEngine): Promise<{ job: Job; zip: Buffer }> {
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  return { job, zip: await buffer(await engine.artifact(jobId, 'zip')) };
}

/** A job that was done on a machine that is gone. */
async function doneElsewhere() {
  const cluster = await createCluster();
  const engine = await cluster.open('first');
  const { job, zip } = await runAlone(engine);
  await engine.close();
  await rm(cluster.folder('first'), { recursive: true });
  return { cluster, job, zip };
}

test('artifacts, diffs, follow-ups and previews of a job are there on a machine without its files', async () => {
  const { cluster, job, zip } = await doneElsewhere();
  const { jobId } = job;
  const engine = await cluster.open('second');
  await expect.poll(() => previewStatus(job.preview.url ?? '')).toBe(200);
  expect(await buffer(await engine.artifact(jobId, 'zip'))).toEqual(zip);
  const changed = await engine.revise(jobId, 'change the title to “Sol Bakery”');
  const followUp = await engine.result(changed.jobId);
  expect(followUp.changes).toMatchObject({ changed: 2, deleted: 0 });

  const third = await cluster.open('third', { limits: { concurrency: 0 } });
  const { files } = await third.diff(changed.jobId);
  expect(files.map(({ path }) => path)).toEqual(followUp.changes?.paths);
});

test('an engine opens while the blob store is down, and serves its previews later', async () => {
  const { cluster, job } = await doneElsewhere();
  const real = await openBlobs(cluster.blobs);
  let isDown = true;
  const blobs: Blobs = {
    ...real,
    async *get(ref) {
      if (isDown) throw new JobError('BLOBS_UNAVAILABLE', 'The blob store is down.');
      yield* real.get(ref);
    },
  };
  const engine = await cluster.open('second', { blobs });
  const url = job.preview.url ?? '';
  expect(await previewStatus(url)).not.toBe(200);
  const { jobId } = await engine.submit(request);
  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
  isDown = false;
  await expect.poll(() => previewStatus(url)).toBe(200);
});

test('a tree that another machine has replaced since is not used', async () => {
  const { cluster, job } = await doneElsewhere();
  const engine = await cluster.open('second');
  const url = await engine.artifact(job.jobId, 'zip').then(() => cluster.folder('second/output'));
  const path = join(url, job.jobId, 'index.html');
  const content = readFileSync(path, 'utf8');
  await engine.close();
  const file = await open(path, 'r+');
  await file.write('<!-- older -->');
  await file.close();

  const next = await cluster.open('second');
  await next.artifact(job.jobId, 'zip');
  expect(readFileSync(path, 'utf8')).toBe(content);
});

async function tamperAll(folder: string): Promise<void> {
  for (const parent of await readdir(folder))
    for (const name of await readdir(join(folder, parent))) {
      const file = await open(join(folder, parent, name), 'r+');
      // After the list of files.
      await file.write('tampered', 2000);
      await file.close();
    }
}

test('a blob that was tampered with is refused: the files are generated again', async () => {
  const cluster = await createCluster();
  const { jobId } = await cluster.killed('deploy');
  await tamperAll(cluster.blobs);
  const engine = await cluster.open('second');
  const job = await engine.result(jobId);
  expect(job.status).toBe('done');
  expect(job.diagnostics.attempts.filter(({ stage }) => stage === 'generation')).toHaveLength(2);
});

test('a download of a blob that was tampered with is refused, and leaves nothing', async () => {
  const { cluster, job } = await doneElsewhere();
  await tamperAll(cluster.blobs);
  const engine = await cluster.open('second', { limits: { concurrency: 0 } });
  const code = 'BLOB_DAMAGED';
  await expect(engine.artifact(job.jobId, 'zip')).rejects.toMatchObject({ code });
  const output = cluster.folder('second/output');
  expect(existsSync(output) ? await readdir(output) : []).toEqual([]);
});
