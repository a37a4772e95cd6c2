import { chmod, chown, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { aJob } from '../../src/testing/store-contract/samples.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const isRoot = process.getuid?.() === 0;

async function aStore(path: string): Promise<void> {
  const store = await openSqliteStore(path);
  await store.insert(aJob('job-1'));
  await store.close();
}

test.each(['', '..'])(
  'a store is refused below a folder that others can write (%j)',
  async (up) => {
    const dir = join(await tempDir(), 'outer', 'inner');
    const path = join(dir, 'jobs.db');
    await aStore(path);
    const weak = join(dir, up);
    await chmod(weak, 0o777);

    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_UNSAFE',
      message: `JOB_STORE: ${weak} is writable by other users (mode 0777): chmod go-w ${weak}`,
      hint: expect.stringContaining('folder of your own'),
    });
    await chmod(weak, 0o755);
    await (await openSqliteStore(path)).close();
  },
);

test.each(['', '-wal', '-shm', '-journal'])(
  'a store with a writable file %j is refused',
  async (suffix) => {
    const path = join(await tempDir(), 'jobs.db');
    await aStore(path);
    if (suffix !== '') await writeFile(`${path}${suffix}`, '');
    await chmod(`${path}${suffix}`, 0o666);
    await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
  },
);

test.runIf(isRoot).each(['', '-wal', '-shm', '-journal'])(
  'a store with a file %j of another user is refused, also by root',
  async (suffix) => {
    const path = join(await tempDir(), 'jobs.db');
    await aStore(path);
    if (suffix !== '') await writeFile(`${path}${suffix}`, '', { mode: 0o600 });
    await chown(`${path}${suffix}`, 65_534, 65_534);
    await expect(openSqliteStore(path)).rejects.toMatchObject({
      code: 'STORE_UNSAFE',
      message: expect.stringContaining('another user'),
    });
  },
);

test.each(['-wal', '-shm', '-journal'])('a link named %j is refused', async (suffix) => {
  const path = join(await tempDir(), 'jobs.db');
  await aStore(path);
  await writeFile(`${path}.other`, '', { mode: 0o600 });
  await symlink(`${path}.other`, `${path}${suffix}`);
  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
});

test('a store directly in a sticky folder is refused: anyone may put a log beside it', async () => {
  const dir = await tempDir();
  await chmod(dir, 0o1777);
  const path = join(dir, 'jobs.db');
  await expect(openSqliteStore(path)).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
  await rm(path, { force: true });
});

test('an engine refuses unsafe stores and folders, and creates nothing', async () => {
  const dir = await tempDir();
  const weak = join(dir, 'weak');
  await mkdir(weak);
  await chmod(weak, 0o777);
  const config = tempConfig();
  const store = join(weak, 'deep', 'jobs.db');
  await expect(createJobEngine({ store, config })).rejects.toMatchObject({ code: 'STORE_UNSAFE' });
  const outputBase = join(weak, 'output');
  await expect(
    createJobEngine({ store: 'memory', config: { ...config, outputBase } }),
  ).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(/^JOB_OUTPUT_BASE: .*weak is writable by other users/),
  });
  await expect(rm(join(weak, 'deep'))).rejects.toMatchObject({ code: 'ENOENT' });
});
