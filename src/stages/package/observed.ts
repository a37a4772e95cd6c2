import { createHash } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Observation } from '../../contracts/behaviour.ts';
import type { Artifact } from '../../contracts/job.ts';
import type { PackageInput, Stage, StageTools } from '../../contracts/stage.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { ObservedPage } from '../behaviour/observe-page.ts';
import { defineStage } from '../define-stage.ts';
import { packageStage } from './package.ts';

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
