import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Now } from '../../../contracts/time.ts';
import { sendText } from '../respond.ts';
import { signInPage } from '../shell.ts';
import { createAttempts } from './attempts.ts';
import type { Client } from './guard.ts';
import type { Sessions } from './sessions.ts';
import { type DashboardTokens, roleOfToken } from './tokens.ts';

export interface SignInOptions {
  readonly tokens: DashboardTokens;
  readonly sessions: Pick<Sessions, 'begin'>;
  /** Whether a proxy in front of the server tells the addresses of clients. */
  readonly isProxied: boolean;
  readonly now: Now;
}

/** Exchanges a token, sent by a form, for a session. */
export function createSignIn({ tokens, sessions, isProxied, now }: SignInOptions) {
  const attempts = createAttempts(now);
  return async (request: IncomingMessage, response: ServerResponse, { isSecure }: Client) => {
    const address = isProxied ? addressIn(request) : (request.socket.remoteAddress ?? '');
    const waitMs = attempts.waitMs(address);
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      response.setHeader('Retry-After', seconds);
      response.setHeader('Connection', 'close');
      const problem = `Too many wrong tokens. Try again in ${seconds} seconds.`;
      sendText(response, signInPage(problem), { status: 429, type: 'text/html' });
      return;
    }
    // Counted before the body is read, so that many at once are not more.
    attempts.failed(address);
    const role = roleOfToken(tokens, await readToken(request));
    if (role === undefined) {
      sendText(response, signInPage('This is not the token.'), { status: 401, type: 'text/html' });
      return;
    }
    attempts.succeeded(address);
    response.setHeader('Set-Cookie', sessions.begin(role, isSecure));
    response.setHeader('Location', '/');
    sendText(response, '', { status: 303, type: 'text/plain' });
  };
}

/** Proxies append the address of the client; what comes before it may be made up. */
function addressIn({ headers, socket }: IncomingMessage): string {
  const forwarded = headers['x-forwarded-for'];
  const last = (typeof forwarded === 'string' ? forwarded : '').split(',').at(-1)?.trim();
  return last ? last.slice(0, 100) : (socket.remoteAddress ?? '');
}

async function readToken(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > maxBodyLength) return '';
  }
  return new URLSearchParams(text).get('token')?.trim() ?? '';
}

const maxBodyLength = 4096;
