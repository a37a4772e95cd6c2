import { chmodSync, chownSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findWeakness } from '../../../src/workspace/folders/find-weakness.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

const isRoot = process.getuid?.() === 0;

test('a folder that only its owner can write to is safe, even below a sticky folder such as /tmp', async () => {
  const dir = await tempDir();
  writeFileSync(join(dir, 'file'), '');
  expect(findWeakness(dir)).toBeUndefined();
  expect(findWeakness(join(dir, 'file'))).toBeUndefined();
  expect(findWeakness(join(dir, 'not', 'there'))).toBeUndefined();
});

test.each([0o770, 0o707, 0o777])(
  'a folder that others can write to (mode %o) is unsafe',
  async (mode) => {
    const dir = await tempDir();
    const [above, below] = [join(dir, 'above'), join(dir, 'above', 'below')];
    mkdirSync(below, { recursive: true, mode: 0o700 });
    chmodSync(above, mode);
    expect(findWeakness(below)).toBe(
      `${above} is writable by other users (mode 0${mode.toString(8)}): chmod go-w ${above}`,
    );
    expect(findWeakness(join(below, 'not-there'))).toContain(above);
  },
);

test('a sticky folder is safe as a parent, but unsafe itself if others can create names in it', async () => {
  const dir = await tempDir();
  const sticky = join(dir, 'sticky');
  mkdirSync(join(sticky, 'own'), { recursive: true, mode: 0o700 });
  chmodSync(sticky, 0o1777);
  expect(findWeakness(join(sticky, 'own'))).toBeUndefined();
  expect(findWeakness(sticky)).toBeUndefined();
  symlinkSync('/tmp', join(dir, 'link'));
  expect(findWeakness(join(dir, 'link'))).toContain('/tmp is writable by other users');
  chmodSync(dir, 0o755);
  expect(findWeakness(sticky)).toContain('mode 1777');
});

test.runIf(isRoot)('a file of another user is unsafe, even for root', async () => {
  const dir = await tempDir();
  mkdirSync(join(dir, 'theirs', 'ours'), { recursive: true, mode: 0o700 });
  chownSync(join(dir, 'theirs'), 65_534, 65_534);
  expect(findWeakness(join(dir, 'theirs', 'ours'))).toContain('belongs to another user (uid 65534');
});

test('a link is as safe as every step on the way to its target', async () => {
  const dir = await tempDir();
  const [open, inner, outer] = [join(dir, 'open'), join(dir, 'open', 'inner'), join(dir, 'outer')];
  mkdirSync(join(dir, 'target'), { mode: 0o700 });
  mkdirSync(open);
  symlinkSync(join(dir, 'target'), inner);
  symlinkSync(inner, outer);
  expect(findWeakness(join(outer, 'x'))).toBeUndefined();

  chmodSync(open, 0o777);
  expect(findWeakness(join(outer, 'x'))).toContain(`${open} is writable by`);
});

test('a circular link does not loop forever', async () => {
  const link = join(await tempDir(), 'link');
  symlinkSync(link, link);
  expect(findWeakness(join(link, 'x'))).toBeUndefined();
});
