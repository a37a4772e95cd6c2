import type { IncomingMessage } from 'node:http';
import type { Sessions } from './sessions.ts';

/** Why a request is not answered. */
export type Refusal = 'host' | 'origin' | 'method' | 'media' | 'readOnly';

export interface GuardOptions {
  /** `127.0.0.1:<port>`: no other name leads here, so that none can be rebound to here. */
  readonly host: string;
  readonly sessions: Pick<Sessions, 'accepts'>;
  readonly readOnly: boolean;
}

type Request = Pick<IncomingMessage, 'headers' | 'method'>;

/** Tells requests of our own page from all others, before anything else of them is read. */
export function createGuard({ host, sessions, readOnly }: GuardOptions) {
  const origin = `http://${host}`;
  return {
    refusalOf({ headers, method }: Request): Refusal | undefined {
      if (headers.host !== host) return 'host';
      if (headers.origin !== undefined && headers.origin !== origin) return 'origin';
      if (!isOurs(headers)) return 'origin';
      if (method === 'GET' || method === 'HEAD') return undefined;
      if (method !== 'POST') return 'method';
      if (headers.origin !== origin) return 'origin';
      if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? '')) return 'media';
      return readOnly ? 'readOnly' : undefined;
    },
    hasSession: ({ headers }: Request): boolean => sessions.accepts(headers.cookie),
  };
}

/** Another site may lead to the page, as a link does, but not embed, load or call it. */
function isOurs(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
