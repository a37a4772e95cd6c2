import { join } from 'node:path';
import { type Actor, type ActorOptions, createActor } from 'xstate';
import { createJobMachine, type jobMachine, type JobPolicy, toJob } from '../machines/index.ts';
import { readConfig } from './config/read-config.ts';
import type { Config } from './contracts/config.ts';
import type { JobFile, JobRequest } from './contracts/job.ts';
import type { PreviewHost } from './contracts/preview.ts';
import type { StageName, Stages } from './contracts/stage.ts';
import type { Now, Sleep } from './contracts/time.ts';
import { createPreviewHost } from './create-preview-host.ts';
import { defaultStages } from './default-stages.ts';
import { createJobId } from './engine/create-job-id.ts';
import { fromStages } from './engine/from-stage.ts';
import { fromTimer } from './engine/from-timer.ts';
import { parseRequest } from './engine/parse-request.ts';
import { routeRequest } from './engine/route-request.ts';
import { createSleep } from './engine/sleep.ts';
import { stageTimeouts } from './engine/stage-timeouts.ts';
import { ProjectRouter } from './router/project-router.ts';
import { ensureBase } from './workspace/job-dirs.ts';
import { createJobLog } from './workspace/job-log.ts';
import { logLine } from './workspace/log-line.ts';

export interface JobActorOptions {
  /** Your own stages in place of the default ones. */
  readonly stages?: Partial<Stages>;
  /**
   * Who serves previews. A host of your own is yours to close. `false` serves none. By default the
   * job has a private host that does not keep the process alive: a script ends when its job does.
   */
  readonly preview?: PreviewHost | false;
  readonly limits?: Partial<JobPolicy> & {
    /** Milliseconds that one run of a stage may take. */
    readonly timeoutsMs?: Partial<Record<StageName, number>>;
  };
  /** Folders and preview settings in place of the environment's. */
  readonly config?: Partial<Config>;
  /** As in XState: an inspector's observer. */
  readonly inspect?: NonNullable<ActorOptions<typeof jobMachine>['inspect']>;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/** An XState actor of the job machine. Its `output` is the `Job`. */
export type JobActor = Actor<typeof jobMachine>;

/**
 * One job as an XState actor, in memory. Observe it, then `start()` it. It writes the project, its
 * zip and its log below the configured folders.
 *
 * @throws JobError for a bad request (`MESSAGE_EMPTY`, `MESSAGE_TOO_LONG`, `PROJECT_TYPE_UNKNOWN`,
 * `REQUEST_INVALID`, `NOT_A_PROJECT`) or configuration (`CONFIG_INVALID`), before anything is made
 * @example
 * const actor = createJobActor({ userMessage: 'a landing page', userId: 'me', channelId: 'here' });
 * actor.on('job.status', ({ from, to }) => console.log(from, '→', to));
 * const job = await toPromise(actor.start());
 */
export function createJobActor(request: JobRequest, options: JobActorOptions = {}): JobActor {
  const { now = Date.now, sleep = createSleep(), limits: { timeoutsMs, ...policy } = {} } = options;
  const { starter, approval = false, projectType: _, ...input } = parseRequest(request);
  const routed = routeRequest({ ...input, ...request }, ProjectRouter);
  const config = readConfig(options.config);

  const jobId = createJobId(now());
  const logsPath = join(config.logBase, `${jobId}.log`);
  ensureBase(config.workBase, 'JOB_WORK_BASE');
  ensureBase(config.outputBase, 'JOB_OUTPUT_BASE');
  ensureBase(config.logBase, 'JOB_LOG_BASE');
  const log = createJobLog(logsPath);
  let files: JobFile[] = [];
  let ownHost: PreviewHost | undefined;

  const stages = {
    ...defaultStages(() => {
      if (options.preview === false) return undefined;
      return options.preview ?? (ownHost ??= createPreviewHost({ ref: false, now }));
    }),
    ...options.stages,
  };
  const runtime = {
    now,
    sleep,
    timeoutsMs: { ...stageTimeouts, ...timeoutsMs },
    find: () => ({
      files,
      context: actor.getSnapshot().context,
      send: actor.send.bind(actor),
    }),
  };
  const machine = createJobMachine({
    now,
    policy,
    toOutput: (context) => toJob({ context, value: context.status }, files),
  }).provide({ actors: { ...fromStages(stages, runtime), timer: fromTimer({ now, sleep }) } });

  const actor = createActor(machine, {
    id: jobId,
    ...(options.inspect && { inspect: options.inspect }),
    input: {
      ...routed,
      jobId,
      input,
      approval,
      admitted: true,
      logsPath,
      paths: {
        workspaceDir: join(config.workBase, jobId),
        outputDir: join(config.outputBase, jobId),
      },
      ...(starter !== undefined && { starter }),
    },
  });
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
  };
  // Without an observer of errors, an actor in error takes the process along.
  actor.subscribe({ error: flush, complete: flush });
  return actor;
}
