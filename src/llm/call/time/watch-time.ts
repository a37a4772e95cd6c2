import type { Now, Sleep } from '../../../contracts/time.ts';
import { JobError } from '../../../errors/job-error.ts';
import type { CallLimits } from '../call-limits.ts';

export interface TimeWatch {
  /** Aborted when time is up, when the signal given is, and by `stop`. */
  readonly signal: AbortSignal;
  /** Something new has come from the provider. */
  touch(this: void): void;
  /** Why the time was up, if it was. */
  expired(): JobError | undefined;
  /** Ends the watch, and closes what is still open. */
  stop(): void;
}

/** Aborts a call that lasts too long, or from which nothing more comes. */
export function watchTime(
  { idleMs, totalMs }: Pick<CallLimits, 'idleMs' | 'totalMs'>,
  {
    now,
    sleep,
    signal,
  }: { readonly now: Now; readonly sleep: Sleep; readonly signal: AbortSignal },
): TimeWatch {
  const own = new AbortController();
  const both = AbortSignal.any([signal, own.signal]);
  const start = now();
  let touched = start;
  let expired: JobError | undefined;
  void watch();

  return {
    signal: both,
    touch: () => (touched = now()),
    expired: () => expired,
    stop: () => own.abort(),
  };

  async function watch(): Promise<void> {
    while (!both.aborted) {
      const left = Math.min(touched + idleMs, start + totalMs) - now();
      if (left <= 0) return expire();
      await sleep(left, both).catch(() => undefined);
    }
  }

  function expire(): void {
    const isIdle = now() >= touched + idleMs;
    expired = new JobError(
      'MODEL_TIMEOUT',
      isIdle
        ? `Nothing came from the model for ${idleMs / 1000} s.`
        : `The model was not done after ${totalMs / 1000} s.`,
    );
    own.abort(expired);
  }
}
