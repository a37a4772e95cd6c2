import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createS3Blobs } from '../../src/blobs/s3-blobs.ts';
import { openBlobs } from '../../src/open-blobs.ts';

const content = Buffer.alloc(10_000, 'content');
const ref = { sha256: hash('sha256', content), bytes: content.length };

/** A bucket on a server that answers like this. */
async function bucketOn(answer: RequestListener) {
  const listener = vi.fn<RequestListener>(answer);
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const blobs = await createS3Blobs({
    bucket: 'builds',
    prefix: '',
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'a-key', secretAccessKey: 'a-secret-that-nobody-sees' },
    timeoutMs: 100,
    sleep: () => Promise.resolve(),
  });
  return { blobs, listener };
}

const put = ({ blobs }: Awaited<ReturnType<typeof bucketOn>>) =>
  blobs.put(ref, async function* read() {
    yield content;
  });

function answering(status: number, code = ''): RequestListener {
  return (request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`));
  };
}

test('a server that fails for a moment is asked again', async () => {
  let requests = 0;
  const bucket = await bucketOn((request, response) => {
    requests += 1;
    answering(requests < 3 ? 503 : 200, 'SlowDown')(request, response);
  });
  await put(bucket);
  expect(requests).toBe(3);
});

test.each([
  ['is down', 503, 'ServiceUnavailable', 'BLOBS_UNAVAILABLE', 3],
  ['asks to slow down', 429, 'SlowDown', 'BLOBS_UNAVAILABLE', 3],
  ['is full', 507, '', 'BLOBS_FULL', 1],
  ['has a full disk', 400, 'XMinioStorageFull', 'BLOBS_FULL', 1],
  ['refuses the key', 403, 'SignatureDoesNotMatch', 'BLOBS_REFUSED', 1],
  ['has no such bucket', 404, 'NoSuchBucket', 'BLOBS_REFUSED', 1],
  ['is another kind of server', 404, '', 'BLOBS_REFUSED', 1],
] as const)('a server that %s gives a clear error', async (_, status, answer, code, tries) => {
  const bucket = await bucketOn(answering(status, answer));
  const error: unknown = await put(bucket).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code, message: expect.stringContaining(`${status}`) });
  expect(String(error)).not.toContain('a-secret');
  expect(bucket.listener).toHaveBeenCalledTimes(tries);
});

test('a server that never answers is given up, and so is one that stops in the middle', async () => {
  const code = 'BLOBS_UNAVAILABLE';
  const silent = await bucketOn(() => {});
  await expect(put(silent)).rejects.toMatchObject({ code });
  const slow = await bucketOn((_, response) => {
    response.writeHead(200, { 'content-length': content.length }).write(content.subarray(0, 500));
  });
  await expect(buffer(slow.blobs.get(ref))).rejects.toMatchObject({ code });
});

test('a server that breaks off gives an error, not half of the content', async () => {
  const bucket = await bucketOn((_, response) => {
    response.writeHead(200, { 'content-length': content.length }).write(content.subarray(0, 500));
    setImmediate(() => response.destroy());
  });
  const code = 'BLOBS_UNAVAILABLE';
  await expect(buffer(bucket.blobs.get(ref))).rejects.toMatchObject({ code });
});

test('a server that sends more than the content is cut off', async () => {
  const bucket = await bucketOn((_, response) => {
    response.end(Buffer.concat([content, Buffer.alloc(10_000_000)]));
  });
  await expect(buffer(bucket.blobs.get(ref))).rejects.toMatchObject({ code: 'BLOB_DAMAGED' });
});

/** Answers with a status and a body without an end, and says when it is cut off. */
function endlessly(status: number) {
  const cutOff = Promise.withResolvers<void>();
  const answer: RequestListener = (request, response) => {
    request.resume();
    response.writeHead(status);
    response.write('<Error><Code>AccessDenied</Code></Error>');
    response.on('close', cutOff.resolve);
    const more = () => {
      while (response.write(Buffer.alloc(100_000, ' ')));
      response.once('drain', more);
    };
    request.on('end', more);
  };
  return { answer, cutOff: cutOff.promise };
}

test('a server whose error, or answer to a change, never ends is cut off', async () => {
  const refusing = endlessly(403);
  const refused = put(await bucketOn(refusing.answer));
  await expect(refused).rejects.toMatchObject({ code: 'BLOBS_REFUSED' });
  await refusing.cutOff;
  const taking = endlessly(200);
  await put(await bucketOn(taking.answer));
  await taking.cutOff;
});

test('a server whose list leads back to itself is refused', async () => {
  let requests = 0;
  const bucket = await bucketOn((_, response) => {
    const token = `<NextContinuationToken>${(requests += 1) % 2}</NextContinuationToken>`;
    response.end(requests > 100 ? '' : token);
  });
  const listing = Array.fromAsync(bucket.blobs.list());
  await expect(listing).rejects.toMatchObject({ code: 'BLOBS_REFUSED' });
  expect(requests).toBe(3);
});

test('the credentials come from the variables of AWS, and never from the address', async () => {
  const code = 'CONFIG_INVALID';
  const open = (place: string, environment = {}) => openBlobs(place, { environment });
  const message = expect.stringContaining('AWS_ACCESS_KEY_ID');
  await expect(open('s3://builds')).rejects.toMatchObject({ code, message });
  const leaking = await open('s3://user:a-secret@builds').catch(String);
  expect(leaking).toContain('must not contain a key');
  expect(leaking).not.toContain('a-secret');
  for (const place of [
    's3://',
    's3://B',
    's3://builds/?x=1',
    's3://builds?endpoint=ftp://x',
    'blobs',
  ])
    await expect(open(place)).rejects.toMatchObject({ code });
});

test('a bucket without the package that signs gives a clear error', async () => {
  const script = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(name, context, next) {
        if (name === 'aws4fetch') throw new Error('It is not installed.');
        return next(name, context);
      },
    });
    const { openBlobs } = await import(${JSON.stringify(new URL('../../src/open-blobs.ts', import.meta.url).href)});
    const environment = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' };
    await openBlobs('s3://builds', { environment }).catch(({ code, message }) => console.log(code, message));`;
  const args = ['--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  expect(stdout).toMatch(/^BLOBS_PACKAGE_MISSING .* npm i aws4fetch@1$/m);
});
