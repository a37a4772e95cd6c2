import type { Lease } from '../../contracts/store/lease.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { Now, Sleep } from '../../contracts/time.ts';

export interface HeldLease {
  /**
   * Acquires the lease and keeps renewing it until `release`; one that is held and no longer fresh is
   * renewed at once. False if another owner has it.
   */
  acquireOrRenew(): Promise<boolean>;
  /** Whether it was renewed recently enough that no other owner can have acquired it. */
  readonly isFresh: boolean;
  /** Counts the renewals after which it may have lapsed in between. */
  readonly timesLapsed: number;
  /** Calls `listener` after such a renewal: another owner may have claimed what the lease covers. */
  onRegained(listener: () => void): void;
  /** Stops renewing and releases the lease. */
  release(): Promise<void>;
}

interface LeaseOptions {
  readonly store: Store;
  readonly name: string;
  readonly owner: string;
  readonly processIdentity: string;
  readonly ttlMs: number;
  readonly engine?: Lease['engine'];
  readonly monotonic: Now;
  readonly sleep: Sleep;
  /** Called when another owner has acquired it. */
  onLost?(): void;
}

/** Creates a lease, which is acquired and renewed by its owner. */
export function createLease({ store, ttlMs, monotonic, sleep, ...lease }: LeaseOptions): HeldLease {
  const { name, owner, processIdentity, engine, onLost } = lease;
  const everyMs = ttlMs / 3;
  const listeners: (() => void)[] = [];
  let stopped = new AbortController();
  let renewed: number | undefined;
  let timesLapsed = 0;
  let renewing: Promise<void> | undefined;

  async function renew(): Promise<boolean> {
    const started = monotonic();
    const held = await store.lease({
      name,
      owner,
      processIdentity,
      ttlMs,
      ...(engine && { engine }),
    });
    if (!held) return false;
    if (renewed !== undefined && !isYounger(renewed, ttlMs)) {
      timesLapsed += 1;
      for (const listener of listeners) listener();
    }
    renewed = started;
    return true;
  }

  async function keepRenewing({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      // At the same moments as the other leases of this process: their renewals share a transaction.
      await sleep(everyMs - (monotonic() % everyMs), signal).catch(() => {});
      if (signal.aborted) return;
      // A failing store may recover before the lease lapses.
      const held = await renew().catch(() => true);
      if (held) continue;
      renewed = undefined;
      renewing = undefined;
      onLost?.();
      return;
    }
  }

  function isYounger(since: number, ms: number): boolean {
    return monotonic() - since < ms;
  }

  const isFresh = () => renewed !== undefined && isYounger(renewed, ttlMs / 2);

  return {
    async acquireOrRenew() {
      if (renewing !== undefined) return isFresh() || renew();
      if (!(await renew())) return false;
      stopped = new AbortController();
      renewing = keepRenewing(stopped);
      return true;
    },
    get isFresh() {
      return isFresh();
    },
    get timesLapsed() {
      return timesLapsed;
    },
    onRegained(listener) {
      listeners.push(listener);
    },
    async release() {
      stopped.abort();
      await renewing;
      renewing = renewed = undefined;
      await store.release({ name, owner }).catch(() => {});
    },
  };
}
