import type { Sleep } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';

export interface S3Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

interface ClientOptions {
  /** For messages. */
  readonly name: string;
  readonly bucket: string;
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: S3Credentials;
  readonly timeoutMs?: number;
  readonly sleep: Sleep;
}

interface Request {
  readonly query?: Readonly<Record<string, string>>;
  /** Of the blob that passes. */
  readonly bytes?: number;
  readonly sha256?: string;
  body?(): AsyncIterable<Uint8Array>;
}

export interface Answer {
  /** The key is not there. */
  readonly isMissing: boolean;
  body(): AsyncIterable<Uint8Array>;
}

/** Sends a request for a key of the bucket, again after a while if the server does not take it. */
export type S3Client = (
  method: 'GET' | 'PUT' | 'DELETE',
  key: string,
  request?: Request,
) => Promise<Answer>;

/** Creates a client of one bucket. Only `aws4fetch` is needed: it signs. */
export async function createS3Client(options: ClientOptions): Promise<S3Client> {
  const { name, bucket, endpoint, region, credentials, timeoutMs = 30_000, sleep } = options;
  const signer = await loadSigner(credentials, region);

  async function send(method: string, key: string, request: Request): Promise<Answer> {
    const { query = {}, bytes = 0, sha256, body } = request;
    const search = new URLSearchParams(query).toString();
    const url = `${endpoint}/${bucket}/${key}${search === '' ? '' : `?${search}`}`;
    const signed = await signer.sign(url, {
      method,
      headers: { ...(sha256 !== undefined && { 'x-amz-content-sha256': sha256 }) },
    });
    const source = body && watched(body());
    const sent: RequestInit = {
      method,
      headers: {
        ...Object.fromEntries(signed.headers),
        ...(body && { 'content-length': `${bytes}` }),
      },
      signal: AbortSignal.timeout(timeoutMs + Math.ceil(bytes / slowestBytesPerMs)),
      redirect: 'error',
      ...(source && { body: ReadableStream.from(source.chunks), duplex: 'half' as const }),
    };
    try {
      const response = await fetch(url, sent);
      const answer = await toAnswer(response, name, method !== 'PUT' && key !== '');
      if (method !== 'GET') await startOf(response);
      return answer;
    } catch (error) {
      // The content could not be read: that is not the fault of the server.
      throw source?.failure() ?? toBlobsError(error, name);
    }
  }

  return async (method, key, request = {}) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await send(method, key, request);
      } catch (error) {
        const isPassing = JobError.isInstance(error) && error.code === 'BLOBS_UNAVAILABLE';
        if (!isPassing || tries === mostTries) throw error;
        await sleep(
          firstPauseMs * 2 ** tries * (0.5 + Math.random()),
          new AbortController().signal,
        );
      }
    }
  };
}

/** Remembers what reading the content threw, which `fetch` hides. */
function watched(content: AsyncIterable<Uint8Array>) {
  let thrown: unknown;
  return {
    failure: () => thrown,
    chunks: (async function* read() {
      try {
        yield* content;
      } catch (error) {
        thrown = error;
        throw error;
      }
    })(),
  };
}

/** @param mayMiss Whether a key that is not there is no error. */
async function toAnswer(response: Response, name: string, mayMiss: boolean): Promise<Answer> {
  const { status, ok } = response;
  if (ok) return { isMissing: false, body: () => bodyOf(response, name) };
  const [, code = ''] = /<Code>(\w{1,60})<\/Code>/.exec(await startOf(response)) ?? [];
  if (mayMiss && status === 404 && code !== 'NoSuchBucket')
    return { isMissing: true, body: () => bodyOf(response, name) };
  const message = `The ${name} answered ${status}${code && ` (${code})`}.`;
  if (status === 507 || /full|quota|insufficientstorage/i.test(code))
    throw new JobError('BLOBS_FULL', message);
  const isPassing = status >= 500 || status === 429 || status === 408;
  throw new JobError(isPassing ? 'BLOBS_UNAVAILABLE' : 'BLOBS_REFUSED', message);
}

/** Reads the first bytes of a body, and cancels the rest. */
async function startOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes >= maxAnswerBytes) break;
  }
  return Buffer.concat(chunks).toString('utf8', 0, maxAnswerBytes);
}

async function* bodyOf({ body }: Response, name: string): AsyncGenerator<Uint8Array, void> {
  try {
    if (body !== null) yield* body;
  } catch (error) {
    throw toBlobsError(error, name);
  }
}

function toBlobsError(thrown: unknown, name: string): JobError {
  if (JobError.isInstance(thrown)) return thrown;
  const { cause } = thrown instanceof Error ? thrown : {};
  const why = cause instanceof Error ? cause.message : String(thrown);
  const message = `The ${name} did not answer: ${oneLine(why, 300)}`;
  return new JobError('BLOBS_UNAVAILABLE', message, { cause: thrown });
}

async function loadSigner(credentials: S3Credentials, region: string) {
  try {
    const { AwsClient } = await import('aws4fetch');
    return new AwsClient({ ...credentials, region, service: 's3' });
  } catch (cause) {
    const message =
      'A bucket needs the package aws4fetch, which is not installed: npm i aws4fetch@1';
    throw new JobError('BLOBS_PACKAGE_MISSING', message, { cause });
  }
}

/** Of an error, or of the answer to a change. */
const maxAnswerBytes = 64_000;
const mostTries = 3;
const firstPauseMs = 100;
/** 50 kB/s. */
const slowestBytesPerMs = 50;
