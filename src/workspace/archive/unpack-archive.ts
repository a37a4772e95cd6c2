import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { JobError } from '../../errors/job-error.ts';
import { checkPaths } from '../trees/check-files.ts';
import { makeParents } from '../trees/file-batches.ts';
import { outputLimits } from '../trees/tree-limits.ts';
import { workspaceError } from '../workspace-error.ts';

/**
 * Writes the files of an archive into a new folder. Every path and size is checked before anything is
 * written. If it rejects, what is in the folder is of no use.
 *
 * @param content Throws at its end if it is not what it should be.
 * @param names The folder at its top, which is created in any case, and the files that may be beside it.
 *
 * Rejects with `BLOB_DAMAGED`, `WORKSPACE_FAILED` or what `content` throws.
 */
export async function unpackArchive(
  content: AsyncIterable<Uint8Array>,
  dir: string,
  names: readonly [folder: string, ...files: string[]],
): Promise<void> {
  const bytes = createByteReader(content);
  const made = new Set([names[0]]);
  try {
    const files = parseFiles(await bytes.line(maxHeader), names);
    mkdirSync(dir, { mode: 0o700 });
    mkdirSync(join(dir, names[0]), { mode: 0o700 });
    for (const file of files) {
      makeParents(dir, file.path, made);
      await writeFile(join(dir, file.path), bytes.next(file.bytes));
    }
    await bytes.end();
  } catch (error) {
    throw workspaceError('write into', dir, error);
  } finally {
    await bytes.close();
  }
}

async function writeFile(path: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  // Synchronous: most files are a part of one chunk, and are written faster so.
  const file = openSync(path, 'wx', 0o644);
  try {
    for await (const part of content)
      for (let done = 0; done < part.byteLength;) done += writeSync(file, part, done);
  } finally {
    closeSync(file);
  }
}

interface PackedFile {
  readonly path: string;
  readonly bytes: number;
}

function parseFiles(
  line: string,
  [folder, ...beside]: readonly [string, ...string[]],
): readonly PackedFile[] {
  const files = readPairs(line);
  const [inside, others] = [`${folder}/`, new Set(beside)];
  // A tree may use all that a path is allowed: the folder before it does not count.
  const tree = files
    .filter(({ path }) => path.startsWith(inside))
    .map(({ path }) => ({ path: path.slice(inside.length) }));
  const known = files.filter(({ path }) => path.startsWith(inside) || others.delete(path));
  if (tree.length > outputLimits.files || known.length < files.length)
    throw damaged('its list of files is another');
  try {
    checkPaths(tree);
    return files;
  } catch (cause) {
    throw damaged('it names an unsafe path', cause);
  }
}

function readPairs(line: string): readonly PackedFile[] {
  try {
    const pairs: unknown = JSON.parse(line);
    if (Array.isArray(pairs)) return pairs.map(toFile);
  } catch {
    // As below.
  }
  throw damaged('it has no list of files');
}

function toFile(pair: unknown): PackedFile {
  const [path, bytes]: unknown[] = Array.isArray(pair) ? pair : [];
  if (
    typeof path === 'string' &&
    typeof bytes === 'number' &&
    Number.isSafeInteger(bytes) &&
    bytes >= 0
  )
    return { path, bytes };
  throw damaged('its list of files cannot be read');
}

/** Reads a sequence of chunks in other portions. */
function createByteReader(content: AsyncIterable<Uint8Array>) {
  const chunks = content[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();

  async function fill(): Promise<boolean> {
    while (rest.byteLength === 0) {
      const { done, value } = await chunks.next();
      if (done === true) return false;
      rest = value;
    }
    return true;
  }

  return {
    async line(most: number): Promise<string> {
      const parts: Uint8Array[] = [];
      for (let length = 0; length <= most && (await fill());) {
        const end = rest.indexOf(0x0a);
        const part = end === -1 ? rest : rest.subarray(0, end);
        parts.push(part);
        length += part.byteLength;
        rest = rest.subarray(part.byteLength + 1);
        if (end !== -1) return Buffer.concat(parts).toString('utf8');
      }
      throw damaged('it has no list of files');
    },
    async *next(bytes: number): AsyncGenerator<Uint8Array, void> {
      for (let left = bytes; left > 0;) {
        if (!(await fill())) throw damaged('it is cut off');
        const part = rest.subarray(0, left);
        rest = rest.subarray(part.byteLength);
        left -= part.byteLength;
        yield part;
      }
    },
    /** Also lets the content be checked at its end. */
    async end(): Promise<void> {
      if (await fill()) throw damaged('it is too long');
    },
    async close(): Promise<void> {
      await chunks.return?.();
    },
  };
}

function damaged(why: string, cause?: unknown): JobError {
  const message = `An archive of the blob store is damaged: ${why}.`;
  return new JobError('BLOB_DAMAGED', message, { cause });
}

const maxHeader = 4_000_000;
