import { chmod, mkdir, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureBase } from '../../src/workspace/job-dirs.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const mode = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
const refusal = { code: 'CONFIG_INVALID', message: expect.stringMatching(/^JOB_WORK_BASE: /) };

test('creates the base and the folders above it for us alone', async () => {
  const dir = await tempDir();
  ensureBase(join(dir, 'jobs/work'), 'JOB_WORK_BASE');
  expect(await mode(join(dir, 'jobs'))).toBe(0o700);
  expect(await mode(join(dir, 'jobs/work'))).toBe(0o700);
});

test('takes the rights of others away from a base that is ours', async () => {
  const base = join(await tempDir(), 'work');
  await mkdir(base);
  await chmod(base, 0o777);
  ensureBase(base, 'JOB_WORK_BASE');
  expect(await mode(base)).toBe(0o700);
});

test.each(['a link', 'a link above', 'a file', 'a file above'])('refuses %s', async (kind) => {
  const dir = await tempDir();
  const planted = join(dir, 'planted');
  if (kind.startsWith('a link')) await symlink(await tempDir(), planted);
  else await writeFile(planted, '');
  const base = kind.endsWith('above') ? join(planted, 'work') : planted;
  expect(() => ensureBase(base, 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
});

test('refuses a relative path', () => {
  expect(() => ensureBase('jobs', 'JOB_WORK_BASE')).toThrow(expect.objectContaining(refusal));
});
