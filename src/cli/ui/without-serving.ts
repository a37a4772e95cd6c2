import type { Job } from '../../contracts/job.ts';

/** The job as shown by a command that exits without serving the preview. */
export function withoutServing(job: Job): Job {
  const { url, enabled } = job.preview;
  if (url === undefined) return job;
  const reason = `The command ended with the job. Run \`jobchart serve\` to serve the preview; \`jobchart show ${job.jobId}\` prints its URL.`;
  return { ...job, preview: { enabled, reason } };
}
