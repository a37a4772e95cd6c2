import type { Job } from '../../contracts/job.ts';
import type { ActorClaim, Store } from '../../contracts/store.ts';

/** Settles jobs that have ended, many at a time: nobody waits for it. */
export interface JobArchiver {
  /** Without what it has come to where its journal does not tell. */
  add(claim: ActorClaim, result: Job | undefined): void;
  /** Settles all, now. */
  flush(): Promise<void>;
}

export function createJobArchiver(store: Pick<Store, 'archive'>): JobArchiver {
  let waiting: (readonly [ActorClaim, Job | undefined])[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const ended = waiting;
    waiting = [];
    // Where it fails, whoever finds the lease of this engine lapsed does it.
    await Promise.allSettled(ended.map(([claim, result]) => store.archive(claim, result)));
  }

  return {
    flush,
    add(claim, result) {
      waiting.push([claim, result]);
      timer ??= setTimeout(() => void flush(), delayMs).unref();
    },
  };
}

const delayMs = 50;
