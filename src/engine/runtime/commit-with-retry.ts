import type { ActorChange, ActorClaim, Store } from '../../contracts/store.ts';
import { toJobError } from '../../errors/to-job-error.ts';

/**
 * Commits, and retries for as long as the store fails temporarily. False if the fence is lost, the
 * store fails for good, or `wait` says to give up.
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
      if (!toJobError(error).retryable) return false;
    }
    if (!(await wait(delay))) return false;
  }
}
