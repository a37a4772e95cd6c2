import { createHash } from 'node:crypto';
import type { BlobRef } from '../contracts/blobs.ts';
import { JobError } from '../errors/job-error.ts';

/**
 * Passes content on, and throws at its end, or where it is longer, if it is not that of the reference.
 *
 * @throws JobError `BLOB_DAMAGED`
 */
export async function* checkBlob(
  { sha256, bytes }: BlobRef,
  content: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  let read = 0;
  for await (const chunk of content) {
    read += chunk.byteLength;
    if (read > bytes) throw damaged(sha256, `it has more than ${bytes} bytes`);
    hash.update(chunk);
    yield chunk;
  }
  if (read < bytes) throw damaged(sha256, `it has ${read} of ${bytes} bytes`);
  if (hash.digest('hex') !== sha256) throw damaged(sha256, 'its hash is another');
}

/** Only a hash is used as a key, so no key can name anything else. @throws JobError `BLOB_DAMAGED` */
export function blobKey(sha256: string): string {
  if (isBlobKey(sha256)) return sha256;
  throw damaged(JSON.stringify(sha256)?.slice(0, 80) ?? '', 'its name is not a hash');
}

export function isBlobKey(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

export function missingBlob(sha256: string, cause?: unknown): JobError {
  return new JobError('BLOB_MISSING', `There is no blob ${sha256}.`, { cause });
}

function damaged(name: string, why: string): JobError {
  return new JobError('BLOB_DAMAGED', `The blob ${name} is damaged: ${why}.`);
}
