import type { Store } from '../contracts/store/store.ts';
import type { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';

/** A store, and why it refused the last commit; undefined if it took it, or refused it for good. */
export function watchWrites(store: Store): {
  readonly store: Store;
  writeError(): JobError | undefined;
} {
  let writeError: JobError | undefined;
  const commit: Store['commit'] = async (claim, change) => {
    try {
      const isOwned = await store.commit(claim, change);
      writeError = undefined;
      return isOwned;
    } catch (error) {
      const failure = toJobError(error);
      writeError = failure.retryable ? failure : undefined;
      throw error;
    }
  };
  return { store: { ...store, commit }, writeError: () => writeError };
}
