import type { IncomingMessage } from 'node:http';
import type { Origins } from './origins.ts';
import type { Role, Sessions } from './sessions.ts';

/** Why a request is refused. */
export type Refusal = 'host' | 'origin' | 'method' | 'media' | 'readOnly';

export interface GuardOptions {
  /** The only accepted hosts, which prevents DNS rebinding. */
  readonly origins: Pick<Origins, 'of'>;
  readonly sessions: Pick<Sessions, 'roleOf'>;
  readonly readOnly: boolean;
}

/** Who sends a request, and to which of our origins. */
export interface Client {
  readonly origin: string;
  /** Whether its cookies travel over https. */
  readonly isSecure: boolean;
  /** Undefined without a session. */
  readonly role: Role | undefined;
}

type Request = Pick<IncomingMessage, 'headers' | 'method'>;

/** `signIn` is sent by a form; who has a session may `signOut`. */
export type Purpose = 'signIn' | 'signOut' | 'other';

export interface Guard {
  /** The client of a request, or why it is refused. */
  check(request: Request, purpose: Purpose): Client | Refusal;
}

/** Distinguishes requests of our own page from all others, before anything else is read. */
export function createGuard({ origins, sessions, readOnly }: GuardOptions): Guard {
  return {
    check({ headers, method }, purpose) {
      const origin = origins.of(headers.host);
      if (origin === undefined) return 'host';
      if (headers.origin !== undefined && headers.origin !== origin) return 'origin';
      if (!isSameSite(headers)) return 'origin';
      const isSecure = origin.startsWith('https:');
      const known = sessions.roleOf(headers.cookie, isSecure);
      const role = known && readOnly ? 'reader' : known;
      const client = { origin, isSecure, role };
      if (method === 'GET' || method === 'HEAD') return client;
      if (method !== 'POST') return 'method';
      if (headers.origin !== origin) return 'origin';
      const media = headers['content-type'] ?? '';
      if (purpose === 'signIn') return formMedia.test(media) ? client : 'media';
      if (!jsonMedia.test(media)) return 'media';
      if (purpose === 'signOut') return client;
      return readOnly || role === 'reader' ? 'readOnly' : client;
    },
  };
}

const jsonMedia = /^application\/json(?:;|$)/;
const formMedia = /^application\/x-www-form-urlencoded(?:;|$)/;

/** Another site may link to the page, but not embed, load or call it. */
function isSameSite(headers: IncomingMessage['headers']): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return true;
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
