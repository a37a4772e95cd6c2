import type { Now } from '../../contracts/time.ts';
import { idsOf, type Report } from '../notice.ts';
import type { Delivery } from './delivery.ts';
import type { Entry } from './entries.ts';
import type { Pause } from './pacer.ts';
import type { Failure } from './show/failure.ts';
import { nextTarget } from './show/next-target.ts';

interface RecoveryParts {
  readonly advance: (entry: Entry) => Promise<Pause>;
  readonly close: (entry: Entry, reason?: string) => Promise<Pause>;
  readonly save: (delivery: Delivery) => Promise<void>;
  readonly report: Report;
  readonly now: Now;
}

/** What happens to a message that Discord does not accept: later, with less, elsewhere, not at all. */
export function createRecovery({ advance, close, save, report, now }: RecoveryParts) {
  async function retryLater(entry: Entry, failure: Failure): Promise<Pause> {
    // The next start goes on.
    if (failure.type === 'unauthorised') return { ms: 0 };
    entry.failures += 1;
    entry.failingSince ??= now();
    if (now() - entry.failingSince > giveUpAfterMs) return goElsewhere(entry, failure.message);
    const wait = Math.min(maxWaitMs, paceMs * 2 ** Math.min(entry.failures - 1, 10));
    const requestedWait = failure.type === 'later' ? (failure.afterMs ?? 0) : 0;
    if (entry.failures === 3) {
      const message = `A message could not be sent yet; retrying: ${failure.message}`;
      report({ level: 'warning', event: 'message.delayed', message, ...idsOf(entry.delivery) });
    }
    return { ms: Math.max(wait, requestedWait), again: true };
  }

  /** Discord refused the message: try without files, then as plain text, then elsewhere. */
  async function retryWithLess(entry: Entry, { type, message }: Failure): Promise<Pause> {
    const less = type === 'tooLarge' ? 'files' : type === 'invalid' ? 'everything' : undefined;
    if (less !== undefined && entry.without !== less && entry.without !== 'everything') {
      entry.without = less;
      const text = `Discord refused a message: ${message}`;
      const ids = idsOf(entry.delivery);
      report({ level: 'warning', event: 'message.refused', message: text, ...ids });
      return advance(entry);
    }
    return goElsewhere(entry, message);
  }

  async function goElsewhere(entry: Entry, reason: string): Promise<Pause> {
    const next = nextTarget(entry.delivery, 'denied');
    if (next === undefined) return giveUp(entry, reason);
    entry.delivery = next;
    entry.without = 'nothing';
    entry.failures = 0;
    entry.failingSince = undefined;
    await save(next);
    return advance(entry);
  }

  async function giveUp(entry: Entry, reason: string): Promise<Pause> {
    const { id, jobId = 'no job' } = entry.delivery;
    const message = `Gave up on showing ${jobId}, requested in message ${id}: ${reason}`;
    report({ level: 'warning', event: 'message.lost', message, ...idsOf(entry.delivery) });
    return close(entry, reason);
  }

  return { retryLater, retryWithLess };
}

/** Minimum time between edits of one message. */
export const paceMs = 1000;
export const maxWaitMs = 60_000;
const giveUpAfterMs = 86_400_000;
