import { expect, onTestFinished, test, vi } from 'vitest';
import { retry } from '../../src/cli/commands/jobs/retry.ts';
import { send } from '../../src/cli/commands/jobs/send.ts';
import { withClient } from '../../src/cli/commands/with-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

/** The output of commands run in this process. */
async function setUp() {
  const home = placeholderHome();
  const output = { stdout: '', stderr: '' };
  vi.stubEnv('JOB_STORE', home.store);
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      output[name] += String(text);
      return true;
    }),
  );
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  });
  return { home, output };
}

test('retry warns on stderr if no engine is running', async () => {
  const { home, output } = await setUp();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  await retry(jobId, {});
  expect(output.stdout).toMatch(/^job-\S+\n$/);
  expect(output.stderr).toBe('');
  await engine.close();

  await retry(jobId, { json: true });
  expect(output.stderr).toMatch(/^No engine is running: .* with `.+ serve`\.\n$/);
  expect(JSON.parse(output.stdout.slice(output.stdout.indexOf('{')))).toMatchObject({
    parentJobId: jobId,
  });
});

test('retry says it if nobody runs the next stage', async () => {
  const { home, output } = await setUp();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  await engine.close();
  await home.open({ runStages: ['package'] });

  await retry(jobId, {});
  expect(output.stderr).toBe('No worker runs `plan` at the moment.\n');
});

test('a command is handled by a running engine, or reported as waiting', async () => {
  const { home, output } = await setUp();
  const engine = await home.open();
  const { jobId } = await engine.submit({ ...request, approval: true });
  await vi.waitFor(
    async () => expect((await engine.get(jobId))?.phase).toBe('awaitingApproval'),
    15_000,
  );
  await send(jobId, { type: 'job.approve' }, {});
  expect(output.stdout).toContain('A running engine applies it at once.');
  await engine.result(jobId);
  const { jobId: second } = await engine.submit({ ...request, approval: true });
  await vi.waitFor(
    async () => expect((await engine.get(second))?.phase).toBe('awaitingApproval'),
    15_000,
  );
  await engine.close();

  await send(second, { type: 'job.cancel' }, {});
  expect(output.stdout).toContain('No engine is running:');
  const { jobId: third } = await withClient((client) => client.retry(jobId));
  await send(third, { type: 'job.cancel' }, { json: true });
  expect(output.stderr).toMatch(/^No engine is running:/);
  // An engine that only reads does not count.
  expect(await withClient((client) => client.isServed())).toBe(false);
});
