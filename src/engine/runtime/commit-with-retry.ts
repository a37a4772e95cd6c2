import type { ActorChange } from '../../contracts/store/actor-change.ts';
import type { ActorClaim } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';
import { toJobError } from '../../errors/to-job-error.ts';

/**
 * Commits, and retries while the store fails temporarily. False if the claim was lost, the store failed
 * for good, or `wait` returned false.
 *
 * @throws JobError `QUERY_INVALID`: the store refuses the values of the change, and would again
 */
export async function commitWithRetry(
  store: Pick<Store, 'commit'>,
  claim: ActorClaim,
  change: ActorChange | undefined,
  wait: (ms: number) => Promise<boolean>,
): Promise<boolean> {
  for (let delay = 50; ; delay = Math.min(delay * 2, 5000)) {
    try {
      return await store.commit(claim, change);
    } catch (error) {
      const { code, retryable } = toJobError(error);
      if (code === 'QUERY_INVALID') throw error;
      if (!retryable) return false;
    }
    if (!(await wait(delay))) return false;
  }
}
