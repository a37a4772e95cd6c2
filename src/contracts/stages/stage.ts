import type { Observation } from '../job/behaviour.ts';
import type { LiveEvent, RunStep } from './durable-step.ts';
import type { Finding } from './finding.ts';
import type {
  Artifact,
  ImageArtifact,
  Job,
  JobInput,
  JobPreview,
  ProjectType,
} from '../job/job.ts';
import type { Plan } from '../job/plan.ts';

/** The name of a stage: in the machine and in `options.stages`. */
export type StageName = 'plan' | 'generate' | 'validate' | 'package' | 'deploy' | 'finalize';

/** The input of every stage. */
export interface StageInputBase {
  readonly jobId: string;
  readonly projectType: ProjectType;
  readonly input: JobInput;
  /** Of a follow-up, and of a fork of one: the message that the project began with. */
  readonly firstMessage?: string;
  /** The configured model that is to be used. @default the first of the configuration */
  readonly model?: string;
}

/** The ended job that a follow-up changes: `input.userMessage` says how. */
export interface StageBase {
  readonly jobId: string;
  readonly plan: Plan;
  /** Its generated files, checked against their hash. Rejects with `BASE_MISSING`. */
  files(): Promise<readonly BaseFile[]>;
}

export interface BaseFile {
  readonly path: string;
  readonly content: Uint8Array;
}

export interface PlanInput extends StageInputBase {
  readonly starter?: string;
  readonly base?: StageBase;
  /** Why the previous plan was rejected. */
  readonly rejection?: string;
  /** The plan that was rejected. */
  readonly rejectedPlan?: Plan;
}

export interface GenerateInput extends StageInputBase {
  readonly plan: Plan;
  /** Files that are not to change are returned as they are. */
  readonly base?: StageBase;
  /** The errors of the last validation if this is a repair, else empty. */
  readonly findings: readonly Finding[];
  /**
   * The folder of the tree that is repaired; it is replaced when the stage has ended. A stage that was
   * cut off while that happened may find its own new tree there when it runs again: what must be the
   * same each time is read in a step.
   */
  readonly previousDir?: string;
}

/** A file to write. All paths are checked before any file is written. */
export interface ProjectFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

export interface ValidateInput extends StageInputBase {
  readonly plan: Plan;
  /** The generated tree. */
  readonly dir: string;
}

export interface PackageInput extends StageInputBase {
  readonly plan: Plan;
  readonly workspaceDir: string;
  readonly outputDir: string;
  readonly zipPath: string;
  /** The paths for screenshots of the page. */
  readonly screenshotPath: string;
  readonly screenshotDarkPath: string;
  /** The path for the transcript of a bot. */
  readonly transcriptPath: string;
  /** The path for the archive of a container image, if the job is to have one. */
  readonly imagePath?: string;
}

export interface DeployInput extends StageInputBase {
  readonly plan: Plan;
  readonly outputDir: string;
}

export type Deployment = Omit<JobPreview, 'enabled'> & { readonly deployDir?: string };

export interface FinalizeInput extends StageInputBase {
  readonly job: Job;
}

/** Input and output of each stage. */
export interface StageTypes {
  readonly plan: { readonly input: PlanInput; readonly output: Plan };
  readonly generate: {
    readonly input: GenerateInput;
    readonly output: { readonly files: readonly ProjectFile[] };
  };
  readonly validate: {
    readonly input: ValidateInput;
    readonly output: { readonly findings: readonly Finding[] };
  };
  readonly package: {
    readonly input: PackageInput;
    readonly output: {
      readonly zip: Artifact;
      readonly image?: ImageArtifact;
      readonly observation?: Observation;
    };
  };
  readonly deploy: { readonly input: DeployInput; readonly output: Deployment };
  readonly finalize: {
    readonly input: FinalizeInput;
    readonly output: { readonly report: string };
  };
}

/** What a stage may use while it runs. */
export interface StageTools {
  /** Aborted on cancel, timeout and shutdown. */
  readonly signal: AbortSignal;
  /** `<jobId>:<stage>:<revision>:<attempt>`. */
  readonly idempotencyKey: string;
  /** From 1. */
  readonly attempt: number;
  readonly now: () => number;
  /**
   * Rejects if another process may own the job by now. Await it right before an effect that must not
   * overtake that process, such as moving files into place.
   */
  assertOwnership(): Promise<void>;
  /** Reports progress to people; `fraction` from 0 to 1. */
  progress(message: string, fraction?: number): void;
  /** Adds model tokens to the job's account. */
  usage(tokens: number): void;
  /** Runs something once, however often the stage is run. */
  readonly step: RunStep;
  /** Shows text as it is written. Never stored: it costs no commit, and may be lost. */
  live(event: LiveEvent): void;
}

/** One step of a job. It may run more than once, so it must be safe to repeat. */
export interface Stage<Name extends StageName> {
  readonly name: Name;
  run(
    input: StageTypes[Name]['input'],
    tools: StageTools,
  ): Promise<StageTypes[Name]['output']> | StageTypes[Name]['output'];
}

/** A custom `deploy` stage instead of the preview. It is never skipped. */
export interface DeployTarget extends Stage<'deploy'> {
  /** It also accepts projects without a page. */
  readonly acceptsAllTypes: true;
}

/** A complete set of stages. */
export type Stages = { readonly [Name in StageName]: Stage<Name> };
