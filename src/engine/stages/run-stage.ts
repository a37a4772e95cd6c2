import type { JobContext, JobEvent, StageOutput } from '../../../machines/index.ts';
import type { Budgets } from '../../contracts/store/budget.ts';
import type { LiveEvent } from '../../contracts/stages/durable-step.ts';
import type { JobFile } from '../../contracts/job/job.ts';
import type { Stage, StageName } from '../../contracts/stages/stage.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import type { StepLog } from './run-step.ts';
import { limitProgress, type ProgressLimit } from './limit-progress.ts';
import type { stageBindings, StageScope } from './stage-bindings.ts';
import { toolsFor } from './stage-tools.ts';

/** The job that a stage runs on. */
export interface RunningJob {
  readonly context: JobContext;
  readonly files: readonly JobFile[];
  send(event: JobEvent): void;
  readonly steps: StepLog;
  /** Rejects if another engine may own the job. */
  assertOwnership(): Promise<void>;
}

export interface StageRuntime {
  readonly now: Now;
  readonly sleep: Sleep;
  /** The time limit of one run of each stage, in milliseconds. */
  readonly timeoutsMs: Readonly<Record<StageName, number>>;
  /** @default 'normal' */
  readonly durability?: 'normal' | 'full';
  /** What jobs may use by their steps. */
  readonly budgets: Budgets;
  /** Shows text that a stage writes. */
  live?(jobId: string, stage: StageName, event: LiveEvent): void;
  /** Called with what a stage threw, redacted. */
  onError(jobId: string, thrown: unknown): void;
}

/**
 * Runs a stage on a job, and checks its output. Aborts the controller when the time limit is over, and
 * redacts what the stage throws, because it is stored and logged.
 */
export async function runStage<Name extends StageName>(
  stage: Stage<Name>,
  job: RunningJob,
  runtime: StageRuntime,
  controller: AbortController,
): Promise<StageOutput> {
  const { context, files, send, assertOwnership } = job;
  const { signal } = controller;
  const { now, sleep } = runtime;
  const progress = limitProgress({ now, sleep, signal, send });
  const run: StageRun = { job, runtime, controller, progress };
  try {
    bindings ??= (await import('./stage-bindings.ts')).stageBindings;
    const { durability = 'normal' } = runtime;
    signal.throwIfAborted();
    const baseFiles = readOnce(context, signal);
    const scope: StageScope = {
      context,
      files,
      signal,
      durability,
      send,
      assertOwnership,
      baseFiles,
    };
    const binding = bindings[stage.name];
    binding.prepare?.(scope);
    const accept = (output: unknown) => {
      progress.end();
      signal.throwIfAborted();
      return binding.accept(output, scope);
    };
    const tools = toolsFor(stage.name, scope, run);
    const reused = binding.reused?.(scope);
    if (reused !== undefined) tools.progress(`Taken from ${context.spec.parentJobId ?? ''}`);
    const output = reused ?? stage.run(binding.input(scope), tools);
    const result = isPromise(output) ? Promise.resolve(output).then(accept) : accept(output);
    // Not awaited: this frame would hold half a KiB for as long as the stage runs.
    return isPromise(result) ? withinTime(stage.name, result, run) : result;
  } catch (error) {
    throw await toThrow(error, run);
  }
}

async function toThrow(error: unknown, { job, runtime, progress }: StageRun): Promise<unknown> {
  progress.end();
  const { redactError } = await import('../../redact/redact-error.ts');
  const redacted = redactError(error);
  runtime.onError(job.context.spec.jobId, redacted);
  return redacted;
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

/** Reads the files of the base when they are first needed. */
function readOnce({ spec }: JobContext, signal: AbortSignal): StageScope['baseFiles'] {
  const { base } = spec;
  if (base === undefined) return noBase;
  let files: ReturnType<StageScope['baseFiles']> | undefined;
  const read = async () => {
    const { readBaseFiles } = await import('./base-files.ts');
    return readBaseFiles(spec, base, signal);
  };
  return () => (files ??= read());
}

const noBase = () => Promise.reject(new JobError('BASE_MISSING', 'The job has no base.'));

// Loaded with the first stage, so that importing the library stays cheap.
let bindings: typeof stageBindings | undefined;

export interface StageRun {
  readonly job: RunningJob;
  readonly runtime: StageRuntime;
  readonly controller: AbortController;
  readonly progress: ProgressLimit;
}

/** Rejects when the work takes too long, even if it ignores its signal. */
async function withinTime<Result>(
  name: StageName,
  work: PromiseLike<Result>,
  run: StageRun,
): Promise<Result> {
  const { controller, progress } = run;
  const { sleep, timeoutsMs } = run.runtime;
  const limit = timeoutsMs[name];
  const late = sleep(limit, controller.signal).then(() => {
    const error = new JobError('STAGE_TIMEOUT', `The stage "${name}" took over ${limit} ms.`);
    progress.end();
    controller.abort(error);
    throw error;
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw await toThrow(error, run);
  } finally {
    late.catch(() => {});
    // Stops the timer, and everything that the stage left running.
    controller.abort(over);
  }
}

const over = new Error('The stage is over.');
