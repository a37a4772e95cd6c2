import type { BlobRef } from '../blobs.ts';
import type { Budget } from '../store/budget.ts';
import type { Behaviour } from './behaviour.ts';
import type { Finding } from '../stages/finding.ts';
import type { AnswerSource, JobBase, TreeChanges } from './job-base.ts';
import type { BlobPart, JobPart } from './job-parts.ts';
import type { JobStatus } from './job-statuses.ts';
import type { Plan } from './plan.ts';
import type { ProjectType } from './project-types.ts';

export type { AnswerSource, JobBase, JobStatus, ProjectType, TreeChanges };

/** What a job does within its milestone. */
export type JobPhase = 'queued' | 'awaitingApproval' | 'running' | 'waiting';

/** A stage, by the name of its entry in `stageTimings`. */
export type StageTiming =
  | 'planning'
  | 'generation'
  | 'validation'
  | 'packaging'
  | 'deployment'
  | 'finalization';

/**
 * Who asked for what. Ids are opaque strings of the chat platform: 1 to 200 characters, without NUL and
 * lone surrogates.
 */
export interface JobInput {
  readonly userMessage: string;
  readonly userId: string;
  readonly guildId?: string;
  readonly channelId: string;
}

/** A request for a job. */
export interface JobRequest extends JobInput {
  /** Skips the router. */
  readonly projectType?: ProjectType;
  /** The name of the starter to use; by default, the plan chooses. */
  readonly starter?: string;
  /** The model to use, one of the configured ones. @default the first of the configuration */
  readonly model?: string;
  /** Wait for `job.approve` between plan and generation. @default false */
  readonly approval?: boolean;
  /** What its durable steps, such as model calls, may use at most. */
  readonly budget?: Budget;
  /** Make a container image of the project too. @default `images` of the configuration */
  readonly image?: boolean;
  /**
   * Orders the waiting jobs of the same user in the same guild, higher ones first; users take turns
   * whatever their priorities are. A whole number from -100 to 100. @default 0
   */
  readonly priority?: number;
  /** Not before this time, epoch milliseconds; it may be seconds later (`limits.leaseMs`). */
  readonly startAfter?: number;
  /**
   * Cancels the job that the same user submitted last with the same value, if that has not ended. At
   * most 200 characters, without NUL and lone surrogates.
   */
  readonly replaces?: string;
}

/**
 * Paths of a job, absolute. A store holds them relative to the folders of the configuration, with
 * forward slashes.
 */
export interface JobPaths {
  readonly workspaceDir: string;
  readonly outputDir: string;
  readonly zipPath?: string;
  readonly deployDir?: string;
}

/** The request of a job and its paths. Never changes. */
export interface JobSpec {
  readonly jobId: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly input: JobInput;
  readonly projectType: ProjectType;
  readonly starter?: string;
  readonly previewEnabled: boolean;
  readonly paths: JobPaths;
  readonly logsPath: string;
  readonly parentJobId?: string;
  readonly base?: JobBase;
  /** The configured model that works on it. @default the first of the configuration */
  readonly model?: string;
  readonly budget?: Budget;
  /** It gets a container image. */
  readonly image?: boolean;
  readonly priority?: number;
  /** Epoch milliseconds. */
  readonly startAfter?: number;
  readonly replaces?: string;
}

/** The preview of a job. */
export interface JobPreview {
  /** Whether the job gets one: the router's decision, or true for a custom deploy target. */
  readonly enabled: boolean;
  readonly url?: string;
  /** Epoch milliseconds. */
  readonly expiresAt?: number;
  /** Whether the URL can only be opened on the machine that serves it. */
  readonly isLocal?: boolean;
  /** Why an enabled preview has no URL. */
  readonly reason?: string;
}

/** One run of a stage. Times are epoch milliseconds. */
export interface StageAttempt {
  readonly stage: StageTiming;
  /** Counts from 1 and starts again with each revision of the plan. */
  readonly attempt: number;
  readonly startedAt: number;
  readonly endedAt?: number;
  readonly outcome?: AttemptOutcome;
  /** Interrupted, although its process may still live: it lost or released its lease. */
  readonly lapsed?: true;
}

export type AttemptOutcome = 'completed' | 'failed' | 'cancelled' | 'interrupted';

/** A time in which a job waited. Times are epoch milliseconds. */
export interface JobWait {
  readonly reason: WaitReason;
  readonly startedAt: number;
  readonly endedAt: number;
}

export type WaitReason = 'queue' | 'approval' | 'retry';

/**
 * The tokens and the money of a job: the sum of what is known. A part that no call reported is left
 * out, never 0; what is missing from the sums is counted beside them.
 */
export interface TokenUsage {
  readonly total: number;
  /** Including cached input. */
  readonly input?: number;
  /** Including reasoning. */
  readonly output?: number;
  readonly cachedInput?: number;
  readonly reasoning?: number;
  /** Durable steps that named a model, or reported usage. */
  readonly calls?: number;
  /** Calls whose tokens are not known: in flight, cut off, or not reported by the provider. */
  readonly unknownCalls?: number;
  /** US dollars, of the calls whose price is known. */
  readonly costUsd?: number;
  /** Calls that used tokens of no known price: `costUsd` leaves them out. */
  readonly unpricedCalls?: number;
}

export interface JobDiagnostics {
  readonly logsPath: string;
  /** Milliseconds of running, summed over all attempts and repairs. */
  readonly stageTimings: Readonly<Partial<Record<StageTiming, number>>>;
  readonly tokenUsage: TokenUsage;
  readonly attempts: readonly StageAttempt[];
  readonly waits: readonly JobWait[];
}

/** Why a job failed. Contains no secrets. */
export interface JobFailure {
  /** One of the codes of `JobError`. */
  readonly code: string;
  readonly message: string;
  /** What the user can do. */
  readonly hint: string;
  readonly stage?: StageTiming;
  /** The stage threw something other than a `JobError`: its message is for the operator, not for a chat. */
  readonly isUnexpected?: true;
}

/** A file of the generated project. */
export interface JobFile {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** A summary of the generated tree. */
export interface TreeSummary {
  readonly count: number;
  readonly bytes: number;
  /** The hash of the sorted paths and the hash of each file. */
  readonly sha256: string;
}

/** A file that users can download. */
export interface Artifact {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A container image: an archive that `podman load`, `docker load` and `skopeo` read. */
export interface ImageArtifact extends Artifact {
  /** Of the image's manifest, such as `sha256:1f…`: what a registry calls it. */
  readonly digest: string;
}

export interface JobArtifacts {
  readonly zip?: Artifact;
  readonly image?: ImageArtifact;
  /** PNG of the page in light colours, 1280 × 800. */
  readonly screenshot?: Artifact;
  /** The same in dark colours. */
  readonly screenshotDark?: Artifact;
  /** What a bot said when it was tried: JSON, a `Transcript` of at most 64 KB. */
  readonly transcript?: Artifact;
}

/** The public view of a job, whatever its status. */
export interface Job {
  /** `job-<base36 time>-<base36 random>` */
  readonly jobId: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly projectType: ProjectType;
  readonly status: JobStatus;
  readonly phase?: JobPhase;
  readonly input: JobInput;
  readonly paths: JobPaths;
  readonly preview: JobPreview;
  readonly diagnostics: JobDiagnostics;
  readonly plan?: Plan;
  /** Raised by each repair and each rejection of the plan. */
  readonly revision: number;
  /** The generated files; empty until they are written. */
  readonly files: readonly JobFile[];
  readonly tree?: TreeSummary;
  /** Of a job with a base: how its files differ from those of the base. */
  readonly changes?: TreeChanges;
  /** The findings of the last validation, errors first, at most 20. */
  readonly findings: readonly Finding[];
  /** What the page did in a browser, or the program in a sandbox; absent until the project is packaged. */
  readonly behaviour?: Behaviour;
  readonly artifacts: JobArtifacts;
  /** Its parts in the blob store; those in `pruned` are gone. */
  readonly blobs?: Readonly<Partial<Record<BlobPart, BlobRef>>>;
  /** One sentence on what came out. */
  readonly report?: string;
  readonly error?: JobFailure;
  /** The job that this one follows up, retries or forks. */
  readonly parentJobId?: string;
  /** The job whose plan and files it began with. */
  readonly base?: Pick<JobBase, 'jobId' | 'reused'>;
  /** Retention keeps it and its family (`engine.pin`). */
  readonly pinned?: true;
  /** The parts that were removed since the job ended; their paths lead nowhere. */
  readonly pruned?: readonly JobPart[];
}
