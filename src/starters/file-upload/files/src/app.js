import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { checkKey } from './keys.js';
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
  const { count, seconds } = limits.uploads;
  const limit = createLimiter(count, seconds * 1000, now);
  const { paths, key } = settings;
  // Whoever has the link of a file needs no key for it.
  const guardsAll = key !== undefined && !key.onlyRemoves;
  const sweeping = setInterval(() => files.sweep().catch(console.error), minute).unref();

  async function upload({ ip, headers, stream }) {
    try {
      limit(ip);
      checkOrigin(headers);
      if (guardsAll) checkKey(headers);
      const added = await receiveFiles(stream, files.add, limits);
      // What is known of a single file stands in the answer itself, too.
      return { status: 201, body: { ...(added.length === 1 ? added[0] : {}), files: added } };
    } catch (error) {
      await readRest(stream, 1e6 + 2 * limits.maxFilesAtOnce * limits.maxFileBytes);
      throw error;
    }
  }

  function list({ headers }) {
    if (guardsAll) checkKey(headers);
    return { body: files.list() };
  }

  function remove({ headers, params }) {
    checkKey(headers);
    return files.remove(params.id);
  }

  return {
    listener: createRouter([
      ['GET', '/health', () => ({ body: { status: 'ok' } })],
      ['GET', paths.list, list],
      ['POST', paths.add, upload, { streams: true }],
      ['DELETE', paths.remove, remove],
      ['GET', paths.read, ({ params }) => files.read(params.id)],
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
