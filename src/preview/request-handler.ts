import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mounts } from './mounts.ts';
import type { OpenResponses } from './open-responses.ts';
import { endPage, pages, sendPage } from './pages.ts';
import type { PreviewUrls } from './preview-urls.ts';
import type { RequestLog } from './request-log.ts';
import type { FileSender } from './send-file.ts';

export interface RequestHandlerOptions {
  readonly find: Mounts['find'];
  /** Whether previews are still being restored, so that an unknown id may become known. */
  readonly isRestoring: () => boolean;
  readonly urls: Pick<PreviewUrls, 'idIn'>;
  /** Security headers: names and values alternate. */
  readonly headers: readonly string[];
  readonly files: FileSender;
  readonly openResponses: Pick<OpenResponses, 'add'>;
  readonly requestLog: RequestLog | undefined;
}

/** Serves each request from the preview that its host name identifies. */
export function createRequestHandler(options: RequestHandlerOptions) {
  const { find, isRestoring, urls, headers, files, openResponses, requestLog } = options;

  return (request: IncomingMessage, response: ServerResponse): void => {
    const id = urls.idIn(request.headers.host);
    if (requestLog !== undefined) {
      const startedAt = performance.now();
      response.once('close', () => requestLog.add({ id, request, response, startedAt }));
    }
    const found = find(id ?? '');
    const refuse = (page: keyof typeof pages) => sendPage(request, response, pages[page], headers);
    if (hasTwoHosts(request)) refuse('badRequest');
    else if (found.state === 'unknown') refuse(isRestoring() ? 'restoring' : 'unknownPreview');
    else if (found.state === 'ended') sendPage(request, response, endPage(found.end), headers);
    else if (isForServiceWorker(request)) refuse('workerRefused');
    else if (!isRead(request.method)) refuse('methodNotAllowed');
    else if (hasBody(request)) refuse('bodyRefused');
    else {
      files.send(request, response, found.mount.dir);
      openResponses.add(id ?? '', response);
    }
  };
}

/** Node takes the first `Host` header, other servers the last: a proxy may have seen the other one. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count > 1;
}

/** Browsers set these headers themselves; a page can neither add nor remove them. */
function isForServiceWorker({ headers }: IncomingMessage): boolean {
  const destination = headers['sec-fetch-dest'];
  return (
    headers['service-worker'] !== undefined ||
    (typeof destination === 'string' && destination.trim().toLowerCase() === 'serviceworker')
  );
}

function isRead(method: string | undefined): boolean {
  return method === 'GET' || method === 'HEAD';
}

function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
