import pg from 'pg';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';

/** What the server does during a run. */
export interface Watching {
  /** Jobs that were removed so far, as last counted. */
  readonly removed: number;
  countRemoved(): Promise<number>;
  /** Rows for a table. */
  end(jobs: number): Promise<readonly (readonly string[])[]>;
}

interface Reading {
  readonly wal: number;
  readonly bytes: number;
  readonly vacuums: number;
  readonly dead: number;
  readonly connections: number;
}

export async function watchServer(store: string): Promise<Watching> {
  const { connectionString, schema } = parseAddress(store);
  const client = new pg.Client({ connectionString, application_name: 'watcher' });
  await client.connect();
  const first = await read();
  const sizes = await readSizes();
  let removed = await countRemoved();
  let most = first.connections;

  async function read(): Promise<Reading> {
    const { rows } = await client.query<Reading>(reading, [schema]);
    const [row] = rows;
    if (row === undefined) throw new Error('No reading.');
    return row;
  }

  async function readSizes() {
    const { rows } = await client.query<{ name: string; bytes: number }>(sizesOfTables, [schema]);
    return new Map(rows.map(({ name, bytes }) => [name, bytes]));
  }

  async function countRemoved(): Promise<number> {
    const { rows } = await client.query<{ n: number }>(deletedRows, [schema]);
    return rows[0]?.n ?? 0;
  }

  return {
    get removed() {
      return removed;
    },
    async countRemoved() {
      most = Math.max(most, (await read()).connections);
      removed = await countRemoved();
      return removed;
    },
    async end(jobs) {
      const [last, after] = [await read(), await readSizes()];
      await client.end();
      const mb = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
      return [
        ['WAL of a job', `${((last.wal - first.wal) / jobs / 1000).toFixed(1)} kB`],
        ['store before', mb(first.bytes)],
        ['store after', mb(last.bytes)],
        ...[...after]
          .filter(([, bytes]) => bytes > 5e6)
          .map(([name, bytes]) => [`- ${name}`, `${mb(sizes.get(name) ?? 0)} → ${mb(bytes)}`]),
        ['autovacuums', `${last.vacuums - first.vacuums}`],
        ['dead rows', `${first.dead} → ${last.dead}`],
        ['connections, at most', `${most}`],
      ];
    },
  };
}

const reading = `select (pg_current_wal_lsn() - '0/0')::float8 as wal,
  sum(pg_total_relation_size(relid))::float8 as bytes, sum(autovacuum_count)::int as vacuums,
  sum(n_dead_tup)::float8 as dead,
  (select count(*) from pg_stat_activity where application_name = 'jobchart')::int as connections
  from pg_stat_user_tables where schemaname = $1`;
const sizesOfTables = `select relname as name, pg_total_relation_size(relid)::float8 as bytes
  from pg_stat_user_tables where schemaname = $1 order by 2 desc`;
const deletedRows = `select n_tup_del::float8 as n from pg_stat_user_tables
  where schemaname = $1 and relname = 'results'`;
