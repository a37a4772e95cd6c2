import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PruneReport, RemovalReport, Usage } from '../../src/index.ts';
import { createJobEngine } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const request = { userMessage: 'a page', channelId: 'c1' };

async function setUp() {
  const bases = await tempDir();
  const config = {
    workBase: join(bases, 'work'),
    outputBase: join(bases, 'output'),
    logBase: join(bases, 'logs'),
  };
  const store = join(bases, 'jobs.db');
  const engine = await createJobEngine({ store, config, stages: fakeStages() });
  const ids: string[] = [];
  for (const userId of ['u1', 'u1', 'u2']) {
    const { jobId } = await engine.submit({ ...request, userId });
    await engine.result(jobId);
    mkdirSync(join(config.outputBase, jobId), { recursive: true });
    writeFileSync(join(config.outputBase, jobId, 'index.html'), 'x'.repeat(5000));
    ids.push(jobId);
  }
  await engine.close();
  const cli = (args: readonly string[], env = {}) => runCli(args, { bases, env });
  const json = async <Document>(args: readonly string[], env = {}) =>
    JSON.parse((await cli([...args, '--json'], env)).stdout) as Document;
  return { cli, json, ids };
}

test('usage, prune, remove and forget show and remove what jobs hold', async () => {
  const { cli, json, ids } = await setUp();
  const held = await json<Usage>(['usage']);
  expect(held).toMatchObject({ jobs: 3, bytes: { output: 15_066, workspace: 102 } });
  expect(held.users.map(({ userId, jobs }) => [userId, jobs])).toEqual([
    ['u1', 2],
    ['u2', 1],
  ]);
  const { stdout } = await cli(['usage']);
  expect(stdout).toMatch(/^3 ended jobs\n/);
  expect(stdout).toMatch(/\n +u1 +2 +2\d\.\d KB\n/);

  // By default the files are kept for a while.
  expect((await cli(['prune'])).stdout).toBe('Nothing to remove.\n');
  const now = { JOB_KEEP_OUTPUT: '0' };
  const would = await cli(['prune', '--dry-run'], now);
  expect(would.stdout).toBe('Would remove parts of 3 jobs: 6 files, 15.1 KB.\n');
  expect(await json<PruneReport>(['prune'], now)).toEqual({
    jobs: 3,
    files: 6,
    bytes: 15_066,
    left: [],
  });
  const [first = '', second = '', third = ''] = ids;
  const shown = (await cli(['show', first])).stdout;
  expect(shown).toMatch(/\nremoved +output\n/);
  expect(shown).not.toMatch(/\noutput /);

  const removed = await json<RemovalReport>(['remove', first]);
  expect(removed).toMatchObject({ jobs: 1, left: [], pending: 0 });
  expect(await cli(['remove', first])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('There is no job'),
  });
  expect((await cli(['forget', '--user', 'u1'])).stdout).toMatch(/^Removed from 1 job: 2 files, /);
  expect((await cli(['forget', '--user', 'u1'])).stdout).toBe('Nothing was stored.\n');
  expect((await cli(['list'])).stdout).not.toContain(second);
  expect((await cli(['list'])).stdout).toContain(third);
});

test('a pinned job is kept, and shown as such', async () => {
  const { cli, json, ids } = await setUp();
  const [, second = ''] = ids;
  expect(await cli(['pin', second])).toMatchObject({
    exitCode: 0,
    stdout: `Pinned: ${second} and its family stay until it is unpinned or removed.\n`,
  });
  expect((await cli(['show', second])).stdout).toMatch(/\npinned +yes: retention keeps it/);
  expect((await cli(['list'])).stdout).toMatch(new RegExp(`${second}.* done, pinned `));
  expect((await cli(['usage'])).stdout).toMatch(/\npinned +\d.* KB +of these, by 1 pinned job\n/);
  expect(await json<PruneReport>(['prune'], { JOB_KEEP_RECORD: '0' })).toMatchObject({ jobs: 2 });
  expect(await json(['show', second])).toMatchObject({ jobId: second, pinned: true });

  expect(await json(['unpin', second])).toEqual({ jobId: second, pinned: false });
  expect((await cli(['show', second])).stdout).not.toContain('pinned');
  expect((await cli(['list'])).stdout).not.toContain('pinned');
  expect((await cli(['usage'])).stdout).not.toContain('pinned');
  expect(await cli(['pin', 'job-none'])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('There is no job'),
  });
});

test('wrong settings and arguments are told', async () => {
  const { cli } = await setUp();
  for (const [variable, value] of [
    ['JOB_KEEP_OUTPUT', 'a week'],
    ['JOB_KEEP_RECORD', '-1'],
    ['JOB_KEEP_BYTES', '10G'],
  ] as const) {
    const { exitCode, stderr } = await cli(['prune'], { [variable]: value });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining(`${variable}: "${value}" must be`),
    ]);
  }
  expect((await cli(['prune'], { JOB_KEEP_RECORD: 'forever' })).exitCode).toBe(0);
  expect((await cli(['forget'])).exitCode).toBe(2);
});
