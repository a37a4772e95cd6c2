import { expect, test } from 'vitest';
import { defineStage, type JobEngine } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { fakeOutputs } from '../../src/testing/fake-outputs.ts';
import { untilState } from '../../src/testing/engine-contract/samples.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

/** Stages whose jobs run until they are let go. */
function heldStages() {
  const held = new Map<string, () => void>();
  const arrivals: (() => void)[] = [];
  const plan = defineStage('plan', async (input, tools) => {
    await new Promise<void>((resolve) => {
      held.set(input.input.userMessage, resolve);
      for (const arrived of arrivals.splice(0)) arrived();
    });
    return fakeOutputs.plan(input, tools);
  });
  return {
    stages: fakeStages({ plan }),
    running: () => [...held.keys()],
    /** Resolves when so many jobs run. */
    async until(count: number): Promise<void> {
      while (held.size < count) await new Promise<void>((resolve) => arrivals.push(resolve));
    },
    /** Lets one go, or all: an engine that closes waits for them. */
    end(message?: string): void {
      for (const one of message === undefined ? [...held.keys()] : [message]) {
        held.get(one)?.();
        held.delete(one);
      }
    },
  };
}

const submit = (engine: JobEngine, userMessage: string, more: object = {}) =>
  engine.submit({ ...request, userMessage, ...more });

test('a user runs as many jobs as the limit allows, on two engines', async () => {
  const { open } = sharedHome();
  const { stages, running, until, end } = heldStages();
  const first = await open({ stages, limits: { perUser: { concurrent: 1 } } });
  const second = await open({ stages });
  const jobs = [await submit(first, 'page 1'), await submit(second, 'page 2')];
  await submit(first, 'page 3', { userId: 'other' });
  await until(2);

  expect(running().toSorted()).toEqual(['page 1', 'page 3']);
  end('page 1');
  await first.result(jobs[0]?.jobId ?? '');
  await until(2);
  expect(running().toSorted()).toEqual(['page 2', 'page 3']);
  expect(await second.queue()).toEqual({
    paused: false,
    limits: { perUser: { concurrent: 1 } },
    waiting: 0,
    running: 2,
    users: [
      { userId: 'other', waiting: 0, running: 1 },
      { userId: 'u1', waiting: 0, running: 1 },
    ],
  });
  end();
});

test('a job that awaits approval does not run, and waits for room once it is approved', async () => {
  const { open } = sharedHome();
  const { stages, until, end } = heldStages();
  const engine = await open({ stages, limits: { perUser: { concurrent: 1 } } });
  const asking = await submit(engine, 'page 1', { approval: true });
  await until(1);
  end('page 1');
  await untilState(engine, asking.jobId, 'planned.awaitingApproval');
  const other = await submit(engine, 'page 2');
  await until(1);

  await engine.send(asking.jobId, { type: 'job.approve' });
  while ((await engine.queue()).waiting === 0) await new Promise(setImmediate);
  expect(await engine.get(asking.jobId)).toMatchObject({ phase: 'awaitingApproval' });
  end('page 2');

  expect(await engine.result(other.jobId)).toMatchObject({ status: 'done' });
  expect(await engine.result(asking.jobId)).toMatchObject({ status: 'done' });
});

test('a quota refuses what is too much, and says when to try again', async () => {
  const { open } = sharedHome();
  const engine = await open({ limits: { perUser: { perHour: 1 } } });
  const before = Date.now();
  const first = await engine.submit(request, { idempotencyKey: 'key' });

  const error = await engine.submit(request).catch((thrown: unknown) => thrown);

  expect(error).toMatchObject({ code: 'QUOTA_EXCEEDED', retryAt: expect.any(Number) });
  expect(error).toHaveProperty(
    'retryAt',
    expect.toSatisfy((at: number) => at >= before + 3.6e6),
  );
  expect(await engine.submit(request, { idempotencyKey: 'key' })).toEqual(first);
  await expect(engine.retry(first.jobId)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
});

test('a newer request replaces the older one of its user', async () => {
  const { open } = sharedHome();
  const { stages, until, end } = heldStages();
  const engine = await open({ stages });
  const older = await submit(engine, 'page 1', { replaces: 'site' });
  await until(1);

  const newer = await submit(engine, 'page 2', { replaces: 'site' });

  expect(await engine.result(older.jobId)).toMatchObject({ status: 'cancelled' });
  end('page 1');
  await until(1);
  end('page 2');
  expect(await engine.result(newer.jobId)).toMatchObject({ status: 'done' });
});

test('a job starts after its time; a retry of it starts at once', async () => {
  const clock = virtualClock();
  const { open } = sharedHome(clock);
  const engine = await open({ ...clock });
  const startAfter = clock.now() + 3_600_000;
  const later = await submit(engine, 'page 1', { startAfter, priority: 3 });
  const retried = await engine.retry(later.jobId);

  expect(await engine.result(retried.jobId)).toMatchObject({ status: 'done' });
  expect(await engine.get(later.jobId)).toMatchObject({ status: 'created', phase: 'queued' });
  clock.advance(3_600_000);
  while ((await engine.get(later.jobId))?.status !== 'done') {
    // In small steps: the engine must be able to renew its lease.
    clock.advance(250);
    await new Promise(setImmediate);
  }
  const { diagnostics } = await engine.result(later.jobId);
  expect(diagnostics.attempts[0]?.startedAt).toBeGreaterThanOrEqual(startAfter);
  const [created] = await Array.fromAsync(engine.watch({ jobId: retried.jobId }));
  expect(created?.data).toMatchObject({ spec: { priority: 3 } });
  expect(created?.data).not.toHaveProperty('spec.startAfter');
});

test('a paused engine begins nothing, and another one goes on', async () => {
  const { open } = sharedHome();
  const { stages, running, until, end } = heldStages();
  const paused = await open({ stages });
  await submit(paused, 'page 1');
  await until(1);
  await paused.pause();
  const waiting = await submit(paused, 'page 2');
  await paused.send(waiting.jobId, { type: 'job.cancel' });
  expect(await paused.result(waiting.jobId)).toMatchObject({ status: 'cancelled' });
  expect(running()).toEqual(['page 1']);

  const { jobId } = await submit(paused, 'page 3');
  const other = await open();
  expect(await other.result(jobId)).toMatchObject({ status: 'done' });
  await other.pause();
  await submit(paused, 'page 4');
  await paused.resume();
  await until(2);
  end();
});

test('a paused store begins nothing on any engine, until it is resumed', async () => {
  const { open } = sharedHome();
  const engine = await open();
  const clerk = await open({ limits: { concurrency: 0 } });
  await clerk.pause({ scope: 'store' });
  const { jobId } = await submit(engine, 'page 1');
  const other = await open();
  expect(await other.queue()).toMatchObject({ paused: true, waiting: 1, running: 0 });

  await clerk.resume({ scope: 'store' });

  expect(await other.result(jobId)).toMatchObject({ status: 'done' });
});

test('the limits of a store stay when an engine is opened without, and go when one sets others', async () => {
  const { open } = sharedHome();
  await open({ limits: { queued: 5, perGuild: { perDay: 9 } } });
  const second = await open();
  expect(await second.queue()).toMatchObject({ limits: { queued: 5, perGuild: { perDay: 9 } } });

  await open({ limits: { perUser: {} } });

  expect(await second.queue()).toMatchObject({ limits: { perUser: {} } });
  expect((await second.queue()).limits).not.toHaveProperty('queued');
});

test.each<[object, RegExp]>([
  [{ perUser: { concurent: 1 } }, /limits\.perUser.*Did you mean "concurrent"/],
  [{ perGuild: { perHour: 0 } }, /limits\.perGuild\.perHour must be a whole number/],
  [{ queued: 1.5 }, /limits\.queued must be a whole number/],
  [{ perUsers: {} }, /Did you mean "perUser"/],
])('%j is refused', async (limits, message) => {
  const { open } = sharedHome();

  await expect(open({ limits })).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(message),
  });
});

test.each([
  [{ scope: 'all' }, /"engine" or "store"/],
  [{ scop: 'store' }, /Did you mean "scope"/],
])('a pause with %j is refused', async (options, message) => {
  const { open } = sharedHome();
  const engine = await open();

  await expect(engine.pause(options as object)).rejects.toMatchObject({
    code: 'QUERY_INVALID',
    message: expect.stringMatching(message),
  });
});
