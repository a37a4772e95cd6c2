import type { Limits } from './engine/limits.ts';
import type { Blobs } from './contracts/blobs.ts';
import type { Config } from './contracts/config.ts';
import type { EngineRole } from './contracts/engine/engine-role.ts';
import type { JobEngine } from './contracts/engine/engine.ts';
import type { StageName, Stages } from './contracts/stages/stage.ts';
import type { Retention } from './contracts/engine/retention.ts';
import type { Store } from './contracts/store/store.ts';
import type { Now, Sleep } from './contracts/time.ts';

export interface JobEngineOptions {
  /**
   * Path of a SQLite file, address of a PostgreSQL database (`postgres://…`), `'memory'`, or a `Store`.
   * @default `JOB_STORE`
   */
  readonly store?: string | Store | Promise<Store>;
  /**
   * What the engine does for its store. `front`: serves previews and removes what is due, and runs no jobs.
   * `worker`: only runs jobs; their previews are served by another engine. `all`: both. With
   * `limits.concurrency` 0 it does neither, and only submits, reads and sends.
   * @default 'all'
   */
  readonly role?: EngineRole;
  /**
   * The stages that this engine runs. Before another stage, it hands a job over to an engine that runs that one.
   * Engines on several machines then need `blobs` or shared folders. New jobs wait for an engine that runs
   * `plan`.
   * @default all
   */
  readonly runStages?: readonly StageName[];
  /**
   * `normal`: a process crash loses nothing; a power cut may lose the last 5 seconds, or more if
   * checkpoints are delayed. `full`: every commit is flushed to disk before it takes effect.
   * @default 'normal'
   */
  readonly durability?: 'normal' | 'full';
  /**
   * The blob store that engines on several machines share: a folder, `s3://bucket/prefix`,
   * `postgres`, or a `Blobs`. Each store needs a place of its own. Without it, files stay on this
   * machine. @default `JOB_BLOBS`
   */
  readonly blobs?: string | Blobs;
  /** Your stages; each replaces the default of the same name. */
  readonly stages?: Partial<Stages>;
  readonly limits?: Partial<Limits>;
  /**
   * How long ended jobs are kept. One engine of a store at a time removes what is due.
   * @default for ever
   */
  readonly retention?: Retention;
  /** Folders, preview settings and the model. They override the environment variables. */
  readonly config?: Partial<Config>;
  /** @default Date.now */
  readonly now?: Now;
  /**
   * Milliseconds of a monotonic clock, used for leases. All engines on a store must share it.
   * @default time since boot
   */
  readonly monotonic?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/**
 * Opens an engine that runs many jobs durably. It starts at once and resumes the jobs that an earlier
 * engine left unfinished. Any number of engines and processes may share a store.
 *
 * @throws JobError `CONFIG_INVALID`, `STORE_UNSAFE`, `STORE_INCOMPLETE`, `STORE_CORRUPT`,
 * `STORE_TOO_NEW`, `STORE_SCHEMA_UNKNOWN`, `STORE_LOCKED`, `STORE_FAILED`, `STORE_UNREACHABLE`,
 * `PREVIEW_PORT_TAKEN`, `MODEL_UNAUTHORISED`, `MODEL_PACKAGE_MISSING`
 * @example
 * const engine = await createJobEngine({ store: '/srv/jobs/jobs.db' });
 * const { jobId } = await engine.submit({ userMessage: 'a landing page', userId: 'u1', channelId: 'c1' });
 * const job = await engine.result(jobId);
 * await engine.close();
 */
export async function createJobEngine(options: JobEngineOptions = {}): Promise<JobEngine> {
  // Loaded on use, so that importing the library stays cheap.
  const { toEngineParts } = await import('./to-engine-parts.ts');
  const { openEngine } = await import('./engine/open-engine.ts');
  return openEngine(await toEngineParts(options));
}
