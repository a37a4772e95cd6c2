import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rm } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import type { DeployInput, DeployTarget } from '../../contracts/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { copyTree } from '../../workspace/copy-tree.ts';
import { healPublished, publishDir } from '../../workspace/publish.ts';
import { safePath } from '../../workspace/safe-path.ts';
import { treeLimits } from '../../workspace/tree-limits.ts';
import { workspaceError } from '../../workspace/workspace-error.ts';
import { defineDeployTarget } from './deploy-target.ts';

export interface DirectoryTargetOptions {
  /** Absolute; created where it is missing. */
  readonly dir: string;
  /** Name of a project's folder in it: what is there under that name is replaced. @default its job's id */
  readonly name?: (input: DeployInput) => string;
  /** Where a folder of that name is served, if it is. */
  readonly url?: (name: string) => string;
}

/**
 * Copies each project into a folder of yours, for a web server to serve or for you to look at.
 * `paths.deployDir` tells which. Whoever looks sees the old project whole or the new one whole.
 *
 * @throws JobError `CONFIG_INVALID` for a folder that is not absolute
 * @example
 * const deploy = directoryTarget({ dir: '/srv/sites', url: (name) => `https://sites.example.net/${name}/` });
 * const engine = await createJobEngine({ stages: { deploy } });
 */
export function directoryTarget(options: DirectoryTargetOptions): DeployTarget {
  const { name: nameOf = ({ jobId }: DeployInput) => jobId, url } = options;
  const dir = parseDir(options.dir);

  return defineDeployTarget(async (input, { signal, confirm, progress }) => {
    const name = parseName(nameOf(input));
    const deployDir = join(dir, name);
    progress('Copying the project');
    await makeDir(dir);
    await healPublished(deployDir);
    const fresh = join(dir, `.${name}.new-${randomBytes(6).toString('hex')}`);
    try {
      await copyTree(input.outputDir, fresh, { signal, limits });
      // The web server may be another user.
      await chmod(fresh, 0o755);
      await confirm();
      signal.throwIfAborted();
      await publishDir(fresh, deployDir);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true }).catch(() => {});
      throw error;
    }
    return url === undefined
      ? { deployDir, reason: `The project was copied to ${deployDir}.` }
      : { deployDir, url: url(name) };
  });
}

/** What was packed is a tree within the limits and a few files of ours. */
const limits = {
  ...treeLimits,
  files: treeLimits.files + 100,
  totalBytes: treeLimits.totalBytes * 2,
};

function parseDir(dir: unknown): string {
  if (typeof dir === 'string' && isAbsolute(dir) && !dir.includes('\0')) return resolve(dir);
  const shown = JSON.stringify(dir)?.slice(0, 200) ?? 'it';
  throw new JobError('CONFIG_INVALID', `directoryTarget: dir ${shown} must be an absolute path.`);
}

/** A title comes from a chat: it must not lead out of the folder, nor hide in it. */
function parseName(name: string): string {
  const safe = safePath(name);
  if (!safe.includes('/') && !safe.startsWith('.')) return safe;
  throw new JobError('PATH_UNSAFE', `directoryTarget: name "${safe}" must be one plain name.`);
}

async function makeDir(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    throw workspaceError('create the folder', dir, error);
  }
}
