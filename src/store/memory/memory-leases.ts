import type { Store } from '../../contracts/store/store.ts';
import {
  createLeaseRules,
  engineLease,
  hasDied,
  type StoredLease,
  lastSeenAt,
} from '../leases/lease-rules.ts';
import type { StoreTime } from '../leases/store-clock.ts';
import type { Actor } from './memory-actor.ts';

/** The leases of a memory store. */
export interface MemoryLeases extends Pick<Store, 'lease' | 'release' | 'engines'> {
  /** Whether the lease of an engine is in force. */
  isInForce(owner: string, at: StoreTime): boolean;
  /** What is known about the previous owner of an actor. */
  ownerOf(
    actor: Actor,
    at: StoreTime,
  ): { readonly lastSeenAt: number; readonly ownerDied: boolean };
}

export function createMemoryLeases(
  moment: () => StoreTime,
  assertOpen: () => void,
  changed: () => void,
): MemoryLeases {
  const leases = new Map<string, StoredLease>();
  const { isInForce, mayTake } = createLeaseRules();

  return {
    lease: async ({ name, owner, processIdentity, ttlMs }) => {
      assertOpen();
      const at = moment();
      if (!mayTake(leases.get(name), owner, at)) return false;
      const times = { renewedAt: at.now, expiresAt: at.now + ttlMs, reading: at.reading };
      leases.set(name, { name, owner, processIdentity, ...times });
      return true;
    },
    release: async ({ name, owner }) => {
      assertOpen();
      if (leases.get(name)?.owner !== owner) return;
      leases.delete(name);
      changed();
    },
    engines: async () => {
      assertOpen();
      const at = moment();
      return [...leases.values()]
        .filter((lease) => lease.name.startsWith(engineLease('')) && isInForce(lease, at))
        .map(({ owner }) => owner);
    },
    isInForce: (owner, at) => isInForce(leases.get(engineLease(owner)), at),
    ownerOf({ owner, updatedAt }, at) {
      const lease = owner === undefined ? undefined : leases.get(engineLease(owner));
      return { lastSeenAt: lastSeenAt(updatedAt, lease, at.now), ownerDied: hasDied(lease, at) };
    },
  };
}
