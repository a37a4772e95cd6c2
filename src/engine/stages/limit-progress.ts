import type { JobEvent } from '../../../machines/index.ts';
import type { Now, Sleep } from '../../contracts/time.ts';

type StageProgress = Extract<JobEvent, { readonly type: 'stage.progress' }>;

export interface ProgressLimit {
  /** Sends a report, now or soon; a later one takes the place of one that waits. */
  report(progress: StageProgress): void;
  /** Sends what waits. */
  end(): void;
}

interface ProgressLimitParts {
  readonly now: Now;
  readonly sleep: Sleep;
  /** Nothing is sent once it is aborted. */
  readonly signal: AbortSignal;
  send(progress: StageProgress): void;
}

/** Each report is a row of the journal: at most four a second are sent, the latest each time. */
export function limitProgress({ now, sleep, signal, send }: ProgressLimitParts): ProgressLimit {
  let sentAt = -Infinity;
  let latest: StageProgress | undefined;
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
      // A clock that was set back must not hold reports up.
      if (waitMs <= 0 || waitMs > everyMs) flush();
      else if (pause === undefined) flushIn(waitMs);
    },
    end: flush,
  };
}

const everyMs = 250;
