import { execFileSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { measureEntry } from '../../../src/workspace/removal/measure-entry.ts';
import { nothingRemoved, removeEntry } from '../../../src/workspace/removal/remove-entry.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

/** A base folder with a job, and a folder beside it that an attacker wants removed. */
async function planted() {
  const dir = await tempDir();
  const [base, outside] = [join(dir, 'base'), join(dir, 'outside')];
  for (const path of [join(base, 'job-1', 'deep'), outside]) mkdirSync(path, { recursive: true });
  writeFileSync(join(base, 'job-1', 'index.html'), '12345');
  writeFileSync(join(base, 'job-1', 'deep', 'a.js'), '123');
  writeFileSync(join(base, 'job-2'), 'another');
  writeFileSync(join(outside, 'precious'), 'precious');
  return { base, outside, job: join(base, 'job-1') };
}

async function remove(base: string, name = 'job-1') {
  const removed = nothingRemoved();
  await removeEntry(base, name, removed);
  return removed;
}

test('an entry goes with all that is below it, and is counted', async () => {
  const { base } = await planted();
  expect(await remove(base)).toEqual({ files: 2, bytes: 8, left: [] });
  expect(readdirSync(base)).toEqual(['job-2']);
  expect(await remove(base)).toEqual({ files: 0, bytes: 0, left: [] });
  expect(await remove(join(base, 'none'))).toEqual({ files: 0, bytes: 0, left: [] });
});

test.each(['', '.', '..', '../outside', 'job-1/../../outside', '/etc', 'a\\b'])(
  'the name %j is no entry',
  async (name) => {
    const { base, outside } = await planted();
    expect(await remove(base, name)).toEqual({ files: 0, bytes: 0, left: [] });
    expect(readdirSync(outside)).toEqual(['precious']);
    expect(readdirSync(base)).toEqual(['job-1', 'job-2']);
  },
);

test('links are removed and not followed; of a hard link only the name goes', async () => {
  const { base, outside, job } = await planted();
  symlinkSync(outside, join(job, 'folder-link'));
  symlinkSync(join(outside, 'precious'), join(job, 'file-link'));
  symlinkSync('/', join(job, 'deep', 'root'));
  linkSync(join(outside, 'precious'), join(job, 'hard-link'));
  symlinkSync(outside, join(base, 'job-3'));

  const removed = await remove(base);
  await remove(base, 'job-3');

  // The bytes of the hard link are still there.
  expect(removed).toMatchObject({ files: 6, left: [] });
  expect(removed.bytes).toBeLessThan(8 + 2 * outside.length + 20);
  expect(readdirSync(base)).toEqual(['job-2']);
  expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
});

test('names that are not UTF-8 are measured, and go too', async () => {
  const { base, job } = await planted();
  const odd = Buffer.concat([Buffer.from(`${job}/odd-`), Buffer.from([0xff])]);
  mkdirSync(odd);
  writeFileSync(Buffer.concat([odd, Buffer.from('/ä-'), Buffer.from([0xfe])]), '123');
  expect(await measureEntry(job)).toEqual({ files: 3, bytes: 11 });
  expect(await remove(base)).toEqual({ files: 3, bytes: 11, left: [] });
  expect(readdirSync(base)).toEqual(['job-2']);
});

test('a folder that is replaced by a link while it is emptied leads nowhere', async () => {
  const { base, outside, job } = await planted();
  for (let count = 0; count < 500; count += 1) writeFileSync(join(job, 'deep', `${count}`), '');
  for (let count = 0; count < 500; count += 1) writeFileSync(join(outside, `${count}`), 'mine');
  const removing = remove(base);
  // It yields to others between batches of files.
  execFileSync('mv', [join(job, 'deep'), join(job, 'moved')]);
  symlinkSync(outside, join(job, 'deep'));
  await removing;
  expect(readdirSync(outside)).toHaveLength(501);
});

test('what another user owns is left and told, and so are the folders above it', async (context) => {
  if (process.getuid?.() !== 0) return context.skip('giving a file away needs root');
  const { base, job } = await planted();
  chownSync(join(job, 'deep', 'a.js'), 12_345, 12_345);
  expect(await remove(base)).toEqual({
    files: 1,
    bytes: 5,
    left: [`${join(job, 'deep', 'a.js')}: it belongs to another user`],
  });
  expect(readdirSync(job, { recursive: true })).toEqual(['deep', join('deep', 'a.js')]);
});

test.for(['folder', 'file'])(
  'a %s that is mounted there is left, also from the same disk',
  async (kind, context) => {
    const { base, outside, job } = await planted();
    const [from, to] =
      kind === 'folder'
        ? [outside, join(job, 'deep')]
        : [join(outside, 'precious'), join(job, 'deep', 'a.js')];
    try {
      execFileSync('mount', ['--bind', from, to], { stdio: 'ignore' });
    } catch {
      return context.skip('mounting needs root');
    }
    onTestFinished(() => void execFileSync('umount', ['-l', to]));
    const { left } = await remove(base);
    expect(left).toEqual([expect.stringContaining(to)]);
    expect(readFileSync(join(outside, 'precious'), 'utf8')).toBe('precious');
    expect(existsSync(to)).toBe(true);
  },
);
