import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import { createJobEngine, type JobEngineOptions } from '../../create-job-engine.ts';
import { JobError } from '../../errors/job-error.ts';
import { ensureStoreFolder, storeExists } from './find-store.ts';

/**
 * Runs `work` with an engine that never executes jobs (concurrency 0); another process may run them
 * meanwhile. If the store does not exist, `work` gets an empty one in memory.
 *
 * @throws JobError `CONFIG_INVALID` if `JOB_STORE` is in a folder that does not exist
 */
export async function withClient<Result>(
  work: (engine: JobEngine) => Promise<Result>,
  options: Pick<JobEngineOptions, 'retention'> = {},
): Promise<Result> {
  await ensureStoreFolder();
  const store = (await storeExists()) ? {} : { store: 'memory' };
  const engine = await createJobEngine({ ...store, ...options, limits: { concurrency: 0 } });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** The job with an id that the user typed. @throws JobError `JOB_NOT_FOUND` */
export async function findJob(engine: Pick<JobEngine, 'get'>, jobId: string): Promise<Job> {
  const job = await engine.get(jobId);
  if (job !== undefined) return job;
  throw new JobError('JOB_NOT_FOUND', `There is no job ${JSON.stringify(jobId).slice(0, 100)}.`);
}
