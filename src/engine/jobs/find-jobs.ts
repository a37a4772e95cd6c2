import type { Lifecycle } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import { JobError } from '../../errors/job-error.ts';

/** Looks up jobs that must exist. Both reject with `JOB_NOT_FOUND`, or `ENGINE_CLOSED`. */
export interface JobLookup {
  job(jobId: string): Promise<StoredJob>;
  /** The lifecycle alone: much cheaper. */
  lifecycle(jobId: string): Promise<Lifecycle>;
}

export function findJobs(
  store: Pick<Store, 'get' | 'lifecycle'>,
  assertOpen: () => void,
): JobLookup {
  return {
    async job(jobId) {
      assertOpen();
      return (await store.get(jobId)) ?? throwNotFound(jobId);
    },
    async lifecycle(jobId) {
      assertOpen();
      return (await store.lifecycle({ kind: 'job', id: jobId })) ?? throwNotFound(jobId);
    },
  };
}

/** Whether a job never runs again. */
export function hasEnded(lifecycle: Lifecycle | undefined): boolean {
  return lifecycle === 'ended' || lifecycle === 'quarantined';
}

function throwNotFound(jobId: string): never {
  const shown = JSON.stringify(jobId)?.slice(0, 100) ?? 'without an id';
  throw new JobError('JOB_NOT_FOUND', `There is no job ${shown}.`);
}
