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

interface AnswerParts {
  readonly guard: ReturnType<typeof createGuard>;
  readonly sessions: Sessions;
  readonly proof: Proof;
  readonly routes: readonly Route[];
  readonly redact: Redactor;
  /** What the page may frame, as a policy names it. */
  readonly frames: string;
}

/** Answers one request: first who asks, then what for. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { guard, sessions, proof, routes, redact, frames }: AnswerParts,
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
    return letIn(response, sessions.redeem(ticket), guard.hasSession(request), query);
  // They say nothing, and the locked page is to look like us.
  if (pathname === styleAddress || pathname === iconAddress) return sendAsset(response, pathname);
  if (pathname === proofAddress) {
    if (query.get('question') !== proof.question) return sendNotFound(response);
    return sendText(response, proof.answer, { type: 'text/plain' });
  }
  if (!guard.hasSession(request)) {
    if (pathname === '/')
      return sendText(response, lockedPage(), { status: 401, type: 'text/html' });
    response.setHeader('Connection', 'close');
    return sendProblem(response, new JobError('INSPECTOR_REFUSED', 'There is no session.'));
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
  host: 'The inspector answers under 127.0.0.1 and its port only.',
  origin: 'The request comes from another site.',
  method: 'The inspector answers GET and POST only.',
  media: 'The inspector takes JSON only.',
  readOnly: 'The inspector was opened for reading only.',
};

let loaded: Assets | undefined;

function assets(): Assets {
  return (loaded ??= loadAssets());
}

function letIn(
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
