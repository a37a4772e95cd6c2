import { readConfig } from './config/read-config.ts';
import { type Limits, readLimits } from './engine/limits.ts';
import type { Config } from './contracts/config.ts';
import type { JobRequest } from './contracts/job/job.ts';
import type { PreviewHost } from './contracts/job/preview.ts';
import type { Stages } from './contracts/stages/stage.ts';
import type { Now, Sleep } from './contracts/time.ts';
import { createPreviewHost } from './create-preview-host.ts';
import { defaultStages } from './default-stages.ts';
import { actJob, type JobActor, type JobInspector } from './engine/stages/job-actor.ts';
import { createJob } from './engine/jobs/create/create-job.ts';
import { readStages } from './engine/input/stages.ts';
import { assertKnown, type NamesOf } from './errors/checks/assert-known.ts';
import { parseRequest } from './engine/input/request.ts';
import { routeRequest } from './engine/jobs/create/route-request.ts';
import { createSleep } from './engine/runtime/timer.ts';
import { ProjectRouter } from './router/project-router.ts';
import { acceptsAllTypes } from './stages/deploy/deploy-target.ts';
import { createMemoryStepLog } from './store/memory/step-log.ts';
import { ensureBases } from './workspace/folders/job-dirs.ts';

export interface JobActorOptions {
  /** Your stages; each replaces the default of the same name. */
  readonly stages?: Partial<Stages>;
  /**
   * The host that serves the preview; close it yourself. `false` disables the preview. By default the
   * job gets a private host that does not keep the process alive, so a script ends with its job.
   */
  readonly preview?: PreviewHost | false;
  readonly limits?: Partial<Omit<Limits, 'concurrency' | 'leaseMs' | 'shutdownTimeoutMs'>>;
  /** Folders, preview settings and the model. They override the environment variables. */
  readonly config?: Partial<Config>;
  /** Receives XState inspection events, as `inspect` of `createActor`. */
  readonly inspect?: JobInspector;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/**
 * Creates one job as an XState actor, in memory. Subscribe to it, then `start()` it. It writes the
 * project, its zip and its log to the configured folders.
 *
 * @throws JobError for a bad request (`MESSAGE_EMPTY`, `MESSAGE_TOO_LONG`, `PROJECT_TYPE_UNKNOWN`,
 * `REQUEST_INVALID`, `NOT_A_PROJECT`) or configuration (`CONFIG_INVALID`), before it writes anything
 * @example
 * const actor = createJobActor({ userMessage: 'a landing page', userId: 'me', channelId: 'here' });
 * actor.on('job.status', ({ from, to }) => console.log(from, '→', to));
 * const job = await toPromise(actor.start());
 */
export function createJobActor(request: JobRequest, options: JobActorOptions = {}): JobActor {
  // `monotonic` is ignored: it lets tests spread a virtual clock into these options.
  assertKnown(options, { ...optionNames, monotonic: true }, 'createJobActor: the options');
  const { now = Date.now, sleep = createSleep() } = options;
  const stages = readStages(options.stages, 'createJobActor');
  const { policy, timeoutsMs, previews, budgets } = readLimits(options.limits);
  const parsed = parseRequest(request);
  const routed = routeRequest(parsed, ProjectRouter, acceptsAllTypes(stages.deploy));
  const config = readConfig(options.config);
  ensureBases(config);

  let ownHost: PreviewHost | undefined;
  const preview = () => {
    if (options.preview === false) return undefined;
    return (
      options.preview ??
      (ownHost ??= createPreviewHost({
        ref: false,
        now,
        ...(previews !== undefined && { limits: { previews } }),
      }))
    );
  };
  return actJob({
    stages: { ...defaultStages({ preview, config }), ...stages },
    timeoutsMs,
    policy,
    budgets,
    steps: createMemoryStepLog(),
    now,
    sleep,
    inspect: options.inspect,
    input: createJob({ request: parsed, routed, config, now: now() }),
  });
}

const optionNames: NamesOf<JobActorOptions> = {
  stages: true,
  preview: true,
  limits: true,
  config: true,
  inspect: true,
  now: true,
  sleep: true,
};
