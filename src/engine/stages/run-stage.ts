import type { JobContext, JobEvent, StageOutput } from '../../../machines/index.ts';
import type { JobFile } from '../../contracts/job.ts';
import type { Stage, StageName, StageTools } from '../../contracts/stage.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { cutText } from '../../errors/cut-text.ts';
import { JobError } from '../../errors/job-error.ts';
import { limitProgress, type ProgressLimit } from './limit-progress.ts';
import type { StageScope } from './stage-bindings.ts';

/** The job that a stage runs for. */
export interface RunningJob {
  readonly context: JobContext;
  readonly files: readonly JobFile[];
  send(event: JobEvent): void;
  /** Resolves while the job is still ours. */
  assertOwnership(): Promise<void>;
}

export interface StageRuntime {
  readonly now: Now;
  readonly sleep: Sleep;
  /** Milliseconds that one run of each stage may take. */
  readonly timeoutsMs: Readonly<Record<StageName, number>>;
  /** @default 'normal' */
  readonly durability?: 'normal' | 'full';
}

/**
 * Runs a stage on a job. The controller is aborted when its time is up; or by whoever gave it. What
 * the stage throws is kept and logged, so it loses its secrets here.
 */
export async function runStage<Name extends StageName>(
  stage: Stage<Name>,
  job: RunningJob,
  runtime: StageRuntime,
  controller: AbortController,
): Promise<StageOutput> {
  try {
    return await outputOf(stage, job, runtime, controller);
  } catch (error) {
    const { redactError } = await import('../../redact/redact-error.ts');
    throw redactError(error);
  }
}

async function outputOf<Name extends StageName>(
  stage: Stage<Name>,
  job: RunningJob,
  runtime: StageRuntime,
  controller: AbortController,
): Promise<StageOutput> {
  const { stageBindings } = await (bindings ??= loadBindings());
  const { signal } = controller;
  const { durability = 'normal' } = runtime;
  signal.throwIfAborted();
  const { context, files, send, assertOwnership } = job;
  const scope: StageScope = { context, files, signal, durability, send, assertOwnership };
  const binding = stageBindings[stage.name];
  binding.prepare?.(scope);
  const progress = limitProgress({ ...runtime, signal, send });
  const settle = (output: unknown) => {
    progress.end();
    signal.throwIfAborted();
    return binding.accept(output, scope);
  };
  const fail = (error: unknown): never => {
    progress.end();
    throw error;
  };
  const output = runOrFail();
  const result = isPromise(output) ? Promise.resolve(output).then(settle, fail) : settle(output);
  // What is there at once needs no time limit.
  return isPromise(result)
    ? withinTime(stage.name, result, runtime, controller, progress.end)
    : result;

  function runOrFail() {
    try {
      const tools = toolsFor(stage.name, scope, runtime.now, progress);
      return stage.run(binding.input(scope), tools);
    } catch (error) {
      return fail(error);
    }
  }
}

function isPromise<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value;
}

// Loaded with the first stage: importing the library stays cheap.
const loadBindings = () => import('./stage-bindings.ts');
let bindings: ReturnType<typeof loadBindings> | undefined;

function toolsFor(
  stage: StageName,
  { context, signal, send, assertOwnership }: StageScope,
  now: Now,
  limited: ProgressLimit,
): StageTools {
  const { spec, revision, attempt } = context;
  return {
    signal,
    assertOwnership,
    attempt,
    now,
    idempotencyKey: `${spec.jobId}:${stage}:${revision}:${attempt}`,
    progress(message, fraction) {
      const bounded = fraction === undefined ? {} : { fraction: clamp(fraction) };
      limited.report({ type: 'stage.progress', message: cutText(message, 500), ...bounded });
    },
    usage(tokens) {
      if (!Number.isSafeInteger(tokens) || tokens < 0) {
        throw new JobError(
          'STAGE_OUTPUT_INVALID',
          'usage(tokens): tokens must be a whole number, not negative.',
        );
      }
      send({ type: 'stage.usage', tokens });
    },
  };
}

/** Ends the wait for work that takes too long, or that does not heed its signal. */
async function withinTime<Result>(
  name: StageName,
  work: PromiseLike<Result>,
  { sleep, timeoutsMs }: StageRuntime,
  controller: AbortController,
  onLate: () => void,
): Promise<Result> {
  const limit = timeoutsMs[name];
  const late = sleep(limit, controller.signal).then(() => {
    const error = new JobError('STAGE_TIMEOUT', `The stage "${name}" took over ${limit} ms.`);
    onLate();
    controller.abort(error);
    throw error;
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    late.catch(() => {});
    // Ends the wait, and what the stage may have left running.
    controller.abort(over);
  }
}

const over = new Error('The stage is over.');

function clamp(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}
