import type { BlobRef, Blobs, StoredBlob } from '../contracts/blobs.ts';
import type { Sleep } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import { blobKey, checkBlob, isBlobKey, missingBlob } from './check-blob.ts';
import { type Answer, createS3Client, type S3Credentials } from './s3-client.ts';

export interface S3BlobsOptions {
  readonly bucket: string;
  /** Before each key; empty, or ending with a slash. */
  readonly prefix: string;
  /** @default that of AWS in the region */
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: S3Credentials;
  /** How long a request may take, in milliseconds; more for each byte of a blob. @default 30000 */
  readonly timeoutMs?: number;
  readonly sleep: Sleep;
}

/**
 * Keeps blobs in a bucket of S3, or of a server that speaks its protocol.
 *
 * @throws JobError `BLOBS_PACKAGE_MISSING`
 */
export async function createS3Blobs(options: S3BlobsOptions): Promise<Blobs> {
  const { bucket, prefix, endpoint } = options;
  const name = `bucket ${bucket} at ${endpoint}`;
  const call = await createS3Client({ ...options, name });
  const keyOf = (sha256: string) => `${prefix}${blobKey(sha256)}`;

  async function* read(ref: BlobRef): AsyncGenerator<Uint8Array, void> {
    const answer = await call('GET', keyOf(ref.sha256), { bytes: ref.bytes });
    if (answer.isMissing) throw missingBlob(ref.sha256);
    yield* checkBlob(ref, answer.body());
  }

  async function* list(): AsyncGenerator<StoredBlob, void> {
    const tokens = new Set<string>();
    for (let token: string | undefined = ''; token !== undefined;) {
      if (tokens.has(token)) throw notOfS3();
      tokens.add(token);
      const page = await textOf(
        await call('GET', '', {
          query: {
            'list-type': '2',
            prefix,
            ...(token !== '' && { 'continuation-token': token }),
          },
        }),
      );
      yield* blobsIn(page, prefix.length);
      token = valueOf(page, 'NextContinuationToken');
    }
  }

  return {
    name,
    async put(ref, open) {
      const { bytes, sha256 } = ref;
      const body = () => checkBlob(ref, open());
      // The server checks the hash too: it is part of what is signed.
      await call('PUT', keyOf(sha256), { bytes, sha256, body });
    },
    get: read,
    list,
    async delete(sha256) {
      await call('DELETE', keyOf(sha256));
    },
  };
}

/** The keys are ours: no other text is taken from the list. */
function* blobsIn(page: string, skip: number): Generator<StoredBlob, void> {
  for (const entry of page.split('<Contents>').slice(1)) {
    const sha256 = valueOf(entry, 'Key')?.slice(skip) ?? '';
    const storedAt = Date.parse(valueOf(entry, 'LastModified') ?? '');
    if (isBlobKey(sha256)) yield { sha256, bytes: Number(valueOf(entry, 'Size')), storedAt };
  }
}

function valueOf(xml: string, tag: string): string | undefined {
  const start = xml.indexOf(`<${tag}>`);
  const end = xml.indexOf(`</${tag}>`, start);
  if (start === -1 || end === -1) return undefined;
  return xml.slice(start + tag.length + 2, end).replaceAll('&amp;', '&');
}

async function textOf(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body()) {
    length += chunk.byteLength;
    if (length > maxPageBytes) throw notOfS3();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function notOfS3(): JobError {
  return new JobError('BLOBS_REFUSED', 'The list of the bucket is not one of S3.');
}

/** A page has a thousand keys. */
const maxPageBytes = 4_000_000;
