import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createJobEngine, type JobEngine, type JobEngineOptions } from '../../../src/index.ts';
import { type InspectJobsOptions, inspectJobs } from '../../../src/inspector/index.ts';
import type { StoreClocks } from '../../../src/contracts/store/lease.ts';
import { createMemoryStore } from '../../../src/store/memory/memory-store.ts';
import { fakeStages } from '../../../src/testing/index.ts';
import { tempConfig } from '../temp-config.ts';

export const request = {
  userMessage: 'create a landing page for Luna Bakery',
  userId: 'u1',
  channelId: 'c1',
} as const;

/** Opens engines with fast stages over one SQLite store, and inspectors for them. */
export function placeholderHome() {
  const config = tempConfig();
  const store = join(config.workBase, '..', 'jobs.db');
  return {
    store,
    config,
    async open({ config: more, ...options }: JobEngineOptions = {}): Promise<JobEngine> {
      const engine = await createJobEngine({
        store,
        stages: fakeStages(),
        ...options,
        config: { ...config, ...more },
      });
      onTestFinished(engine.close);
      return engine;
    },
    async inspect(engine: JobEngine, options: Partial<InspectJobsOptions> = {}) {
      const inspector = await inspectJobs({ engine, ...options });
      onTestFinished(inspector.close);
      return inspector;
    },
  };
}

/** The same over a shared store in memory, which no engine closes. */
export function sharedHome(clocks: StoreClocks = {}) {
  const store = { ...createMemoryStore(clocks), close: () => Promise.resolve() };
  const { config, open } = placeholderHome();
  return { store, config, open: (options?: JobEngineOptions) => open({ store, ...options }) };
}
