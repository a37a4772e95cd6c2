import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { foldersIn } from '../helpers/stores/store-fixtures.ts';
import { tempDir } from '../helpers/temp-dir.ts';

test('backs up an open store, and restores only if no process has it open', async () => {
  const bases = await tempDir();
  const cli = (...args: readonly string[]) => runCli(args, { bases });
  const store = join(bases, 'jobs.db');
  const file = join(bases, 'backup.db');
  const engine = await createJobEngine({
    store,
    config: foldersIn(bases),
    limits: { concurrency: 0 },
  });
  const request = { userMessage: 'make an Express API server', userId: 'u1', channelId: 'c1' };
  const { jobId } = await engine.submit(request);

  const [backup, early] = [
    await cli('backup', file, '--json'),
    await cli('restore', file, '--json'),
  ];
  expect(JSON.parse(backup.stdout)).toEqual({ path: file, bytes: statSync(file).size });
  expect(backup.exitCode).toBe(0);
  expect(JSON.parse(early.stdout)).toMatchObject({ error: { code: 'STORE_IN_USE' } });
  expect(early.exitCode).toBe(1);
  await engine.close();

  const [again, restored] = [await cli('backup', file), await cli('restore', file)];
  expect(again.stderr).toContain('BACKUP_EXISTS');
  expect(again.exitCode).toBe(2);
  expect(restored.stdout).toMatch(
    /^Restored 1 job from \S+backup\.db to \S+jobs\.db\.\nThe old store is now \S+\.replaced-\S+\n$/,
  );
  const reordered = join(bases, 'pu\u202ekcab.db');
  for (const command of ['backup', 'restore']) {
    expect((await cli(command, reordered)).stdout).toContain('pu\\u202ekcab.db');
  }
  const { jobs } = JSON.parse((await cli('list', '--json')).stdout);
  expect(jobs).toMatchObject([{ jobId }]);
});

test('refuses to back up a store in memory or one that does not exist', async () => {
  const bases = await tempDir();
  const memory = await runCli(['backup', join(bases, 'b'), '--json'], {
    bases,
    env: { JOB_STORE: 'memory' },
  });
  expect(JSON.parse(memory.stdout)).toMatchObject({ error: { code: 'CONFIG_INVALID' } });
  const missing = await runCli(['backup', join(bases, 'b')], { bases });
  expect(missing.stderr).toContain('does not exist yet');
  expect(missing.exitCode).toBe(2);
});
