import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { eventOf } from '../../machines/index.ts';
import { createJobEngine, defineStage, openSqliteStore } from '../../src/index.ts';
import { logLine } from '../../src/workspace/logs/log-line.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };
const validate = defineStage('validate', () => ({ findings: [] }));

/** A folder on its own file system, so that it can be full. */
function smallDisk(size: string): string | undefined {
  const { workBase } = tempConfig();
  const dir = join(workBase, '..', 'disk');
  mkdirSync(dir, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'tmpfs', dir], {
      stdio: 'ignore',
    });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', dir]));
  return dir;
}

test('a full disk refuses new jobs, loses no accepted one, and is recovered from', async (context) => {
  const disk = smallDisk('2m');
  if (disk === undefined) return context.skip('mounting a small disk needs root');
  const engine = await createJobEngine({
    store: join(disk, 'jobs.db'),
    config: tempConfig(),
    stages: { validate },
    limits: { concurrency: 1 },
  });
  onTestFinished(engine.close);
  const accepted = [(await engine.submit(request)).jobId];
  fill(disk);
  const refused = await Array.fromAsync(
    Array.from({ length: 40 }, () =>
      engine.submit(request).then(
        ({ jobId }) => void accepted.push(jobId),
        (error: unknown) => error,
      ),
    ),
  );
  const errors = refused.filter((error) => error !== undefined);
  expect(errors.length).toBeGreaterThan(0);
  for (const error of errors) expect(error).toMatchObject({ code: 'STORE_FAILED' });

  rmSync(join(disk, 'filler'));
  for (const jobId of accepted) expect((await engine.result(jobId)).status).toBe('done');
});

test('a store on a read-only file system says why it cannot be opened, and is read from a copy', async (context) => {
  const disk = smallDisk('2m');
  if (disk === undefined) return context.skip('mounting a small disk needs root');
  const path = join(disk, 'jobs.db');
  await (await openSqliteStore(path)).close();
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  const message =
    /^\S+ is on a read-only file system\. .*copy (?:jobs|new)\.db and (?:jobs|new)\.db-wal/;
  for (const file of [path, join(disk, 'new.db')])
    await expect(openSqliteStore(file)).rejects.toMatchObject({
      code: 'STORE_FAILED',
      message: expect.stringMatching(message),
    });
  const copy = join(disk, '..', 'jobs.db');
  copyFileSync(path, copy);
  await (await openSqliteStore(copy)).close();
});

test('a full workspace fails only its job, and says what to do', async (context) => {
  const disk = smallDisk('256k');
  if (disk === undefined) return context.skip('mounting a small disk needs root');
  const config = { ...tempConfig(), workBase: join(disk, 'work'), minFreeBytes: 0 };
  const engine = await createJobEngine({
    store: 'memory',
    config,
    stages: {
      validate,
      generate: defineStage('generate', ({ input }) => ({
        files: [{ path: 'index.html', content: 'x'.repeat(Number(input.guildId)) }],
      })),
    },
    limits: { backoffMs: 1 },
  });
  onTestFinished(engine.close);
  const large = await engine.submit({ ...request, guildId: '1000000' });
  expect(await engine.result(large.jobId)).toMatchObject({
    status: 'failed',
    error: { code: 'WORKSPACE_FAILED', hint: expect.stringContaining('space') },
  });
  const small = await engine.submit({ ...request, guildId: '100' });
  expect((await engine.result(small.jobId)).status).toBe('done');
});

test('no job begins on a nearly full disk, and those that wait begin once there is room', async (context) => {
  const disk = smallDisk('4m');
  if (disk === undefined) return context.skip('mounting a small disk needs root');
  const config = { ...tempConfig(), outputBase: join(disk, 'output'), minFreeBytes: 2_000_000 };
  const store = join(config.workBase, '..', 'jobs.db');
  const clerk = await createJobEngine({ store, config, limits: { concurrency: 0 } });
  onTestFinished(clerk.close);
  const { jobId } = await clerk.submit(request);
  fill(disk);
  const engine = await createJobEngine({ store, config, stages: { validate } });
  onTestFinished(engine.close);
  await expect(engine.submit(request)).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/output has 0\.\d MB free; 2\.0 MB are needed/),
  });
  expect(await engine.get(jobId)).toMatchObject({ status: 'created', phase: 'queued' });
  const cancelled = await clerk.submit(request).catch(() => undefined);
  if (cancelled) await engine.send(cancelled.jobId, { type: 'job.cancel' });

  rmSync(join(disk, 'filler'));
  expect((await engine.result(jobId)).status).toBe('done');
}, 20_000);

test('a log that a full disk did not take is written by the next engine', async (context) => {
  const disk = smallDisk('64k');
  if (disk === undefined) return context.skip('mounting a small disk needs root');
  const config = { ...tempConfig(), logBase: disk, minFreeBytes: 0 };
  const options = { store: join(config.workBase, '..', 'jobs.db'), config, stages: { validate } };
  const first = await createJobEngine(options);
  onTestFinished(first.close);
  fill(disk);
  const ids = await Array.fromAsync(
    Array.from({ length: 3 }, async () => (await first.submit(request)).jobId),
  );
  for (const jobId of ids) expect((await first.result(jobId)).status).toBe('done');
  await first.close();
  rmSync(join(disk, 'filler'));

  const next = await createJobEngine(options);
  onTestFinished(next.close);

  for (const jobId of ids) {
    const entries = await Array.fromAsync(next.watch({ jobId }));
    const events = entries.map(eventOf);
    await vi.waitFor(() => {
      const log = readFileSync(join(disk, `${jobId}.log`), 'utf8');
      expect(log).toBe(`${events.flatMap((event) => logLine(event) ?? []).join('\n')}\n`);
    }, 15_000);
  }
});

test('every call rejects with STORE_GONE when the store was removed, and the process lives', async () => {
  const config = tempConfig();
  const store = join(config.workBase, '..', 'jobs.db');
  const engine = await createJobEngine({ store, config, stages: { validate } });
  onTestFinished(engine.close);
  const { jobId } = await engine.submit(request);
  expect((await engine.result(jobId)).status).toBe('done');
  const asked = await engine.submit({ ...request, approval: true });
  const waiting = Promise.allSettled([
    engine.result(asked.jobId),
    Array.fromAsync(engine.watch({ jobId: asked.jobId })),
    Array.fromAsync(engine.watch()),
  ]);
  rmSync(store);
  const asking = Promise.allSettled([engine.submit(request)]);
  for (const outcome of [...(await waiting), ...(await asking)])
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'STORE_GONE' } });
});

function fill(disk: string): void {
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(join(disk, 'filler'), Buffer.alloc(bavail * bsize));
}
