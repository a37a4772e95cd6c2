import type { Lease } from '../contracts/store.ts';
import { isOfEarlierBoot, isOfOneBoot } from './boot-clock.ts';
import { isGone } from './process-identity.ts';

/** A lease at rest. Times are epoch milliseconds. */
export interface KeptLease extends Pick<Lease, 'name' | 'owner' | 'processIdentity' | 'reading'> {
  readonly renewedAt: number;
  readonly expiresAt: number;
}

/** When somebody asks. */
type Asked = Pick<Lease, 'now' | 'reading'>;

/**
 * Which leases are in force. Those of this machine go by its monotonic clock, so that a wall clock
 * that is set, or is another's, changes nothing. A lease by a clock that cannot be compared (of
 * another machine, of a container with a time of its own) is in force for as long as it is seen to be
 * renewed: that asks nothing of the other's clock.
 */
export interface LeaseRules {
  /** Whether an asker gets a lease: it is its own, or free, or no longer in force. */
  mayTake(kept: KeptLease | undefined, asked: Lease): boolean;
  /** Whether a lease still keeps others out. */
  isInForce(kept: KeptLease | undefined, asked: Asked): boolean;
}

/** A lease by another clock, and since when it is as it is, by the asker's. */
interface Sighting {
  readonly lease: string;
  readonly by: string | undefined;
  readonly at: number;
}

export function createLeaseRules(): LeaseRules {
  const sightings = new Map<string, Sighting>();

  function isInForce(kept: KeptLease | undefined, asked: Asked): boolean {
    if (kept === undefined || hasDied(kept, asked)) return false;
    const ttlMs = kept.expiresAt - kept.renewedAt;
    const [own, others] = [asked.reading, kept.reading];
    if (own === undefined && others === undefined)
      return isYoung(asked.now - kept.renewedAt, ttlMs);
    if (own === undefined || own.clock !== others?.clock)
      return (own?.at ?? asked.now) - firstSeen(kept, asked) < ttlMs;
    const age = own.at - others.at;
    // An asker that was frozen reads a time before the renewal; a clock that began again does too.
    return isOfOneBoot(own.clock) ? age < ttlMs : isYoung(age, ttlMs);
  }

  function firstSeen({ name, owner, renewedAt, reading }: KeptLease, asked: Asked): number {
    const lease = JSON.stringify([owner, renewedAt, reading?.at]);
    const by = asked.reading?.clock;
    const known = sightings.get(name);
    if (known?.lease === lease && known.by === by) return known.at;
    const at = asked.reading?.at ?? asked.now;
    sightings.set(name, { lease, by, at });
    return at;
  }

  return {
    isInForce,
    mayTake: (kept, asked) =>
      kept === undefined || kept.owner === asked.owner || !isInForce(kept, asked),
  };
}

/** The name of the lease by which an engine owns actors. */
export function engineLease(owner: string): string {
  return `engine:${owner}`;
}

/** Whether the process that held a lease is known to have ended. */
export function hasDied(kept: KeptLease | undefined, { reading }: Asked): boolean {
  if (kept === undefined) return false;
  if (isGone(kept.processIdentity)) return true;
  if (kept.reading === undefined || reading === undefined) return false;
  return isOfEarlierBoot(kept.reading.clock, reading.clock);
}

/** The last time that is known of an actor's previous owner; never later than now. */
export function lastSeenAt(updatedAt: number, lease: KeptLease | undefined, now: number): number {
  return Math.min(now, Math.max(updatedAt, lease?.renewedAt ?? updatedAt));
}

/**
 * Goes by a clock that may be set back, or begin again: a lease that was renewed further in the
 * future than it lasts would keep others out for as long.
 */
function isYoung(age: number, ttlMs: number): boolean {
  return age < ttlMs && age >= -ttlMs;
}
