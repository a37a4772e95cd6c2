import { readConfig } from './config/read-config.ts';
import { type Limits, readLimits } from './engine/limits.ts';
import type { Config } from './contracts/config.ts';
import type { JobRequest } from './contracts/job.ts';
import type { PreviewHost } from './contracts/preview.ts';
import type { Stages } from './contracts/stage.ts';
import type { Now, Sleep } from './contracts/time.ts';
import { createPreviewHost } from './create-preview-host.ts';
import { defaultStages } from './default-stages.ts';
import { actJob, type JobActor, type JobInspector } from './engine/stages/job-actor.ts';
import { createJob } from './engine/jobs/create-job.ts';
import { readStages } from './engine/input/stages.ts';
import { assertKnown, type NamesOf } from './errors/assert-known.ts';
import { parseRequest } from './engine/input/request.ts';
import { routeRequest } from './engine/jobs/route-request.ts';
import { createSleep } from './engine/runtime/sleep.ts';
import { ProjectRouter } from './router/project-router.ts';
import { acceptsAllTypes } from './stages/deploy/deploy-target.ts';
import { ensureBases } from './workspace/folders/job-dirs.ts';

export interface JobActorOptions {
  /** Your own stages in place of the default ones. */
  readonly stages?: Partial<Stages>;
  /**
   * Who serves previews. A host of your own is yours to close. `false` serves none. By default the
   * job has a private host that does not keep the process alive: a script ends when its job does.
   */
  readonly preview?: PreviewHost | false;
  readonly limits?: Partial<Omit<Limits, 'concurrency' | 'leaseMs' | 'shutdownTimeoutMs'>>;
  /** Folders and preview settings in place of the environment's. */
  readonly config?: Partial<Config>;
  /** As in XState: an inspector's observer. */
  readonly inspect?: JobInspector;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

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
  // A virtual clock is spread into the options of engines and actors alike.
  assertKnown(options, { ...optionNames, monotonic: true }, 'createJobActor: the options');
  const { now = Date.now, sleep = createSleep() } = options;
  const stages = readStages(options.stages, 'createJobActor');
  const { policy, timeoutsMs, previews } = readLimits(options.limits);
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
    stages: { ...defaultStages({ preview, browser: config.browser }), ...stages },
    timeoutsMs,
    policy,
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
