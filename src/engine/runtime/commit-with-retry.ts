import type { ActorChange, ActorClaim, Store } from '../../contracts/store.ts';
import { toJobError } from '../../errors/to-job-error.ts';

/**
 * Commits, however long a store fails for a while: a commit is never given up for that. False where
 * the fence is lost, the store fails for good, or `wait` has nothing more to wait for.
 */
export async function commitWithRetry(
  store: Pick<Store, 'commit'>,
  claim: ActorClaim,
  changes: readonly ActorChange[],
  wait: (ms: number) => Promise<boolean>,
): Promise<boolean> {
  for (let delay = 50; ; delay = Math.min(delay * 2, 5000)) {
    try {
      return await store.commit(claim, ...changes);
    } catch (error) {
      if (!toJobError(error).retryable) return false;
    }
    if (!(await wait(delay))) return false;
  }
}
