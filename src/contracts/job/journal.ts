import type { JobPart } from './job-parts.ts';
import type { PreviewEnd } from './preview.ts';
import type { StageResult } from '../stages/stage-result.ts';
import type {
  AttemptOutcome,
  JobFailure,
  JobFile,
  JobSpec,
  JobStatus,
  JobWait,
  ProjectType,
  StageTiming,
  TokenUsage,
} from './job.ts';

/**
 * The events of a job: the machine emits them, the journal stores them, and the log is a projection of
 * them. `at` is in epoch milliseconds.
 */
export type JobEmitted =
  | {
      readonly type: 'job.created';
      readonly at: number;
      readonly spec: JobSpec;
      /** Whether the plan needs approval. */
      readonly approval?: boolean;
    }
  | { readonly type: 'job.routed'; readonly at: number; readonly projectType: ProjectType }
  | {
      readonly type: 'job.status';
      readonly at: number;
      readonly from: JobStatus;
      readonly to: JobStatus;
      readonly error?: JobFailure;
    }
  /** A wait is over. */
  | ({ readonly type: 'job.waited'; readonly at: number } & JobWait)
  /** A rejection begins a new plan, or a failed validation a new generation. */
  | {
      readonly type: 'job.revised';
      readonly at: number;
      readonly revision: number;
      /** Of a rejection. */
      readonly reason?: string;
    }
  | StageEmitted<'stage.started'>
  | StageEmitted<'stage.progress', { readonly message: string; readonly fraction?: number }>
  | StageEmitted<'stage.retrying', { readonly error: JobFailure; readonly dueAt: number }>
  /** It was not run: its result is that of an earlier job. */
  | StageEmitted<'stage.skipped', { readonly reason: string; readonly result: StageResult }>
  | StageEmitted<'stage.completed', { readonly durationMs: number; readonly result?: StageResult }>
  | StageEmitted<
      'stage.failed',
      {
        readonly durationMs: number;
        readonly outcome: Exclude<AttemptOutcome, 'completed'>;
        readonly error?: JobFailure;
        /** Interrupted, although its process may still live. */
        readonly lapsed?: true;
      }
    >
  | StageEmitted<'file.written', { readonly file: JobFile }>
  /** What was added, and what the job has used by then. A call that begins adds no tokens. */
  | StageEmitted<'job.usage', { readonly tokens: number } & TokenUsage>
  | { readonly type: 'preview.skipped'; readonly at: number; readonly reason: string }
  | {
      readonly type: 'preview.live';
      readonly at: number;
      readonly url: string;
      readonly expiresAt?: number;
      /** Whether it can only be opened on the machine that serves it. */
      readonly isLocal?: boolean;
    };

/**
 * Later events of a preview, mostly after its job has ended. They are in the job's journal but not in its
 * log. `at` is in epoch milliseconds.
 */
export type PreviewJournalEvent =
  /** It ends soon. Emitted once for each expiry time. */
  | {
      readonly type: 'preview.expiring';
      readonly at: number;
      readonly url: string;
      readonly expiresAt: number;
    }
  | { readonly type: 'preview.extended'; readonly at: number; readonly expiresAt: number }
  | ({ readonly type: 'preview.ended'; readonly at: number } & PreviewEnd);

type StageEmitted<Type extends string, Data = unknown> = {
  readonly type: Type;
  readonly at: number;
  readonly stage: StageTiming;
  readonly attempt: number;
} & Data;

/** Every event of a journal. */
export type JournalEvent =
  | JobEmitted
  | PreviewJournalEvent
  | { readonly type: 'job.quarantined'; readonly at: number; readonly message: string }
  /** Retention keeps the job from now on, or no longer. */
  | { readonly type: 'job.pinned' | 'job.unpinned'; readonly at: number }
  /** These parts of the ended job are removed. */
  | { readonly type: 'job.pruned'; readonly at: number; readonly parts: readonly JobPart[] };

/**
 * One entry of the journal: a union discriminated by `type`.
 *
 * @example
 * if (entry.type === 'job.status') console.log(entry.data.from, entry.data.to);
 */
export type JournalEntry = EntryOf<JournalEvent>;

/** The entry of an event; of a union of events, the union of their entries. */
type EntryOf<Event extends JournalEvent> = Event extends JournalEvent
  ? {
      /** Opaque; orders all entries of a store. */
      readonly cursor: string;
      readonly jobId: string;
      /** Counts the entries of a job from 1, without a gap. */
      readonly seq: number;
      /** Epoch milliseconds. */
      readonly at: number;
      readonly type: Event['type'];
      /** The state after the transition, such as `created.running`, or `preview.expiring`. */
      readonly state: string;
      /** The other fields of the event. */
      readonly data: Omit<Event, 'type' | 'at'>;
    }
  : never;
