import type { ActorClaim, Store } from '../contracts/store.ts';

/** Lets go of actors that have ended, many at a time: nobody waits for it. */
export interface Settler {
  add(claim: ActorClaim): void;
  /** Lets go of all, now. */
  flush(): Promise<void>;
}

export function createSettler(store: Pick<Store, 'settle'>): Settler {
  let claims: ActorClaim[] = [];
  let timer: NodeJS.Timeout | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const settled = claims;
    claims = [];
    // Where it fails, whoever finds the lease of this engine lapsed does it.
    await Promise.allSettled(settled.map((claim) => store.settle(claim)));
  }

  return {
    flush,
    add(claim) {
      claims.push(claim);
      timer ??= setTimeout(() => void flush(), delayMs).unref();
    },
  };
}

const delayMs = 50;
