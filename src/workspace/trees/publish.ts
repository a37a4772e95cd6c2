import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { lstat, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { hasErrno, workspaceError } from '../workspace-error.ts';

/**
 * Replaces `target` with a finished folder. Readers see the old tree or the new one, never a mixture.
 * Both must be on the same file system. Rejects with `WORKSPACE_FAILED`.
 *
 * @param asideName The old tree is called that while it is removed, with an ending `.old-…`: the name of
 *   `target`, with a dot before it if it is to be hidden.
 * @example
 * await publishDir('/srv/work/job-1.new', '/srv/work/job-1');
 */
export async function publishDir(
  fresh: string,
  target: string,
  asideName = basename(target),
): Promise<void> {
  try {
    for (let tries = 1; !moved(fresh, target); tries += 1) {
      if (await replaced(fresh, target, asideName, tries < mostTries)) return;
    }
  } catch (error) {
    throw workspaceError('publish', target, error);
  }
}

/**
 * Repairs the result of a crash inside `publishDir`: restores a missing `target` from the tree that was
 * moved aside; if `target` exists, deletes the trees moved aside.
 *
 * @param until Trees that were moved aside later stay: another process may be at work.
 * @example
 * await repairPublished('/srv/work/job-1');
 */
export async function repairPublished(target: string, until = Infinity): Promise<void> {
  try {
    const aside = await findAside(target, until);
    const newest = (await exists(target)) ? undefined : aside.pop();
    if (newest !== undefined) await rename(newest, target).catch(unlessErrno('ENOENT', ...taken));
    await Promise.all(aside.map((path) => rm(path, { recursive: true, force: true })));
  } catch (error) {
    throw workspaceError('repair', target, error);
  }
}

/** False if there is something at `target` that `rename` does not replace. */
function moved(fresh: string, target: string): boolean {
  try {
    renameSync(fresh, target);
    return true;
  } catch (error) {
    // `rename` refuses a target that is a non-empty folder, a file or a link.
    if (hasErrno(error, 'ENOTDIR', 'EPERM', ...taken)) return false;
    throw error;
  }
}

/** Moves `target` aside first. False if another process published it meanwhile and `mayFail`. */
async function replaced(
  fresh: string,
  target: string,
  asideName: string,
  mayFail: boolean,
): Promise<boolean> {
  const stamp = `${Date.now().toString(36)}-${randomBytes(4).toString('hex')}`;
  const aside = join(dirname(target), `${asideName}.old-${stamp}`);
  try {
    await rename(target, aside);
    await rename(fresh, target).catch(async (error: unknown) => {
      await rename(aside, target).catch((left: unknown) => {
        if (hasErrno(left, ...taken)) return discard(aside);
      });
      throw error;
    });
  } catch (error) {
    if (mayFail && hasErrno(error, 'ENOENT', ...taken)) return false;
    throw error;
  }
  await discard(aside);
  return true;
}

/** If deletion fails, `repairPublished` does it later. */
function discard(aside: string): Promise<void> {
  return rm(aside, { recursive: true, force: true }).catch(() => {});
}

/** The trees moved aside, oldest first. What others have named `NAME.old-…` is theirs. */
async function findAside(target: string, until: number): Promise<string[]> {
  const folder = dirname(target);
  const name = basename(target);
  const names = await readdir(folder).catch(unlessErrno('ENOENT'));
  const found: { readonly path: string; readonly at: number }[] = [];
  for (const each of names ?? []) {
    const end = each.lastIndexOf('.old-');
    const [, time] = /^\.old-([0-9a-z]{8,9})-[0-9a-f]{8}$/.exec(each.slice(end)) ?? [];
    if (time === undefined || ![name, `.${name}`].includes(each.slice(0, end))) continue;
    const at = Number.parseInt(time, 36);
    if (at <= until) found.push({ path: join(folder, each), at });
  }
  return found.sort((left, right) => left.at - right.at).map(({ path }) => path);
}

function unlessErrno(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!hasErrno(error, ...codes)) throw error;
  };
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

/** What `rename` says where there is a non-empty folder. */
const taken = ['ENOTEMPTY', 'EEXIST'] as const;
const mostTries = 10;
