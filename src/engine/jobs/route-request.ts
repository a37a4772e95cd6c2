import type { JobRequest, ProjectType } from '../../contracts/job.ts';
import type { Router } from '../../contracts/router.ts';
import { JobError } from '../../errors/job-error.ts';

export interface RoutedRequest {
  readonly projectType: ProjectType;
  readonly previewEnabled: boolean;
}

/**
 * Decides what is built: by the request where it says so, else by the router.
 *
 * @param acceptsAllTypes Whether the deploy stage also takes projects that show no page.
 * @throws JobError `NOT_A_PROJECT` where the router sees nothing to build
 */
export function routeRequest(
  request: JobRequest,
  router: Router,
  acceptsAllTypes = false,
): RoutedRequest {
  const { projectType: known, userMessage } = request;
  // What is known of it needs no router: a page is shown, and a bot has none.
  if (known === 'static_html') return { projectType: known, previewEnabled: true };
  if (known === 'discord_bot') return { projectType: known, previewEnabled: acceptsAllTypes };
  const { projectType, preview, reasons } = router.route(userMessage);
  if (known !== undefined) {
    const isSame = projectType === known;
    return { projectType: known, previewEnabled: acceptsAllTypes || !isSame || preview.enabled };
  }
  if (projectType === 'none') {
    const why = reasons.length > 0 ? `: ${reasons.join('; ')}` : '';
    throw new JobError('NOT_A_PROJECT', `The message does not ask for a project${why}.`);
  }
  return { projectType, previewEnabled: acceptsAllTypes || preview.enabled };
}
