import type { Job } from '../../contracts/job.ts';

/** The job as shown by a command that exits without serving the preview. */
export function withoutServing(job: Job): Job {
  const { url, enabled } = job.preview;
  return url === undefined ? job : { ...job, preview: { enabled, reason: notServed } };
}

const notServed =
  'The command ended with the job. Run `jobchart serve` to serve the preview; `jobchart show` prints its URL.';
