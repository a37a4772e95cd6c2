import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openFiles } from './files.js';
import { HttpError, createLimiter } from './http.js';
import { openPages } from './pages.js';
import { receiveFiles } from './receive.js';
import { createRouter } from './router.js';
import { settings } from './settings.js';
import { dataFile } from './store.js';

const minute = 60_000;

/** The server. What it was sent is in the folder of `index`, which lists it. */
export async function openApp({
  index = dataFile('files.json'),
  limits = settings,
  now = Date.now,
} = {}) {
  const files = await openFiles({ index, dir: join(dirname(index), 'files'), limits, now });
  const pages = await openPages(join(import.meta.dirname, '../public'));
  const limit = createLimiter(limits.uploadsPerMinute, minute, now);
  const sweeping = setInterval(() => files.sweep().catch(console.error), minute).unref();

  async function upload({ ip, headers, stream }) {
    try {
      limit(ip);
      checkOrigin(headers);
      return { status: 201, body: { files: await receiveFiles(stream, files.add, limits) } };
    } catch (error) {
      await readRest(stream, 1e6 + 2 * limits.maxFilesAtOnce * limits.maxFileBytes);
      throw error;
    }
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', '/api/files', () => ({ body: files.list() })],
      ['POST', '/api/files', upload, { streams: true }],
      ['DELETE', '/api/files/:id', ({ params }) => files.remove(params.id)],
      ['GET', '/files/:id', ({ params }) => files.read(params.id)],
      ['GET', '/*', pages],
    ]),
    sweep: files.sweep,
    /** A large file takes its time; a sender who is silent does not. */
    attach(server) {
      server.requestTimeout = 60 * minute;
      server.timeout = minute;
    },
    async close() {
      clearInterval(sweeping);
      await files.close();
    },
  };
}

/** Browsers say from where a form was sent; other programs say nothing. */
function checkOrigin(headers) {
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site !== 'none' && site !== 'same-origin') {
    throw new HttpError(403, 'Upload from the page of this server.');
  }
}

/** What is refused is still read, within reason, so that the answer reaches the sender. */
async function readRest(stream, mostBytes) {
  let bytes = 0;
  stream.on('data', (chunk) => {
    bytes += chunk.length;
    if (bytes > mostBytes) stream.destroy();
  });
  stream.resume();
  await finished(stream).catch(() => {});
}
