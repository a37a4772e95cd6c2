import type { Store } from '../../contracts/store.ts';
import type { MonotonicClock, Sleep } from '../../contracts/time.ts';

export interface HeldLease {
  /**
   * Takes the lease and renews it until it is stopped; at once, where it is held and no longer
   * fresh. False when another holds it.
   */
  take(): Promise<boolean>;
  /** Whether nobody else can have taken it meanwhile, by the clock that all go by. */
  readonly isFresh: boolean;
  /** How often it was held again after it may have lapsed. */
  readonly lapses: number;
  /** Stops renewing, and gives the lease back. */
  stop(): Promise<void>;
}

interface LeaseOptions {
  readonly store: Store;
  readonly name: string;
  readonly owner: string;
  readonly processIdentity: string;
  readonly ttlMs: number;
  readonly monotonic: MonotonicClock;
  readonly sleep: Sleep;
  /** It is held again after it may have lapsed: what stands on it may be another's by now. */
  onRegained?(): void;
  /** When it turned out that another has it now. */
  onLost?(): void;
}

/** Holds a lease for as long as this process lives. */
export function createLease({ store, ttlMs, monotonic, sleep, ...lease }: LeaseOptions): HeldLease {
  const { name, owner, processIdentity, onRegained, onLost } = lease;
  let stopped = new AbortController();
  let renewed: number | undefined;
  let lapses = 0;
  let renewing: Promise<void> | undefined;

  async function renew(): Promise<boolean> {
    const started = monotonic.now();
    const held = await store.lease({ name, owner, processIdentity, ttlMs });
    if (!held) return false;
    if (renewed !== undefined && !isYoung(renewed, ttlMs)) {
      lapses += 1;
      onRegained?.();
    }
    renewed = started;
    return true;
  }

  async function keep({ signal }: AbortController): Promise<void> {
    while (!signal.aborted) {
      await sleep(ttlMs / 3, signal).catch(() => {});
      if (signal.aborted) return;
      // A store that fails for a while may be back before the lease lapses.
      const held = await renew().catch(() => true);
      if (held) continue;
      renewed = undefined;
      renewing = undefined;
      onLost?.();
      return;
    }
  }

  function isYoung(since: number, ms: number): boolean {
    return monotonic.now() - since < ms;
  }

  const isFresh = () => renewed !== undefined && isYoung(renewed, ttlMs / 2);

  return {
    async take() {
      if (renewing !== undefined) return isFresh() || renew();
      if (!(await renew())) return false;
      stopped = new AbortController();
      renewing = keep(stopped);
      return true;
    },
    get isFresh() {
      return isFresh();
    },
    get lapses() {
      return lapses;
    },
    async stop() {
      stopped.abort();
      await renewing;
      renewing = renewed = undefined;
      await store.release({ name, owner }).catch(() => {});
    },
  };
}
