import { rm } from 'node:fs/promises';
import type { Config } from '../../contracts/config.ts';
import type { Artifact, ImageArtifact } from '../../contracts/job/job.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import type { BuildImage } from '../../contracts/stages/image.ts';
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
import { type ReadContainer, readContainer } from './read-container.ts';
import { writeZip } from './write-zip.ts';

/**
 * The stage that packages a project, as an image too if the job is to have one, and then tries it: a page
 * in a browser, a program in a sandbox. The zip never depends on that, and a failing project does not fail
 * the stage. Rejects like `packageStage` and `buildImage`.
 *
 * @param settings As in `Config`.
 */
export function createPackageStage(
  settings: Readonly<Pick<Config, 'browser' | 'sandbox'>>,
  buildImage: BuildImage,
): Stage<'package'> {
  return defineStage('package', async (input, tools) => {
    const { output, zip } = await packageProject(input, tools);
    const image = await imageOf(input, output, tools, buildImage);
    const observation = await observeOutput(input, tools, settings);
    return { zip, ...(image && { image }), observation };
  });
}

async function imageOf(
  { jobId, plan, outputDir: dir, imagePath: path }: PackageInput,
  { files, read }: Output,
  tools: StageTools,
  buildImage: BuildImage,
): Promise<ImageArtifact | undefined> {
  if (path === undefined) return undefined;
  const { imageRequest } = await import('./image-request.ts');
  tools.progress('Making a container image');
  return buildImage(imageRequest({ jobId, plan, dir, path, files, read }), tools);
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
  const { zip } = await packageProject(input, tools);
  return { zip };
});

async function packageProject(
  input: PackageInput,
  tools: StageTools,
): Promise<{ readonly output: Output; readonly zip: Artifact }> {
  const output = await publishOutput(input, tools);
  const { outputDir, zipPath, plan } = input;
  const bill = await billOf(output.read, plan);
  const zip = await writeZip(outputDir, output.files, zipPath, { signal: tools.signal, bill });
  return { output, zip };
}

/** A page has no packages. */
async function billOf({ container }: ReadContainer, plan: Plan): Promise<string | undefined> {
  if (plan.projectType === 'static_html') return undefined;
  const { billOfMaterials } = await import('../../sandbox/packages/bill-of-materials.ts');
  const { readPackageLock } = await import('../../starters/packages/package-lock.ts');
  return billOfMaterials({ name: plan.slug, lock: readPackageLock(), ...container });
}

/** What is published: exactly these files go into the archive. */
interface Output {
  readonly files: readonly ListedFile[];
  readonly read: ReadContainer;
}

async function publishOutput(
  input: PackageInput,
  { signal, assertOwnership }: StageTools,
): Promise<Output> {
  const fresh = freshPath(input.outputDir);
  try {
    const files = await copyTree(input.workspaceDir, fresh, { signal });
    const read = await readContainer(fresh, files, input.plan);
    const added = addDockerFiles(fresh, files, read, input.projectType);
    const all = [...files, ...added].sort((left, right) => byCodeUnit(left.path, right.path));
    // Check again: the tree may have changed since it was written.
    checkPaths(all);
    await assertOwnership();
    signal.throwIfAborted();
    await publishDir(fresh, input.outputDir);
    return { files: all, read };
  } catch (error) {
    await rm(fresh, { recursive: true, force: true }).catch(() => {});
    throw error;
  }
}
