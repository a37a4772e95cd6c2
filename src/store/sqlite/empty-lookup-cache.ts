import type { ActorKind } from '../../contracts/store/actor.ts';

/** A query of the poll loop: actors of a kind to claim for one reason, or events for owned actors. */
export type Lookup = `${ActorKind} ${'ready' | 'posted' | 'lapsed'}` | 'events';

/** Remembers which lookups found nothing, so that they need not be repeated before a change. */
export interface EmptyLookupCache {
  /** Something was written that this lookup may find; without an argument, that any may find. */
  invalidate(lookup?: Lookup): void;
  /**
   * Whether this lookup found nothing, and nothing was written since. Leases lapse without a write, but
   * each engine renews its own, which is a write.
   */
  isEmpty(lookup: Lookup, owner: string): boolean;
  foundNothing(lookup: Lookup, owner: string): void;
  /** Whether anything was invalidated since the last call. */
  takeInvalidated(): boolean;
}

export function createEmptyLookupCache(): EmptyLookupCache {
  const byOwner = new Map<string, Set<Lookup>>();
  let invalidated = false;

  return {
    invalidate(lookup) {
      invalidated = true;
      if (lookup === undefined) byOwner.clear();
      else for (const lookups of byOwner.values()) lookups.delete(lookup);
    },
    isEmpty: (lookup, owner) => byOwner.get(owner)?.has(lookup) === true,
    foundNothing(lookup, owner) {
      const lookups = byOwner.get(owner) ?? new Set<Lookup>();
      byOwner.set(owner, lookups.add(lookup));
    },
    takeInvalidated() {
      const was = invalidated;
      invalidated = false;
      return was;
    },
  };
}
