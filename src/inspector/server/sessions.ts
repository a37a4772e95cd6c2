import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Now } from '../../contracts/time.ts';

/** Who may look: those who came with a ticket, and have had its cookie since. */
export interface Sessions {
  readonly cookieName: string;
  /** Good for one exchange. */
  issueTicket(): string;
  /** The `Set-Cookie` header that a ticket is worth; undefined for one that is unknown, used or old. */
  redeem(ticket: string): string | undefined;
  /** Whether a `Cookie` header belongs to a session. */
  accepts(cookieHeader: string | undefined): boolean;
}

export interface SessionOptions {
  /** Tells instances apart: browsers do not keep cookies of ports apart. */
  readonly instance: string;
  readonly port: number;
  readonly readOnly: boolean;
  /** Signs the cookies: where it is kept, sessions outlive the server. */
  readonly key: Buffer;
  readonly now: Now;
}

export function createSessions({ instance, port, readOnly, key, now }: SessionOptions): Sessions {
  const cookieName = `jobchart-${instance}-${port}`;
  const tickets = new Map<string, number>();

  const sign = (text: string) =>
    createHmac('sha256', key).update(`${cookieName} ${readOnly} ${text}`).digest();

  return {
    cookieName,
    issueTicket() {
      const ticket = randomBytes(24).toString('base64url');
      tickets.set(ticket, now() + ticketMs);
      return ticket;
    },
    redeem(ticket) {
      const endsAt = tickets.get(ticket);
      if (endsAt === undefined) return undefined;
      tickets.delete(ticket);
      if (now() >= endsAt) return undefined;
      const session = `${randomBytes(16).toString('base64url')}.${now() + sessionMs}`;
      const value = `${session}.${sign(session).toString('base64url')}`;
      return `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${sessionMs / 1000}`;
    },
    accepts(cookieHeader = '') {
      const value = cookieHeader
        .split('; ')
        .find((pair) => pair.startsWith(`${cookieName}=`))
        ?.slice(cookieName.length + 1);
      const [, session = '', endsAt = '', mac = ''] = cookiePattern.exec(value ?? '') ?? [];
      const [given, right] = [Buffer.from(mac, 'base64url'), sign(session)];
      return (
        given.length === right.length && timingSafeEqual(given, right) && now() < Number(endsAt)
      );
    },
  };
}

const cookiePattern = /^([\w-]{22}\.(\d{1,15}))\.([\w-]{43})$/;
const ticketMs = 15 * 60_000;
const sessionMs = 12 * 3_600_000;
