import type { StageName } from '../stages/stage.ts';

/** One engine of a store, as its lease shows it. */
export interface EngineStatus {
  /** New at each start. */
  readonly id: string;
  /** Host and process, such as `web-1:4312`; absent if an earlier version wrote the lease. */
  readonly label?: string;
  /** Jobs that it runs now. */
  readonly running: number;
  /** Jobs that it runs at the same time at most; 0 if it runs none. Absent where `label` is. */
  readonly concurrency?: number;
  /** Whether its lease is in force; if not, other engines take over its jobs. */
  readonly isLive: boolean;
  /** Milliseconds since it renewed the lease, by the clock of the store. */
  readonly renewedMs: number;
  /** Milliseconds after which the lease lapses unless it is renewed. */
  readonly leaseMs: number;
  /** The stages that it runs; none if it runs no jobs. */
  readonly stages: readonly StageName[];
}

/** The same as a store knows it. */
export type StoredEngine = Omit<EngineStatus, 'stages'>;
