import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import { hasErrno } from '../../workspace/workspace-error.ts';
import { sendPage, type Page } from '../pages.ts';
import { openRequest } from './open-request.ts';
import { elsewherePage, failingPage, programPages, startPage } from './program-pages.ts';
import type { ProgramLimits } from './programs.ts';
import { requestHeaders } from './request-headers.ts';
import { redirectTo, responseHeaders } from './response-headers.ts';
import type { Run } from './run.ts';

export interface Relay {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly run: Run;
  /** Offered in place of a start page that is not there. */
  readonly paths: readonly string[];
  /** Security headers: names and values alternate. */
  readonly headers: readonly string[];
  readonly limits: Pick<ProgramLimits, 'waitMs' | 'answerMs' | 'settleMs'>;
}

/** Passes a request on to a program that runs or starts, and its answer back. Never rejects. */
export async function relayRequest(relay: Relay): Promise<void> {
  const { request, response, run, headers, limits } = relay;
  const refuse = (page: Page): void => {
    if (response.writableEnded || response.destroyed) return;
    if (response.headersSent) response.destroy();
    else sendPage(request, response, page, headers);
  };
  run.enter();
  let outgoing: ReturnType<typeof openRequest>;
  // What changes something may have been done: it is not said to be worth another try.
  const isPage = request.method === 'GET' || request.method === 'HEAD';
  const patience = isPage && !run.hasAnswered ? limits.waitMs : limits.answerMs;
  const giveUp = setTimeout(() => {
    run.waitedInVain();
    if (!run.isStopping) refuse(run.hasAnswered ? programPages.silent : programPages.starting);
    outgoing?.destroy();
  }, patience);
  response.once('close', () => {
    clearTimeout(giveUp);
    run.leave();
    outgoing?.destroy();
  });
  try {
    const { socketPath } = await run.started;
    if (response.destroyed || response.headersSent) return;
    // A program that closed its connection once it has answered could cut its answer off from a body that
    // is still on its way. It is closed here.
    const passed = [...requestHeaders(request), 'Connection', 'keep-alive'];
    outgoing = openRequest(socketPath, request, passed);
    if (outgoing === undefined) return refuse(programPages.badRequest);
    const incoming = await answerOf(outgoing, request);
    clearTimeout(giveUp);
    run.answered();
    passOn(incoming, relay, refuse);
  } catch (error) {
    refuse(await whyFailed(run, error, limits.settleMs));
  }
}

/** Sends the body of the request, and resolves with the response. */
function answerOf(outgoing: ClientRequest, request: IncomingMessage): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    // Later errors are those of the response.
    outgoing.on('error', reject);
    outgoing.once('close', () => reject(new Error('The program closed the connection.')));
    request.on('error', () => outgoing.destroy());
    request.pipe(outgoing);
  });
}

function passOn(
  incoming: IncomingMessage,
  { request, response, run, paths, headers }: Relay,
  refuse: (page: Page) => void,
) {
  const { statusCode = 502 } = incoming;
  const { location } = incoming.headers;
  const here = new URL(`http://${request.headers.host}${request.url}`);
  const redirect = location === undefined ? undefined : redirectTo(location, here);
  if (redirect !== undefined && 'elsewhere' in redirect && statusCode >= 300 && statusCode < 400) {
    incoming.destroy();
    return refuse(elsewherePage(redirect.elsewhere));
  }
  if (statusCode === 404 && paths.length > 0 && isStartPage(request)) {
    incoming.destroy();
    return refuse(startPage(paths));
  }
  const own = redirect !== undefined && 'path' in redirect ? ['Location', redirect.path] : [];
  response.writeHead(statusCode, [...responseHeaders(incoming, headers), ...own]);
  incoming.on('error', () => {});
  incoming.once('close', () => {
    // Cut off, so that the visitor does not take it for the whole.
    if (!incoming.complete) response.destroy();
  });
  incoming.pipe(response);
  incoming.on('data', run.touch);
}

/** Whether a person asks for `/`. */
function isStartPage({ method, url, headers }: IncomingMessage): boolean {
  return method === 'GET' && url === '/' && headers.accept?.includes('text/html') === true;
}

async function whyFailed(run: Run, error: unknown, settleMs: number): Promise<Page> {
  const settled = Promise.withResolvers<void>();
  const timer = setTimeout(settled.resolve, settleMs);
  await Promise.race([run.ended, settled.promise]);
  clearTimeout(timer);
  if (!run.isStopping && hasErrno(error, 'ENOENT', 'ECONNREFUSED')) {
    run.fail('It no longer listens on its port.');
    await run.ended;
  }
  if (run.failure !== undefined) return failingPage(run.failure, 0);
  return run.isStopping ? programPages.busy : programPages.brokenOff;
}
