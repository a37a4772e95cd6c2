import { readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { findJob, withClient } from '../../src/cli/commands/with-client.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { jobEnvironment } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { revise } from '../../src/cli/commands/work/revise.ts';

/** Runs a reading command in this process, with its own environment. */
async function stubbed(environment: (bases: string) => Record<string, string | undefined>) {
  const bases = await tempDir();
  onTestFinished(() => void vi.unstubAllEnvs());
  const variables = { ...jobEnvironment(bases), ...environment(bases) };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  return bases;
}

test('a store in a missing folder is an error, and nothing is created', async () => {
  const bases = await stubbed((dir) => ({ JOB_STORE: join(dir, 'no', 'such', 'jobs.db') }));
  await expect(withClient((engine) => engine.list())).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(/^JOB_STORE: the folder ".*no\/such" does not exist/),
  });
  expect(readdirSync(bases)).toEqual([]);
});

test('a folder that is a broken link counts as missing', async () => {
  const bases = await stubbed((dir) => ({ JOB_STORE: join(dir, 'link', 'jobs.db') }));
  symlinkSync(join(bases, 'unmounted'), join(bases, 'link'));
  await expect(withClient((engine) => engine.list())).rejects.toThrow(
    /the folder ".*link" does not exist/,
  );
  expect(readdirSync(bases)).toEqual(['link']);
});

test('revise refuses a store in a folder that does not exist, and makes none', async () => {
  const bases = await stubbed((dir) => ({ JOB_STORE: join(dir, 'none', 'jobs.db') }));
  await expect(revise('job-1', 'blue', { serve: false })).rejects.toThrow(/does not exist/);
  expect(readdirSync(bases)).toEqual([]);
});

test.each([
  ['in an existing folder', (bases: string) => join(bases, 'jobs.db')],
  ['at the default path', () => undefined],
  ['at the default path, with a blank variable', () => ' '],
])('a store that does not exist yet, %s, has no jobs and is not created', async (_, store) => {
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

test('doctor and inspect report a missing folder too', async () => {
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
