import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../../src/contracts/store/store.ts';
import type { MoveOptions } from '../../../src/store/move/move-to-postgres.ts';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';
import { type PostgresServer, startPostgres } from '../../helpers/stores/postgres.ts';
import { copyFiles } from '../../helpers/stores/store-files.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { type BusyJobs, busyStore } from './busy-store.ts';
import { contentsOf } from './contents.ts';

/** A server, and a store with jobs in every state, for the tests of a suite. */
export function moveHome() {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-move-'));
  let server: PostgresServer | undefined;
  let busy: { readonly path: string; readonly jobs: BusyJobs } | undefined;
  beforeAll(async () => {
    server = startPostgres();
    busy = await busyStore(base);
  });
  afterAll(() => {
    server?.remove();
    rmSync(base, { recursive: true, force: true });
  });
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The suite has not begun.');
    return value;
  };

  return {
    base,
    jobs: () => there(busy).jobs,
    /** A new place in the server. */
    address: () => there(server).address(),
    /** A copy of the store, and a new place. */
    async aMove(over: Partial<MoveOptions> = {}) {
      const from = copyFiles(there(busy).path, await tempDir(), 'live.db');
      return { from, to: there(server).address(), waitMs: 0, ...over };
    },
  };
}

/** A clock that stands still, for the ages that stores tell. */
export const laterOn = { now: () => Date.UTC(2100, 0, 1) };

/** Everything that a store tells. */
export async function read(opening: Promise<Store>) {
  const store = await opening;
  try {
    return await contentsOf(store);
  } finally {
    await store.close();
  }
}

/** All rows of a SQLite store. */
export function dump(path: string): Record<string, readonly Record<string, unknown>[]> {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    const names = database.prepare("select name from sqlite_schema where type = 'table'").all();
    return Object.fromEntries(
      names.map(({ name }) => [
        String(name),
        database.prepare(`select * from ${String(name)} order by 1, 2`).all(),
      ]),
    );
  } finally {
    database.close();
  }
}

/** The rows of a query of a PostgreSQL store. */
export async function query(
  address: string,
  text: string,
): Promise<readonly Record<string, unknown>[]> {
  const { connectionString, schema } = parseAddress(address);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(`set search_path = ${schema}`);
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
