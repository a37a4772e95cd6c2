import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mounts } from './mounts.ts';
import type { OpenAnswers } from './open-answers.ts';
import { endPage, pages } from './pages.ts';
import type { PreviewUrls } from './preview-urls.ts';
import type { RequestLog } from './request-log.ts';
import type { FileSender } from './send-file.ts';
import { sendPage } from './send-page.ts';

export interface AnswerOptions {
  readonly find: Mounts['find'];
  /** Whether an id that is not known yet may be that of a preview. */
  readonly isRestoring: () => boolean;
  readonly urls: Pick<PreviewUrls, 'idIn'>;
  /** The security headers. */
  readonly headers: readonly string[];
  readonly files: FileSender;
  readonly openAnswers: Pick<OpenAnswers, 'add'>;
  readonly requestLog: RequestLog | undefined;
}

/** Answers each request with what its host name stands for. */
export function createAnswer(options: AnswerOptions) {
  const { find, isRestoring, urls, headers, files, openAnswers, requestLog } = options;

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
      openAnswers.add(id ?? '', response);
    }
  };
}

/** Node takes the first one, others the last: whoever stands before us might have seen another. */
function hasTwoHosts({ rawHeaders }: IncomingMessage): boolean {
  let count = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === 'host') count += 1;
  }
  return count > 1;
}

/** Browsers mark these requests themselves; a page can neither add nor remove the headers. */
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
