import type { IncomingMessage, ServerResponse } from 'node:http';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import { type Assets, iconAddress, loadAssets, styleAddress } from './assets.ts';
import type { createGuard, Refusal } from './guard.ts';
import { setPageHeaders } from './headers.ts';
import { type Proof, proofAddress } from './proof.ts';
import { sendProblem, sendText } from './respond.ts';
import { findRoute, type Route } from './route.ts';
import type { Sessions } from './sessions.ts';
import { lockedPage, shellPage, welcomePage } from './shell.ts';

interface RequestHandlerParts {
  readonly guard: ReturnType<typeof createGuard>;
  readonly sessions: Sessions;
  readonly proof: Proof;
  readonly routes: readonly Route[];
  readonly redact: Redactor;
  /** Sources for the `frame-src` policy. */
  readonly frames: string;
}

/** Handles one request: checks the client first, then finds the route. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { guard, sessions, proof, routes, redact, frames }: RequestHandlerParts,
): Promise<void> {
  setPageHeaders(response, frames);
  const refusal = guard.refusalOf(request);
  if (refusal !== undefined) {
    // The body of a refused request is not read.
    response.setHeader('Connection', 'close');
    sendProblem(response, new JobError('INSPECTOR_REFUSED', refusals[refusal]));
    return;
  }
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://inspector');
  const ticket = pathname === '/' ? query.get('ticket') : null;
  if (ticket !== null)
    return startSession(response, sessions.redeem(ticket), guard.hasSession(request), query);
  // Public: they reveal nothing, and the locked page needs them.
  if (pathname === styleAddress || pathname === iconAddress) return sendAsset(response, pathname);
  if (pathname === proofAddress) {
    if (query.get('question') !== proof.question) return sendNotFound(response);
    return sendText(response, proof.answer, { type: 'text/plain' });
  }
  if (!guard.hasSession(request)) {
    if (pathname === '/')
      return sendText(response, lockedPage(), { status: 401, type: 'text/html' });
    response.setHeader('Connection', 'close');
    return sendProblem(
      response,
      new JobError('INSPECTOR_REFUSED', 'No session. Open the inspector with its link.'),
    );
  }
  if (pathname === '/') {
    return sendText(response, shellPage(assets().modules, proof), { type: 'text/html' });
  }
  if (pathname.startsWith('/app/')) return sendAsset(response, pathname);

  if (!pathname.startsWith('/api/')) return sendNotFound(response);
  try {
    const found = findRoute(routes, request.method, pathname.slice('/api/'.length));
    if (found === undefined) return sendNotFound(response);
    const part = (name: string) => found.parts[name] ?? '';
    await found.route.handle({ request, response, query, part });
  } catch (error) {
    sendProblem(response, error, redact);
  }
}

const refusals: Readonly<Record<Refusal, string>> = {
  host: 'The inspector only accepts requests to 127.0.0.1 and its port.',
  origin: 'The request comes from another site.',
  method: 'The inspector only accepts GET and POST.',
  media: 'The inspector only accepts JSON.',
  readOnly: 'The inspector is read-only.',
};

let loaded: Assets | undefined;

function assets(): Assets {
  return (loaded ??= loadAssets());
}

function startSession(
  response: ServerResponse,
  cookie: string | undefined,
  hasSession: boolean,
  query: URLSearchParams,
): void {
  if (cookie === undefined && !hasSession) {
    sendText(response, lockedPage(), { status: 401, type: 'text/html' });
    return;
  }
  if (cookie !== undefined) response.setHeader('Set-Cookie', cookie);
  const to = query.get('to') ?? '';
  response.setHeader('Refresh', `0; url=/${/^#\/[\w/-]*$/.test(to) ? to : ''}`);
  sendText(response, welcomePage(), { type: 'text/html' });
}

function sendAsset(response: ServerResponse, pathname: string): void {
  const asset = assets().files.get(pathname);
  if (asset === undefined) sendNotFound(response);
  else sendText(response, asset.text, asset);
}

function sendNotFound(response: ServerResponse): void {
  sendText(response, 'Not found.\n', { status: 404, type: 'text/plain' });
}
