import { DatabaseSync } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { text } from '../rows/columns.ts';
import { migrations } from './migrations.ts';

/** Creates the tables, or migrates those of an older version, within a transaction. */
export function migrate(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  if (version > 0 && isEarlyJournal(database)) upgradeEarlyJournal(database);
  checkSchema(database, path);
  for (const step of migrations.slice(version)) database.exec(step);
  database.exec(`pragma user_version = ${migrations.length}`);
}

/** Whether `migrate` has anything to do. */
export function isOutdated(database: DatabaseSync): boolean {
  return versionOf(database) !== migrations.length || isEarlyJournal(database);
}

/**
 * Refuses a database whose tables differ from those of its version: it is of a development version, or
 * was edited. The SQL of a trigger or a view would run with our statements.
 *
 * @throws JobError `STORE_SCHEMA_UNKNOWN`
 */
export function checkSchema(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  const [expected, found] = [objectsOf(version), readObjects(database)];
  const differing = [...expected].find(([name, sql]) => found.get(name) !== sql)?.[0];
  // Before the first version there is nothing.
  const added = [...found.keys()].find((name) => version === 0 || /^(?:trigger|view) /.test(name));
  const wrong = differing ?? added;
  if (wrong === undefined) return;
  const message = `${oneLine(path, 300)} has version ${version}, but ${oneLine(wrong, 100)} differs from every release.`;
  throw new JobError('STORE_SCHEMA_UNKNOWN', message);
}

const known = new Map<number, ReadonlyMap<string, string>>();

/** The tables and indexes of a version, as SQLite describes them. */
function objectsOf(version: number): ReadonlyMap<string, string> {
  const before = known.get(version);
  if (before !== undefined) return before;
  const reference = new DatabaseSync(':memory:');
  try {
    for (const step of migrations.slice(0, version)) reference.exec(step);
    const objects = readObjects(reference);
    known.set(version, objects);
    return objects;
  } finally {
    reference.close();
  }
}

export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.['user_version']);
}

/** The SQL of each table and index, without comments and line breaks. */
function readObjects(database: DatabaseSync): Map<string, string> {
  const rows = database.prepare(
    "select type || ' ' || name as name, sql from sqlite_schema where sql is not null",
  );
  return new Map(rows.all().map((row) => [text(row, 'name'), plain(text(row, 'sql'))] as const));
}

function plain(sql: string): string {
  return sql
    .replace(/--[^\n]*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether the journal is in the format of the last development versions before the first step of the
 * schema: one row per transition, with the state in its own column. Still older versions had other
 * events; their stores are refused.
 */
export function isEarlyJournal(database: DatabaseSync): boolean {
  const names = database
    .prepare("select name from pragma_table_info('journal')")
    .all()
    .map(({ name }) => name);
  if (names.join() !== 'row,place,seq,row_before,state,events') return false;
  const other = database.prepare(`select 1 from journal where row_before is null
    and json_valid(events) and json_extract(events, '$[0].type') = 'job.created'
    and json_extract(events, '$[0].spec') is null limit 1`);
  return other.get() === undefined;
}

/** Merges state and events into one column, within a transaction. Unreadable rows stay as they are. */
function upgradeEarlyJournal(database: DatabaseSync): void {
  database.exec(`
    alter table journal rename to early_journal;
    create table journal (
    row integer primary key,
    place integer not null,
    seq integer not null,
    row_before integer,
    told text not null
    );
    insert into journal (row, place, seq, row_before, told)
      select row, place, seq, row_before, iif(json_valid(events),
        json_array(json_object('state', state, 'events', json(events))), events)
      from early_journal;
    drop table early_journal;
  `);
}
