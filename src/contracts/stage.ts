import type { Observation } from './behaviour.ts';
import type { LiveEvent, RunStep } from './durable-step.ts';
import type { Finding } from './finding.ts';
import type { Artifact, Job, JobInput, JobPreview, ProjectType } from './job.ts';
import type { Plan } from './plan.ts';

/** The verb of a stage: the name of its slot in the chart and in `options.stages`. */
export type StageName = 'plan' | 'generate' | 'validate' | 'package' | 'deploy' | 'finalize';

/** What every stage is told. */
export interface StageInputBase {
  readonly jobId: string;
  readonly projectType: ProjectType;
  readonly input: JobInput;
}

export interface PlanInput extends StageInputBase {
  readonly starter?: string;
  /** Why the previous plan was rejected. */
  readonly rejection?: string;
  /** The plan that was rejected. */
  readonly rejectedPlan?: Plan;
}

export interface GenerateInput extends StageInputBase {
  readonly plan: Plan;
  /** Errors of the last validation, when this is a repair. */
  readonly findings: readonly Finding[];
  /**
   * The folder of the tree that is repaired; it is replaced when the stage has ended. A stage that was
   * cut off while that happened may find its own new tree there when it runs again: what must be the
   * same each time is read in a step.
   */
  readonly previousDir?: string;
}

/** A file that a stage wants written: its path is checked before anything is. */
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
  /** Where pictures of the page go, if there are any. */
  readonly screenshotPath: string;
  readonly screenshotDarkPath: string;
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
    readonly output: { readonly zip: Artifact; readonly observation?: Observation };
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
  /** The same for the same work: `<jobId>:<stage>:<revision>:<attempt>`. */
  readonly idempotencyKey: string;
  /** From 1. */
  readonly attempt: number;
  readonly now: () => number;
  /**
   * Resolves while the job is still this process's to run. To be awaited right before an effect that
   * another process must not find itself overtaken by, such as moving files into place.
   */
  assertOwnership(): Promise<void>;
  /** Tells people how far the work is; `fraction` from 0 to 1. */
  progress(message: string, fraction?: number): void;
  /** Adds model tokens to the job's account. */
  usage(tokens: number): void;
  /** Runs something once, however often the stage is run. */
  readonly step: RunStep;
  /** Shows text as it is written. Never stored: it costs no commit, and may be lost. */
  live(event: LiveEvent): void;
}

/** One step of a job. It may be run again, so it must be safe to repeat. */
export interface Stage<Name extends StageName> {
  readonly name: Name;
  run(
    input: StageTypes[Name]['input'],
    tools: StageTools,
  ): Promise<StageTypes[Name]['output']> | StageTypes[Name]['output'];
}

/** Where finished projects go in place of the preview: a `deploy` stage that is never passed over. */
export interface DeployTarget extends Stage<'deploy'> {
  /** Projects without a page to show, too. */
  readonly takes: 'everything';
}

/** A complete set of stages. */
export type Stages = { readonly [Name in StageName]: Stage<Name> };
