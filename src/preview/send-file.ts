import type { ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join, sep } from 'node:path';
import send from 'send';
import { isOpenAt, readOnly } from '../workspace/open-plain.ts';
import { safePath } from '../workspace/safe-path.ts';
import { cachingOf, type FileCache } from './file-cache.ts';
import { pages } from './pages.ts';
import { isPlain } from './plain-file.ts';
import { sendPage } from './send-page.ts';

export interface FileSender {
  /**
   * Answers with a file of a folder: ranges and ETags work, a folder gives its `index.html`, and
   * hidden files, symlinks and whatever leaves the folder are not found.
   */
  send(request: IncomingMessage, response: ServerResponse, dir: string): void;
}

/** @param maxStreams Answers that may be under way at a time, those out of the cache not counted. */
export function createFileSender(
  cache: FileCache,
  headers: readonly string[],
  maxStreams: number,
): FileSender {
  // One per connection, however many requests it pipelines: a few connections must not take all.
  const streaming = new Set<Socket>();

  function stream(request: IncomingMessage, response: ServerResponse, dir: string, path: string) {
    const { socket } = request;
    if (streaming.has(socket) || streaming.size >= maxStreams) {
      return sendPage(request, response, pages.busy, headers);
    }
    streaming.add(socket);
    response.once('close', () => streaming.delete(socket));
    for (let at = 0; at < headers.length; at += 2) {
      response.setHeader(headers[at] ?? '', headers[at + 1] ?? '');
    }
    response.setHeader('Cache-Control', cachingOf(path));
    send(request, encodeURI(`/${path}`), { ...sendOptions, root: dir })
      .on('stream', (file: ReadStream) => watchOver(file, response, join(dir, path)))
      .on('error', (error: { readonly status?: number }) => {
        if (response.headersSent) response.destroy();
        else if (error.status === 416 || error.status === 412) {
          response.writeHead(error.status, { 'Content-Length': '0' }).end();
        } else {
          for (const name of response.getHeaderNames()) response.removeHeader(name);
          sendPage(request, response, pages.unknownPage, headers);
        }
      })
      .pipe(response);
  }

  return {
    send(request, response, dir) {
      const path = pathOf(request.url ?? '');
      const target = path === undefined ? dir : join(dir, ...path.split('/'));
      if (path === undefined || isHidden(path) || !target.startsWith(dir + sep)) {
        return sendPage(request, response, pages.unknownPage, headers);
      }
      const file = isConditional(request) ? undefined : cache.read(target);
      if (file !== undefined) {
        response.writeHead(200, [...headers, ...file.headers]);
        response.end(request.method === 'HEAD' ? undefined : file.body);
      } else if (isPlain(target)) stream(request, response, dir, path);
      else sendPage(request, response, pages.unknownPage, headers);
    },
  };
}

/** Larger chunks than Node's own: fewer trips to the thread pool for large files. */
const sendOptions = {
  dotfiles: 'ignore',
  cacheControl: false,
  highWaterMark: 131_072,
  flags: readOnly,
} as const;

/** The path within the folder; undefined for one that no generated file can have. */
function pathOf(url: string): string | undefined {
  if (!url.startsWith('/')) return undefined;
  try {
    const path = decodeURIComponent(url.slice(1).replace(/[?#].*$/s, ''));
    const isFolder = path === '' || path.endsWith('/');
    return safePath(isFolder ? `${path}index.html` : path);
  } catch {
    return undefined;
  }
}

function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

function isConditional({ headers }: IncomingMessage): boolean {
  return (
    headers.range !== undefined ||
    headers['if-none-match'] !== undefined ||
    headers['if-modified-since'] !== undefined ||
    headers['if-match'] !== undefined ||
    headers['if-unmodified-since'] !== undefined
  );
}

/** A file that is exchanged or cut short while it is sent ends the answer, and its connection. */
function watchOver(file: ReadStream, response: ServerResponse, path: string): void {
  file.once('open', (opened) => {
    if (!isOpenAt(path, opened)) response.destroy();
  });
  file.prependListener('end', () => {
    if (file.bytesRead !== Number(response.getHeader('Content-Length'))) response.destroy();
  });
}
