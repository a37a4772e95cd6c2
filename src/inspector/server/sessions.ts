import { randomBytes } from 'node:crypto';
import type { Now } from '../../contracts/time.ts';

/**
 * The sessions of browsers that opened a link. They are held in memory only, so a cookie is worthless
 * once its server has ended.
 */
export interface Sessions {
  readonly cookieName: string;
  /** Valid for one exchange. */
  issueTicket(): string;
  /** Exchanges a ticket for a `Set-Cookie` header; undefined if it is unknown, used or expired. */
  redeem(ticket: string): string | undefined;
  /** Whether a `Cookie` header belongs to a session. */
  accepts(cookieHeader: string | undefined): boolean;
  /** Ends all sessions and tickets permanently. */
  revoke(): void;
}

export interface SessionOptions {
  readonly port: number;
  readonly now: Now;
}

export function createSessions({ port, now }: SessionOptions): Sessions {
  // Cookies are shared between ports: the name separates them, and servers in succession too.
  const cookieName = `jobchart-${randomBytes(4).toString('hex')}-${port}`;
  const tickets = new Map<string, number>();
  const sessions = new Map<string, number>();
  let isRevoked = false;

  const issue = (secrets: Map<string, number>, ms: number) => {
    for (const [old, endsAt] of secrets) if (now() >= endsAt) secrets.delete(old);
    const secret = randomBytes(32).toString('base64url');
    if (!isRevoked) secrets.set(secret, now() + ms);
    return secret;
  };
  const isValid = (secrets: Map<string, number>, secret: string) =>
    now() < (secrets.get(secret) ?? -Infinity);

  return {
    cookieName,
    issueTicket: () => issue(tickets, ticketMs),
    redeem(ticket) {
      const isRedeemed = isValid(tickets, ticket);
      tickets.delete(ticket);
      if (!isRedeemed) return undefined;
      const session = issue(sessions, sessionMs);
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionMs / 1000}`;
    },
    accepts(cookieHeader = '') {
      const pair = cookieHeader.split('; ').find((text) => text.startsWith(`${cookieName}=`));
      return pair !== undefined && isValid(sessions, pair.slice(cookieName.length + 1));
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
