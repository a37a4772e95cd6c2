import type { Job } from '../../contracts/job.ts';
import type { Report } from '../notice.ts';
import { isOnlyHere } from '../reply/preview-link.ts';

/** A loopback address is of no use to anybody on Discord: who runs the bot should know. */
export function onceAboutPreviews(report: Report): (job: Job) => void {
  let said = false;
  return (job) => {
    if (said || !isOnlyHere(job)) return;
    said = true;
    const message =
      'Previews can be opened on this machine only, so messages carry no link to them. Set JOB_PREVIEW_BASE_URL to have them published.';
    report({ level: 'warning', message });
  };
}
