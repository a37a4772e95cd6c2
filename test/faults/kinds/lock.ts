import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';
import type { PostgresServer } from '../../helpers/stores/postgres.ts';
import type { Worker } from '../cluster.ts';
import { every, type Fault, second } from '../fault.ts';

/** A process that holds the lock of the store, and does not go on. */
export const lockFaults: readonly Fault[] = [
  {
    name: 'a worker frozen inside a transaction',
    async strike(run) {
      let caught = 0;
      await every(run, second, async (time) => {
        const worker = run.workers[time % 3];
        if (worker === undefined) return;
        if (!(await freezeInside(run.server, worker))) return;
        caught += 1;
        await delay(7 * second);
        worker.thaw();
      });
      return `${caught} freezes`;
    },
  },
  {
    name: 'a session with the lock that reads no answers',
    async strike(run) {
      const { connectionString, schema } = parseAddress(run.cluster.address);
      const client = new pg.Client({ connectionString });
      client.on('error', () => {});
      await client.connect();
      await run.wait(second);
      await client.query(
        `begin; select pg_advisory_xact_lock('${schema}.queue'::regclass::oid::bigint)`,
      );
      client.query("select repeat('x', 50000000)").catch(() => {});
      // Until the end of the server.
      socketOf(client).pause().unref();
      await every(run, second, () => {});
      return 'once';
    },
  },
];

function socketOf(client: pg.Client): Socket {
  const { connection } = client as unknown as { readonly connection: { readonly stream: Socket } };
  return connection.stream;
}

/** Freezes a worker that holds the lock of the store: looked for until it is found. */
async function freezeInside(server: PostgresServer, worker: Worker): Promise<boolean> {
  const client = new pg.Client({ host: server.folder, user: 'jobs', database: 'postgres' });
  await client.connect();
  try {
    for (let tries = 0; tries < 200; tries += 1) {
      worker.freeze();
      await delay(5);
      const { rows } = await client.query<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where state = 'idle in transaction'",
      );
      if (rows[0]?.n !== 0) return true;
      worker.thaw();
      await delay(3);
    }
    return false;
  } finally {
    await client.end();
  }
}
