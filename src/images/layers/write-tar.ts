import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Headers, pack, type Pack } from 'tar-stream';

/** A file or folder in a tar archive. */
export interface TarEntry {
  /** Relative, without a slash at the end. */
  readonly path: string;
  readonly mode: number;
  /** User and group. @default 0 */
  readonly owner?: number;
  /** Seconds. @default 0 */
  readonly time?: number;
  /** Of a file. */
  readonly bytes?: number;
  /** The content of a file; without it, the entry is a folder. Called once. */
  read?(): Uint8Array | AsyncIterable<Uint8Array>;
}

export interface WrittenTar {
  /** The file's size and hash. */
  readonly bytes: number;
  readonly sha256: string;
  /** The hash of the archive before compression. */
  readonly tarSha256: string;
}

export interface TarOptions {
  readonly compress: boolean;
  readonly signal: AbortSignal;
}

/**
 * Writes a new tar file. Its bytes follow from the entries and their order alone: names of users and the
 * time of the compression are not in it. Holds one content at a time in memory, and no more of a stream than
 * a few chunks.
 */
export async function writeTar(
  path: string,
  entries: Iterable<TarEntry>,
  { compress, signal }: TarOptions,
): Promise<WrittenTar> {
  const tar = pack();
  const [plain, stored] = [createHash('sha256'), createHash('sha256')];
  let bytes = 0;
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, highWaterMark: writeBytes });
  async function* measured(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      stored.update(chunk);
      bytes += chunk.byteLength;
      yield chunk;
    }
  }
  async function* hashed() {
    for await (const chunk of tar) {
      plain.update(chunk);
      yield chunk;
    }
  }
  const written = compress
    ? pipeline(hashed, createGzip({ level: 6 }), measured, file, { signal })
    : pipeline(hashed, measured, file, { signal });
  await Promise.all([
    written.catch((error: Error) => {
      tar.destroy(error);
      throw error;
    }),
    addAll(tar, entries),
  ]);
  return { bytes, sha256: stored.digest('hex'), tarSha256: plain.digest('hex') };
}

async function addAll(tar: Pack, entries: Iterable<TarEntry>): Promise<void> {
  try {
    for (const entry of entries) await add(tar, entry);
    tar.finalize();
  } catch (error) {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}

async function add(tar: Pack, { path, mode, owner = 0, time = 0, bytes, read }: TarEntry) {
  const header: Headers = {
    name: path,
    mode,
    uid: owner,
    gid: owner,
    mtime: new Date(time * 1000),
    ...(read === undefined ? { type: 'directory' } : { type: 'file', size: bytes ?? 0 }),
  };
  if (read === undefined) {
    tar.entry(header);
    return;
  }
  const content = read();
  await pipeline(content instanceof Uint8Array ? [content] : content, tar.entry(header));
}

const writeBytes = 256 * 1024;
