import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'application/rss+xml; charset=utf-8',
};

/** Serves a folder on this machine alone. */
export async function serveFolder(dir, port) {
  const root = normalize(dir + sep);
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url);
    const file =
      path === undefined ? root : join(root, path.endsWith('/') ? path + 'index.html' : path);
    const info = file.startsWith(root) ? await stat(file).catch(() => undefined) : undefined;
    if (!info?.isFile())
      return response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function pathOf(url) {
  try {
    return decodeURIComponent(url.split('?', 1)[0]);
  } catch {
    return undefined;
  }
}
