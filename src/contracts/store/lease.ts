import type { Now } from '../time.ts';

/** A lease to take or to renew. It lapses `ttlMs` milliseconds after it was renewed last. */
export interface Lease {
  /** `engine:<owner>`, or `front` for the one engine that serves previews. */
  readonly name: string;
  readonly owner: string;
  /** Host, process and its start. If that process is known to have ended, the lease has lapsed. */
  readonly processIdentity: string;
  readonly ttlMs: number;
  /** Of an engine: its host and process for people, and how many jobs it runs at the same time. */
  readonly engine?: { readonly label: string; readonly concurrency: number };
}

/**
 * The clocks of a store that runs inside the process. A store that several machines share goes by the
 * clock of its database instead.
 */
export interface StoreClocks {
  /** The wall clock. @default Date.now */
  readonly now?: Now;
  /**
   * Milliseconds of a clock that is never set, the same for all engines that share the store. Leases
   * go by it. @default the time since the start of the machine
   */
  readonly monotonic?: Now;
}
