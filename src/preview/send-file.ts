import type { ReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { join, sep } from 'node:path';
import send from 'send';
import { isOpenAt, readOnly } from '../workspace/paths/open-plain.ts';
import { safePath } from '../workspace/paths/safe-path.ts';
import { cachingOf, type FileCache } from './file-cache.ts';
import { pages, sendPage } from './pages.ts';
import { isPlain } from './read-plain.ts';

export interface FileSender {
  /**
   * Sends a file of a folder. Ranges and ETags work, and a folder gives its `index.html`. Hidden
   * files, symlinks and paths that leave the folder answer 404.
   */
  send(request: IncomingMessage, response: ServerResponse, dir: string): void;
}

/** @param maxStreams Files that may be streamed at the same time; cached files do not count. */
export function createFileSender(
  cache: FileCache,
  headers: readonly string[],
  maxStreams: number,
): FileSender {
  // One per connection, even with pipelined requests: a few connections must not use up the limit.
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
      .on('stream', (file: ReadStream) => abortOnChange(file, response, join(dir, path)))
      .on('directory', () => {
        const [query = ''] = /\?.*/s.exec(request.url ?? '') ?? [];
        const folder = encodeURI(`/${path}/`).replaceAll(/[?#]/g, encodeURIComponent);
        response.writeHead(301, { Location: folder + query, 'Content-Length': '0' }).end();
      })
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

/** Larger chunks than Node's default: fewer trips to the thread pool for large files. */
const sendOptions = {
  dotfiles: 'ignore',
  cacheControl: false,
  highWaterMark: 131_072,
  flags: readOnly,
} as const;

/** The path within the folder; undefined if no generated file can have it. */
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

/** Closes the connection if the file is replaced or truncated while it is sent. */
function abortOnChange(file: ReadStream, response: ServerResponse, path: string): void {
  file.once('open', (opened) => {
    if (!isOpenAt(path, opened)) response.destroy();
  });
  file.prependListener('end', () => {
    if (file.bytesRead !== Number(response.getHeader('Content-Length'))) response.destroy();
  });
}
