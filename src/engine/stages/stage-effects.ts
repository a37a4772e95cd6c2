import type { JobContext } from '../../../machines/index.ts';
import type { JobFile } from '../../contracts/job.ts';
import type { Stage, StageName, Stages } from '../../contracts/stage.ts';
import type { StepKey, Store } from '../../contracts/store.ts';
import type { Effect } from '../runtime/live-actor.ts';
import { runStage, type StageRuntime } from './run-stage.ts';

interface StageEffectsOptions extends StageRuntime {
  readonly store: Pick<Store, 'step' | 'spent'>;
  /** The files that a job has written. */
  filesOf(jobId: string): readonly JobFile[];
}

/** Adapts a complete set of stages to the invocations of the job machine, for the runner. */
export function stageEffects(
  stages: Stages,
  options: StageEffectsOptions,
): Readonly<Record<StageName, Effect<JobContext>>> {
  const toEffect =
    <Name extends StageName>(stage: Stage<Name>): Effect<JobContext> =>
    (_input, { actor, controller, send, record, assertOwnership }) => {
      const { context } = actor.state;
      const files = options.filesOf(actor.claim.id);
      const read = (key: StepKey) => options.store.step(actor.claim.id, key);
      const spent = (key: string) => options.store.spent(key);
      const job = { context, files, send, steps: { read, record, spent }, assertOwnership };
      return runStage(stage, job, options, controller);
    };
  return {
    plan: toEffect(stages.plan),
    generate: toEffect(stages.generate),
    validate: toEffect(stages.validate),
    package: toEffect(stages.package),
    deploy: toEffect(stages.deploy),
    finalize: toEffect(stages.finalize),
  };
}
