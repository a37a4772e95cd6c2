import type { Observation } from '../../src/contracts/job/behaviour.ts';
import type { BlobRef } from '../../src/contracts/blobs.ts';
import type { Finding } from '../../src/contracts/stages/finding.ts';
import type {
  Artifact,
  ImageArtifact,
  Job,
  JobFailure,
  JobSpec,
  JobStatus,
  JobWait,
  StageAttempt,
  StageTiming,
  TokenUsage,
  TreeChanges,
  TreeSummary,
} from '../../src/contracts/job/job.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import type { Deployment, StageName } from '../../src/contracts/stages/stage.ts';
import type { Now } from '../../src/contracts/time.ts';

/** The input of the job machine. Plain data: it becomes part of every snapshot. */
export interface JobMachineInput extends Omit<JobSpec, 'createdAt'> {
  /** Wait for `job.approve` before generation. */
  readonly approval: boolean;
}

/** Results of the stages. */
export interface JobResults {
  readonly plan?: Plan;
  readonly tree?: TreeSummary;
  readonly changes?: TreeChanges | undefined;
  readonly workspaceBlob?: BlobRef | undefined;
  readonly findings: readonly Finding[];
  readonly zip?: Artifact;
  readonly image?: ImageArtifact | undefined;
  readonly observation?: Observation | undefined;
  readonly outputBlob?: BlobRef | undefined;
  readonly deployment?: Deployment;
  readonly report?: string;
}

/** Time and tokens spent. */
export interface JobAccount {
  /** Milliseconds. */
  readonly stageTimings: Readonly<Partial<Record<StageTiming, number>>>;
  readonly attempts: readonly StageAttempt[];
  readonly waits: readonly JobWait[];
  readonly usage: TokenUsage;
}

/**
 * Small and serialisable: files are a summary, findings are bounded. Grouped, because each `assign`
 * copies the top-level keys, and V8 copies more than about twenty slowly.
 */
export interface JobContext {
  readonly spec: JobSpec;
  readonly approval: boolean;

  /** The milestone reached. `state.value` has it too, but actions cannot read that. */
  readonly status: JobStatus;
  /** Raised by each repair and each rejection. */
  readonly revision: number;
  readonly repairs: number;
  /** Of the stage that is running or waiting. */
  readonly attempt: number;
  /** When a wait began, epoch milliseconds. */
  readonly waitingSince?: number | undefined;
  /** When the wait for the next attempt ends, epoch milliseconds. */
  readonly dueAt?: number | undefined;
  readonly rejection?: string;
  /** Hash of the tree that was last sent to repair: an unchanged tree is not repaired again. */
  readonly rejectedTree?: string | undefined;
  /**
   * How many revisions lie between the plan and the last loss of files: they are passed through again,
   * with the same durable steps of `generate`.
   */
  readonly rewound?: number;

  readonly results: JobResults;
  readonly account: JobAccount;
  readonly error?: JobFailure;
}

/** An event that a job accepts. */
export type JobEvent =
  | { readonly type: 'job.admitted' }
  | { readonly type: 'job.cancel' }
  | { readonly type: 'job.approve' }
  | { readonly type: 'job.reject'; readonly reason: string }
  /** Ends a wait for the next attempt early. */
  | { readonly type: 'job.retry' }
  | JobResumed
  | StageProgress
  | StageUsage;

/** What is added to the usage of a job. A call that has reported takes back what it counted as unknown. */
export interface StageUsage extends Partial<Omit<TokenUsage, 'total'>> {
  readonly type: 'stage.usage';
  readonly tokens: number;
}

export interface StageProgress {
  readonly type: 'stage.progress';
  readonly message: string;
  /** From 0 to 1. */
  readonly fraction?: number;
}

/** The job continues in another process, or after a restart. */
export interface JobResumed {
  readonly type: 'job.resumed';
  /** When the previous process was last seen alive, epoch milliseconds. */
  readonly lastSeenAt: number;
  /** The previous process did not die: it lost or returned its lease. */
  readonly lapsed?: boolean;
  /** The generated files are gone and must be generated again. */
  readonly filesLost?: boolean;
}

/** The input of a stage's actor. Names only, because a restored actor keeps its old input. */
export interface StageActorInput {
  readonly jobId: string;
  readonly stage: StageName;
  readonly revision: number;
  readonly attempt: number;
}

export type { TimerInput } from '../../src/contracts/time.ts';

export interface JobPolicy {
  /** Attempts per stage, the first included. Interrupted attempts do not count. @default 3 */
  readonly maxAttempts: number;
  /** Returns from validation to generation. @default 2 */
  readonly maxRepairs: number;
  /**
   * With fewer repairs than this behind it, those of validation included, a project that a model wrote
   * goes back to generation for what it does wrong when it is tried. Such a repair that fails, at a
   * budget for instance, fails the job. @default 0
   */
  readonly repairBehaviour: number;
  /** Process deaths during one stage after which the job fails as their likely cause. @default 20 */
  readonly maxInterruptions: number;
  /** Milliseconds before the second attempt; doubles with each further attempt. @default 1000 */
  readonly backoffMs: number;
  /** Longest wait between attempts, in milliseconds. @default 30000 */
  readonly maxBackoffMs: number;
}

export interface JobMachineOptions {
  /** @default Date.now */
  readonly now?: Now;
  readonly policy?: Partial<JobPolicy>;
  /** Whether a new job waits for `job.admitted`. @default true */
  readonly queued?: boolean;
  /** Builds the `output` of a finished job. @default toJob */
  readonly toOutput?: (context: JobContext) => Job;
}
