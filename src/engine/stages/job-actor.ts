import { type Actor, type ActorOptions, createActor } from 'xstate';
import type { JobMachineInput, jobMachine, JobPolicy } from '../../../machines/index.ts';
import { createJobMachine } from '../../../machines/job/job.machine.ts';
import { toJob } from '../../../machines/job/job.view.ts';
import type { Budgets } from '../../contracts/budget.ts';
import type { JobFile } from '../../contracts/job.ts';
import type { StageName, Stages } from '../../contracts/stage.ts';
import type { StepChange } from '../../contracts/store.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { createJobLog } from '../../workspace/logs/job-log.ts';
import { logLine } from '../../workspace/logs/log-line.ts';
import { createErrorStacks } from '../jobs/error-stacks.ts';
import { fromStages } from './from-stage.ts';
import type { StepLog } from './run-step.ts';
import { fromTimer } from '../runtime/timer.ts';

/** An XState actor of the job machine. Its `output` is the `Job`. */
export type JobActor = Actor<typeof jobMachine>;

/** As in XState: an observer of inspection events. */
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

/** An actor in memory that runs its stages and writes its log, ready to be started. */
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
      timer: fromTimer({ ...runtime, longestMs: policy.maxBackoffMs }),
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
      // A log that cannot be written costs the log, not the job.
    }
    if (actor.getSnapshot().context.status === 'failed') stacks.write(input.jobId, input.logsPath);
  };
  // Without an observer of errors, an actor in error takes the process along.
  actor.subscribe({ error: flush, complete: flush });
  return actor;
}
