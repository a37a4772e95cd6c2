import type { Job } from '../../contracts/job.ts';

/** The job as a command shows it that does not stay to serve its preview. */
export function withoutServing(job: Job): Job {
  const { url, expiresAt: _, ...preview } = job.preview;
  const isServable = job.projectType === 'static_html' && preview.enabled;
  if (url === undefined && !(isServable && job.status === 'done')) return job;
  return { ...job, preview: { ...preview, reason: notServed } };
}

const notServed =
  'The preview is not served, because the command ended with the job. Run it in a terminal, or open index.html of the output folder.';
