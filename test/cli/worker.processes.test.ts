import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine, type JobEngine } from '../../src/index.ts';
import { cliChild } from '../helpers/processes/cli-child.ts';
import { previewStatus } from '../helpers/pages/preview-status.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { jobEnvironment } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const request = { userMessage: 'a snake game', userId: 'u1', channelId: 'c1' };

/** An engine that only submits and reads. */
async function openClient(bases: string): Promise<JobEngine> {
  const { JOB_STORE: store, ...env } = jobEnvironment(bases);
  const engine = await createJobEngine({
    store: store ?? '',
    config: {
      workBase: env['JOB_WORK_BASE'] ?? '',
      outputBase: env['JOB_OUTPUT_BASE'] ?? '',
      logBase: env['JOB_LOG_BASE'] ?? '',
    },
    limits: { concurrency: 0 },
  });
  onTestFinished(() => engine.close());
  return engine;
}

test('the front runs no job; a worker does, and the front serves its preview', async () => {
  const bases = await tempDir();
  const front = cliChild(['serve', '--front', '--no-dashboard'], bases);
  await front.line(/^Serving previews; workers run the jobs\./);
  const client = await openClient(bases);
  const { jobId } = await client.submit(request);
  // Served by the front before any worker is there.
  expect((await client.get(jobId))?.status).toBe('created');

  const worker = cliChild(['worker', '--concurrency', '2'], bases);
  await worker.line(/^Running jobs; the front serves their previews\./);
  await front.line(/done/);
  const { preview } = (await client.get(jobId)) ?? {};
  expect(await previewStatus(preview?.url ?? '')).toBe(200);
  // The worker may end: the front keeps the preview.
  expect(await worker.end('SIGTERM')).toBe(0);
  expect(await previewStatus(preview?.url ?? '')).toBe(200);
  expect(await front.end('SIGTERM')).toBe(0);
});

test.each([['0'], ['1001'], ['two'], ['1.5']])(
  'worker --concurrency %s is refused',
  async (given) => {
    const { exitCode, stderr } = await runCli(['worker', '--concurrency', given], {
      bases: join(await tempDir(), 'none'),
    });

    expect(exitCode).toBe(2);
    expect(stderr).toContain('It must be a whole number from 1 to 1000.');
  },
);

test('workers of different stages share the jobs; what nobody runs is named', async () => {
  const bases = await tempDir();
  const front = cliChild(['serve', '--front', '--no-dashboard'], bases);
  await front.line(/^Serving previews/);
  const planner = cliChild(['worker', '--stages', 'plan'], bases);
  await planner.line(/^Running plan of jobs\./);
  const client = await openClient(bases);
  const { jobId } = await client.submit(request);
  await expect
    .poll(async () => (await client.get(jobId))?.status, { timeout: 30_000 })
    .toBe('planned');
  const waits = 'No worker runs `generate` at the moment.';
  for (const command of [['show', jobId], ['list']]) {
    expect((await runCli(command, { bases })).stdout).toContain(waits);
  }
  const { stdout } = await runCli(['doctor'], { bases });
  expect(stdout).toMatch(/- workers +no worker runs `generate` or `validate` or .* at the moment/);
  expect(stdout).toContain('worker --stages generate,validate,package,deploy,finalize');

  const rest = cliChild(
    ['worker', '--stages', 'generate, validate,package,deploy,finalize'],
    bases,
  );
  await rest.line(/^Running generate, validate, package, deploy, finalize of jobs\./);
  expect((await client.result(jobId)).status).toBe('done');
  expect((await runCli(['show', jobId], { bases })).stdout).not.toContain('No worker');
  for (const each of [planner, rest, front]) expect(await each.end('SIGTERM')).toBe(0);
});

test.each([
  ['generat', '"generat" is not a stage. Did you mean "generate"? Allowed: plan, generate,'],
  ['plan,', '"" is not a stage. Allowed: plan,'],
])('worker --stages %s is refused', async (given, message) => {
  const { exitCode, stderr } = await runCli(['worker', '--stages', given], {
    bases: join(await tempDir(), 'none'),
  });
  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
