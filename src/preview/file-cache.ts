import { lstatSync, type Stats } from 'node:fs';
import { extname } from 'node:path';
import { contentType } from 'mime-types';
import { isSame, readPlain } from './plain-file.ts';

/** A small file, ready to be sent. */
export interface CachedFile {
  readonly body: Buffer;
  /** Names and values that follow one another. */
  readonly headers: readonly string[];
}

export interface FileCache {
  /** What lies at an absolute path, as it is now; undefined for all but small regular files. */
  read(path: string): CachedFile | undefined;
}

export interface FileCacheLimits {
  /** Larger files are not kept. */
  readonly fileBytes: number;
  readonly totalBytes: number;
}

/**
 * Keeps the small files that were asked for last. Each is looked at again before it is given: the
 * same inode with the same times is the file that was found to lie in the tree, whatever has become
 * of the folders above it.
 */
export function createFileCache({ fileBytes, totalBytes }: FileCacheLimits): FileCache {
  // Oldest use first.
  const kept = new Map<string, CachedFile & { readonly stats: Stats }>();
  let bytes = 0;

  function drop(path: string): void {
    bytes -= costOf(kept.get(path));
    kept.delete(path);
  }

  return {
    read(path) {
      const known = kept.get(path);
      if (known !== undefined && isUnchanged(path, known.stats)) {
        kept.delete(path);
        kept.set(path, known);
        return known;
      }
      drop(path);
      const read = readPlain(path, fileBytes);
      if (read === undefined) return undefined;
      const file = { ...read, headers: headersOf(path, read.stats) };
      kept.set(path, file);
      bytes += costOf(file);
      for (const oldest of kept.keys()) {
        if (bytes <= totalBytes) break;
        drop(oldest);
      }
      return file;
    },
  };
}

/** Beside the bytes: the names, the headers and the map. */
const overhead = 2_000;

function costOf(file: CachedFile | undefined): number {
  return file === undefined ? 0 : file.body.length + overhead;
}

function isUnchanged(path: string, stats: Stats): boolean {
  try {
    const now = lstatSync(path, { throwIfNoEntry: false });
    return now !== undefined && isSame(now, stats);
  } catch {
    return false;
  }
}

/** As `send` makes them, which answers the conditional requests that follow. */
function headersOf(path: string, { size, mtime }: Stats): readonly string[] {
  return Object.entries({
    'Content-Type': typeOf(path),
    'Content-Length': String(size),
    ETag: `W/"${size.toString(16)}-${mtime.getTime().toString(16)}"`,
    'Last-Modified': mtime.toUTCString(),
    'Accept-Ranges': 'bytes',
    'Cache-Control': cachingOf(path),
  }).flat();
}

/**
 * How long browsers may keep a file. They ask again before they use what they have, but not on the
 * way back to a page: so they keep no pages, which could be shown after their preview has ended.
 */
export function cachingOf(path: string): string {
  return /html|xml/.test(typeOf(path)) ? 'no-store' : 'private, no-cache';
}

function typeOf(path: string): string {
  return contentType(extname(path)) || 'application/octet-stream';
}
