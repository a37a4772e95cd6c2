import { afterAll, beforeAll, describe } from 'vitest';
import { testRunStages } from '../engine/run-stages.ts';
import { placeholderHome } from '../helpers/jobs/placeholder-engine.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';

describe.skipIf(postgresBin === undefined)(
  'engines over PostgreSQL that run different stages',
  () => {
    let server: PostgresServer;
    let schemas = 0;
    beforeAll(() => {
      server = startPostgres();
    });
    afterAll(() => server.remove());

    testRunStages(() => {
      const { open } = placeholderHome();
      const store = server.address(`stages_${(schemas += 1)}`);
      return { open: (options) => open({ store, ...options }) };
    });
  },
);
