import type { RunStep } from '../../contracts/stages/durable-step.ts';
import type { StageName, StageTools } from '../../contracts/stages/stage.ts';
import { cutText } from '../../errors/text/cut-text.ts';
import { JobError } from '../../errors/job-error.ts';
import type { StageRun } from './run-stage.ts';
import type { StepScope } from './run-step.ts';
import type { StageScope } from './stage-bindings.ts';

/** What a running stage gets beside its input. */
export function toolsFor(
  stage: StageName,
  { context, signal, send, assertOwnership }: StageScope,
  { job, runtime, progress: limited }: StageRun,
): StageTools {
  const { spec, revision, attempt } = context;
  const { jobId } = spec;
  const { now } = runtime;
  return {
    signal,
    assertOwnership,
    attempt,
    now,
    step: loadStep(() => ({
      spec,
      budgets: runtime.budgets,
      stage,
      // Lost files are written again by the steps that wrote them, and what these paid for is kept.
      revision: stage === 'generate' ? revision - (context.rewound ?? 0) : revision,
      signal,
      now,
      log: job.steps,
    })),
    idempotencyKey: `${jobId}:${stage}:${revision}:${attempt}`,
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
    live: (event) => runtime.live?.(jobId, stage, event),
  };
}

/** `tools.step`, loaded when a stage first uses it. */
function loadStep(scope: () => StepScope): RunStep {
  let loaded: Promise<RunStep> | undefined;
  return (name, run, options) => {
    loaded ??= import('./run-step.ts').then(({ createRunStep }) => createRunStep(scope()));
    const result = loaded.then((step) => step(name, run, options));
    // A stage may end without waiting for it.
    result.catch(() => {});
    return result;
  };
}

function clamp(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}
