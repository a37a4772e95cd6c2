import type { JobContext } from '../../../machines/index.ts';
import type { JobFile } from '../../contracts/job/job.ts';
import type { Stage, StageName, Stages } from '../../contracts/stages/stage.ts';
import type { StepKey, StoredStep } from '../../contracts/store/stored-step.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { Effect } from '../runtime/live-actor.ts';
import type { JobBlobs } from '../blobs/job-blobs.ts';
import { runWithBlobs } from '../blobs/run-with-blobs.ts';
import { runStage, type StageRuntime } from './run-stage.ts';

interface StageEffectsOptions extends StageRuntime {
  readonly store: Pick<Store, 'step' | 'spent' | 'now'>;
  readonly jobBlobs: JobBlobs | undefined;
  /** The files that a job has written. */
  filesOf(jobId: string): readonly JobFile[];
}

/** The last run of a step; if there is none, its answer in a job whose answers are reused. */
async function readStep(
  store: Pick<Store, 'step'>,
  { spec, rejection }: JobContext,
  key: StepKey,
): Promise<StoredStep | undefined> {
  const own = await store.step(spec.jobId, key);
  // Another plan asks for other answers.
  if (own !== undefined || rejection !== undefined || key.stage !== 'generate') return own;
  for (const { jobId, revision } of spec.base?.answers ?? []) {
    // The plan of this job is of revision 1.
    const there = await store.step(jobId, { ...key, revision: key.revision - 1 + revision });
    if (there?.state === 'answered') return there;
  }
  return undefined;
}

/** Adapts a complete set of stages to effects of the job machine, for the actor runner. */
export function stageEffects(
  stages: Stages,
  options: StageEffectsOptions,
): Readonly<Record<StageName, Effect<JobContext>>> {
  const toEffect =
    <Name extends StageName>(stage: Stage<Name>): Effect<JobContext> =>
    (_input, { actor, controller, send, record, assertOwnership }) => {
      const { context } = actor.state;
      const files = options.filesOf(actor.claim.id);
      const read = (key: StepKey) => readStep(options.store, context, key);
      const spent = (key: string) => options.store.spent(key);
      const { now } = options.store;
      const job = {
        context,
        files,
        send,
        steps: { read, record, spent, ...(now && { now }) },
        assertOwnership,
      };
      const run = (own: AbortController) => runStage(stage, job, options, own);
      if (options.jobBlobs === undefined) return run(controller);
      const { signal } = controller;
      return runWithBlobs({ ...job, ...options, blobs: options.jobBlobs, signal }, run);
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
