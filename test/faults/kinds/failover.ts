import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';
import type { PostgresServer } from '../../helpers/stores/postgres.ts';
import { type Fault, second } from '../fault.ts';
import { startProxy } from '../proxy.ts';

/**
 * A standby follows by streaming replication until that is cut, and is promoted two seconds later. The old
 * primary is killed, or goes on without being reached by anybody. All find the new one by the address of the
 * old, at times before it takes writes.
 */
export const failoverFault: Fault = {
  name: 'failover to a standby that lags',
  proxied: 'all',
  mayMiss: true,
  async strike({ server, servers, cluster, proxy, wait }) {
    const { schema } = parseAddress(cluster.address);
    let [primary, lost, times] = [server, 0, 0];
    while (await wait(3 * second)) {
      const old = primary;
      primary = await startLagging(old);
      servers.push(primary);
      if (times % 2 === 1) proxy.pointTo(primary.folder);
      const before = await newestRow(old, schema);
      if (times % 2 === 0) old.kill();
      lost += before - (await newestRow(primary, schema));
      primary.promote();
      proxy.pointTo(primary.folder);
      times += 1;
    }
    return `${times} failovers, ${lost} rows lost`;
  },
};

/** A standby that has not heard of the primary for two seconds, and will not again. */
async function startLagging(primary: PostgresServer): Promise<PostgresServer> {
  const cable = startProxy(primary.folder);
  try {
    const standby = await primary.standBy(cable.folder);
    await untilStreaming(primary);
    cable.cut();
    await delay(2 * second);
    return standby;
  } finally {
    cable.close();
  }
}

async function untilStreaming(primary: PostgresServer): Promise<void> {
  const isStreaming = "select 1 from pg_stat_replication where state = 'streaming'";
  while ((await rowsOf(primary, isStreaming)).length === 0) await delay(20);
}

/** Of the journal. */
async function newestRow(server: PostgresServer, schema: string): Promise<number> {
  const [row] = await rowsOf(
    server,
    `select coalesce(max(row), 0) as newest from ${schema}.journal`,
  );
  return Number(row?.newest);
}

async function rowsOf({ folder }: PostgresServer, query: string) {
  const client = new pg.Client({ host: folder, user: 'jobs', database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<{ newest?: string }>(query);
  await client.end();
  return rows;
}
