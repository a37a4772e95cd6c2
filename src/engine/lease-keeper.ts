import type { Store } from '../contracts/store.ts';
import type { Now, Sleep } from '../contracts/time.ts';

export interface LeaseKeeper {
  /** Takes the lease and renews it until it is stopped. False when another holds it. */
  take(): Promise<boolean>;
  /** Whether nobody else can have taken it meanwhile. Reads a clock that cannot be set. */
  readonly isFresh: boolean;
  /** Stops renewing, and gives the lease back. */
  stop(): Promise<void>;
}

interface LeaseOptions {
  readonly store: Store;
  readonly name: string;
  readonly owner: string;
  readonly holder: string;
  readonly ttlMs: number;
  readonly now: Now;
  readonly sleep: Sleep;
  /** When it turned out that another has it now. */
  onLost?(): void;
}

/** Holds a lease for as long as this process lives. */
export function createLeaseKeeper({
  store,
  ttlMs,
  now,
  sleep,
  ...lease
}: LeaseOptions): LeaseKeeper {
  const { name, owner, holder, onLost } = lease;
  let stopped = new AbortController();
  let renewedAt = Number.NEGATIVE_INFINITY;
  let renewing: Promise<void> | undefined;

  async function renew(): Promise<boolean> {
    const startedAt = performance.now();
    const held = await store.lease({ name, owner, holder, now: now(), ttlMs });
    if (held) renewedAt = startedAt;
    return held;
  }

  async function keep({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      await sleep(ttlMs / 3, signal).catch(() => {});
      if (signal.aborted) return;
      // A store that fails for a while may be back before the lease lapses.
      const held = await renew().catch(() => true);
      if (held) continue;
      renewedAt = Number.NEGATIVE_INFINITY;
      renewing = undefined;
      onLost?.();
      return;
    }
  }

  return {
    async take() {
      if (renewing !== undefined) return true;
      if (!(await renew())) return false;
      stopped = new AbortController();
      renewing = keep(stopped);
      return true;
    },
    get isFresh() {
      return performance.now() - renewedAt < ttlMs / 2;
    },
    async stop() {
      stopped.abort();
      await renewing;
      renewing = undefined;
      await store.release({ name, owner }).catch(() => {});
    },
  };
}
