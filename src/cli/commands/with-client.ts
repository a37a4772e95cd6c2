import type { JobEngine } from '../../contracts/engine.ts';
import type { Job } from '../../contracts/job.ts';
import { createJobEngine } from '../../create-job-engine.ts';
import { JobError } from '../../errors/job-error.ts';
import { ensureStoreFolder, isStoreThere } from './find-store.ts';

/**
 * Does something with the jobs of the store, which another process may run meanwhile: never it. A
 * store that is not there has no jobs, and is not made.
 *
 * @throws JobError `CONFIG_INVALID` where `JOB_STORE` names a folder that is not there
 */
export async function withClient<Result>(
  work: (engine: JobEngine) => Promise<Result>,
): Promise<Result> {
  await ensureStoreFolder();
  const store = (await isStoreThere()) ? {} : { store: 'memory' };
  const engine = await createJobEngine({ ...store, limits: { concurrency: 0 } });
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
