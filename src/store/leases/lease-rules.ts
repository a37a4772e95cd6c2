import type { Lease } from '../../contracts/store/lease.ts';
import type { ClockReading } from '../../contracts/time.ts';
import { isOfEarlierBoot, isOfOneBoot } from './boot-clock.ts';
import type { StoreTime } from './store-clock.ts';
import { isGone } from './process-identity.ts';

/** A stored lease. Times are epoch milliseconds. */
export interface StoredLease extends Pick<Lease, 'name' | 'owner' | 'processIdentity' | 'engine'> {
  readonly renewedAt: number;
  readonly expiresAt: number;
  /** The monotonic clock at the renewal. The first version of the schema stored none. */
  readonly reading?: ClockReading;
}

/**
 * Decides which leases are in force. Leases taken on this machine are compared by its monotonic
 * clock, so setting a wall clock changes nothing. A lease by a clock that cannot be compared (another
 * machine, or a container with its own time) stays in force for as long as this store sees it renewed.
 */
export interface LeaseRules {
  /** Whether an owner may take a lease: it is free, its own, or no longer in force. */
  mayTake(stored: StoredLease | undefined, owner: string, at: StoreTime): boolean;
  /** Whether a lease still keeps other owners out. */
  isInForce(stored: StoredLease | undefined, at: StoreTime): boolean;
}

/** A lease by another clock, and when this store first saw it in this form, by its own clock. */
interface Sighting {
  readonly lease: string;
  readonly at: number;
}

export function createLeaseRules(): LeaseRules {
  const sightings = new Map<string, Sighting>();

  function isInForce(stored: StoredLease | undefined, at: StoreTime): boolean {
    if (stored === undefined || hasDied(stored, at)) return false;
    const ttlMs = stored.expiresAt - stored.renewedAt;
    const { clock, at: read } = at.reading;
    if (stored.reading?.clock !== clock) return read - firstSeen(stored, read) < ttlMs;
    const age = read - stored.reading.at;
    // A caller that was frozen reads a time before the renewal; so does a clock that began again.
    return isOfOneBoot(clock) ? age < ttlMs : isYoung(age, ttlMs);
  }

  function firstSeen({ name, owner, renewedAt, reading }: StoredLease, at: number): number {
    const lease = JSON.stringify([owner, renewedAt, reading?.at]);
    const known = sightings.get(name);
    if (known?.lease === lease) return known.at;
    sightings.set(name, { lease, at });
    return at;
  }

  return {
    isInForce,
    mayTake: (stored, owner, at) =>
      stored === undefined || stored.owner === owner || !isInForce(stored, at),
  };
}

/** The name of the lease by which an engine owns actors. */
export function engineLease(owner: string): string {
  return `engine:${owner}`;
}

/** Whether the process that took a lease is known to have ended. */
export function hasDied(stored: StoredLease | undefined, { reading }: StoreTime): boolean {
  if (stored === undefined) return false;
  if (isGone(stored.processIdentity)) return true;
  return stored.reading !== undefined && isOfEarlierBoot(stored.reading.clock, reading.clock);
}

/** The last sign of life of an actor's previous owner; never later than now. */
export function lastSeenAt(updatedAt: number, lease: StoredLease | undefined, now: number): number {
  return Math.min(now, Math.max(updatedAt, lease?.renewedAt ?? updatedAt));
}

/**
 * For clocks that may start again: a lease that was renewed far in the future would otherwise keep
 * others out until then.
 */
function isYoung(age: number, ttlMs: number): boolean {
  return age < ttlMs && age >= -ttlMs;
}
