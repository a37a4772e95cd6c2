import type { Job } from '../../contracts/job/job.ts';
import type { Report } from '../notice.ts';
import { isOnlyHere } from '../reply/preview-link.ts';

/** Warns the operator once that nobody on Discord can open previews on localhost. */
export function warnOnceAboutPreviews(report: Report): (job: Job) => void {
  let warned = false;
  return (job) => {
    if (warned || !isOnlyHere(job)) return;
    warned = true;
    const message =
      'Previews can be opened on this machine only, so messages do not link to them. Set JOB_PREVIEW_BASE_URL to publish them.';
    report({ level: 'warning', event: 'preview.local', message });
  };
}
