import { fromPromise } from 'xstate';
import type { StageActorInput, StageOutput } from '../../../machines/index.ts';
import type { Stage, StageName, Stages } from '../../contracts/stage.ts';
import { type RunningJob, runStage, type StageRuntime } from './run-stage.ts';

interface ActorRuntime extends StageRuntime {
  find(): RunningJob;
}

/** Adapts a complete set of stages to the slots of the chart, for an actor of XState. */
export function fromStages(stages: Stages, runtime: ActorRuntime) {
  return {
    plan: fromStage(stages.plan, runtime),
    generate: fromStage(stages.generate, runtime),
    validate: fromStage(stages.validate, runtime),
    package: fromStage(stages.package, runtime),
    deploy: fromStage(stages.deploy, runtime),
    finalize: fromStage(stages.finalize, runtime),
  };
}

function fromStage<Name extends StageName>(stage: Stage<Name>, runtime: ActorRuntime) {
  return fromPromise<StageOutput, StageActorInput>(async ({ signal }) => {
    // The chart starts its actors before it gets its own new snapshot.
    await Promise.resolve();
    const controller = new AbortController();
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
      return await runStage(stage, runtime.find(), runtime, controller);
    } finally {
      signal.removeEventListener('abort', abort);
    }
  });
}
