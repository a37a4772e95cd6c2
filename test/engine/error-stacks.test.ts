import { readFileSync, writeFileSync } from 'node:fs';
import { toPromise } from 'xstate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { logs } from '../../src/cli/commands/jobs/logs.ts';
import { readLog } from '../../src/discord/click/read-log.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import {
  createJobActor,
  createJobEngine,
  defineStage,
  type Job,
  JobError,
} from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

/** A bug in a custom stage, with a cause. */
function buggy() {
  const plan = defineStage('plan', () => {
    try {
      return (undefined as unknown as { title: never }).title;
    } catch (cause) {
      throw new TypeError('the plan has no title', { cause });
    }
  });
  return { ...fakeStages(), plan };
}

const stackIn = (log: string) => log.match(/^\[\d{4}-[^\]]+Z\] Stack: .*$/gm) ?? [];

/** Expects a stack in the log, and nowhere else. */
function expectStack(job: Job): void {
  const log = readFileSync(job.diagnostics.logsPath, 'utf8');
  expect(stackIn(log)[0]).toMatch(/Stack: TypeError: the plan has no title$/);
  expect(log).toMatch(/Stack: {5}at .*error-stacks\.test\.ts\S*:\d+/);
  expect(log).toMatch(/Stack: Caused by: TypeError: Cannot read properties of undefined/);
  expect(log.indexOf('created → failed')).toBeLessThan(log.indexOf('Stack: '));
  expect(job.error).toMatchObject({ code: 'STAGE_FAILED', hint: expect.stringMatching(/log/) });
  expect(JSON.stringify(job)).not.toContain('error-stacks.test.ts');
}

test('an actor writes the stack of an unexpected error at the end of the log', async () => {
  const options = { config: tempConfig(), stages: buggy() };
  const job = await toPromise(createJobActor(request, options).start());
  expect(job.status).toBe('failed');
  expectStack(job);
});

test('an engine does too, and shows it only to the operator', async () => {
  const home = placeholderHome();
  const engine = await home.open({ stages: buggy() });
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  expectStack(job);
  for await (const entry of engine.watch({ jobId })) {
    expect(JSON.stringify(entry)).not.toContain('error-stacks.test.ts');
  }
  expect(await readLog(job, createRedactor())).toMatch(/failed/);
  expect(await readLog(job, createRedactor())).not.toMatch(/Stack|error-stacks\.test/);
});

test('secrets are redacted in stacks and causes, wherever lines are cut', async () => {
  const key = `ghp_${'aB3dE5gH7jK9'.repeat(3)}`;
  const pem = `-----BEGIN PRIVATE KEY-----\n${'MIIEvQIBADANBgkq\n'.repeat(30)}`;
  const plan = defineStage('plan', () => {
    const cause = new Error(`refused: ${pem}-----END PRIVATE KEY-----`);
    throw new TypeError(`${'x '.repeat(135)}${key} is no title`, { cause });
  });
  const options = { config: tempConfig(), stages: { ...fakeStages(), plan } };
  const job = await toPromise(createJobActor(request, options).start());
  const log = readFileSync(job.diagnostics.logsPath, 'utf8');
  expect(stackIn(log).join('')).toMatch(/TypeError: .*Caused by: Error: refused: ‹private key›/);
  expect(log).not.toContain('ghp_');
  expect(log).not.toContain('MIIE');
  expect(JSON.stringify(job)).not.toMatch(/ghp_|MIIE/);
});

test('the stack of a job outlives the engine that died before it archived the job', async () => {
  const home = placeholderHome();
  const store = await openSqliteStore(home.store);
  const archive = () => Promise.reject(new Error('killed'));
  const dying = await home.open({ stages: buggy(), store: { ...store, archive } });
  const { jobId } = await dying.submit(request);
  const { diagnostics } = await dying.result(jobId);
  await expect.poll(() => stackIn(readFileSync(diagnostics.logsPath, 'utf8'))).not.toEqual([]);
  const before = readFileSync(diagnostics.logsPath, 'utf8');
  await dying.close();
  writeFileSync(diagnostics.logsPath, 'half a line', { flag: 'a' });

  const next = await home.open({ stages: buggy() });
  await next.result(jobId);
  await expect.poll(() => readFileSync(diagnostics.logsPath, 'utf8')).toBe(before);
});

test('the logs command prints it', async () => {
  const home = placeholderHome();
  const engine = await home.open({ stages: buggy() });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  vi.stubEnv('JOB_STORE', home.store);
  vi.stubEnv('JOB_LOG_BASE', home.config.logBase);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  onTestFinished(() => {
    write.mockRestore();
    vi.unstubAllEnvs();
  });
  await logs(jobId, {});
  expect(stackIn(write.mock.calls.map(([text]) => String(text)).join(''))).not.toEqual([]);
});

test('anything can be thrown; a specific code has no stack', async () => {
  const odd = new Error('odd');
  Object.defineProperty(odd, 'stack', {
    get() {
      throw new Error('no stack');
    },
  });
  const thrown: readonly (readonly [unknown, readonly unknown[]])[] = [
    [odd, []],
    ['text', [expect.stringMatching(/has no stack: text$/)]],
    [null, [expect.stringMatching(/has no stack: null$/)]],
    [new JobError('PATH_UNSAFE', 'No.'), []],
  ];
  for (const [error, lines] of thrown) {
    const plan = defineStage('plan', () => {
      throw error;
    });
    const engine = await createJobEngine({
      store: 'memory',
      config: tempConfig(),
      stages: { ...fakeStages(), plan },
    });
    const { jobId } = await engine.submit(request);
    const job = await engine.result(jobId);
    await engine.close();
    expect(job.status).toBe('failed');
    expect(stackIn(readFileSync(job.diagnostics.logsPath, 'utf8'))).toEqual(lines);
  }
});
