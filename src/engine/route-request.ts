import type { JobRequest, ProjectType } from '../contracts/job.ts';
import type { Router } from '../contracts/router.ts';
import { JobError } from '../errors/job-error.ts';

export interface RoutedRequest {
  readonly projectType: ProjectType;
  readonly previewEnabled: boolean;
}

/**
 * Decides what is built: by the request where it says so, else by the router.
 *
 * @param deploysAll Whether deployment is for projects without a page to show, too.
 * @throws JobError `NOT_A_PROJECT` where the router sees nothing to build
 */
export function routeRequest(
  request: JobRequest,
  router: Router,
  deploysAll = false,
): RoutedRequest {
  const decision = router.route(request.userMessage);
  const projectType = request.projectType ?? decision.projectType;
  if (projectType === 'none') {
    const why = decision.reasons.length > 0 ? `: ${decision.reasons.join('; ')}` : '';
    throw new JobError('NOT_A_PROJECT', `The message does not ask for a project${why}.`);
  }
  const previewEnabled =
    deploysAll ||
    (projectType === decision.projectType
      ? decision.preview.enabled
      : projectType !== 'discord_bot');
  return { projectType, previewEnabled };
}
