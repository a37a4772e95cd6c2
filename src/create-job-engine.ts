import { join } from 'node:path';
import { readConfig } from './config/read-config.ts';
import { type Limits, readLimits } from './engine/limits.ts';
import type { Config } from './contracts/config.ts';
import type { JobEngine } from './contracts/engine.ts';
import type { Stages } from './contracts/stage.ts';
import type { Store } from './contracts/store.ts';
import type { Now, Sleep } from './contracts/time.ts';
import { defaultStages } from './default-stages.ts';
import { readStages } from './engine/input/stages.ts';
import { createSleep } from './engine/runtime/sleep.ts';
import { assertKnown, type NamesOf } from './errors/assert-known.ts';
import { JobError } from './errors/job-error.ts';
import { ProjectRouter } from './router/project-router.ts';
import { takesEverything } from './stages/deploy/deploy-target.ts';
import { ensureBases } from './workspace/job-dirs.ts';

export interface JobEngineOptions {
  /** Path of a SQLite file, `'memory'`, or a store. @default `JOB_STORE` */
  readonly store?: string | Store;
  /**
   * `normal`: a crash of the process costs nothing; a power cut may cost the last 5 seconds, or more
   * where checkpoints are held up. `full`: each commit is on the disk before it counts.
   * @default 'normal'
   */
  readonly durability?: 'normal' | 'full';
  /** Your own stages in place of the default ones. */
  readonly stages?: Partial<Stages>;
  readonly limits?: Partial<Limits>;
  /** Folders and preview settings in place of the environment's. */
  readonly config?: Partial<Config>;
  /** @default Date.now */
  readonly now?: Now;
  /**
   * Milliseconds of a clock that is never set, by which leases lapse: the same for all engines that
   * share a store. @default the time since the start of the machine
   */
  readonly monotonic?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/**
 * Many jobs, durable. It runs at once: what an engine before it left is resumed. Several engines,
 * in any number of processes, may share a store.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_UNSAFE`, `STORE_INCOMPLETE`, `STORE_CORRUPT`,
 * `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`, `STORE_FAILED`, `PREVIEW_PORT_TAKEN`
 * @example
 * const engine = await createJobEngine({ store: '/srv/jobs/jobs.db' });
 * const { jobId } = await engine.submit({ userMessage: 'a landing page', userId: 'u1', channelId: 'c1' });
 * const job = await engine.result(jobId);
 * await engine.close();
 */
export async function createJobEngine(options: JobEngineOptions = {}): Promise<JobEngine> {
  assertKnown(options, optionNames, 'createJobEngine: the options');
  const { now = Date.now, sleep = createSleep(), durability = 'normal' } = options;
  const own = readStages(options.stages, 'createJobEngine');
  const limits = readLimits(options.limits);
  const config = readConfig(options.config);
  // One that runs nothing writes nothing there.
  if (limits.concurrency > 0) ensureBases(config);
  const { processIdentity, isGone } = await import('./store/process-identity.ts');
  const { bootClock } = await import('./store/boot-clock.ts');
  const { withLogicalPaths } = await import('./engine/logical-paths.ts');
  const { openEngine } = await import('./engine/open-engine.ts');
  const { createPreviewFront } = await import('./preview/front.ts');
  const { previewUrls } = await import('./preview/preview-urls.ts');
  const { createRequestLog } = await import('./preview/request-log.ts');
  const { monotonic } = options;
  return openEngine({
    store: withLogicalPaths(await openStore(options, config), config),
    config,
    router: ProjectRouter,
    stages: (host) => {
      const { browser } = config;
      return { ...defaultStages({ preview: () => host, browser }), ...own };
    },
    deploysAll: takesEverything(own.deploy),
    createFront: (port) =>
      createPreviewFront({
        port,
        isRestoring: true,
        now,
        maxPreviews: limits.previews ?? config.previewLimit,
        baseUrl: config.previewBaseUrl,
        frameAncestor: config.dashboardUrl,
        requestLog: createRequestLog({ path: join(config.logBase, 'previews.log'), now }),
      }),
    previewUrl: previewUrls(config.previewBaseUrl).of,
    processIdentity: processIdentity(),
    isGone,
    ...limits,
    durability,
    now,
    monotonic: monotonic === undefined ? bootClock() : { id: 'given', now: monotonic },
    sleep,
  });
}

async function openStore(
  { store = process.env['JOB_STORE'], durability = 'normal' }: JobEngineOptions,
  config: Config,
): Promise<Store> {
  if (durability !== 'normal' && durability !== 'full') {
    throw new JobError('CONFIG_INVALID', 'createJobEngine: durability must be normal or full.');
  }
  if (isStore(store)) return store;
  const { storePath } = await import('./config/store-path.ts');
  const path = storePath(store, config);
  if (path === 'memory') {
    const { createMemoryStore } = await import('./store/memory/memory-store.ts');
    return createMemoryStore();
  }
  const { openSqliteStore } = await import('./store/sqlite/open-sqlite-store.ts');
  return openSqliteStore(path, { durability });
}

/** Whether it is one, and not what plain JavaScript may put in its place. */
function isStore(store: unknown): store is Store {
  if (typeof store !== 'object') return false;
  if (store !== null && 'onChange' in store) return true;
  throw new JobError(
    'CONFIG_INVALID',
    'createJobEngine: store must be a path, memory, or a store.',
  );
}

const optionNames: NamesOf<JobEngineOptions> = {
  store: true,
  durability: true,
  monotonic: true,
  stages: true,
  limits: true,
  config: true,
  now: true,
  sleep: true,
};
