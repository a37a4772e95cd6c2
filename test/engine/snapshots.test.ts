import { join } from 'node:path';
import type { AnyMachineSnapshot, EventObject } from 'xstate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { toJob, toPreview } from '../../machines/index.ts';
import type { StoredActor, Store } from '../../src/contracts/store.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { migrateSnapshot } from '../../src/engine/migrate-snapshot.ts';
import { restoreSnapshot, stepBy } from '../../src/engine/resting-actor.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { done, order } from '../helpers/job-steps.ts';
import {
  kinds,
  readFixtures,
  type SnapshotFixture,
  statesOf,
} from '../helpers/snapshot-fixtures.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const fixtures = readFixtures();
const all = fixtures.map(
  (fixture) => [`${fixture.version} ${fixture.kind} ${fixture.state}`, fixture] as const,
);
const restore = ({ kind, ...stored }: SnapshotFixture) =>
  restoreSnapshot(kinds[kind].machine, migrateSnapshot(kinds[kind], stored));

describe('snapshots of every version that there was', () => {
  test.each(Object.values(kinds))('include all states of the $kind machine of today', (kind) => {
    const here = fixtures.filter(({ version }) => version === kind.version);
    // Where it fails, a machine has a new version: add a migration, and run write-snapshots.ts.
    expect(here.map(({ state }) => state).toSorted()).toEqual(statesOf(kind).toSorted());
  });

  test.each(all)('%s is restored, and can reach an end', (_, fixture) => {
    const restored = restore(fixture);
    expect(restored.status).toBe(isFinal(fixture) ? 'done' : 'active');
    if (fixture.version === kinds[fixture.kind].version)
      expect(pathOf(restored)).toBe(fixture.state);

    const end = fixture.kind === 'job' ? endJob(restored) : endPreview(restored);
    expect(end.status).toBe('done');
    if (isFinal(fixture)) expect(end).toBe(restored);
    const view = fixture.kind === 'job' ? toJob(end) : toPreview(end);
    expect(view).toMatchObject({
      jobId: 'job-mjipke1e-19z50e',
      status: isFinal(fixture) ? fixture.state : expect.stringMatching(/^(done|expired)$/),
    });
  });

  test('of a stage that ran have it interrupted when it was last seen, and run again', () => {
    for (const fixture of fixtures) {
      if (!fixture.state.endsWith('.running')) continue;
      const resumed = resume(restore(fixture));
      expect(toJob(resumed).diagnostics.attempts.slice(-2)).toMatchObject([
        { outcome: 'interrupted', endedAt: expect.any(Number) },
        { attempt: 2 },
      ]);
      expect(pathOf(resumed)).toBe(fixture.state);
    }
  });
});

const { snapshot: good = '', spec = '' } =
  fixtures.find(({ state }) => state === 'planned.running') ?? {};
const { version } = kinds.job;
const edited = (over: object) => JSON.stringify({ ...JSON.parse(good), ...over });

/** What fits no machine, by what is wrong with it. */
const broken: Readonly<Record<string, Pick<StoredActor, 'version' | 'snapshot'>>> = {
  'an unknown version': { version: '99-ffffffffffff', snapshot: good },
  'no version': { version: '', snapshot: good },
  'a text that is cut off': { version, snapshot: good.slice(0, 200) },
  'an empty text': { version, snapshot: '' },
  'JSON that is no snapshot': { version, snapshot: '{"a":1}' },
  null: { version, snapshot: 'null' },
  'an unknown state': { version, snapshot: edited({ value: { pondering: 'deeply' } }) },
  'an unknown inner state': { version, snapshot: edited({ value: { planned: 'pondering' } }) },
  'a state that is no state': { version, snapshot: edited({ value: 7 }) },
  'no context': { version, snapshot: edited({ context: null }) },
  'an unknown status': { version, snapshot: edited({ status: 'asleep' }) },
};

/** What is restored, and found out when it is to go on. */
const unsound: typeof broken = {
  'a status that its state contradicts': { version, snapshot: edited({ status: 'done' }) },
  'a context of another shape': { version, snapshot: edited({ context: { jobId: 'x' } }) },
};

describe('a snapshot that fits nowhere', () => {
  test.each(Object.entries(broken))('is refused: %s', (_, stored) => {
    const code = 'SNAPSHOT_UNKNOWN';
    const restoring = () => restore({ kind: 'job', state: '', spec, ...stored });
    expect(restoring).toThrow(expect.objectContaining({ code }));
  });

  test.each<[string, () => Promise<Store>]>([
    ['memory', async () => createMemoryStore()],
    ['SQLite', async () => openSqliteStore(join(await tempDir(), 'jobs.db'))],
  ])('is put aside in %s and listed, and all other jobs go on', async (_, open) => {
    const store = await open();
    const planted = Object.values({ ...broken, ...unsound });
    for (const [index, stored] of planted.entries()) await plant(store, index, stored);
    const ended = { version: 'x', snapshot: '', at: 0, standing: 'ended', consumed: [] } as const;
    await store.insert({ kind: 'preview', id: 'job-ended-1', change: ended });
    const ids = planted.map((__, index) => idOf(index));
    const engine = await createJobEngine({ store, config: tempConfig(), stages: fakeStages() });
    onTestFinished(() => engine.close());

    const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };
    const { jobId } = await engine.submit(request);
    expect(await engine.result(jobId)).toMatchObject({ status: 'done' });

    for (const id of ids) {
      expect(await engine.result(id)).toMatchObject({ jobId: id, status: 'quarantined' });
      expect(await store.actor({ kind: 'preview', id })).toMatchObject({ standing: 'quarantined' });
    }
    const { jobs } = await engine.list({ status: 'quarantined' });
    expect(jobs.map((job) => job.jobId)).toEqual(ids.toReversed());
    expect((await engine.list()).jobs).toHaveLength(ids.length + 1);
    const cancelled = engine.send(ids[0] ?? '', { type: 'job.cancel' });
    await expect(cancelled).rejects.toMatchObject({ code: 'JOB_ENDED' });
  });
});

/** A job and a preview that an engine ran which is gone. */
async function plant(
  store: Store,
  index: number,
  stored: Pick<StoredActor, 'version' | 'snapshot'>,
): Promise<void> {
  const id = idOf(index);
  const snapshot = stored.snapshot.replaceAll('job-mjipke1e-19z50e', id);
  const change = { ...stored, snapshot, at: index, standing: 'owned', consumed: [] } as const;
  const jobChange = { ...change, job: { status: 'planned', entries: [] } } as const;
  const ofJob = spec.replaceAll('job-mjipke1e-19z50e', id);
  const job = { spec: ofJob, userId: 'u1', createdAt: index };
  await store.insert({ kind: 'job', id, change: jobChange, job });
  await store.insert({ kind: 'preview', id, change });
  const claim = { owner: 'an-engine-that-is-gone', now: index, limit: 1 };
  await store.claim({ kind: 'job', ...claim }, () => jobChange);
  await store.claim({ kind: 'preview', ...claim }, () => change);
}

function idOf(index: number): string {
  return `job-broken-${index}`;
}

function resume(restored: AnyMachineSnapshot): AnyMachineSnapshot {
  const resumed = { type: 'job.resumed', lastSeenAt: 1_700_000_000_000 };
  return stepBy(kinds.job.machine, restored, resumed).snapshot;
}

function endJob(restored: AnyMachineSnapshot): AnyMachineSnapshot {
  let snapshot = resume(restored);
  for (let steps = 0; snapshot.status === 'active' && steps < 20; steps += 1) {
    snapshot = stepBy(kinds.job.machine, snapshot, nextEvent(snapshot)).snapshot;
  }
  return snapshot;
}

function nextEvent(snapshot: AnyMachineSnapshot): EventObject {
  if (snapshot.matches({ created: 'queued' })) return { type: 'job.admitted' };
  if (snapshot.matches({ planned: 'awaitingApproval' })) return { type: 'job.approve' };
  const stage = order.find((name) => snapshot.children[name] !== undefined);
  return done(stage ?? 'timer');
}

function endPreview(restored: AnyMachineSnapshot): AnyMachineSnapshot {
  const mount = { id: 'a', url: 'http://a.localhost:1/' };
  const events = [
    { type: 'preview.resumed' },
    { type: 'xstate.done.actor.mount', output: mount },
    done('timer'),
    done('timer'),
  ];
  return events.reduce<AnyMachineSnapshot>(
    (snapshot, event) => stepBy(kinds.preview.machine, snapshot, event).snapshot,
    restored,
  );
}

function isFinal({ state }: SnapshotFixture): boolean {
  return ['done', 'failed', 'cancelled', 'expired', 'stopped'].includes(state);
}

function pathOf({ value }: AnyMachineSnapshot): string {
  return typeof value === 'string' ? value : Object.entries(value).flat().join('.');
}
