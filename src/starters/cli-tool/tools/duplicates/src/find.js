import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Groups of files with the same content, the oldest first in each. Only files of one size are read. */
export async function findDuplicates(paths, { minSize = 1 } = {}) {
  const files = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await lstat(path);
      return { path, size, mtimeMs };
    }),
  );
  const sized = groupsOf(
    files.filter(({ size }) => size >= minSize),
    ({ size }) => size,
  );
  const found = [];
  for (const group of sized) {
    const hashed = [];
    for (const file of group) hashed.push({ ...file, hash: await hashOf(file.path) });
    found.push(...groupsOf(hashed, ({ hash }) => hash));
  }
  return found.map((group) => group.toSorted((a, b) => a.mtimeMs - b.mtimeMs));
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
