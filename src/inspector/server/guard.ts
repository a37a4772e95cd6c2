import type { IncomingMessage } from 'node:http';
import type { Sessions } from './sessions.ts';

/** Why a request is refused. */
export type Refusal = 'host' | 'origin' | 'method' | 'media' | 'readOnly';

export interface GuardOptions {
  /** `127.0.0.1:<port>`: the only accepted host, which prevents DNS rebinding. */
  readonly host: string;
  readonly sessions: Pick<Sessions, 'accepts'>;
  readonly readOnly: boolean;
}

type Request = Pick<IncomingMessage, 'headers' | 'method'>;

/** Distinguishes requests of our own page from all others, before anything else is read. */
export function createGuard({ host, sessions, readOnly }: GuardOptions) {
  const origin = `http://${host}`;
  return {
    refusalOf({ headers, method }: Request): Refusal | undefined {
      if (headers.host !== host) return 'host';
      if (headers.origin !== undefined && headers.origin !== origin) return 'origin';
      if (!isSameSite(headers)) return 'origin';
      if (method === 'GET' || method === 'HEAD') return undefined;
      if (method !== 'POST') return 'method';
      if (headers.origin !== origin) return 'origin';
      if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? '')) return 'media';
      return readOnly ? 'readOnly' : undefined;
    },
    hasSession: ({ headers }: Request): boolean => sessions.accepts(headers.cookie),
  };
}

/** Another site may link to the page, but not embed, load or call it. */
function isSameSite(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
