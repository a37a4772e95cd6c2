import type { ProjectType } from '../../contracts/job/job.ts';
import type { PreviewHost } from '../../contracts/job/preview.ts';
import type { Stage } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Opens a preview of a static page, on an origin of its own. For other projects, and without a host,
 * the stage completes with a reason instead of a URL.
 *
 * @param host Undefined if previews are switched off.
 */
export function createDeployStage(host: PreviewHost | undefined): Stage<'deploy'> {
  return defineStage('deploy', async ({ jobId, projectType, outputDir }, { progress, signal }) => {
    const reason = reasons[projectType];
    if (reason !== undefined) return { reason };
    if (host === undefined) return { reason: 'Previews are switched off.' };
    signal.throwIfAborted();
    progress('Opening the preview');
    try {
      return { ...(await host.open({ jobId, dir: outputDir })), deployDir: outputDir };
    } catch (error) {
      // The project is complete without a preview, which can be opened later.
      if (isLimit(error)) {
        return { reason: `${error.message} ${error.hint}`, deployDir: outputDir };
      }
      throw error;
    }
  });
}

function isLimit(error: unknown): error is JobError {
  return JobError.isInstance(error) && error.code === 'PREVIEW_LIMIT';
}

/** Why a project of that type has no URL; undefined if it has one. */
const reasons: Readonly<Record<ProjectType, string | undefined>> = {
  static_html: undefined,
  node_project:
    'Generated Node.js code is not run without a sandbox, which this version does not have. Unpack the zip and start it yourself.',
  discord_bot:
    'A bot has no page to show: it lives in Discord. Unpack the zip, set its token and start it yourself.',
};
