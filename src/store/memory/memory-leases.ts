import type { Store } from '../../contracts/store/store.ts';
import {
  createLeaseRules,
  engineLease,
  hasDied,
  type StoredLease,
  lastSeenAt,
} from '../leases/lease-rules.ts';
import { engineStatuses } from '../leases/engine-statuses.ts';
import type { StoreTime } from '../leases/store-clock.ts';
import type { Actor } from './memory-actor.ts';

/** The leases of a memory store. */
export interface MemoryLeases extends Pick<
  Store,
  'lease' | 'release' | 'engines' | 'engineStatuses'
> {
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
  actors: ReadonlyMap<number, Actor>,
  assertOpen: () => void,
  changed: () => void,
): MemoryLeases {
  const leases = new Map<string, StoredLease>();
  const rules = createLeaseRules();
  const { isInForce, mayTake } = rules;

  return {
    lease: async ({ ttlMs, ...lease }) => {
      const { name, owner } = lease;
      assertOpen();
      const at = moment();
      if (!mayTake(leases.get(name), owner, at)) return false;
      const times = { renewedAt: at.now, expiresAt: at.now + ttlMs, reading: at.reading };
      leases.set(name, { ...lease, ...times });
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
    engineStatuses: async () => {
      assertOpen();
      const held = [...leases.values()].filter(({ name }) => name.startsWith(engineLease('')));
      const running = new Map<string, number>();
      for (const { kind, lifecycle, owner } of actors.values())
        if (kind === 'job' && lifecycle === 'running' && owner !== undefined)
          running.set(owner, (running.get(owner) ?? 0) + 1);
      return engineStatuses(held, running, rules, moment());
    },
    isInForce: (owner, at) => isInForce(leases.get(engineLease(owner)), at),
    ownerOf({ owner, updatedAt }, at) {
      const lease = owner === undefined ? undefined : leases.get(engineLease(owner));
      return { lastSeenAt: lastSeenAt(updatedAt, lease, at.now), ownerDied: hasDied(lease, at) };
    },
  };
}
