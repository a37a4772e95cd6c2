import type { CallRecord } from '../../contracts/stages/durable-step.ts';
import type { JobEngine } from '../../contracts/engine/engine.ts';
import { JobError } from '../../errors/job-error.ts';

/** The durable steps of a job; none if it was removed. */
export async function callsOf(
  engine: Pick<JobEngine, 'calls'>,
  jobId: string,
): Promise<readonly CallRecord[]> {
  try {
    return await engine.calls(jobId);
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'JOB_NOT_FOUND') return [];
    throw error;
  }
}
