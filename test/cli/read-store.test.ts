import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findJob, withClient } from '../../src/cli/commands/with-client.ts';
import { runCli } from '../helpers/run-cli.ts';
import { jobEnvironment } from '../helpers/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

/** Commands that read run in this process, in an environment of their own. */
async function stubbed(environment: (bases: string) => Record<string, string | undefined>) {
  const bases = await tempDir();
  onTestFinished(() => void vi.unstubAllEnvs());
  const variables = { ...jobEnvironment(bases), ...environment(bases) };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return bases;
}

test('a store whose folder is not there is an error, and nothing is made', async () => {
  const bases = await stubbed((dir) => ({ JOB_STORE: join(dir, 'no', 'such', 'jobs.db') }));
  await expect(withClient((engine) => engine.list())).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(/^JOB_STORE: the folder ".*no\/such" does not exist/),
  });
  expect(readdirSync(bases)).toEqual([]);
});

test('a folder that is a link to nowhere is not there', async () => {
  const bases = await stubbed((dir) => ({ JOB_STORE: join(dir, 'link', 'jobs.db') }));
  symlinkSync(join(bases, 'unmounted'), join(bases, 'link'));
  await expect(withClient((engine) => engine.list())).rejects.toThrow(
    /the folder ".*link" does not exist/,
  );
  expect(readdirSync(bases)).toEqual(['link']);
});

test.each([
  ['in a folder that is there', (bases: string) => join(bases, 'jobs.db')],
  ['where none was named', () => undefined],
])('a store that was not made yet, %s, has no jobs, and is not made', async (_, store) => {
  const bases = await stubbed((dir) => ({ JOB_STORE: store(dir) }));
  expect(await withClient((engine) => engine.list())).toEqual({ jobs: [] });
  await expect(withClient((engine) => findJob(engine, 'job-1'))).rejects.toMatchObject({
    code: 'JOB_NOT_FOUND',
  });
  await expect(withClient((engine) => engine.retry('job-1'))).rejects.toMatchObject({
    code: 'JOB_NOT_FOUND',
  });
  expect(readdirSync(bases)).toEqual([]);
});

test('doctor and inspect say so, too', async () => {
  const bases = await tempDir();
  const env = { JOB_STORE: join(bases, 'none/jobs.db') };
  const [doctor, inspect] = await Promise.all([
    runCli(['doctor'], { bases, env }),
    runCli(['inspect'], { bases, env }),
  ]);
  expect(doctor).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining(`✗ store          the folder ${bases}/none does not exist`),
  });
  expect(inspect).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('JOB_STORE: ') });
  expect(readdirSync(bases)).toEqual([]);
});
