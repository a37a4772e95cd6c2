import { hash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import type { Store } from '../../src/contracts/store/store.ts';
import type { Now } from '../../src/contracts/time.ts';
import { openPostgresStore } from '../../src/store/postgres/open-postgres-store.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { startPostgres } from '../helpers/stores/postgres.ts';

/** Whether the stores are databases of a PostgreSQL server: `CRASH_STORE=postgres`. */
export const isPostgres = process.env['CRASH_STORE'] === 'postgres';

/** Starts the one server of a run; the children find it in their environment. Gives how to end it. */
export function startServer(): () => void {
  if (!isPostgres) return () => {};
  const server = startPostgres(['fsync=off', 'max_connections=200']);
  process.env['CRASH_SERVER'] = server.folder;
  return server.remove;
}

/** The store of a base folder, as for `createJobEngine`. */
export function storeOf(base: string): string {
  if (!isPostgres) return `${base}/jobs.db`;
  const folder = encodeURIComponent(serverFolder());
  return `postgres://jobs@localhost/${databaseOf(base)}?host=${folder}`;
}

/** Opens it, with a clock of its own in a file. A database has the clock of its server. */
export function openStore(base: string, now: Now = Date.now): Promise<Store> {
  return isPostgres ? openPostgresStore(storeOf(base)) : openSqliteStore(storeOf(base), { now });
}

/** Prepares the store of a new base folder, as a copy of another one. */
export async function createStore(base: string, original?: string): Promise<void> {
  if (!isPostgres) return;
  const template = original === undefined ? 'template0' : databaseOf(original);
  await query('postgres', `create database ${databaseOf(base)} template ${template}`);
}

export async function removeStore(base: string): Promise<void> {
  if (isPostgres) await query('postgres', `drop database ${databaseOf(base)} with (force)`);
}

/** How many rows there are of something, such as `actors where …`. */
export async function count(base: string, what: string): Promise<number> {
  const sql = `select count(*) as n from ${what}`;
  if (isPostgres) return Number((await query(databaseOf(base), sql))[0]?.['n']);
  const database = new DatabaseSync(storeOf(base), { readOnly: true });
  try {
    return Number(database.prepare(sql).get()?.['n']);
  } finally {
    database.close();
  }
}

/** Holds the lock of the store for a moment. Gives how to end that. */
export async function lock(base: string): Promise<() => Promise<void>> {
  const ms = 400;
  if (isPostgres) {
    const held = query(
      databaseOf(base),
      `begin; select pg_advisory_xact_lock('queue'::regclass::oid::bigint); select pg_sleep(${ms / 1000}); commit`,
    );
    return async () => void (await held);
  }
  const database = new DatabaseSync(storeOf(base), { timeout: 5000 });
  database.exec('begin immediate');
  const timer = setTimeout(() => database.exec('rollback'), ms);
  return async () => {
    clearTimeout(timer);
    database.close();
  };
}

async function query(database: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const options = { host: serverFolder(), user: 'jobs', database };
  const client = new pg.Client({ ...options, options: '-c search_path=jobchart' });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function serverFolder(): string {
  return process.env['CRASH_SERVER'] ?? '';
}

function databaseOf(base: string): string {
  return `d${hash('sha1', base).slice(0, 16)}`;
}
