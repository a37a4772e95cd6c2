import type { JobEvent } from '../../../machines/index.ts';
import type { Now, Sleep } from '../../contracts/time.ts';

type ProgressEvent = Extract<JobEvent, { readonly type: 'stage.progress' }>;

export interface ProgressLimit {
  /** Sends a report now or soon. Replaces a report that still waits. */
  report(progress: ProgressEvent): void;
  /** Sends the report that waits, if any. */
  end(): void;
}

interface ProgressLimitParts {
  readonly now: Now;
  readonly sleep: Sleep;
  /** Nothing is sent once it is aborted. */
  readonly signal: AbortSignal;
  send(progress: ProgressEvent): void;
}

/** Sends at most four reports a second, the latest each time, because each becomes a journal entry. */
export function limitProgress({ now, sleep, signal, send }: ProgressLimitParts): ProgressLimit {
  let sentAt = -Infinity;
  let latest: ProgressEvent | undefined;
  let pause: AbortController | undefined;

  function flush(): void {
    pause?.abort();
    pause = undefined;
    const progress = latest;
    latest = undefined;
    if (progress === undefined || signal.aborted) return;
    sentAt = now();
    send(progress);
  }

  function flushIn(ms: number): void {
    const own = new AbortController();
    pause = own;
    const over = () => {
      if (pause === own) flush();
    };
    sleep(ms, AbortSignal.any([signal, own.signal])).then(over, () => {});
  }

  return {
    report(progress) {
      if (signal.aborted) return;
      latest = progress;
      const waitMs = sentAt + everyMs - now();
      // After the clock was set back, `waitMs` can be too long.
      if (waitMs <= 0 || waitMs > everyMs) flush();
      else if (pause === undefined) flushIn(waitMs);
    },
    end: flush,
  };
}

const everyMs = 250;
