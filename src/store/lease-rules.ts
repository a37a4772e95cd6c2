import type { Lease } from '../contracts/store.ts';
import { isGone } from './holder.ts';

/** A lease at rest. Times are epoch milliseconds. */
export interface KeptLease {
  readonly owner: string;
  readonly holder: string;
  readonly renewedAt: number;
  readonly expiresAt: number;
}

/** The name of the lease by which an engine owns actors. */
export function engineLease(owner: string): string {
  return `engine:${owner}`;
}

/** Whether an asker gets a lease: it is its own, or free, or no longer in force. */
export function mayTake(kept: KeptLease | undefined, asked: Lease): boolean {
  return kept === undefined || kept.owner === asked.owner || !isInForce(kept, asked.now);
}

/**
 * Whether a lease still keeps others out. One that was renewed further in the future than it lasts
 * is from before the clock was set back, and is taken as lapsed: otherwise a dead holder could keep
 * it for as long as the clock was set back. A live one whose actors are taken this way is fenced.
 */
export function isInForce(kept: KeptLease | undefined, now: number): boolean {
  if (kept === undefined) return false;
  const ttlMs = kept.expiresAt - kept.renewedAt;
  return now < kept.expiresAt && kept.renewedAt <= now + ttlMs && !isGone(kept.holder);
}

/** The last time that is known of an actor's previous owner; never later than now. */
export function lastSeenAt(updatedAt: number, lease: KeptLease | undefined, now: number): number {
  return Math.min(now, Math.max(updatedAt, lease?.renewedAt ?? updatedAt));
}
