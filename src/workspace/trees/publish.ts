import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { byCodeUnit } from '../text/by-code-unit.ts';
import { hasErrno, workspaceError } from '../workspace-error.ts';

/**
 * Replaces `target` with a finished folder. Readers see the old tree or the new one, never a mixture.
 * Both must be on the same file system. Rejects with `WORKSPACE_FAILED`.
 *
 * @example
 * await publishDir('/srv/work/job-1.new', '/srv/work/job-1');
 */
export async function publishDir(fresh: string, target: string): Promise<void> {
  try {
    renameSync(fresh, target);
  } catch (error) {
    // `rename` refuses a target that is a non-empty folder, a file or a link.
    if (!hasErrno(error, 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EPERM')) {
      throw workspaceError('publish', target, error);
    }
    await replace(fresh, target);
  }
}

/**
 * Repairs the result of a crash inside `publishDir`: restores a missing `target` from the tree that was
 * moved aside; if `target` exists, deletes the trees moved aside.
 *
 * @example
 * await repairPublished('/srv/work/job-1');
 */
export async function repairPublished(target: string): Promise<void> {
  try {
    const aside = await findAside(target);
    const newest = (await exists(target)) ? undefined : aside.pop();
    if (newest !== undefined) await rename(newest, target);
    await Promise.all(aside.map((path) => rm(path, { recursive: true, force: true })));
  } catch (error) {
    throw workspaceError('repair', target, error);
  }
}

async function replace(fresh: string, target: string): Promise<void> {
  const aside = `${target}.old-${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`;
  try {
    await rename(target, aside);
    await rename(fresh, target).catch(async (error: unknown) => {
      await rename(aside, target).catch(() => {});
      throw error;
    });
  } catch (error) {
    throw workspaceError('publish', target, error);
  }
  // The new tree is in place. If deletion fails, `repairPublished` does it later.
  await rm(aside, { recursive: true, force: true }).catch(() => {});
}

async function findAside(target: string): Promise<string[]> {
  const folder = dirname(target);
  const prefix = `${basename(target)}.old-`;
  const names = await readdir(folder).catch((error: unknown) => {
    if (hasErrno(error, 'ENOENT')) return [];
    throw error;
  });
  const aside = names.filter((name) => name.startsWith(prefix)).sort(byCodeUnit);
  return aside.map((name) => join(folder, name));
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (hasErrno(error, 'ENOENT')) return false;
    throw error;
  }
}
