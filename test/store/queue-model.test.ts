import assert from 'node:assert/strict';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { AdmissionLimits } from '../../src/contracts/engine/limits.ts';
import type { ActorChange } from '../../src/contracts/store/actor-change.ts';
import type { ActorClaim, StoredActor } from '../../src/contracts/store/actor.ts';
import type { Store } from '../../src/contracts/store/store.ts';
import { JobError } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { aJob, aJobChange, noon, takeLease } from '../../src/testing/store-contract/samples.ts';
import { type VirtualClock, virtualClock } from '../../src/testing/virtual-clock.ts';
import { emptyStore, postgresBin, startPostgres } from '../helpers/stores/postgres.ts';
import { type QueueStep, queueStep } from '../helpers/jobs/queue-steps.ts';
import { tempDir } from '../helpers/temp-dir.ts';

/** `npm run test:fuzz:queue` runs a hundred thousand. */
const steps = Number(process.env['FUZZ_STEPS'] ?? 600);
const stepsPerRun = 300;

const name =
  'four engines claim the same jobs as the reference, within all limits, and leave none that could run';

test(`SQLite: ${name}`, { timeout: 30_000 + steps * 5 }, async () => {
  await runAll(steps, async (clock) => {
    const path = join(await tempDir(), 'jobs.db');
    return () => openSqliteStore(path, clock);
  });
  expect.assertions(0);
});

test.skipIf(postgresBin === undefined)(
  `PostgreSQL: ${name}`,
  { timeout: 60_000 + steps * 50 },
  async () => {
    const server = startPostgres();
    onTestFinished(server.remove);
    const address = server.address();
    await (await openPostgresStore(address)).close();
    // A step takes several times as long as in a file.
    await runAll(Math.max(stepsPerRun, steps / 5), async (clock) => {
      await emptyStore(address);
      return () => openPostgresStore(address, clock);
    });
    expect.assertions(0);
  },
);

/** Prepares an empty store. Gives the function that opens it. */
type Prepare = (clock: VirtualClock) => Promise<() => Promise<Store>>;

async function runAll(count: number, prepare: Prepare): Promise<void> {
  const runs = Math.ceil(count / stepsPerRun);
  const someSteps = fc.array(queueStep, { minLength: stepsPerRun, maxLength: stepsPerRun });
  const property = fc.asyncProperty(someSteps, (taken) => run(taken, prepare));
  await fc.assert(property, { numRuns: runs, endOnFailure: true });
}

/** What the test knows of a job. */
interface KnownJob {
  readonly id: string;
  readonly userId: string;
  readonly guildId?: string;
  readonly createdAt: number;
  readonly startAfter: number;
  claim?: { readonly real: ActorClaim; readonly reference: ActorClaim };
  engine?: number;
  lifecycle: ActorChange['lifecycle'] | 'deleted';
}

async function run(taken: readonly QueueStep[], prepare: Prepare): Promise<void> {
  const clock = virtualClock(noon);
  const openStore = await prepare(clock);
  const engines: Store[] = [];
  while (engines.length < 4) engines.push(await openStore());
  const reference = createMemoryStore(clock);
  const owners = engines.map((_, at) => `engine-${at}`);
  const jobs: KnownJob[] = [];
  let limits: AdmissionLimits = {};
  let paused = false;
  const open = (at: number) => engines[at] ?? reference;
  const both = <Result>(at: number, call: (store: Store) => Promise<Result>) =>
    Promise.all([open(at), reference].map(async (store) => settle(call(store))));
  const serve = async (at: number) => {
    for (const store of [open(at), reference]) await takeLease(store, owners[at] ?? '');
  };
  try {
    for (const at of engines.keys()) await serve(at);
    for (const [at, each] of taken.entries()) {
      // The leases of this test last for 30 seconds.
      if (each.type === 'wait') {
        clock.advance(each.ms);
        for (const served of engines.keys()) await serve(served);
      } else await take(each, at);
    }
    same(await both(0, (store) => store.queue()));
  } finally {
    for (const store of [...engines, reference]) await store.close();
  }

  async function take(each: Exclude<QueueStep, { type: 'wait' }>, at: number): Promise<void> {
    if (each.type === 'insert') return insert(each, `job-${at}`);
    if (each.type === 'claim') return claim(each);
    if (each.type === 'limit') {
      const { engine: by, type: _, ...set } = each;
      limits = JSON.parse(JSON.stringify(set));
      await both(by, (store) => store.limit(limits));
      return;
    }
    if (each.type === 'pause') {
      ({ paused } = each);
      await both(each.engine, (store) => store.pause(paused));
      return;
    }
    if (each.type === 'kill') {
      const owner = owners[each.engine] ?? '';
      await both(each.engine, (store) => store.release({ name: `engine:${owner}`, owner }));
      owners[each.engine] = `${owner}+`;
      return serve(each.engine);
    }
    const job = jobs.at(-1 - (each.index % Math.max(1, jobs.length)));
    if (job === undefined) return;
    if (each.type === 'post') {
      const key = { kind: 'job', id: job.id } as const;
      same(await both(0, (store) => store.post(key, each.event)));
    } else if (each.type === 'delete') {
      const outcome = same(await both(1, (store) => store.delete(job.id)));
      if (outcome === true) job.lifecycle = 'deleted';
    } else if (job.claim !== undefined) {
      const { real: ours, reference: theirs } = job.claim;
      const change =
        each.type === 'archive' ? undefined : aJobChange(1, { lifecycle: each.lifecycle });
      const write = async (store: Store, own: ActorClaim) =>
        change === undefined ? store.archive(own) : store.commit(own, change);
      const written = same<boolean | void | JobError>([
        await settle(write(open(job.engine ?? 0), ours)),
        await settle(write(reference, theirs)),
      ]);
      if (written !== true || change === undefined) return;
      job.lifecycle = change.lifecycle;
      const revision = ours.revision + 1;
      job.claim = { real: { ...ours, revision }, reference: { ...theirs, revision } };
    }
  }

  async function insert(each: Extract<QueueStep, { type: 'insert' }>, id: string): Promise<void> {
    const userId = `user-${each.user}`;
    const guild = each.guild === 0 ? {} : { guildId: `guild-${each.guild}` };
    const startAfter = each.startIn === undefined ? 0 : clock.now() + each.startIn;
    const job = { userId, ...guild, createdAt: clock.now() };
    const expected = refusalOf(job);
    const outcome = same(
      await both(each.engine, (store) =>
        store.insert(
          aJob(id, {
            ...job,
            priority: each.priority,
            ...(startAfter !== 0 && { startAfter }),
            ...(each.key !== undefined && { replaces: { key: `k${each.key}`, event: '"cancel"' } }),
          }),
        ),
      ),
    );
    assert.equal(outcome instanceof JobError ? outcome.code : undefined, expected);
    if (expected === undefined) jobs.push({ id, ...job, startAfter, lifecycle: 'ready' });
  }

  async function claim(each: Extract<QueueStep, { type: 'claim' }>): Promise<void> {
    const owner = owners[each.engine] ?? '';
    const { limit, onlyPosted } = each;
    const request = { kind: 'job', owner, limit, onlyPosted } as const;
    const answers = await both(each.engine, (store) => store.claim(request, stepOf(onlyPosted)));
    const [real = [], known = []] = answers.map((answer) => (Array.isArray(answer) ? answer : []));
    const shown = (rows: readonly StoredActor[]) =>
      rows.map(({ id, fence, orphaned, lifecycle, inbox }) => ({
        id,
        fence,
        orphaned,
        lifecycle,
        inbox: inbox.map(({ event }) => event),
      }));
    assert.deepEqual(shown(real), shown(known));
    for (const [at, row] of real.entries()) {
      const job = jobs.find(({ id }) => id === row.id);
      if (job === undefined) continue;
      job.claim = { real: row, reference: known[at] ?? row };
      job.engine = each.engine;
      job.lifecycle = row.change.lifecycle;
    }
    // A parked job may have become ready without being claimed.
    for (const job of jobs.filter(({ lifecycle }) => lifecycle === 'parked'))
      job.lifecycle = (await open(0).lifecycle({ kind: 'job', id: job.id })) ?? 'parked';
    const begun = real.filter(
      ({ orphaned, change }) => !orphaned && change.lifecycle === 'running',
    );
    for (const { id } of begun) {
      const job = jobs.find((other) => other.id === id);
      if (job === undefined) continue;
      assert.ok(!paused && job.startAfter <= clock.now());
      assert.ok(runningOf(job, 'userId') <= (limits.perUser?.concurrent ?? Infinity));
      assert.ok(
        job.guildId === undefined ||
          runningOf(job, 'guildId') <= (limits.perGuild?.concurrent ?? Infinity),
      );
    }
    if (paused || onlyPosted || real.length === limit) return;
    const held = jobs.filter(
      (job) => job.lifecycle === 'ready' && job.startAfter <= clock.now() && hasRoom(job),
    );
    assert.deepEqual(
      held.map(({ id }) => id),
      [],
    );
  }

  function runningOf(job: KnownJob, by: 'userId' | 'guildId'): number {
    return jobs.filter((other) => other.lifecycle === 'running' && other[by] === job[by]).length;
  }

  function hasRoom(job: KnownJob): boolean {
    const hasGuild = job.guildId === undefined;
    return (
      runningOf(job, 'userId') < (limits.perUser?.concurrent ?? Infinity) &&
      (hasGuild || runningOf(job, 'guildId') < (limits.perGuild?.concurrent ?? Infinity))
    );
  }

  function refusalOf({ userId, guildId }: Pick<KnownJob, 'userId' | 'guildId'>) {
    const recent = jobs.filter(
      ({ createdAt, lifecycle }) => lifecycle !== 'deleted' && createdAt > clock.now() - 3_600_000,
    );
    const ofUser = recent.filter((job) => job.userId === userId).length;
    const ofGuild = recent.filter((job) => job.guildId === guildId).length;
    if (ofUser >= (limits.perUser?.perHour ?? Infinity)) return 'QUOTA_EXCEEDED';
    if (guildId !== undefined && ofGuild >= (limits.perGuild?.perHour ?? Infinity))
      return 'QUOTA_EXCEEDED';
    const waiting = jobs.filter(({ lifecycle }) => lifecycle === 'ready').length;
    return waiting >= (limits.queued ?? Infinity) ? 'QUEUE_FULL' : undefined;
  }
}

/** The steps of an engine: cancelled jobs end, others run. */
function stepOf(onlyPosted: boolean) {
  return ({ inbox, orphaned, lifecycle }: StoredActor): ActorChange | undefined => {
    const consumed = inbox.map(({ id }) => id);
    if (lifecycle === 'ended') return aJobChange(0, { lifecycle: 'ended', consumed });
    const isCancelled = inbox.some(({ event }) => event === '"cancel"');
    if (isCancelled) return aJobChange(1, { lifecycle: 'ended', consumed });
    return onlyPosted && orphaned ? undefined : aJobChange(1, { consumed });
  };
}

async function settle<Result>(call: Promise<Result>): Promise<Result | JobError> {
  try {
    return await call;
  } catch (error) {
    if (JobError.isInstance(error)) return error;
    throw error;
  }
}

/** Both answers are the same; this is the first. */
function same<Result>([real, known]: readonly Result[]): Result | undefined {
  const shown = (answer: unknown) =>
    answer instanceof JobError ? [answer.code, answer.retryAt, answer.message] : answer;
  assert.deepEqual(shown(real), shown(known));
  return real;
}
