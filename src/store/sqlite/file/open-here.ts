import { statSync } from 'node:fs';
import { DatabaseSync, type DatabaseSyncOptions } from 'node:sqlite';
import { takeMarkBack } from './marker.ts';

// By inode, as locks are. Shared by all copies of this module in a thread.
const registry = globalThis as { [key: symbol]: Map<string, number> | undefined };
const key = Symbol.for('jobchart.openStores');
const open = (registry[key] ??= new Map<string, number>());

/** What forgets that a database is open. */
const forgetters = new WeakMap<DatabaseSync, () => void>();

/** Opens the database of a store; `isOpenHere` knows it until it is closed. */
export function openStoreDatabase(path: string, options: DatabaseSyncOptions): DatabaseSync {
  const database = new DatabaseSync(path, options);
  const identity = identify(path);
  if (identity === undefined) return database;
  open.set(identity, (open.get(identity) ?? 0) + 1);
  forgetters.set(database, () => {
    const left = (open.get(identity) ?? 1) - 1;
    if (left === 0) open.delete(identity);
    else open.set(identity, left);
  });
  return database;
}

/**
 * Closes the database of a store. One whose mark cannot be taken back, on a full disk, is left as a killed
 * process leaves it: SQLite would delete the log that the mark asks for.
 */
export function closeStoreDatabase(database: DatabaseSync): void {
  if (takeMarkBack(database)) closeUnchanged(database);
  else abandonStoreDatabase(database);
}

/** Closes a database that is refused, without a change to it. */
export function closeUnchanged(database: DatabaseSync): void {
  database.close();
  forgetters.get(database)?.();
}

const abandoned = new Set<DatabaseSync>();

/**
 * Prevents a database from being closed, such as one whose files are gone: SQLite would write its pages
 * over what others have written since. The database is never collected, and the process ends by
 * `process.exit`, which closes nothing.
 */
export function abandonStoreDatabase(database: DatabaseSync): void {
  if (abandoned.size === 0) process.once('exit', (code) => process.exit(code));
  abandoned.add(database);
}

/** Whether this process has the database of a store open, or is opening it. */
export function isOpenHere(path: string): boolean {
  const identity = identify(path);
  return identity !== undefined && open.has(identity);
}

function identify(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
