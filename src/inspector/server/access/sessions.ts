import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Now } from '../../../contracts/time.ts';

/** `reader`: sees everything and changes nothing. */
export type Role = 'operator' | 'reader';

/**
 * The sessions of browsers that opened a link or signed in. They are held in memory only, so a cookie is
 * worthless once its server has ended.
 */
export interface Sessions {
  /** Valid for one exchange. */
  issueTicket(): string;
  /** Whether a ticket is known, unused and not expired; it is used then. */
  redeem(ticket: string): boolean;
  /** Begins a session; returns its `Set-Cookie` header. */
  begin(role: Role, isSecure: boolean): string;
  /** The role of the session that a `Cookie` header belongs to. */
  roleOf(cookieHeader: string | undefined, isSecure: boolean): Role | undefined;
  /** Ends a response, such as an event stream, with the session of a `Cookie` header. */
  attach(cookieHeader: string | undefined, isSecure: boolean, response: ServerResponse): void;
  /** Ends the session of a `Cookie` header; returns a `Set-Cookie` header that removes it. */
  end(cookieHeader: string | undefined, isSecure: boolean): string;
  /** Ends all sessions and tickets permanently. */
  revoke(): void;
}

export interface SessionOptions {
  readonly port: number;
  readonly now: Now;
}

interface Secret {
  readonly endsAt: number;
  readonly role: Role;
  readonly responses: Set<ServerResponse>;
}

export function createSessions({ port, now }: SessionOptions): Sessions {
  // Cookies are shared between ports: the name separates them, and servers in succession too.
  const name = `jobchart-${randomBytes(4).toString('hex')}-${port}`;
  // Browsers accept the prefix only with Secure, from this host and for all its paths.
  const nameOf = (isSecure: boolean) => (isSecure ? `__Host-${name}` : name);
  const tickets = new Map<string, Secret>();
  const sessions = new Map<string, Secret>();
  let isRevoked = false;

  const issue = (secrets: Map<string, Secret>, role: Role, ms: number) => {
    for (const [old, { endsAt }] of secrets) if (now() >= endsAt) secrets.delete(old);
    const secret = randomBytes(32).toString('base64url');
    if (!isRevoked) secrets.set(secret, { endsAt: now() + ms, role, responses: new Set() });
    return secret;
  };
  const find = (secrets: Map<string, Secret>, secret: string) => {
    const found = secrets.get(secret);
    return found !== undefined && now() < found.endsAt ? found : undefined;
  };
  const secretIn = (cookieHeader = '', isSecure: boolean) => {
    const begin = `${nameOf(isSecure)}=`;
    const pair = cookieHeader.split('; ').find((text) => text.startsWith(begin));
    return pair?.slice(begin.length) ?? '';
  };
  const cookie = (secret: string, isSecure: boolean, seconds: number) =>
    `${nameOf(isSecure)}=${secret}; Path=/; HttpOnly; SameSite=Strict; ${isSecure ? 'Secure; ' : ''}Max-Age=${seconds}`;

  return {
    issueTicket: () => issue(tickets, 'operator', ticketMs),
    redeem(ticket) {
      const isKnown = find(tickets, ticket) !== undefined;
      tickets.delete(ticket);
      return isKnown;
    },
    begin: (role, isSecure) => cookie(issue(sessions, role, sessionMs), isSecure, sessionMs / 1000),
    roleOf: (cookieHeader, isSecure) => find(sessions, secretIn(cookieHeader, isSecure))?.role,
    attach(cookieHeader, isSecure, response) {
      const responses = find(sessions, secretIn(cookieHeader, isSecure))?.responses;
      responses?.add(response);
      response.once('close', () => responses?.delete(response));
    },
    end(cookieHeader, isSecure) {
      const secret = secretIn(cookieHeader, isSecure);
      for (const response of sessions.get(secret)?.responses ?? []) response.destroy();
      sessions.delete(secret);
      return cookie('', isSecure, 0);
    },
    revoke() {
      isRevoked = true;
      tickets.clear();
      sessions.clear();
    },
  };
}

const ticketMs = 15 * 60_000;
const sessionMs = 12 * 3_600_000;
