import { chmod, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ensureBase } from '../../../src/workspace/folders/job-dirs.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
const refusal = { code: 'CONFIG_INVALID', message: expect.stringMatching(/^JOB_WORK_BASE: /) };

test('creates the base and its parents as private folders', async () => {
  const dir = await tempDir();
  ensureBase(join(dir, 'jobs/work'), 'JOB_WORK_BASE');
  expect(await mode(join(dir, 'jobs'))).toBe(0o700);
  expect(await mode(join(dir, 'jobs/work'))).toBe(0o700);
});

test('makes an empty base of this user private', async () => {
  const base = join(await tempDir(), 'work');
  await mkdir(base);
  await chmod(base, 0o777);
  ensureBase(base, 'JOB_WORK_BASE');
  expect(await mode(base)).toBe(0o700);
});

test('keeps the mode of a folder that others may only read, such as a home', async () => {
  const base = await tempDir();
  await chmod(base, 0o755);
  ensureBase(base, 'JOB_WORK_BASE');
  ensureBase(join(base, 'work'), 'JOB_WORK_BASE');
  expect([await mode(base), await mode(join(base, 'work'))]).toEqual([0o755, 0o700]);
});

test.each([
  ['sticky, like /tmp', 0o1777, []],
  ['of a group', 0o2770, []],
  ['in use', 0o777, ['file']],
])(
  'refuses a folder that others can write to, and leaves it unchanged: %s',
  async (_, shared, files) => {
    const base = join(await tempDir(), 'shared');
    await mkdir(base);
    for (const name of files) await writeFile(join(base, name), '');
    await chmod(base, shared);
    expect(() => ensureBase(base, 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
    expect((await stat(base)).mode & 0o7777).toBe(shared);
  },
);

test('refuses the folder for temporary files, even an empty one without the sticky bit', async () => {
  const temp = await tempDir();
  await chmod(temp, 0o777);
  vi.stubEnv('TMPDIR', temp);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(() => ensureBase(`${temp}/`, 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
  expect((await stat(temp)).mode & 0o7777).toBe(0o777);
});

test.each(['a link', 'a link above', 'a file', 'a file above'])('refuses %s', async (kind) => {
  const dir = await tempDir();
  const planted = join(dir, 'planted');
  if (kind.startsWith('a link')) await symlink(await tempDir(), planted);
  else await writeFile(planted, '');
  const base = kind.endsWith('above') ? join(planted, 'work') : planted;
  expect(() => ensureBase(base, 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
});

test.skipIf(process.platform !== 'linux')(
  'refuses a folder that cannot be created, without hanging',
  () => {
    for (const base of ['/proc/none/work', '/proc/self/none/work', '/proc/self/fd/work']) {
      expect(() => ensureBase(base, 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
    }
  },
);

test('refuses a relative path', () => {
  expect(() => ensureBase('jobs', 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
});
