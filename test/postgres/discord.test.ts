import { afterAll, beforeAll, describe } from 'vitest';
import { testSeveralProcesses } from '../discord/several-processes.ts';
import { postgresBin, type PostgresServer, startPostgres } from '../helpers/stores/postgres.ts';

describe.skipIf(postgresBin === undefined)('a bot over PostgreSQL', () => {
  let server: PostgresServer;
  let schemas = 0;
  beforeAll(() => {
    server = startPostgres();
  });
  afterAll(() => server.remove());

  testSeveralProcesses(() => Promise.resolve(server.address(`bot_${(schemas += 1)}`)));
});
