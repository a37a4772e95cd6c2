import { resolve } from 'node:path';
import { JobError } from '../../errors/job-error.ts';
import { toStoreError } from '../postgres/connection/postgres-error.ts';
import type { Sql } from '../postgres/sql.ts';
import { copiedRows, copyRows, lastCopied } from './copy-rows.ts';
import { type Digest, digest, hashLong } from './digest.ts';
import { type MovedTable, movedTables } from './moved-tables.ts';
import { openSource, type Source, type SourceOptions } from './source.ts';
import { beginMove, finishMove, openTarget } from './target.ts';

/** What a move is doing: it reads the old store, copies its rows, and checks the new one. */
export interface MoveProgress {
  readonly phase: 'read' | 'copy' | 'check';
  /** The completed share of the phase, 0 to 1. */
  readonly share: number;
}

export interface MoveOptions extends SourceOptions {
  /** The path of a SQLite store. */
  readonly from: string;
  /** The address of a PostgreSQL store. */
  readonly to: string;
  /** Removes what an unfinished move has left in the new store, and begins again. @default false */
  readonly restart?: boolean;
  onProgress?(progress: MoveProgress): void;
}

/** A store that was moved. */
export interface Move {
  /** The absolute path of the old store, which is unchanged, but paused. */
  readonly from: string;
  readonly jobs: number;
  /** The rows of each table, all of which were compared. */
  readonly rows: Readonly<Record<string, number>>;
  /** When it was finished, epoch milliseconds. */
  readonly finishedAt: number;
}

/**
 * Moves a SQLite store to an empty PostgreSQL store: everything but the leases of engines. Goes on with a
 * move that was killed, whenever that was. At the end, both stores are read again and compared; until
 * then no engine opens the new one. The files of jobs are not touched.
 *
 * @throws JobError `STORE_IN_USE` (an engine runs), `STORE_NOT_EMPTY`, `STORE_DIFFERS` (the check failed),
 * `STORE_LOCKED` (another process moves), and what opening either store throws
 * @example
 * await moveToPostgres({ from: '/srv/bot/jobs.db', to: 'postgres://bot@db.example.com/jobs' });
 */
export async function moveToPostgres(options: MoveOptions): Promise<Move> {
  const from = resolve(options.from);
  const target = await openTarget(options.to, options.restart === true);
  try {
    const source = await openSource(from, options);
    try {
      return await move(source, target.sql, { ...options, from });
    } finally {
      source.close();
    }
  } catch (error) {
    throw toStoreError(error);
  } finally {
    await target.close();
  }
}

async function move(
  source: Source,
  sql: Sql,
  { from, restart = false, onProgress = () => {} }: MoveOptions,
): Promise<Move> {
  const total = movedTables.reduce((sum, table) => sum + source.count(table), 0);
  const report = (phase: MoveProgress['phase']) => createReport(phase, total, onProgress);
  const digests = await digestAll((table) => hashedPages(source, table), report('read'));
  const finishedBefore = await beginMove(
    sql,
    { source: from, digests, ...numbersOf(source) },
    restart,
  );
  const outcome = {
    from,
    jobs: source.jobs,
    rows: Object.fromEntries(digests.map(({ table, rows }) => [table, rows])),
  };
  if (finishedBefore !== undefined) return { ...outcome, finishedAt: finishedBefore };
  await copyAll(source, sql, report('copy'));
  const copied = await digestAll((table) => copiedRows(sql, table), report('check'));
  assertEqual(digests, copied);
  return { ...outcome, finishedAt: await finishMove(sql) };
}

type Report = (rows: number) => void;

function createReport(
  phase: MoveProgress['phase'],
  total: number,
  onProgress: (progress: MoveProgress) => void,
): Report {
  let done = 0;
  onProgress({ phase, share: 0 });
  return (rows) => {
    done += rows;
    onProgress({ phase, share: Math.min(1, done / Math.max(1, total)) });
  };
}

async function digestAll(
  pagesOf: (table: MovedTable) => Parameters<typeof digest>[1],
  report: Report,
): Promise<readonly Digest[]> {
  const digests: Digest[] = [];
  for (const table of movedTables) digests.push(await digest(table, pagesOf(table), report));
  return digests;
}

function* hashedPages(source: Source, table: MovedTable) {
  for (const page of source.pages(table)) yield page.map((values) => hashLong(table, values));
}

function numbersOf(source: Source) {
  const numbered = movedTables.filter((table) => table.numbered !== undefined);
  const numbers = numbered.map((table) => [table.name, source.lastNumber(table)] as const);
  return { lastNumbers: Object.fromEntries(numbers) };
}

async function copyAll(source: Source, sql: Sql, report: Report): Promise<void> {
  for (const table of movedTables) {
    const after = await lastCopied(sql, table);
    report(source.count(table) - source.count(table, after));
    try {
      for (const page of source.pages(table, after)) {
        await copyRows(sql, table, page);
        report(page.length);
      }
    } catch (error) {
      const { code, message } = toStoreError(error);
      throw new JobError(code, `The table "${table.name}": ${message}`, { cause: error });
    }
    // For the plans of the check, and of engines.
    await sql(`analyze ${table.name}`);
  }
}

function assertEqual(expected: readonly Digest[], found: readonly Digest[]): void {
  for (const [index, { table, rows, sha256 }] of expected.entries()) {
    const copy = found[index];
    if (copy?.rows === rows && copy.sha256 === sha256) continue;
    const how =
      copy?.rows === rows
        ? `has ${rows} rows as it should, but with other values`
        : `has ${copy?.rows ?? 0} rows instead of ${rows}`;
    throw new JobError('STORE_DIFFERS', `The table "${table}" of the PostgreSQL store ${how}.`);
  }
}
