import type { JobEngineOptions } from './create-job-engine.ts';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config/read-config.ts';
import { readLimits } from './engine/limits.ts';
import type { Blobs } from './contracts/blobs.ts';
import type { Config } from './contracts/config.ts';
import { type EngineRole, engineRoles } from './contracts/engine/engine-role.ts';
import type { JobChoices } from './contracts/engine/job-choices.ts';
import type { StartServer } from './contracts/job/preview.ts';
import type { Stages } from './contracts/stages/stage.ts';
import type { Store } from './contracts/store/store.ts';
import type { Sleep } from './contracts/time.ts';
import { defaultStages } from './default-stages.ts';
import type { EngineParts } from './engine/engine-parts.ts';
import { readStages } from './engine/input/stages.ts';
import { createSleep } from './engine/runtime/timer.ts';
import { assertKnown, type NamesOf } from './errors/checks/assert-known.ts';
import { JobError } from './errors/job-error.ts';
import { readVariable } from './config/read-variable.ts';
import { readRunStages } from './config/read-run-stages.ts';
import { readRetention } from './retention/read-retention.ts';
import { ProjectRouter } from './router/project-router.ts';
import { acceptsAllTypes } from './stages/deploy/deploy-target.ts';
import { ensureBases } from './workspace/folders/job-dirs.ts';

/** The parts of an engine with these options, ready for `openEngine`. */
export async function toEngineParts(options: JobEngineOptions): Promise<EngineParts> {
  assertKnown(options, optionNames, 'createJobEngine: the options');
  const { now = Date.now, sleep = createSleep(), durability = 'normal' } = options;
  const own = readStages(options.stages, 'createJobEngine');
  const role = readRole(options.role);
  const runStages = readRunStages(options.runStages, 'createJobEngine: runStages');
  const limits = readLimits(options.limits);
  const retention = readRetention(options.retention);
  const config = readConfig(options.config);
  // An engine that runs no jobs writes no files and calls no model.
  if (limits.concurrency > 0) {
    const writes = (['plan', 'generate'] as const).filter(
      (stage) => runStages?.includes(stage) !== false && own[stage] === undefined,
    );
    const usesModel = config.model !== undefined && writes.length > 0;
    // Report a missing key now, instead of failing each job.
    if (usesModel) (await import('./llm/configured-models.ts')).assertModels(config);
    ensureBases(config);
  }
  // Before the store, which nobody would close.
  const blobs = await blobsOf(options, sleep);
  const { processIdentity, isGone } = await import('./store/leases/process-identity.ts');
  const { bootClock } = await import('./store/leases/boot-clock.ts');
  const { compiledStepper } = await import('./engine/runtime/stepper/compiled-stepper.ts');
  const { withLogicalPaths } = await import('./engine/paths/logical-paths.ts');
  const { createPreviewServer } = await import('./preview/preview-server.ts');
  const { previewUrls } = await import('./preview/preview-urls.ts');
  const { createRequestLog } = await import('./preview/request-log.ts');
  return {
    store: withLogicalPaths(await openStore(options, config), config),
    config,
    blobs,
    router: ProjectRouter,
    choices: () => choicesOf(config, own),
    stages: (host) => ({ ...defaultStages({ preview: () => host, config }), ...own }),
    acceptsAllTypes: acceptsAllTypes(own.deploy),
    createPreviewServer: (port) =>
      createPreviewServer({
        port,
        isRestoring: true,
        now,
        maxPreviews: limits.previews ?? config.previewLimit,
        baseUrl: config.previewBaseUrl,
        frameAncestor: config.dashboardUrl,
        openPrograms: () => openPrograms(config.sandbox),
        requestLog: createRequestLog({ path: join(config.logBase, 'previews.log'), now }),
      }),
    previewUrl: previewUrls(config.previewBaseUrl).of,
    processIdentity: processIdentity(),
    processLabel: `${hostname()}:${process.pid}`,
    isGone,
    role,
    runStages,
    ...limits,
    retention,
    durability,
    now,
    toStepper: compiledStepper,
    monotonic: options.monotonic ?? bootClock().now,
    sleep,
  };
}

/** Loaded with the first preview that is a program. */
async function openPrograms(sandbox: Config['sandbox']): Promise<StartServer> {
  const { serveProjects } = await import('./stages/trial/program/serve-project.ts');
  return serveProjects(sandbox);
}

async function choicesOf(
  { model, modelFallbacks = [] }: Config,
  own: Partial<Stages>,
): Promise<JobChoices> {
  const { allStarters } = await import('./starters/registry.ts');
  const starters = (await allStarters()).map(({ name, about, projectType }) => {
    return { name, about, projectType };
  });
  const isUsed = model !== undefined && !(own.plan && own.generate);
  return { starters, models: isUsed ? [model, ...modelFallbacks] : [] };
}

async function blobsOf(
  { blobs = readVariable('JOB_BLOBS'), store }: JobEngineOptions,
  sleep: Sleep,
): Promise<Blobs | undefined> {
  if (blobs === undefined || blobs === '') return undefined;
  if (typeof blobs !== 'string') return blobs;
  const { openBlobs } = await import('./open-blobs.ts');
  return openBlobs(blobs, { sleep, ...(typeof store === 'string' && { store }) });
}

function readRole(role: unknown): EngineRole {
  const known = engineRoles.find((each) => each === (role ?? 'all'));
  if (known !== undefined) return known;
  throw new JobError(
    'CONFIG_INVALID',
    `createJobEngine: role must be one of ${engineRoles.join(', ')}.`,
  );
}

async function openStore(
  { durability = 'normal', now, monotonic, ...options }: JobEngineOptions,
  config: Config,
): Promise<Store> {
  if (durability !== 'normal' && durability !== 'full') {
    throw new JobError('CONFIG_INVALID', 'createJobEngine: durability must be "normal" or "full".');
  }
  const given = await options.store;
  const store = given === undefined ? readVariable('JOB_STORE') : given;
  if (isStore(store)) return store;
  const clocks = { ...(now && { now }), ...(monotonic && { monotonic }) };
  const { readStoreSetting } = await import('./config/store-setting.ts');
  const setting = readStoreSetting(store, config);
  switch (setting.type) {
    case 'memory': {
      const { createMemoryStore } = await import('./store/memory/memory-store.ts');
      return createMemoryStore(clocks);
    }
    case 'file': {
      const { openSqliteStore } = await import('./store/sqlite/open-sqlite-store.ts');
      return openSqliteStore(setting.path, { durability, ...clocks });
    }
    case 'postgres': {
      const { openPostgresStore } = await import('./store/postgres/open-postgres-store.ts');
      return openPostgresStore(setting.address, now || monotonic ? clocks : undefined);
    }
  }
}

/** Checked at run time too: callers may use plain JavaScript. */
function isStore(store: unknown): store is Store {
  if (typeof store !== 'object') return false;
  if (store !== null && 'onChange' in store) return true;
  throw new JobError(
    'CONFIG_INVALID',
    'createJobEngine: store must be a path, the address of a database, "memory", or a Store.',
  );
}

const optionNames: NamesOf<JobEngineOptions> = {
  store: true,
  role: true,
  durability: true,
  monotonic: true,
  runStages: true,
  stages: true,
  limits: true,
  retention: true,
  blobs: true,
  config: true,
  now: true,
  sleep: true,
};
