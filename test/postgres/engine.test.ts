import { afterAll, beforeAll, describe } from 'vitest';
import type { Config } from '../../src/contracts/config.ts';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { createJobEngine, openPostgresStore } from '../../src/index.ts';
import { type EngineUnderTest, engineContract } from '../../src/testing/index.ts';
import {
  emptyStore,
  postgresBin,
  type PostgresServer,
  startPostgres,
} from '../helpers/stores/postgres.ts';
import { tempConfig } from '../helpers/temp-config.ts';

describe.skipIf(postgresBin === undefined)('an engine over PostgreSQL', () => {
  let server: PostgresServer;
  let store: string;
  beforeAll(async () => {
    server = startPostgres();
    store = server.address();
    await (await openPostgresStore(store)).close();
  });
  afterAll(() => server.remove());

  const configs = new WeakMap<JobEngine, Partial<Config>>();
  const openAt = async (config: Partial<Config>, options: EngineUnderTest) => {
    const engine = await createJobEngine({ store, config, ...options });
    configs.set(engine, config);
    return engine;
  };

  engineContract({
    async open(options) {
      await emptyStore(store);
      return openAt(tempConfig(), options);
    },
    reopen: (closed, options) => openAt(configs.get(closed) ?? {}, options),
  });
});
