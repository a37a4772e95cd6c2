import { lstatSync, type Stats } from 'node:fs';
import { extname } from 'node:path';
import { contentType } from 'mime-types';
import { isSame, readPlain } from './read-plain.ts';

/** A small file, ready to send. */
export interface CachedFile {
  readonly body: Buffer;
  /** Names and values alternate. */
  readonly headers: readonly string[];
}

export interface FileCache {
  /** The file at an absolute path, as it is now; undefined if it is not a small regular file. */
  read(path: string): CachedFile | undefined;
}

export interface FileCacheLimits {
  /** Larger files are not cached. */
  readonly fileBytes: number;
  readonly totalBytes: number;
}

/**
 * Caches the most recently used small files. Every read checks the file again: the same inode with
 * the same times is the file that was in the tree, whatever happened to the folders above it.
 */
export function createFileCache({ fileBytes, totalBytes }: FileCacheLimits): FileCache {
  // Least recently used first.
  const cached = new Map<string, CachedFile & { readonly stats: Stats }>();
  let bytes = 0;

  function drop(path: string): void {
    bytes -= costOf(cached.get(path));
    cached.delete(path);
  }

  return {
    read(path) {
      const hit = cached.get(path);
      if (hit !== undefined && isUnchanged(path, hit.stats)) {
        cached.delete(path);
        cached.set(path, hit);
        return hit;
      }
      drop(path);
      const read = readPlain(path, fileBytes);
      if (read === undefined) return undefined;
      const file = { ...read, headers: headersOf(path, read.stats) };
      cached.set(path, file);
      bytes += costOf(file);
      for (const oldest of cached.keys()) {
        if (bytes <= totalBytes) break;
        drop(oldest);
      }
      return file;
    },
  };
}

/** Bytes per entry besides the body: names, headers and the map. */
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

/** The same headers as those of `send`, which answers the conditional requests that follow. */
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
 * The `Cache-Control` of a file. Browsers revalidate a cached file before use, but not when going
 * back to a page: pages are not cached, or they could be shown after their preview has ended.
 */
export function cachingOf(path: string): string {
  return /html|xml/.test(typeOf(path)) ? 'no-store' : 'private, no-cache';
}

function typeOf(path: string): string {
  return contentType(extname(path)) || 'application/octet-stream';
}
