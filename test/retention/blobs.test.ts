import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { JobError } from '../../src/errors/job-error.ts';
import { openBlobs } from '../../src/open-blobs.ts';
import { createBlobReferences } from '../../src/retention/left-overs/blob-references.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { nothingRemoved } from '../../src/workspace/removal/remove-entry.ts';
import type { Blobs } from '../../src/contracts/blobs.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { dayMs, request, retentionHome } from './home.ts';

/** A home with a blob store, which can be down. */
async function blobHome() {
  const folder = join(tempConfig().workBase, '..', 'blobs');
  const real = await openBlobs(folder);
  let isDown = false;
  const blobs: Blobs = {
    ...real,
    async delete(sha256) {
      if (isDown) throw new JobError('BLOBS_UNAVAILABLE', 'The blob store is down.');
      return real.delete(sha256);
    },
  };
  const home = retentionHome({ blobs });
  return {
    ...home,
    blobs,
    setDown: (down: boolean) => (isDown = down),
    hashes: async () => (await Array.fromAsync(blobs.list())).map(({ sha256 }) => sha256).sort(),
  };
}

const ages = { workspaceMs: dayMs, outputMs: 2 * dayMs, recordMs: 4 * dayMs } as const;

test('the blob of a part goes with that part', async () => {
  const home = await blobHome();
  const [jobId = ''] = await home.ended();
  const clerk = await home.clerk(ages);
  const { workspace, output } = (await clerk.get(jobId))?.blobs ?? {};
  expect(await home.hashes()).toEqual(expect.arrayContaining([workspace?.sha256, output?.sha256]));
  const { bytes } = await clerk.usage();
  expect(bytes.workspace).toBeGreaterThan(workspace?.bytes ?? Infinity);

  home.advance(dayMs);
  await clerk.prune();
  expect(await home.hashes()).toEqual([output?.sha256]);
  // Nor is it brought back.
  await expect(clerk.diff(jobId, { against: jobId })).resolves.toMatchObject({ files: [] });
  expect(home.names(home.config.workBase)).toEqual([]);

  home.advance(dayMs);
  await clerk.prune();
  expect(await home.hashes()).toEqual([]);
});

test('a blob that two jobs share stays while one of them is there', async () => {
  const home = await blobHome();
  const [first = '', second = ''] = await home.ended({ userId: 'u1' }, { userId: 'u2' });
  const clerk = await home.clerk();
  const shared = await home.hashes();
  expect(shared).toHaveLength(2);

  await clerk.remove(first);
  expect(await home.hashes()).toEqual(shared);
  rmSync(home.config.outputBase, { recursive: true });
  await clerk.artifact(second, 'zip');
  expect(readdirSync(home.config.outputBase)).toContain(`${second}.zip`);

  await clerk.forget({ userId: 'u2' });
  expect(await home.hashes()).toEqual([]);
});

test('while the blob store is down, a removal says so, and is finished later', async () => {
  const home = await blobHome();
  const [jobId = ''] = await home.ended();
  const clerk = await home.clerk();
  home.setDown(true);
  const report = await clerk.remove(jobId);
  expect(report.left).toEqual([`${jobId} in the blob store: The blob store is down.`]);
  expect(await home.hashes()).toHaveLength(2);

  home.setDown(false);
  await clerk.prune();
  expect(await home.hashes()).toEqual([]);
  expect(await clerk.get(jobId)).toBeUndefined();
});

test('blobs without a job go when the files of jobs do', async () => {
  const home = await blobHome();
  await home.ended();
  const sha256 = '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae';
  await home.blobs.put({ sha256, bytes: 3 }, async function* foo() {
    yield Buffer.from('foo');
  });
  const clerk = await home.clerk({ workspaceMs: 3 * dayMs, outputMs: 5 * dayMs });
  home.advance(4 * dayMs);
  await clerk.prune();
  expect(await home.hashes()).toContain(sha256);
  home.advance(dayMs + 60_000);
  await clerk.prune();
  expect(await home.hashes()).toEqual([]);
});

test('the files of a pruned part also go from a machine that did not prune it', async () => {
  const home = await blobHome();
  const [jobId = ''] = await home.ended();
  const config = { ...tempConfig(), browser: 'off', minFreeBytes: 0 };
  const other = await home.open({ config, retention: ages, limits: { concurrency: 0 } });
  await other.artifact(jobId, 'zip');
  expect(readdirSync(config.outputBase)).toHaveLength(2);
  home.advance(2 * dayMs);
  await (await home.clerk(ages)).prune();
  expect(readdirSync(config.outputBase)).toHaveLength(2);
  await other.prune();
  expect(readdirSync(config.outputBase)).toEqual([]);
});

test('a worker, which prunes nothing, clears its own folders of what was pruned', async () => {
  const home = await blobHome();
  const config = { ...tempConfig(), browser: 'off', minFreeBytes: 0 };
  const first = await home.open({ config });
  const { jobId } = await first.submit(request);
  await first.result(jobId);
  await first.close();
  home.advance(2 * dayMs);
  await (await home.clerk(ages)).prune();
  expect(readdirSync(config.workBase)).toEqual([jobId]);
  await home.open({ config, role: 'worker' });
  await expect.poll(() => readdirSync(config.workBase)).toEqual([]);
});

describe('a removal that dies at any point', () => {
  const ref = { sha256: 'a'.repeat(64), bytes: 3 };

  /** References over a store whose writes fail from some point on. */
  function setUp() {
    const { storage } = createMemoryStore();
    let left = Infinity;
    const stored = new Set([ref.sha256]);
    const dying =
      <Args extends unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
      async (...args: Args) => {
        left -= 1;
        if (left < 0) throw new Error('The process is dead.');
        return call(...args);
      };
    const blobs = {
      delete: dying(async (sha256: string) => void stored.delete(sha256)),
    } as unknown as Blobs;
    const set = dying(storage.set);
    const references = createBlobReferences(
      { ...storage, set, delete: dying(storage.delete) },
      blobs,
    );
    return { storage, references, stored, dieAfter: (calls: number) => (left = calls) };
  }

  const release = ({ references }: ReturnType<typeof setUp>, jobId: string) =>
    references.release(jobId, ['record'], nothingRemoved());

  test.each([0, 1, 2, 3, 4])('is finished by the next one: after %i writes', async (calls) => {
    const parts = setUp();
    await parts.references.add('job-1', 'output', ref);
    parts.dieAfter(calls);
    await expect(release(parts, 'job-1')).rejects.toThrow('dead');
    parts.dieAfter(Infinity);
    await release(parts, 'job-1');
    expect([...parts.stored]).toEqual([]);
    expect(await parts.storage.list('blobs', '')).toEqual([]);
  });

  test.each([0, 1, 2, 3])('keeps what another job holds: after %i writes', async (calls) => {
    const parts = setUp();
    await parts.references.add('job-1', 'output', ref);
    await parts.references.add('job-2', 'output', ref);
    parts.dieAfter(calls);
    await expect(release(parts, 'job-1')).rejects.toThrow('dead');
    parts.dieAfter(Infinity);
    await release(parts, 'job-1');
    expect([...parts.stored]).toEqual([ref.sha256]);
    await release(parts, 'job-2');
    expect([...parts.stored]).toEqual([]);
  });

  test('keeps a job from using the blob until it is finished', async () => {
    const parts = setUp();
    await parts.references.add('job-1', 'output', ref);
    parts.dieAfter(2);
    await expect(release(parts, 'job-1')).rejects.toThrow('dead');
    parts.dieAfter(Infinity);
    const adding = parts.references.add('job-2', 'output', ref);
    await expect(adding).rejects.toMatchObject({ code: 'BLOBS_UNAVAILABLE' });
    await release(parts, 'job-1');
    await parts.references.add('job-2', 'output', ref);
    expect([...parts.stored]).toEqual([ref.sha256]);
  });
});
