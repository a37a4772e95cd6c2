import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
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
    else if (found.mount.live !== undefined) {
      found.mount.live.answer(request, response, id ?? '', found.mount);
      openResponses.add(id ?? '', response);
    } else if (!isRead(request.method)) refuse('methodNotAllowed');
    else if (hasBody(request)) refuse('bodyRefused');
    else {
      files.send(request, response, found.mount.dir);
      openResponses.add(id ?? '', response);
    }
  };
}

/** Connects WebSockets with previews that are programs. */
export function createUpgradeHandler({ find, urls }: Pick<RequestHandlerOptions, 'find' | 'urls'>) {
  const liveFor = (request: IncomingMessage) => {
    const id = urls.idIn(request.headers.host) ?? '';
    const found = find(id);
    const isRefused = !isWebSocket(request) || hasTwoHosts(request) || isForServiceWorker(request);
    if (isRefused || found.state !== 'live' || found.mount.live === undefined) return undefined;
    return { id, mount: found.mount, live: found.mount.live };
  };
  return {
    /** Any other request is answered as if it did not ask for an upgrade. */
    accepts: (request: IncomingMessage): boolean => liveFor(request) !== undefined,
    connect(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      // Resets are no errors of the process.
      socket.on('error', () => {});
      if (socket.destroyed) return;
      const found = liveFor(request);
      // Only before Node 24.9, which does not ask first.
      if (found === undefined) socket.destroy();
      else found.live.connect(request, socket, head, found.id, found.mount);
    },
  };
}

function isWebSocket(request: IncomingMessage): boolean {
  const { method, headers } = request;
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket' && !hasBody(request);
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
