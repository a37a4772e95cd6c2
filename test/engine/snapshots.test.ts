import { join } from 'node:path';
import type { EventObject } from 'xstate';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type JobContext, type PreviewContext, toJob, toPreview } from '../../machines/index.ts';
import type { ActorKind, StoredActor } from '../../src/contracts/store/actor.ts';
import type { Store } from '../../src/contracts/store/store.ts';
import type { TransitionEvents } from '../../src/contracts/store/actor-change.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import type { MachineState } from '../../src/engine/runtime/stepper/stepper.ts';
import { rehydrate } from '../../src/engine/runtime/rehydrate.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { done, order } from '../helpers/jobs/job-steps.ts';
import {
  kinds,
  machines,
  readFixtures,
  type SnapshotFixture,
  statesIn,
} from '../helpers/jobs/snapshot-fixtures.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const fixtures = readFixtures();
const all = fixtures.map(
  (fixture) => [`${fixture.version} ${fixture.kind} ${fixture.state}`, fixture] as const,
);

describe('snapshots of every earlier version', () => {
  test.each(['job', 'preview'] as const)('include all states of the current %s machine', (kind) => {
    const here = fixtures.filter(({ version }) => version === kinds[kind].version);
    // If this fails, the machine has a new version: add a migration, and run write-snapshots.ts.
    expect(here.map(({ state }) => state).toSorted()).toEqual(statesIn(machines[kind]).toSorted());
  });

  test.each(all)('%s is restored, and can reach an end', (_, fixture) => {
    const { kind, state } = fixture;
    const isFinal = finals[kind].has(state);
    const [restored, end, view] = kind === 'job' ? endJob(fixture) : endPreview(fixture);
    expect(restored.leaf.isFinal).toBe(isFinal);
    if (fixture.version === kinds[kind].version) expect(restored.leaf.path).toBe(state);
    expect(end.leaf.isFinal).toBe(true);
    if (isFinal) expect(end).toBe(restored);
    expect(view).toMatchObject({
      jobId: 'job-mjipke1e-19z50e',
      status: isFinal ? state : expect.stringMatching(/^(done|expired)$/),
    });
  });

  test('a running stage was interrupted when its process was last seen, and runs again', () => {
    for (const fixture of fixtures) {
      if (!fixture.state.endsWith('.running')) continue;
      const { leaf, context } = resume(rehydrate(kinds.job, fixture));
      expect(context.account.attempts.slice(-2)).toMatchObject([
        { outcome: 'interrupted', endedAt: expect.any(Number) },
        { attempt: 2 },
      ]);
      expect(leaf.path).toBe(fixture.state);
    }
  });
});

const { snapshot: good = '', history = [] } =
  fixtures.find(({ state }) => state === 'planned.running') ?? {};
const { version } = kinds.job;
const edited = (over: object) => JSON.stringify({ ...JSON.parse(good), ...over });

/** Invalid snapshots, by their defect. */
const broken: Readonly<Record<string, Pick<StoredActor, 'version' | 'snapshot'>>> = {
  'an unknown version': { version: '0-ffffffffffff', snapshot: good },
  'no version': { version: '', snapshot: good },
  'a truncated text': { version, snapshot: good.slice(0, 50) },
  'an empty text': { version, snapshot: '' },
  'JSON that is not a snapshot': { version, snapshot: '{"a":1}' },
  null: { version, snapshot: 'null' },
  'an unknown state': { version, snapshot: edited({ state: 'pondering' }) },
  'an unknown inner state': { version, snapshot: edited({ state: 'planned.pondering' }) },
  'a state with inner states': { version, snapshot: edited({ state: 'planned' }) },
  'a state that is not a string': { version, snapshot: edited({ state: 7 }) },
  'no context': { version, snapshot: edited({ context: null }) },
  'a context of another shape': { version, snapshot: edited({ context: { id: 'x' } }) },
};

/** Snapshots that can be rebuilt but cannot continue. */
const finalState: typeof broken = {
  'a final state': { version, snapshot: edited({ state: 'done' }) },
};

describe('an invalid snapshot', () => {
  test.each(Object.entries(broken))('is refused: %s', (_, stored) => {
    const code = 'SNAPSHOT_UNKNOWN';
    const restoring = () => rehydrate(kinds.job, { history, ...stored });
    expect(restoring).toThrow(expect.objectContaining({ code }));
  });

  test.each<[string, () => Promise<Store>]>([
    ['memory', async () => createMemoryStore()],
    ['SQLite', async () => openSqliteStore(join(await tempDir(), 'jobs.db'))],
  ])('is quarantined in %s and listed, and all other jobs continue', async (_, open) => {
    const store = await open();
    const planted = Object.values({ ...broken, ...finalState });
    for (const [index, stored] of planted.entries()) await plant(store, index, stored);
    const ended = { version: 'x', snapshot: '', at: 0, lifecycle: 'ended', consumed: [] } as const;
    await store.insert({ kind: 'preview', id: 'job-ended-1', change: ended });
    const ids = planted.map((__, index) => idOf(index));
    const engine = await createJobEngine({ store, config: tempConfig(), stages: fakeStages() });
    onTestFinished(() => engine.close());

    const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };
    const { jobId } = await engine.submit(request);
    expect(await engine.result(jobId)).toMatchObject({ status: 'done' });

    for (const id of ids) {
      expect(await engine.result(id)).toMatchObject({ jobId: id, status: 'quarantined' });
      expect(await store.actor({ kind: 'preview', id })).toMatchObject({
        lifecycle: 'quarantined',
      });
    }
    const { jobs } = await engine.list({ status: 'quarantined' });
    expect(jobs.map((job) => job.jobId)).toEqual(ids.toReversed());
    expect((await engine.list()).jobs).toHaveLength(ids.length + 1);
    const cancelled = engine.send(ids[0] ?? '', { type: 'job.cancel' });
    await expect(cancelled).rejects.toMatchObject({ code: 'JOB_ENDED' });
  });
});

test('a snapshot of a newer version waits for an engine that knows it', async () => {
  const store = createMemoryStore();
  const newer = { version: '99-ffffffffffff', snapshot: good };
  await plant(store, 0, newer);
  const engine = await createJobEngine({ store, config: tempConfig(), stages: fakeStages() });
  onTestFinished(() => engine.close());
  const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };
  await engine.result((await engine.submit(request)).jobId);
  expect(await store.lifecycle({ kind: 'job', id: idOf(0) })).toBe('running');
  const [claimed] = await store.claim(
    { kind: 'job', owner: 'a newer engine', limit: 1 },
    ({ version: of }) => ({ version: of, at: 1, lifecycle: 'running', consumed: [] }),
  );
  expect(claimed).toMatchObject({ id: idOf(0), version: newer.version });
});

/** Inserts a job and a preview of an engine that has ended. */
async function plant(
  store: Store,
  index: number,
  stored: Pick<StoredActor, 'version' | 'snapshot'>,
): Promise<void> {
  const id = idOf(index);
  const snapshot = stored.snapshot.replaceAll('job-mjipke1e-19z50e', id);
  const change = { ...stored, snapshot, at: index, lifecycle: 'running', consumed: [] } as const;
  const transitions: TransitionEvents[] = JSON.parse(
    JSON.stringify(history).replaceAll('job-mjipke1e-19z50e', id),
  );
  const events = transitions.flatMap((transition) => transition.events);
  const jobChange = { ...change, job: { status: 'planned', state: 'x.y', events } } as const;
  await store.insert({
    kind: 'job',
    id,
    change: jobChange,
    job: { userId: 'u1', createdAt: index, projectType: 'static_html', message: '' },
  });
  await store.insert({ kind: 'preview', id, change });
  const claim = { owner: 'an-engine-that-is-gone', limit: 1 };
  await store.claim({ kind: 'job', ...claim }, () => change);
  await store.claim({ kind: 'preview', ...claim }, () => change);
}

function idOf(index: number): string {
  return `job-broken-${index}`;
}

function resume(restored: MachineState<JobContext>): MachineState<JobContext> {
  const resumed = { type: 'job.resumed', lastSeenAt: 1_700_000_000_000 };
  return kinds.job.stepper.step(restored, resumed).state;
}

function endJob(fixture: SnapshotFixture) {
  const restored = rehydrate(kinds.job, fixture);
  let state = resume(restored);
  for (let steps = 0; !state.leaf.isFinal && steps < 20; steps += 1) {
    state = kinds.job.stepper.step(state, nextEvent(state)).state;
  }
  const { leaf, context } = state;
  return [restored, state, toJob({ context, value: leaf.path })] as const;
}

function nextEvent({ leaf }: MachineState<JobContext>): EventObject {
  if (leaf.path === 'created.queued') return { type: 'job.admitted' };
  if (leaf.path.endsWith('.awaitingApproval')) return { type: 'job.approve' };
  return done(order.find((name) => name === leaf.invoked[0]?.id) ?? 'timer');
}

function endPreview(fixture: SnapshotFixture) {
  const mount = { id: 'a', url: 'http://a.localhost:1/' };
  const events = [
    { type: fixture.state === 'failed' ? 'preview.reopen' : 'preview.resumed', expiresAt: 9e15 },
    { type: 'xstate.done.actor.mount', output: mount },
    done('timer'),
    done('timer'),
  ];
  const restored = rehydrate(kinds.preview, fixture);
  const end = events.reduce<MachineState<PreviewContext>>(
    (state, event) => kinds.preview.stepper.step(state, event).state,
    restored,
  );
  return [restored, end, toPreview(end)] as const;
}

const finals: Readonly<Record<ActorKind, ReadonlySet<string>>> = {
  job: new Set(['done', 'failed', 'cancelled']),
  preview: new Set(['expired', 'stopped']),
};
