import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createJobEngine,
  defineStage,
  type JobEngine,
  type JobEngineOptions,
  type Retention,
} from '../../src/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

export const request = {
  userMessage: 'make an Express API server for Luna Bakery',
  userId: 'u1',
  channelId: 'c1',
} as const;

export const dayMs = 86_400_000;

/** A store and folders, engines that run jobs on them, and clerks that do not and have a retention. */
export function retentionHome(shared: Pick<JobEngineOptions, 'blobs'> = {}) {
  const config = { ...tempConfig(), browser: 'off', minFreeBytes: 0 };
  const store = join(config.workBase, '..', 'jobs.db');
  let now = Date.now();

  async function open(options: JobEngineOptions = {}): Promise<JobEngine> {
    const stages = {
      validate: defineStage('validate', () => ({ findings: [] })),
      ...options.stages,
    };
    const engine = await createJobEngine({
      store,
      config,
      now: () => now,
      ...shared,
      ...options,
      stages,
    });
    onTestFinished(engine.close);
    return engine;
  }

  return {
    config,
    store,
    open,
    clerk: (retention: Retention = {}) => open({ retention, limits: { concurrency: 0 } }),
    /** Runs jobs to their ends, and archives them. */
    async ended(...jobs: readonly { readonly userId?: string; readonly parent?: string }[]) {
      const engine = await open();
      const ids: string[] = [];
      for (const { userId = 'u1', parent } of jobs.length === 0 ? [{}] : jobs) {
        const { jobId } =
          parent === undefined
            ? await engine.submit({ ...request, userId })
            : await engine.retry(parent);
        await engine.result(jobId);
        ids.push(jobId);
      }
      await engine.close();
      return ids;
    },
    advance(ms: number) {
      now += ms;
    },
    now: () => now,
    names: (base: string) => readdirSync(base),
    /** The names in the base folders that begin with a job id. */
    filesOf: (jobId: string) =>
      [config.workBase, config.outputBase, config.logBase].flatMap((base) =>
        existsSync(base) ? readdirSync(base).filter((name) => name.startsWith(jobId)) : [],
      ),
  };
}
