import { fromPromise } from 'xstate';
import type { StageActorInput, StageOutput } from '../../../machines/index.ts';
import type { Stage, StageName, Stages } from '../../contracts/stage.ts';
import type { RunningJob, StageRuntime } from './run-stage.ts';

interface ActorRuntime extends StageRuntime {
  find(): RunningJob;
}

/** Adapts a complete set of stages to the actors of the job machine, for a live XState actor. */
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

// Loaded with the first stage, so that importing the library stays cheap.
const load = () => import('./run-stage.ts');
let loaded: ReturnType<typeof load> | undefined;

function fromStage<Name extends StageName>(stage: Stage<Name>, runtime: ActorRuntime) {
  return fromPromise<StageOutput, StageActorInput>(async ({ signal }) => {
    // `find` after an await: XState starts actors before the parent has its new snapshot.
    const { runStage } = await (loaded ??= load());
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
