import { hash, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBlobs } from '../../config/read-blobs.ts';
import type { Blobs } from '../../contracts/blobs.ts';
import { toFailure } from '../../errors/to-job-error.ts';
import { formatDuration } from '../ui/text/format.ts';
import type { Check } from './check.ts';

interface BlobsCheckOptions {
  /** The value of `JOB_BLOBS`. */
  readonly place: string | undefined;
  open(place: string): Promise<Blobs>;
  /** Checks a folder that does not exist. */
  checkMissing(name: string, variable: string, path: string): Promise<readonly Check[]>;
}

/**
 * Checks the blob store: stores a few bytes, reads them and deletes them. A folder that does not
 * exist is not created.
 */
export async function checkBlobs({
  place,
  open,
  checkMissing,
}: BlobsCheckOptions): Promise<readonly Check[]> {
  const base = { name: 'blob store', required: true } as const;
  if (place === undefined) return [];
  const begin = Date.now();
  let blobs: Blobs | undefined;
  try {
    const setting = readBlobs(place);
    if (setting.kind === 'folder' && !existsSync(setting.path)) {
      return await checkMissing(base.name, 'JOB_BLOBS', setting.path);
    }
    blobs = await open(place);
    const content = randomBytes(32);
    const ref = { sha256: hash('sha256', content), bytes: content.length };
    const parent = setting.kind === 'folder' && join(setting.path, ref.sha256.slice(0, 2));
    const isNew = parent !== false && !existsSync(parent);
    await blobs.put(ref, async function* probe() {
      yield content;
    });
    await Array.fromAsync(blobs.get(ref));
    await blobs.delete(ref.sha256);
    // Fails where another process has put a blob there meanwhile.
    if (isNew) await rmdir(parent).catch(() => {});
    const time = formatDuration(Date.now() - begin);
    return [{ ...base, ok: true, detail: `${blobs.name}, written and read in ${time}` }];
  } catch (error) {
    const { message, hint } = toFailure(error);
    return [{ ...base, ok: false, detail: message, hint }];
  } finally {
    await blobs?.close?.();
  }
}
