import { chownSync, existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { eventOf, foldJob } from '../../machines/index.ts';
import { JobError, openSqliteStore, type Store } from '../../src/index.ts';
import { dayMs, request, retentionHome } from './home.ts';

const ages = {
  workspaceMs: dayMs,
  outputMs: 2 * dayMs,
  logMs: 3 * dayMs,
  recordMs: 4 * dayMs,
} as const;

test('each part of an ended job goes at its own time, and the job says so', async () => {
  const home = retentionHome();
  const [jobId = ''] = await home.ended();
  const logs = [`${jobId}.log`, `${jobId}.program.log`];
  writeFileSync(join(home.config.logBase, `${jobId}.program.log`), 'printed');
  const clerk = await home.clerk(ages);
  expect(home.filesOf(jobId)).toEqual([jobId, jobId, `${jobId}.zip`, ...logs]);
  expect(await clerk.prune()).toEqual({ jobs: 0, files: 0, bytes: 0, left: [] });

  home.advance(dayMs);
  const first = await clerk.prune();
  expect(first).toMatchObject({ jobs: 1, left: [] });
  expect(first.files).toBeGreaterThan(5);
  expect(home.filesOf(jobId)).toEqual([jobId, `${jobId}.zip`, ...logs]);
  expect(await clerk.get(jobId)).toMatchObject({ status: 'done', pruned: ['workspace'] });
  expect(await new Response(await clerk.artifact(jobId, 'zip')).bytes()).not.toHaveLength(0);

  home.advance(dayMs);
  await clerk.prune();
  expect(home.filesOf(jobId)).toEqual(logs);
  const job = await clerk.get(jobId);
  expect(job).toMatchObject({ pruned: ['workspace', 'output'], artifacts: {} });
  expect(job?.paths.zipPath).toBeUndefined();
  expect((await clerk.list()).jobs).toEqual([job]);
  await expect(clerk.artifact(jobId, 'zip')).rejects.toMatchObject({ code: 'FILES_REMOVED' });

  home.advance(dayMs);
  await clerk.prune();
  expect(home.filesOf(jobId)).toEqual([]);
  const entries = await Array.fromAsync(clerk.watch({ jobId }));
  expect(entries.flatMap(({ type, data }) => (type === 'job.pruned' ? [data.parts] : []))).toEqual([
    ['workspace'],
    ['output'],
    ['log'],
  ]);

  home.advance(dayMs);
  await clerk.prune();
  expect(await clerk.get(jobId)).toBeUndefined();
  await expect(clerk.artifact(jobId, 'zip')).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
});

test('a dry run tells what a prune does, and does nothing', async () => {
  const home = retentionHome();
  const ids = await home.ended({}, {}, {});
  const clerk = await home.clerk({ workspaceMs: dayMs, maxBytes: 1 });
  await clerk.pin(ids[2] ?? '');
  const dry = await clerk.prune({ dryRun: true });
  expect(dry).toMatchObject({ jobs: 2, left: [] });
  expect(home.filesOf(ids[0] ?? '')).toHaveLength(4);
  expect(await clerk.prune({ dryRun: true })).toEqual(dry);
  // The journals have grown by what was removed before.
  expect(await clerk.prune()).toMatchObject({ jobs: 2, files: dry.files, left: [] });
  expect(await clerk.prune({ dryRun: true })).toMatchObject({ jobs: 0, files: 0 });
});

test.each<readonly [unknown, string]>([
  [{ dryrun: true }, 'Did you mean "dryRun"'],
  [{ dryRun: 'yes' }, 'true or false'],
  [5, 'object'],
])('options that it does not know remove nothing: %j', async (options, named) => {
  const home = retentionHome();
  await home.ended();
  home.advance(2 * dayMs);
  const clerk = await home.clerk({ recordMs: dayMs });
  // As plain JavaScript may call it.
  const prune = clerk.prune as (given: unknown) => Promise<unknown>;
  await expect(prune(options)).rejects.toMatchObject({
    code: 'QUERY_INVALID',
    message: expect.stringContaining(named),
  });
  expect((await clerk.list()).jobs).toHaveLength(1);
});

test('beyond a bound in bytes the oldest go first, and records last', async () => {
  const home = retentionHome();
  const ids = await home.ended({}, {}, {});
  const [first = '', second = '', third = ''] = ids;
  const clerk = await home.clerk();
  const { bytes, users } = await clerk.usage();
  const total = Object.values(bytes).reduce((sum, each) => sum + each, 0);
  expect(users).toEqual([{ userId: 'u1', jobs: 3, bytes: total }]);

  await (await home.clerk({ maxBytes: total - 1 })).prune();
  expect(ids.map((id) => home.filesOf(id).length)).toEqual([0, 4, 4]);
  await clerk.pin(second);
  await (await home.clerk({ maxBytes: Math.floor(total / 2) })).prune();
  expect(ids.map((id) => home.filesOf(id).length)).toEqual([0, 4, 0]);
  expect((await clerk.list()).jobs.map(({ jobId }) => jobId)).toEqual([third, second, first]);
  await (await home.clerk({ maxBytes: 1 })).prune();
  expect((await clerk.list()).jobs.map(({ jobId }) => jobId)).toEqual([second]);
});

describe('a family', () => {
  test('goes when its youngest member may go, and not before', async () => {
    const home = retentionHome();
    const [first = ''] = await home.ended();
    home.advance(dayMs * 0.6);
    const [second = ''] = await home.ended({ parent: first });
    const clerk = await home.clerk({ workspaceMs: dayMs, outputMs: dayMs, recordMs: dayMs });
    home.advance(dayMs * 0.6);
    expect(await clerk.prune()).toMatchObject({ jobs: 0 });
    home.advance(dayMs * 0.6);
    expect(await clerk.prune()).toMatchObject({ jobs: 2 });
    expect([first, second].flatMap((id) => home.filesOf(id))).toEqual([]);
    expect((await clerk.list()).jobs).toEqual([]);
  });

  test('is worked out once, without keeping the event loop, and not again before its time', async () => {
    const readsOf = async (members: number) => {
      const home = retentionHome();
      const engine = await home.open();
      let { jobId } = await engine.submit(request);
      await engine.result(jobId);
      for (let made = 1; made < members; made += 1) {
        ({ jobId } = await engine.retry(jobId, { from: 'generated' }));
        await engine.result(jobId);
      }
      await engine.close();
      const store = await openSqliteStore(home.store, { now: home.now });
      const counted = countReads(store);
      const clerk = await home.open({
        store: counted.store,
        retention: { workspaceMs: dayMs, outputMs: 2 * dayMs },
        limits: { concurrency: 0 },
      });
      home.advance(dayMs / 2);
      counted.reset();
      await clerk.prune({ dryRun: true });
      await clerk.prune();
      const due = await store.retention.due({ at: home.now(), limit: 10 });
      return { due, ...counted.read() };
    };
    const [small, large] = [await readsOf(5), await readsOf(20)];
    expect(small.due.concat(large.due)).toEqual([]);
    expect(large.reads).toBeLessThan(small.reads * 5);
    expect(large.mostInTurn).toBeLessThan(60);
  });

  test('stays while one of its members waits, or is pinned', async () => {
    const home = retentionHome();
    const [first = ''] = await home.ended();
    const clerk = await home.clerk({ recordMs: 0 });
    const { jobId } = await clerk.retry(first);
    await clerk.pin(jobId);
    expect(await clerk.prune()).toMatchObject({ jobs: 0 });
    const engine = await home.open();
    await engine.result(jobId);
    await engine.close();
    expect(await clerk.prune()).toMatchObject({ jobs: 0 });
    await clerk.pin(jobId, false);
    expect(await clerk.prune()).toMatchObject({ jobs: 2 });
  });
});

test('the first usage measures many jobs together', async () => {
  const home = retentionHome();
  await home.ended({}, {}, {});
  const store = await openSqliteStore(home.store, { now: home.now });
  const { retention } = store;
  let [noting, mostAtOnce] = [0, 0];
  const note: typeof retention.note = async (...args) => {
    mostAtOnce = Math.max(mostAtOnce, ++noting);
    await retention.note(...args);
    noting -= 1;
  };
  const noted = { ...store, retention: { ...retention, note } };
  const clerk = await home.open({ store: noted, limits: { concurrency: 0 } });
  const { jobs, bytes } = await clerk.usage();
  expect({ jobs, mostAtOnce }).toEqual({ jobs: 3, mostAtOnce: 3 });
  expect(Object.entries(bytes).filter(([, held]) => held === 0)).toEqual([['answers', 0]]);
});

test('a pinned job says so, in its view, its journal and the usage', async () => {
  const home = retentionHome();
  const [jobId = '', other = ''] = await home.ended({}, {});
  const clerk = await home.clerk();
  expect(await clerk.usage()).toMatchObject({ pinned: { jobs: 0, bytes: 0 } });

  await clerk.pin(jobId);
  await clerk.pin(jobId);

  expect(await clerk.get(jobId)).toMatchObject({ status: 'done', pinned: true });
  expect((await clerk.list()).jobs.map(({ pinned }) => pinned)).toEqual([undefined, true]);
  const entries = await Array.fromAsync(clerk.watch({ jobId }));
  expect(entries.slice(-2)).toMatchObject([
    { type: 'job.status' },
    { type: 'job.pinned', state: 'done' },
  ]);
  const folded = foldJob(entries.map((entry) => ({ state: entry.state, event: eventOf(entry) })));
  expect(folded?.pinned).toBe(true);
  const { pinned, users } = await clerk.usage();
  expect(pinned.jobs).toBe(1);
  expect(pinned.bytes).toBeGreaterThan(0);
  expect(pinned.bytes).toBeLessThan(users[0]?.bytes ?? 0);

  await clerk.pin(jobId, false);
  expect(await clerk.get(jobId)).not.toHaveProperty('pinned');
  expect(await clerk.usage()).toMatchObject({ pinned: { jobs: 0 } });
  await expect(clerk.pin(`${other}x`)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
});

test('a job that is pinned before it runs ends pinned', async () => {
  const home = retentionHome();
  const clerk = await home.clerk();
  const { jobId } = await clerk.submit(request);
  await clerk.pin(jobId);
  expect(await clerk.get(jobId)).toMatchObject({ phase: 'queued', pinned: true });
  const engine = await home.open();
  expect(await engine.result(jobId)).toMatchObject({ status: 'done', pinned: true });
  await engine.close();
  expect(await clerk.get(jobId)).toMatchObject({ status: 'done', pinned: true });
});

test('a job with a live preview stays until the preview has ended', async () => {
  const home = retentionHome();
  const engine = await home.open();
  const { jobId } = await engine.submit({ ...request, userMessage: 'create a landing page' });
  const { preview } = await engine.result(jobId);
  expect(preview.url).toBeDefined();
  const clerk = await home.clerk({ outputMs: 0 });
  expect(await clerk.prune()).toMatchObject({ jobs: 0 });
  await engine.previews.stop(jobId);
  await vi.waitFor(
    async () => expect((await engine.get(jobId))?.preview.url).toBeUndefined(),
    15_000,
  );
  await vi.waitFor(async () => expect(await clerk.prune()).toMatchObject({ jobs: 1 }), 15_000);
  await expect(engine.previews.extend(jobId, 1000)).rejects.toMatchObject({ code: 'JOB_ENDED' });
});

test('an engine removes by itself what is due, and what another one has begun', async () => {
  const home = retentionHome();
  const [jobId = ''] = await home.ended();
  const engine = await home.open({ retention: { workspaceMs: 0, recordMs: 0 } });
  await vi.waitFor(async () => expect(await engine.get(jobId)).toBeUndefined(), 5000);
  expect(home.filesOf(jobId)).toEqual([]);
});

test('left-overs go first: that frees room on a disk too full for the store to be written', async () => {
  const home = retentionHome();
  const [jobId = ''] = await home.ended();
  const { workBase } = home.config;
  const own = await openSqliteStore(home.store);
  const full = () => Promise.reject(new JobError('STORE_FAILED', 'The disk is full.'));
  const store: Store = { ...own, retention: { ...own.retention, mark: full } };
  const retention = { workspaceMs: dayMs };
  const clerk = await home.open({ store, retention, limits: { concurrency: 0 } });
  const left = join(workBase, `${jobId}.old-1`);
  writeFileSync(left, '1');
  home.advance(2 * dayMs);
  await expect(clerk.prune()).rejects.toMatchObject({ code: 'STORE_FAILED' });
  expect(existsSync(left)).toBe(false);
});

test('what was left over goes once its time is over, and nothing that is not ours', async () => {
  const home = retentionHome();
  const [jobId = ''] = await home.ended();
  const { workBase, outputBase, logBase } = home.config;
  const orphan = 'job-m3abcdef-12345678';
  const ours = [
    join(workBase, orphan),
    join(outputBase, `${orphan}.zip`),
    join(outputBase, `${jobId}.new-abc_D-1`),
    join(logBase, `${orphan}.log`),
    join(logBase, `${orphan}.program.log`),
  ];
  const others = [
    join(workBase, 'notes'),
    join(workBase, 'job-'),
    join(workBase, `${orphan}.bak`),
    join(workBase, `${orphan}x-more`),
    join(outputBase, `${orphan}.zip.mine`),
    join(logBase, 'previews.log'),
    join(logBase, orphan),
  ];
  for (const path of [...ours, ...others]) {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'file'), 'x');
    utimesSync(path, 1_700_000_000, 1_700_000_000);
  }
  const monthMs = 30 * dayMs;
  home.advance(dayMs);
  const clerk = await home.clerk({ workspaceMs: monthMs, outputMs: monthMs, logMs: monthMs });
  const fresh = await home.clerk();
  expect((await clerk.usage()).leftOvers).toEqual({ entries: 5, bytes: 5 });
  // Without an age it may be a job of another store.
  expect(await fresh.prune()).toMatchObject({ files: 1 });
  expect(await clerk.prune()).toMatchObject({ files: 4, left: [] });
  const left = [workBase, outputBase, logBase].flatMap((base) => home.names(base));
  expect(left).toEqual(
    expect.arrayContaining(others.map((path) => path.slice(path.lastIndexOf('/') + 1))),
  );
  expect(left.filter((name) => name.startsWith(jobId))).toHaveLength(4);
  expect((await clerk.usage()).leftOvers).toEqual({ entries: 0, bytes: 0 });
});

test.each([
  [{ workspaceMs: -1 }, 'workspaceMs'],
  [{ recordMs: 1.5 }, 'recordMs'],
  [{ maxBytes: Number.NaN }, 'maxBytes'],
  [{ workspace: 1 }, 'workspace'],
])('a retention of %j is refused', async (retention: object, name) => {
  const home = retentionHome();
  await expect(home.open({ retention })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringContaining(name),
  });
});

test.runIf(process.getuid?.() === 0)(
  'what another user owns is left and told, and its job stays until it can go',
  async () => {
    const home = retentionHome();
    const [jobId = ''] = await home.ended();
    const clerk = await home.clerk({ recordMs: 0 });
    const path = join(home.config.workBase, jobId, 'package.json');
    chownSync(path, 12_345, 12_345);

    const { left } = await clerk.prune();
    expect(left).toEqual([`${path}: it belongs to another user`]);
    expect(home.filesOf(jobId)).toEqual([jobId]);
    expect(await clerk.get(jobId)).toMatchObject({ pruned: expect.arrayContaining(['workspace']) });

    chownSync(path, 0, 0);
    expect((await clerk.prune()).left).toEqual([]);
    expect(home.filesOf(jobId)).toEqual([]);
    expect(await clerk.get(jobId)).toBeUndefined();
  },
);

/** A store that counts what retention reads of families, and the most in one turn of the event loop. */
function countReads(store: Store) {
  let [reads, inTurn, mostInTurn] = [0, 0, 0];
  const retention = { ...store.retention };
  for (const name of ['get', 'parent', 'children'] as const) {
    const read = (jobId: string): Promise<never> => {
      if (inTurn === 0) setImmediate(() => (inTurn = 0));
      reads += 1;
      inTurn += 1;
      mostInTurn = Math.max(mostInTurn, inTurn);
      return store.retention[name](jobId) as Promise<never>;
    };
    retention[name] = read;
  }
  return {
    store: { ...store, retention },
    reset: () => ([reads, mostInTurn] = [0, 0]),
    read: () => ({ reads, mostInTurn }),
  };
}
