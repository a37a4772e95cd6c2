import fs, { mkdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { syncTree } from '../../../src/workspace/trees/sync-tree.ts';
import { tempDir } from '../../helpers/temp-dir.ts';

/** The paths that are flushed from now on. */
function watchFlushes(failure: Error | null = null): string[] {
  const flushed: string[] = [];
  const spy = vi.spyOn(fs, 'fsync').mockImplementation((file, done) => {
    flushed.push(readlinkSync(`/proc/self/fd/${file}`));
    setImmediate(() => done(failure));
  });
  onTestFinished(() => spy.mockRestore());
  return flushed;
}

async function makeTree(): Promise<{ dir: string; all: string[] }> {
  const base = await tempDir();
  const dir = join(base, 'job-1');
  mkdirSync(join(dir, 'css'), { recursive: true });
  const files = [join(dir, 'index.html'), join(dir, 'css/style.css'), `${dir}.zip`];
  for (const file of files) writeFileSync(file, 'x');
  symlinkSync('/etc/hostname', join(dir, 'link'));
  return { dir, all: [...files, dir, join(dir, 'css'), base].toSorted() };
}

describe.skipIf(process.platform !== 'linux')('syncTree', () => {
  test('flushes a tree and what lies beside it, but no link', async () => {
    const { dir, all } = await makeTree();
    const flushed = watchFlushes();
    await syncTree(dir, { beside: [`${dir}.zip`, `${dir}.png`] });
    expect(flushed.toSorted()).toEqual(all);
  });

  test('rejects with the error of the disk', async () => {
    const { dir } = await makeTree();
    watchFlushes(Object.assign(new Error('EIO: i/o error'), { code: 'EIO', syscall: 'fsync' }));
    await expect(syncTree(dir)).rejects.toMatchObject({
      code: 'WORKSPACE_FAILED',
      message: expect.stringContaining('flush to the disk'),
    });
  });

  test('rejects if the tree is missing', async () => {
    const { dir } = await makeTree();
    await expect(syncTree(join(dir, 'gone'))).rejects.toMatchObject({ code: 'WORKSPACE_FAILED' });
  });
});
