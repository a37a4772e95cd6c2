import type { JobRequest, ProjectType } from '../../../contracts/job/job.ts';
import type { Router } from '../../../contracts/router.ts';
import { JobError } from '../../../errors/job-error.ts';

export interface RoutedRequest {
  readonly projectType: ProjectType;
  readonly previewEnabled: boolean;
}

/**
 * Chooses the project type: that of the request, else the router's.
 *
 * @param acceptsAllTypes Whether the deploy stage also accepts projects without a page.
 * @throws JobError `NOT_A_PROJECT` if the router finds no project in the message
 */
export function routeRequest(
  request: JobRequest,
  router: Router,
  acceptsAllTypes = false,
): RoutedRequest {
  const { projectType: known, userMessage } = request;
  // No need to ask the router: pages have a preview, bots have none.
  if (known === 'static_html') return { projectType: known, previewEnabled: true };
  if (known === 'discord_bot') return { projectType: known, previewEnabled: acceptsAllTypes };
  const { projectType, preview, reasons } = router.route(userMessage);
  if (known !== undefined) {
    const isSame = projectType === known;
    return { projectType: known, previewEnabled: acceptsAllTypes || !isSame || preview.enabled };
  }
  if (projectType === 'none') {
    const why = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
    throw new JobError('NOT_A_PROJECT', `The message does not ask for a project${why}.`);
  }
  return { projectType, previewEnabled: acceptsAllTypes || preview.enabled };
}
