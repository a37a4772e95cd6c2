import { rm } from 'node:fs/promises';
import type { PackageInput, StageTools } from '../../contracts/stage.ts';
import { copyTree } from '../../workspace/copy-tree.ts';
import { freshPath } from '../../workspace/fresh-path.ts';
import { type ListedFile, listTree } from '../../workspace/list-tree.ts';
import { publishDir } from '../../workspace/publish.ts';
import { treeLimits } from '../../workspace/tree-limits.ts';
import { defineStage } from '../define-stage.ts';
import { addDockerFiles } from './docker-files.ts';
import { writeZip } from './write-zip.ts';

/**
 * The stage that makes the artifacts: the workspace is copied to the output folder, a Dockerfile
 * and a .dockerignore are added where the project has none, and all of it is zipped. The same tree
 * gives the same bytes. May be run again; what was there before is replaced as a whole.
 *
 * Rejects with `PATH_UNSAFE`, `TREE_TOO_LARGE` or `WORKSPACE_FAILED`.
 *
 * @example
 * const { zip } = await packageStage.run(input, tools);
 */
export const packageStage = defineStage('package', async (input, tools) => {
  const { signal } = tools;
  await publishOutput(input, tools);
  const files = await listTree(input.outputDir, outputLimits);
  return { zip: await writeZip(input.outputDir, files, input.zipPath, signal) };
});

/** The generated tree, and what is added to it. */
const outputLimits = {
  ...treeLimits,
  files: treeLimits.files + 2,
  totalBytes: treeLimits.totalBytes + 10_000,
};

async function publishOutput(input: PackageInput, { signal, confirm }: StageTools): Promise<void> {
  const fresh = freshPath(input.outputDir);
  try {
    const files: ListedFile[] = await copyTree(input.workspaceDir, fresh, { signal });
    addDockerFiles(fresh, files, input.plan);
    await confirm();
    signal.throwIfAborted();
    await publishDir(fresh, input.outputDir);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}
