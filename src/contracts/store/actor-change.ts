import type { JournalEvent } from '../job/journal.ts';
import type { JobStatus } from '../job/job.ts';
import type { StageName } from '../stages/stage.ts';
import type { Lifecycle, ActorKey } from './actor.ts';
import type { StepChange } from './stored-step.ts';

/** What one transition writes. */
export interface ActorChange {
  /** Version and structure hash of the machine that made the transition. */
  readonly version: string;
  /** JSON: the state of the actor. Omitted if unchanged. */
  readonly snapshot?: string;
  /**
   * When the transition happened, by the clock of the engine that made it, epoch milliseconds. The
   * store keeps it and compares it with no lease.
   */
  readonly at: number;
  readonly lifecycle: Lifecycle;
  /**
   * For jobs that are `running`: their owner lets go of them in this change, for an engine that runs this
   * stage. They still count as running.
   */
  readonly handTo?: StageName;
  /** Ids of the inbox events that led to it. */
  readonly consumed: readonly number[];
  /** For jobs: the new status, and what to append to the journal. */
  readonly job?: JobChange;
  /** For previews: what to append to the journal of their job. */
  readonly previewEvents?: TransitionEvents;
  /** For jobs, in `commit` alone: the runs of steps that began or ended, in this order. */
  readonly steps?: readonly StepChange[];
}

export interface JobChange extends TransitionEvents {
  readonly status: JobStatus;
}

/** The events that one transition emitted; each becomes one journal entry, in this order. */
export interface TransitionEvents {
  /** The state after the transition, such as `created.running`, or `preview.expiring`. */
  readonly state: string;
  readonly events: readonly JournalEvent[];
}

/** A new actor. It has no owner: `running` is stored as `ready`. */
export interface NewActor extends ActorKey {
  readonly change: ActorChange;
  /** For jobs. */
  readonly job?: {
    readonly userId: string;
    readonly guildId?: string;
    readonly createdAt: number;
    readonly parentJobId?: string;
    /** Unique among the jobs of a store. */
    readonly idempotencyKey?: string;
    /** Higher ones first, within the lane of the job. @default 0 */
    readonly priority?: number;
    /** Not claimed to run before this time, epoch milliseconds. */
    readonly startAfter?: number;
    /**
     * Posts `event` to the last job of the user with the same key, if that has not ended, in the same
     * transaction.
     */
    readonly replaces?: { readonly key: string; readonly event: string };
  };
}
