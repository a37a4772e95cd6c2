import type { Sleep } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';

interface WaitOptions {
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
  /** Called before each wait. */
  onWait?(error: JobError): void;
}

/**
 * Calls a blob store, again and again while it is down, full or refuses: jobs wait for it and do
 * not fail. Rejects with any other error, and with the reason of the signal.
 */
export async function waitForBlobs<Result>(
  call: () => Promise<Result>,
  { sleep, signal, onWait }: WaitOptions,
): Promise<Result> {
  for (let pauseMs = 500; ; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      if (!JobError.isInstance(error) || !passing.has(error.code)) throw error;
      onWait?.(error);
      await sleep(pauseMs, signal);
    }
  }
}

const passing: ReadonlySet<JobError['code']> = new Set([
  'BLOBS_UNAVAILABLE',
  'BLOBS_FULL',
  'BLOBS_REFUSED',
]);
const maxPauseMs = 30_000;
