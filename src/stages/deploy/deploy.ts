import type { Config } from '../../contracts/config.ts';
import type { NodePlan, Plan } from '../../contracts/job/plan.ts';
import type { PreviewHost } from '../../contracts/job/preview.ts';
import type { Stage } from '../../contracts/stages/stage.ts';
import { JobError } from '../../errors/job-error.ts';
import { defineStage } from '../define-stage.ts';

/**
 * Opens a preview of a static page or of the server of a Node project, on an origin of its own. For other
 * projects, without a sandbox for the server, and without a host, the stage completes with a reason instead
 * of a URL.
 *
 * @param host Undefined if previews are switched off.
 * @param sandbox As in `Config`.
 */
export function createDeployStage(
  host: PreviewHost | undefined,
  sandbox: Config['sandbox'],
): Stage<'deploy'> {
  return defineStage('deploy', async ({ jobId, plan, outputDir }, { progress, signal }) => {
    const reason = await whyWithout(plan, outputDir, sandbox);
    if (reason !== undefined) return { reason };
    if (host === undefined) return { reason: 'Previews are switched off.' };
    signal.throwIfAborted();
    progress('Opening the preview');
    const program = plan.projectType === 'node_project' && { program: { paths: pathsOf(plan) } };
    const request = { jobId, dir: outputDir, ...program };
    try {
      return { ...(await host.open(request)), deployDir: outputDir };
    } catch (error) {
      // The project is complete without a preview, which can be opened later.
      if (isPassing(error)) {
        return { reason: `${error.message} ${error.hint}`, deployDir: outputDir };
      }
      throw error;
    }
  });
}

/** What a visitor can open. */
function pathsOf({ routes }: NodePlan): string[] {
  return routes
    .filter(({ method, path }) => method === 'GET' && /^\/[\w.~-][\w/.~-]{0,200}$/.test(path))
    .map(({ path }) => path);
}

function isPassing(error: unknown): error is JobError {
  if (!JobError.isInstance(error)) return false;
  return error.code === 'PREVIEW_LIMIT' || error.code === 'SANDBOX_UNAVAILABLE';
}

/** Why a project has no preview; undefined if it may have one. */
async function whyWithout(
  plan: Plan,
  dir: string,
  sandbox: Config['sandbox'],
): Promise<string | undefined> {
  switch (plan.projectType) {
    case 'static_html':
      return undefined;
    case 'discord_bot':
      return 'A bot has no page to show: it lives in Discord. Unpack the zip, set its token and start it yourself.';
    case 'node_project': {
      const why = plan.routes.length === 0 ? notServer : await whyNotRun(dir, sandbox);
      return why === undefined ? undefined : `${why} Unpack the zip and start it yourself.`;
    }
  }
}

const notServer = 'The project is not a server, so it has no page to show.';

async function whyNotRun(dir: string, sandbox: Config['sandbox']): Promise<string | undefined> {
  const { whyNotServed } = await import('../trial/program/serve-project.ts');
  const why = whyNotServed(dir, sandbox);
  return why && `A live preview runs the server in a sandbox. ${why}`;
}
