import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import { JobError } from '../../errors/job-error.ts';

/** Does something with the jobs of the store, which another process may run meanwhile: never it. */
export async function withClient<Result>(
  work: (engine: JobEngine) => Promise<Result>,
): Promise<Result> {
  const engine = await createJobEngine({ limits: { concurrency: 0 } });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** The job of an id that a person gave. @throws JobError `JOB_NOT_FOUND` */
export async function findJob(engine: Pick<JobEngine, 'get'>, jobId: string): Promise<Job> {
  const job = await engine.get(jobId);
  if (job !== undefined) return job;
  throw new JobError('JOB_NOT_FOUND', `There is no job ${JSON.stringify(jobId).slice(0, 100)}.`);
}
