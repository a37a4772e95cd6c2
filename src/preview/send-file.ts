import { realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import { safePath } from '../workspace/safe-path.ts';
import { sendPage } from './send-page.ts';

/**
 * Answers with a file of a folder: ranges and ETags work, a folder gives its `index.html`, and
 * hidden files, symlinks and whatever leaves the folder are not found.
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
): Promise<void> {
  const path = pathOf(request.url ?? '');
  if (path === undefined || !(await isPlain(dir, path))) {
    sendPage(request, response, 'unknownPage');
    return;
  }
  const { default: send } = await import('send');
  send(request, encodeURI(`/${path}`), { root: dir, dotfiles: 'ignore', cacheControl: false })
    .on('error', (error: { readonly status?: number }) => {
      if (response.headersSent) response.destroy();
      else if (error.status === 416 || error.status === 412) response.writeHead(error.status).end();
      else sendPage(request, response, 'unknownPage');
    })
    .pipe(response);
}

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

/** Whether no part of the path is a symlink. */
async function isPlain(dir: string, path: string): Promise<boolean> {
  const target = join(dir, ...path.split('/'));
  try {
    return target.startsWith(dir + sep) && (await realpath(target)) === target;
  } catch {
    return false;
  }
}
