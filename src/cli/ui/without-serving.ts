import type { Job } from '../../contracts/job.ts';

/** The job as a command shows it that does not stay to serve its preview. */
export function withoutServing(job: Job): Job {
  const { url, enabled } = job.preview;
  return url === undefined ? job : { ...job, preview: { enabled, reason: notServed } };
}

const notServed =
  'The command ended with the job. While `jobchart serve` runs, the preview is at the address that `jobchart show` tells.';
