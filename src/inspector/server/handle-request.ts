import type { IncomingMessage, ServerResponse } from 'node:http';
import { JobError } from '../../errors/job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { Connections } from '../../workspace/http/connections.ts';
import type { Client, Guard, Purpose, Refusal } from './access/guard.ts';
import { type Proof, proofAddress } from './access/proof.ts';
import type { Role, Sessions } from './access/sessions.ts';
import type { createSignIn } from './access/sign-in.ts';
import { type Assets, iconAddress, loadAssets, styleAddress } from './assets.ts';
import { allowForm, setPageHeaders } from './headers.ts';
import { sendJson, sendProblem, sendText } from './respond.ts';
import { findRoute, type Route } from './route.ts';
import { lockedPage, shellPage, signInPage, welcomePage } from './shell.ts';

export interface RequestHandlerParts {
  readonly connections: Pick<Connections, 'use'>;
  readonly guard: Guard;
  readonly sessions: Sessions;
  /** Undefined if nobody signs in with a token. */
  readonly signIn: ReturnType<typeof createSignIn> | undefined;
  readonly proof: Proof;
  readonly routes: readonly Route[];
  readonly redact: Redactor;
  /** Sources for the `frame-src` policy. */
  readonly frames: string;
  /** The command that prints a new link, if there is one. */
  readonly newLink: string | undefined;
}

/** Handles one request: checks the client first, then finds the route. */
export async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  parts: RequestHandlerParts,
): Promise<void> {
  const { guard, sessions, signIn, proof, frames } = parts;
  setPageHeaders(response, frames);
  const address = URL.parse(request.url ?? '/', 'http://inspector');
  if (address === null) return sendNoAddress(response);
  const { pathname, searchParams: query } = address;
  const purpose = request.method === 'POST' ? (purposes[pathname] ?? 'other') : 'other';
  const client = guard.check(request, purpose);
  if (typeof client === 'string') {
    // The body of a refused request is not read.
    response.setHeader('Connection', 'close');
    sendProblem(response, new JobError('INSPECTOR_REFUSED', refusals[client]));
    return;
  }
  if (purpose === 'signOut') {
    response.setHeader('Set-Cookie', sessions.end(request.headers.cookie, client.isSecure));
    return sendJson(response, {});
  }
  if (purpose === 'signIn') {
    if (signIn === undefined) return sendNotFound(response);
    allowForm(response);
    return signIn(request, response, client);
  }
  // A HEAD, as programs send that preview links, must not use it up.
  const isOpened = pathname === '/' && request.method === 'GET';
  const ticket = isOpened ? query.get('ticket') : null;
  if (ticket !== null) return startSession(response, parts, client, { ticket, query });
  // Public: they reveal nothing, and the locked page needs them.
  if (pathname === styleAddress || pathname === iconAddress) return sendAsset(response, pathname);
  if (pathname === proofAddress) {
    if (query.get('question') !== proof.question) return sendNotFound(response);
    return sendText(response, proof.answer, { type: 'text/plain' });
  }
  const { role } = client;
  if (role === undefined) return sendLocked(response, pathname, parts);
  // Only now: the connection of a client without a session may be replaced at any time.
  parts.connections.use(request, response);
  return answerSession(request, response, { client: { ...client, role }, pathname, query, parts });
}

interface Asked {
  readonly client: Client & { readonly role: Role };
  readonly pathname: string;
  readonly query: URLSearchParams;
  readonly parts: RequestHandlerParts;
}

/** Answers a client that has a session. */
async function answerSession(
  request: IncomingMessage,
  response: ServerResponse,
  { client, pathname, query, parts }: Asked,
): Promise<void> {
  const { sessions, proof, routes, redact } = parts;
  const { role, isSecure } = client;
  if (pathname === '/') {
    return sendText(response, shellPage(assets().modules, proof), { type: 'text/html' });
  }
  if (pathname.startsWith('/app/')) return sendAsset(response, pathname);

  if (!pathname.startsWith('/api/')) return sendNotFound(response);
  try {
    const found = findRoute(routes, request.method, pathname.slice('/api/'.length));
    if (found === undefined) return sendNotFound(response);
    const part = (name: string) => found.parts[name] ?? '';
    sessions.attach(request.headers.cookie, isSecure, response);
    await found.route.handle({ request, response, query, part, role });
  } catch (error) {
    sendProblem(response, error, redact);
  }
}

const purposes: Readonly<Record<string, Purpose>> = {
  '/': 'signIn',
  '/api/sign-out': 'signOut',
};

const refusals: Readonly<Record<Refusal, string>> = {
  host: 'The inspector is not served under this host. Behind a proxy, set JOB_DASHBOARD_URL and JOB_DASHBOARD_TOKEN, and let the proxy pass the Host header on.',
  origin: 'The request comes from another site.',
  method: 'The inspector only accepts GET and POST.',
  media: 'The inspector only accepts JSON.',
  readOnly: 'You can look at this inspector, but not change anything.',
};

let loaded: Assets | undefined;

function assets(): Assets {
  return (loaded ??= loadAssets());
}

function startSession(
  response: ServerResponse,
  { sessions, newLink }: RequestHandlerParts,
  { isSecure, role }: Client,
  { ticket, query }: { readonly ticket: string; readonly query: URLSearchParams },
): void {
  const isRedeemed = sessions.redeem(ticket);
  if (!isRedeemed && role === undefined) {
    sendText(response, lockedPage(newLink), { status: 401, type: 'text/html' });
    return;
  }
  if (isRedeemed) response.setHeader('Set-Cookie', sessions.begin('operator', isSecure));
  const to = query.get('to') ?? '';
  response.setHeader('Refresh', `0; url=/${/^#\/[\w/-]*$/.test(to) ? to : ''}`);
  sendText(response, welcomePage(), { type: 'text/html' });
}

/** The answer for a client without a session. */
function sendLocked(
  response: ServerResponse,
  pathname: string,
  { signIn, newLink }: RequestHandlerParts,
): void {
  if (pathname === '/') {
    if (signIn) allowForm(response);
    const page = signIn ? signInPage() : lockedPage(newLink);
    sendText(response, page, { status: 401, type: 'text/html' });
    return;
  }
  response.setHeader('Connection', 'close');
  const message = 'No session. Open the inspector with its link.';
  sendProblem(response, new JobError('INSPECTOR_REFUSED', message));
}

function sendAsset(response: ServerResponse, pathname: string): void {
  const asset = assets().files.get(pathname);
  if (asset === undefined) sendNotFound(response);
  else sendText(response, asset.text, asset);
}

function sendNoAddress(response: ServerResponse): void {
  response.setHeader('Connection', 'close');
  sendText(response, 'The request target is not an address.\n', {
    status: 400,
    type: 'text/plain',
  });
}

function sendNotFound(response: ServerResponse): void {
  sendText(response, 'Not found.\n', { status: 404, type: 'text/plain' });
}
