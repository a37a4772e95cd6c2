import type { JobContext, JobEvent, StageOutput } from '../../../machines/index.ts';
import type { JobFile } from '../../contracts/job.ts';
import type { Stage, StageName, StageTools } from '../../contracts/stage.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { cutText } from '../../errors/cut-text.ts';
import { JobError } from '../../errors/job-error.ts';
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
  /** Told what a stage threw, without its secrets. */
  onError(jobId: string, thrown: unknown): void;
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
    const { stageBindings } = await (bindings ??= loadBindings());
    const { signal } = controller;
    const { durability = 'normal' } = runtime;
    signal.throwIfAborted();
    const { context, files, send, assertOwnership } = job;
    const scope: StageScope = { context, files, signal, durability, send, assertOwnership };
    const binding = stageBindings[stage.name];
    binding.prepare?.(scope);
    const settle = (output: unknown) => {
      signal.throwIfAborted();
      return binding.accept(output, scope);
    };
    const output = stage.run(binding.input(scope), toolsFor(stage.name, scope, runtime.now));
    const result = isPromise(output) ? Promise.resolve(output).then(settle) : settle(output);
    // What is there at once needs no time limit. Not awaited: that would hold half a KiB for as long
    // as the stage runs.
    return isPromise(result)
      ? withinTime(stage.name, result, { job, runtime, controller })
      : result;
  } catch (error) {
    throw await toThrow(error, job, runtime);
  }
}

async function toThrow(
  error: unknown,
  { context }: RunningJob,
  { onError }: StageRuntime,
): Promise<unknown> {
  const { redactError } = await import('../../redact/redact-error.ts');
  const redacted = redactError(error);
  onError(context.spec.jobId, redacted);
  return redacted;
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
): StageTools {
  const { spec, revision, attempt } = context;
  return {
    signal,
    assertOwnership,
    attempt,
    now,
    idempotencyKey: `${spec.jobId}:${stage}:${revision}:${attempt}`,
    progress(message, fraction) {
      if (signal.aborted) return;
      const bounded = fraction === undefined ? {} : { fraction: clamp(fraction) };
      send({ type: 'stage.progress', message: cutText(message, 500), ...bounded });
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

interface StageRun {
  readonly job: RunningJob;
  readonly runtime: StageRuntime;
  readonly controller: AbortController;
}

/** Ends the wait for work that takes too long, or that does not heed its signal. */
async function withinTime<Result>(
  name: StageName,
  work: PromiseLike<Result>,
  { job, runtime, controller }: StageRun,
): Promise<Result> {
  const { sleep, timeoutsMs } = runtime;
  const limit = timeoutsMs[name];
  const late = sleep(limit, controller.signal).then(() => {
    const error = new JobError('STAGE_TIMEOUT', `The stage "${name}" took over ${limit} ms.`);
    controller.abort(error);
    throw error;
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    throw await toThrow(error, job, runtime);
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
