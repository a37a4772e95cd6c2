import { join } from 'node:path';
import { describe } from 'vitest';
import type { Config } from '../../src/contracts/config.ts';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { type EngineUnderTest, engineContract } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

describe('an engine in memory', () => {
  engineContract({
    open: (options) => createJobEngine({ store: 'memory', config: tempConfig(), ...options }),
  });
});

describe('an engine over SQLite', () => {
  const configs = new WeakMap<JobEngine, Partial<Config>>();
  const openAt = async (config: Partial<Config>, options: EngineUnderTest) => {
    const store = join(config.workBase ?? '', '../jobs.db');
    const engine = await createJobEngine({ store, config, ...options });
    configs.set(engine, config);
    return engine;
  };

  engineContract({
    open: (options) => openAt(tempConfig(), options),
    reopen: (closed, options) => openAt(configs.get(closed) ?? {}, options),
  });
});
