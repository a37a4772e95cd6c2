import { type Actor, type ActorOptions, createActor, fromPromise } from 'xstate';
import type {
  JobMachineInput,
  jobMachine,
  JobPolicy,
  StageActorInput,
  StageOutput,
} from '../../../machines/index.ts';
import { createJobMachine } from '../../../machines/job/job.machine.ts';
import { toJob } from '../../../machines/job/job.view.ts';
import type { Budgets } from '../../contracts/store/budget.ts';
import type { JobFile } from '../../contracts/job/job.ts';
import type { Stage, StageName, Stages } from '../../contracts/stages/stage.ts';
import type { StepChange } from '../../contracts/store/stored-step.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { createJobLog } from '../../workspace/logs/job-log.ts';
import { logLine } from '../../workspace/logs/log-line.ts';
import { createErrorStacks } from '../jobs/error-stacks.ts';
import type { StepLog } from './run-step.ts';
import { fromTimer } from '../runtime/timer.ts';
import type { RunningJob, StageRuntime } from './run-stage.ts';

/** An XState actor of the job machine. Its `output` is the `Job`. */
export type JobActor = Actor<typeof jobMachine>;

/** The `inspect` option of XState's `createActor`. */
export type JobInspector = NonNullable<ActorOptions<typeof jobMachine>['inspect']>;

interface JobActorParts {
  readonly input: JobMachineInput;
  readonly stages: Stages;
  readonly policy: JobPolicy;
  readonly budgets: Budgets;
  /** Where its steps are kept. */
  readonly steps: Pick<StepLog, 'read' | 'spent'> & { write(change: StepChange): void };
  readonly timeoutsMs: Readonly<Record<StageName, number>>;
  readonly now: Now;
  readonly sleep: Sleep;
  readonly inspect: JobInspector | undefined;
}

/** Creates an actor in memory that runs its stages and writes its log. The caller starts it. */
export function actJob({ input, stages, policy, inspect, ...runtime }: JobActorParts): JobActor {
  const log = createJobLog(input.logsPath);
  const stacks = createErrorStacks(runtime.now);
  let files: JobFile[] = [];

  const { read, write, spent } = runtime.steps;
  const steps: StepLog = {
    read,
    spent,
    async record(change, event) {
      write(change);
      if (event !== undefined) actor.send(event);
    },
  };
  const find = () => ({
    files,
    context: actor.getSnapshot().context,
    send: actor.send.bind(actor),
    steps,
    assertOwnership: () => Promise.resolve(),
  });
  const machine = createJobMachine({
    now: runtime.now,
    policy,
    queued: false,
    toOutput: (context) => toJob({ context, value: context.status }, files),
  }).provide({
    actors: {
      ...fromStages(stages, { ...runtime, find, onError: stacks.note }),
      timer: fromTimer({ ...runtime, maxMs: policy.maxBackoffMs }),
    },
  });
  const actor = createActor(machine, { id: input.jobId, input, ...(inspect && { inspect }) });

  actor.on('*', (event) => {
    if (event.type === 'file.written') files.push(event.file);
    if (event.type === 'stage.started' && event.stage === 'generation') files = [];
    const line = logLine(event);
    if (line !== undefined) log.append(line);
  });
  const flush = () => {
    try {
      log.flush();
    } catch {
      // A log that cannot be written must not fail the job.
    }
    if (actor.getSnapshot().context.status === 'failed') stacks.write(input.jobId, input.logsPath);
  };
  // Without an error observer, an error of the actor would end the process.
  actor.subscribe({ error: flush, complete: flush });
  return actor;
}

interface ActorRuntime extends StageRuntime {
  find(): RunningJob;
}

/** Adapts a complete set of stages to the actors of the job machine, for a live XState actor. */
function fromStages(stages: Stages, runtime: ActorRuntime) {
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
