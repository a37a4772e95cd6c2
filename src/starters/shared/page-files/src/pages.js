import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { HttpError } from './http.js';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the files of a folder. They are read once, at the start: no path of a request ever reaches
 * the disk.
 */
export async function openPages(dir) {
  const pages = new Map();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = '/' + relative(dir, file).split(sep).join('/');
    const body = await readFile(file);
    const etag = '"' + createHash('sha256').update(body).digest('base64url').slice(0, 22) + '"';
    const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const page = { body, headers: { 'content-type': type, 'cache-control': 'no-cache', etag } };
    pages.set(path, page);
    if (path.endsWith('/index.html')) pages.set(path.slice(0, -'index.html'.length), page);
    else if (path.endsWith('.html')) pages.set(path.slice(0, -'.html'.length), page);
  }

  return ({ path, headers }) => {
    const page = pages.get(path);
    if (!page) {
      const missing = pages.get('/404.html');
      if (missing) return { status: 404, ...missing };
      throw new HttpError(404, 'There is nothing at this address.');
    }
    const isKnown = headers['if-none-match'] === page.headers.etag;
    return isKnown
      ? { status: 304, headers: { etag: page.headers.etag } }
      : { status: 200, ...page };
  };
}
