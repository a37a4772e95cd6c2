import type { Observation } from '../../src/contracts/behaviour.ts';
import type { Finding } from '../../src/contracts/finding.ts';
import type {
  Artifact,
  Job,
  JobFailure,
  JobSpec,
  JobStatus,
  JobWait,
  StageAttempt,
  StageTiming,
  TreeSummary,
} from '../../src/contracts/job.ts';
import type { Plan } from '../../src/contracts/plan.ts';
import type { Deployment, StageName } from '../../src/contracts/stage.ts';
import type { Now } from '../../src/contracts/time.ts';

/** What a job starts from. Plain data: it becomes part of every snapshot. */
export interface JobMachineInput extends Omit<JobSpec, 'createdAt'> {
  /** Wait for `job.approve` before generation. */
  readonly approval: boolean;
}

/** What the stages came to. */
export interface JobResults {
  readonly plan?: Plan;
  readonly tree?: TreeSummary;
  readonly findings: readonly Finding[];
  readonly zip?: Artifact;
  readonly observation?: Observation | undefined;
  readonly deployment?: Deployment;
  readonly report?: string;
}

/** Where the time went, and the tokens. */
export interface JobAccount {
  readonly stageTimings: Readonly<Partial<Record<StageTiming, number>>>;
  readonly attempts: readonly StageAttempt[];
  readonly waits: readonly JobWait[];
  readonly tokens: number;
}

/**
 * Small and serialisable: files are a summary, findings are bounded. In groups, for an assign copies
 * the keys of the top level, and V8 is slow at copying more than some twenty.
 */
export interface JobContext {
  readonly spec: JobSpec;
  readonly approval: boolean;

  /** The milestone reached; `state.value` says the same, but actions cannot see it. */
  readonly status: JobStatus;
  /** Raised by each repair and each rejection. */
  readonly revision: number;
  readonly repairs: number;
  /** Of the stage that runs or waits. */
  readonly attempt: number;
  /** When a wait began, epoch milliseconds. */
  readonly waitingSince?: number | undefined;
  /** When the wait for the next attempt ends, epoch milliseconds. */
  readonly dueAt?: number | undefined;
  readonly rejection?: string;
  /** Hash of the tree that the last repair set out from: an unchanged one is not repaired again. */
  readonly rejectedTree?: string;

  readonly results: JobResults;
  readonly account: JobAccount;
  readonly error?: JobFailure;
}

/** What can be told to a job. */
export type JobEvent =
  | { readonly type: 'job.admitted' }
  | { readonly type: 'job.cancel' }
  | { readonly type: 'job.approve' }
  | { readonly type: 'job.reject'; readonly reason: string }
  /** Ends a wait for the next attempt early. */
  | { readonly type: 'job.retry' }
  | JobResumed
  | StageProgress
  | { readonly type: 'stage.usage'; readonly tokens: number };

export interface StageProgress {
  readonly type: 'stage.progress';
  readonly message: string;
  /** From 0 to 1. */
  readonly fraction?: number;
}

/** The process that ran the job runs it no longer. */
export interface JobResumed {
  readonly type: 'job.resumed';
  /** The last time that is known of that process, epoch milliseconds. */
  readonly lastSeenAt: number;
  /** That process was not seen to die: it lost its lease, or gave it back. */
  readonly lapsed?: boolean;
  /** The generated files are gone too: they are generated again. */
  readonly filesLost?: boolean;
}

/** What a stage's actor is started with: names only, for a restored actor keeps its old input. */
export interface StageActorInput {
  readonly jobId: string;
  readonly stage: StageName;
  readonly revision: number;
  readonly attempt: number;
}

export interface TimerInput {
  /** Epoch milliseconds, absolute: a restored timer ends when the first one would have. */
  readonly dueAt: number;
}

export interface JobPolicy {
  /** Runs of one stage, the first included; those that a restart cut off do not count. @default 3 */
  readonly maxAttempts: number;
  /** Returns from validation to generation. @default 2 */
  readonly maxRepairs: number;
  /** Times that the process may end during one stage before the job counts as its cause. @default 20 */
  readonly maxInterruptions: number;
  /** Wait before the second attempt in milliseconds; doubles with each further one. @default 1000 */
  readonly backoffMs: number;
  /** Longest wait between attempts in milliseconds. @default 30000 */
  readonly maxBackoffMs: number;
}

export interface JobMachineOptions {
  /** @default Date.now */
  readonly now?: Now;
  readonly policy?: Partial<JobPolicy>;
  /** Whether a job waits for `job.admitted` before it begins. @default true */
  readonly queued?: boolean;
  /** What a finished job's `output` is made by. @default toJob */
  readonly toOutput?: (context: JobContext) => Job;
}
