import type { JobContext } from '../../../machines/index.ts';
import type { JobFile } from '../../contracts/job.ts';
import type { Stage, StageName, Stages } from '../../contracts/stage.ts';
import type { Effect } from '../runtime/live-actor.ts';
import { runStage, type StageRuntime } from './run-stage.ts';

interface StageEffectsOptions extends StageRuntime {
  /** The files that a job has written. */
  filesOf(jobId: string): readonly JobFile[];
}

/** Adapts a complete set of stages to effects of the job machine, for the actor runner. */
export function stageEffects(
  stages: Stages,
  options: StageEffectsOptions,
): Readonly<Record<StageName, Effect<JobContext>>> {
  const toEffect =
    <Name extends StageName>(stage: Stage<Name>): Effect<JobContext> =>
    (_input, { actor, controller, send, assertOwnership }) => {
      const { context } = actor.state;
      const files = options.filesOf(actor.claim.id);
      return runStage(stage, { context, files, send, assertOwnership }, options, controller);
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
