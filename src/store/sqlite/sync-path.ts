import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Has a file, or the names in a folder, on the disk. Not of a database that this process has open. */
export function syncPath(path: string): void {
  // Windows opens no folders.
  if (process.platform === 'win32') return;
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
