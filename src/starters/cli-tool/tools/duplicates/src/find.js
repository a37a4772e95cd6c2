import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/**
 * Groups of files with the same content: what takes most first, the oldest file first in each. Only files of one
 * size are read. Two names of one file are no copies; what cannot be read is told to `warn`, and left out.
 */
export async function findDuplicates(paths, { minSize = 1, warn = console.error } = {}) {
  const files = new Map();
  for (const path of paths) {
    const file = await orWarn(warn, () => lstat(path));
    if (!file?.isFile() || file.size < minSize) continue;
    const { dev, ino, size, mtimeMs } = file;
    const key = ino === 0 ? path : dev + ':' + ino;
    if (!files.has(key)) files.set(key, { path, size, mtimeMs });
  }
  const found = [];
  for (const group of groupsOf([...files.values()], ({ size }) => size)) {
    const hashed = [];
    for (const file of group) {
      const hash = await orWarn(warn, () => hashOf(file.path));
      if (hash !== undefined) hashed.push({ ...file, hash });
    }
    for (const same of groupsOf(hashed, ({ hash }) => hash)) found.push(same);
  }
  return found
    .map((group) => group.toSorted((a, b) => a.mtimeMs - b.mtimeMs))
    .toSorted((a, b) => takenBy(b) - takenBy(a));
}

/** The bytes that the copies take. */
export function takenBy([{ size }, ...copies]) {
  return copies.length * size;
}

/** Whether a file is still there with the content that it had. */
export async function isUnchanged({ path, hash }) {
  return (
    (await orWarn(
      () => {},
      () => hashOf(path),
    )) === hash
  );
}

async function orWarn(warn, read) {
  try {
    return await read();
  } catch (error) {
    warn(error.message);
    return undefined;
  }
}

function groupsOf(files, keyOf) {
  return [...Map.groupBy(files, keyOf).values()].filter((group) => group.length > 1);
}

async function hashOf(path) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** "10kb" as bytes. */
export function bytesOf(text) {
  const { count, unit = '' } =
    /^(?<count>\d+(?:\.\d+)?)\s?(?<unit>[kmg]?b?)$/i.exec(text)?.groups ?? {};
  const power = { '': 0, b: 0, k: 1, kb: 1, m: 2, mb: 2, g: 3, gb: 3 }[unit.toLowerCase()];
  return count === undefined ? undefined : Math.round(Number(count) * 1024 ** power);
}

export function shownBytes(bytes) {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), 4);
  return (power === 0 ? bytes : (bytes / 1024 ** power).toFixed(1)) + ' ' + units[power];
}
