import { statSync } from 'node:fs';

// By inode, as locks are. Shared by all copies of this module in a thread.
const registry = globalThis as { [key: symbol]: Map<string, number> | undefined };
const key = Symbol.for('jobchart.openStores');
const open = (registry[key] ??= new Map<string, number>());

/** Remembers that this process has a database open, until the returned function is called. */
export function rememberOpen(path: string): () => void {
  const identity = identify(path);
  if (identity === undefined) return () => {};
  open.set(identity, (open.get(identity) ?? 0) + 1);
  return () => {
    const left = (open.get(identity) ?? 1) - 1;
    if (left === 0) open.delete(identity);
    else open.set(identity, left);
  };
}

/** Whether this process has a database open. */
export function isOpenHere(path: string): boolean {
  const identity = identify(path);
  return identity !== undefined && open.has(identity);
}

function identify(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.dev}:${stats.ino}`;
}
