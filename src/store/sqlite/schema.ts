import { DatabaseSync } from 'node:sqlite';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import { text } from './columns.ts';
import { isEarlyJournal, upgradeEarlyJournal } from './early-journal.ts';
import { migrations } from './migrations.ts';

/** Makes the tables of this version, or brings those of an older one to it, within a transaction. */
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
 * Refuses a database whose tables are not those that its version has: one of a development version,
 * or one that was edited. A trigger or a view would run what it says with each of our statements.
 *
 * @throws JobError `STORE_SCHEMA_UNKNOWN`
 */
export function checkSchema(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  const model = new DatabaseSync(':memory:');
  try {
    for (const step of migrations.slice(0, version)) model.exec(step);
    const [wanted, found] = [readObjects(model), readObjects(database)];
    const differing = [...wanted].find(([name, made]) => found.get(name) !== made)?.[0];
    const added = [...found.keys()].find((name) => /^(?:trigger|view) /.test(name));
    const wrong = differing ?? added;
    if (wrong === undefined) return;
    const message = `${oneLine(path, 300)} has version ${version}, but ${oneLine(wrong, 100)} is not as in any release.`;
    throw new JobError('STORE_SCHEMA_UNKNOWN', message);
  } finally {
    model.close();
  }
}

export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('pragma user_version').get()?.['user_version']);
}

/** How each table and index was made, without comments and line breaks. */
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
