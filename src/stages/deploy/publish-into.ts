import { chmod, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { StageTools } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { copyTree } from '../../workspace/trees/copy-tree.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { makeFolders } from '../../workspace/folders/make-folders.ts';
import { repairPublished, publishDir } from '../../workspace/trees/publish.ts';
import { safePath } from '../../workspace/paths/safe-path.ts';
import { outputLimits } from '../../workspace/trees/tree-limits.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';

/**
 * Copies a folder to `dir` under a name, replaces what is there, and returns its path.
 *
 * Rejects with `PATH_UNSAFE`, `TREE_TOO_LARGE`, `WORKSPACE_FAILED` or the reason of the signal.
 */
export async function publishInto(
  dir: string,
  name: string,
  from: string,
  { signal, assertOwnership }: Pick<StageTools, 'signal' | 'assertOwnership'>,
): Promise<string> {
  const target = join(dir, parseName(name));
  makeDir(dir);
  await repairPublished(target, Date.now() - 60_000);
  const fresh = freshPath(join(dir, `.${name}`));
  try {
    await copyTree(from, fresh, { signal, limits: outputLimits });
    await makeReadable(fresh);
    await inTurn(target, async () => {
      await assertOwnership();
      signal.throwIfAborted();
      // Hidden, so that the web server does not serve the old one under another name.
      await publishDir(fresh, target, `.${name}`);
    });
    return target;
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}

/** Whatever the umask: the web server may run as another user. */
async function makeReadable(fresh: string): Promise<void> {
  for (const entry of await readdir(fresh, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
  await chmod(fresh, 0o755);
}

/** Jobs of this process that replace the same folder do so one after another. */
async function inTurn(target: string, run: () => Promise<void>): Promise<void> {
  const turn = (lastTurns.get(target) ?? Promise.resolve()).then(run);
  const ended = turn.catch(() => {});
  lastTurns.set(target, ended);
  await turn.finally(() => lastTurns.get(target) === ended && lastTurns.delete(target));
}

const lastTurns = new Map<string, Promise<void>>();

/** The name may be derived from a chat message: it must not leave the folder or be hidden. */
function parseName(name: string): string {
  if (safePath(name) === name && !name.includes('/') && !name.startsWith('.')) return name;
  throw new JobError(
    'PATH_UNSAFE',
    'The name of a deployed project must be a single visible path segment.',
  );
}

function makeDir(dir: string): void {
  try {
    makeFolders(resolve(dir), 0o777);
  } catch (error) {
    throw workspaceError('create the folder', dir, error);
  }
}
