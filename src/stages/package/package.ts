import { rm } from 'node:fs/promises';
import type { Config } from '../../contracts/config.ts';
import type { PackageInput, StageTools, Stage } from '../../contracts/stages/stage.ts';
import { byCodeUnit } from '../../workspace/text/by-code-unit.ts';
import { checkPaths } from '../../workspace/trees/check-files.ts';
import { copyTree } from '../../workspace/trees/copy-tree.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { publishDir } from '../../workspace/trees/publish.ts';
import { defineStage } from '../define-stage.ts';
import { addDockerFiles } from './docker-files.ts';
import { observeOutput } from './observe-output.ts';
import { writeZip } from './write-zip.ts';

/**
 * The stage that packages a project and then tries it: a page in a browser, a program in a sandbox. The
 * zip never depends on that, and a failing project does not fail the stage. Rejects like `packageStage`.
 *
 * @param settings As in `Config`.
 */
export function createPackageStage(
  settings: Readonly<Pick<Config, 'browser' | 'sandbox'>>,
): Stage<'package'> {
  return defineStage('package', async (input, tools) => {
    const packed = await packageStage.run(input, tools);
    return { ...packed, observation: await observeOutput(input, tools, settings) };
  });
}

/**
 * The stage that builds the artifacts: it copies the workspace to the output folder, adds a Dockerfile
 * and a .dockerignore if the project has none, and zips the result. The same tree gives the same
 * bytes. A repeated run replaces the earlier output as a whole.
 *
 * Rejects with `PATH_UNSAFE`, `TREE_TOO_LARGE` or `WORKSPACE_FAILED`.
 *
 * @example
 * const { zip } = await packageStage.run(input, tools);
 */
export const packageStage = defineStage('package', async (input, tools) => {
  const files = await publishOutput(input, tools);
  return { zip: await writeZip(input.outputDir, files, input.zipPath, tools.signal) };
});

/** Returns the published files: exactly these go into the archive. */
async function publishOutput(
  input: PackageInput,
  { signal, assertOwnership }: StageTools,
): Promise<ListedFile[]> {
  const fresh = freshPath(input.outputDir);
  try {
    const files = await copyTree(input.workspaceDir, fresh, { signal });
    // Check again: the tree may have changed since it was written.
    checkPaths(files);
    const added = await addDockerFiles(fresh, files, input.plan);
    await assertOwnership();
    signal.throwIfAborted();
    await publishDir(fresh, input.outputDir);
    return [...files, ...added].sort((left, right) => byCodeUnit(left.path, right.path));
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}
