import { rm, rename, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import type { PackageInput, StageTools, Stage } from '../../contracts/stages/stage.ts';
import { byCodeUnit } from '../../workspace/text/by-code-unit.ts';
import { checkPaths } from '../../workspace/trees/check-files.ts';
import { copyTree } from '../../workspace/trees/copy-tree.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import type { ListedFile } from '../../workspace/trees/list-tree.ts';
import { publishDir } from '../../workspace/trees/publish.ts';
import { defineStage } from '../define-stage.ts';
import { addDockerFiles } from './docker-files.ts';
import { writeZip } from './write-zip.ts';
import type { Observation } from '../../contracts/job/behaviour.ts';
import type { Artifact } from '../../contracts/job/job.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { ObservedPage } from '../behaviour/observe-page.ts';

/**
 * The stage that packages a project and then opens a static page in a browser. The zip never depends
 * on the browser, and a failing page does not fail the stage. Rejects like `packageStage`.
 *
 * @param options.browser As in `Config`.
 */
export function createPackageStage({ browser }: { readonly browser: string }): Stage<'package'> {
  return defineStage('package', async (input, tools) => {
    const packed = await packageStage.run(input, tools);
    return { ...packed, observation: await observe(input, tools, browser) };
  });
}

async function observe(
  input: PackageInput,
  tools: StageTools,
  browser: string,
): Promise<Observation> {
  const { projectType, outputDir, screenshotPath, screenshotDarkPath } = input;
  if (projectType !== 'static_html') return { behaviour: onlyPages };
  const { observePage } = await import('../behaviour/observe-page.ts');
  const { behaviour, light, dark } = await observePage(outputDir, {
    browser,
    signal: tools.signal,
    onStart: () => tools.progress('Opening the page in a browser'),
  });
  await tools.assertOwnership();
  try {
    const screenshot = await writePicture(screenshotPath, light);
    const screenshotDark = await writePicture(screenshotDarkPath, dark);
    return {
      behaviour,
      ...(screenshot && { screenshot }),
      ...(screenshotDark && { screenshotDark }),
    };
  } catch (error) {
    const reason = oneLine(`The screenshots were not written: ${toJobError(error).message}`, 300);
    return { behaviour: { ...behaviour, reason } };
  }
}

const onlyPages: ObservedPage['behaviour'] = {
  status: 'skipped',
  reason: 'Only static pages are opened; the code of other projects is not run.',
  consoleErrors: [],
  failedRequests: [],
};

/** Replaces the screenshot of an earlier run, or removes it if there is no new one. */
async function writePicture(
  path: string,
  picture: Uint8Array | undefined,
): Promise<Artifact | undefined> {
  if (picture === undefined) {
    await rm(path, { force: true });
    return undefined;
  }
  const temporary = freshPath(path);
  try {
    await writeFile(temporary, picture, { flag: 'wx', mode: 0o600 });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
  const sha256 = createHash('sha256').update(picture).digest('hex');
  return { path, bytes: picture.byteLength, sha256 };
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
