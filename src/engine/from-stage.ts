import { fromPromise } from 'xstate';
import type { JobContext, JobEvent, StageActorInput } from '../../machines/index.ts';
import type { JobFile } from '../contracts/job.ts';
import type { Stage, StageName, StageTools, Stages } from '../contracts/stage.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import type { StageScope } from './stage-bindings.ts';
import type { StageResult } from '../contracts/stage-result.ts';
import { JobError } from '../errors/job-error.ts';

/** The job that a stage's actor belongs to. */
export interface RunningJob {
  readonly context: JobContext;
  readonly files: readonly JobFile[];
  send(event: JobEvent): void;
  /** Resolves when all that led to this run is committed. */
  readonly committed: Promise<void>;
  /** Resolves while the job is still ours. */
  confirm(): Promise<void>;
}

export interface StageRuntime {
  readonly now: Now;
  readonly sleep: Sleep;
  /** Milliseconds that one run of each stage may take. */
  readonly timeoutsMs: Readonly<Record<StageName, number>>;
  find(jobId: string): RunningJob;
}

/** Adapts a complete set of stages to the slots of the chart. */
export function fromStages(stages: Stages, runtime: StageRuntime) {
  return {
    plan: fromStage(stages.plan, runtime),
    generate: fromStage(stages.generate, runtime),
    validate: fromStage(stages.validate, runtime),
    package: fromStage(stages.package, runtime),
    deploy: fromStage(stages.deploy, runtime),
    finalize: fromStage(stages.finalize, runtime),
  };
}

function fromStage<Name extends StageName>(stage: Stage<Name>, runtime: StageRuntime) {
  return fromPromise<StageResult, StageActorInput>(async ({ input, signal }) => {
    // Also a turn in which the chart, which starts its actors first, gets its own new snapshot.
    const { stageBindings } = await (bindings ??= loadBindings());
    await runtime.find(input.jobId).committed;
    signal.throwIfAborted();
    return withinTime(stage.name, signal, runtime, async (limited) => {
      const scope = { ...runtime.find(input.jobId), signal: limited };
      const binding = stageBindings[stage.name];
      binding.prepare?.(scope);
      const tools = toolsFor(input, scope, runtime.now);
      const output = await stage.run(binding.input(scope), tools);
      limited.throwIfAborted();
      return binding.settle(output, scope);
    });
  });
}

// Loaded with the first stage: importing the library stays cheap.
const loadBindings = () => import('./stage-bindings.ts');
let bindings: ReturnType<typeof loadBindings> | undefined;

function toolsFor(
  { jobId, stage, revision, attempt }: StageActorInput,
  { signal, send, confirm }: StageScope,
  now: Now,
): StageTools {
  return {
    signal,
    confirm,
    attempt,
    now,
    idempotencyKey: `${jobId}:${stage}:${revision}:${attempt}`,
    progress(message, fraction) {
      if (signal.aborted) return;
      const bounded = fraction === undefined ? {} : { fraction: clamp(fraction) };
      send({ type: 'stage.progress', message: message.slice(0, 500), ...bounded });
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
  outer: AbortSignal,
  { sleep, timeoutsMs }: StageRuntime,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const inner = new AbortController();
  const abort = () => inner.abort(outer.reason);
  outer.addEventListener('abort', abort, { once: true });
  const limit = timeoutsMs[name];
  // What ends the stage ends this wait too.
  const late = sleep(limit, inner.signal).then(() => {
    const error = new JobError('STAGE_TIMEOUT', `The stage "${name}" took over ${limit} ms.`);
    inner.abort(error);
    throw error;
  });
  try {
    return await Promise.race([work(inner.signal), late]);
  } finally {
    late.catch(() => {});
    inner.abort(over);
    outer.removeEventListener('abort', abort);
  }
}

const over = new Error('The stage is over.');

function clamp(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}
