import { randomBytes } from 'node:crypto';
import type { Now } from '../../contracts/time.ts';

/**
 * The browsers that are let in: those that came with a ticket and have sent its cookie since. They
 * are kept in memory, so that a cookie is worth nothing once its server has ended.
 */
export interface Sessions {
  readonly cookieName: string;
  /** Good for one exchange. */
  issueTicket(): string;
  /** The `Set-Cookie` header that a ticket is worth; undefined for one that is unknown, used or old. */
  redeem(ticket: string): string | undefined;
  /** Whether a `Cookie` header belongs to a session. */
  accepts(cookieHeader: string | undefined): boolean;
  /** Ends all sessions and tickets, for good. */
  revoke(): void;
}

export interface SessionOptions {
  readonly port: number;
  readonly now: Now;
}

export function createSessions({ port, now }: SessionOptions): Sessions {
  // Browsers do not keep cookies of ports apart: the name does, and that of two servers in a row.
  const cookieName = `jobchart-${randomBytes(4).toString('hex')}-${port}`;
  const tickets = new Map<string, number>();
  const sessions = new Map<string, number>();
  let isRevoked = false;

  const keep = (secrets: Map<string, number>, ms: number) => {
    for (const [known, endsAt] of secrets) if (now() >= endsAt) secrets.delete(known);
    const secret = randomBytes(32).toString('base64url');
    if (!isRevoked) secrets.set(secret, now() + ms);
    return secret;
  };
  const isGood = (secrets: Map<string, number>, secret: string) =>
    now() < (secrets.get(secret) ?? -Infinity);

  return {
    cookieName,
    issueTicket: () => keep(tickets, ticketMs),
    redeem(ticket) {
      const isRedeemed = isGood(tickets, ticket);
      tickets.delete(ticket);
      if (!isRedeemed) return undefined;
      const session = keep(sessions, sessionMs);
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionMs / 1000}`;
    },
    accepts(cookieHeader = '') {
      const pair = cookieHeader.split('; ').find((text) => text.startsWith(`${cookieName}=`));
      return pair !== undefined && isGood(sessions, pair.slice(cookieName.length + 1));
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
