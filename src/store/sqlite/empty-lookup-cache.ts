import type { ActorKind } from '../../contracts/store.ts';

/** What is looked for: actors of a kind to claim, by what makes them so; or events for owned ones. */
export type Lookup = `${ActorKind} ${'ready' | 'posted' | 'lapsed'}` | 'events';

/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface EmptyLookupCache {
  /** Something was written that such a look may find; without a look, that any may find. */
  invalidate(look?: Lookup): void;
  /**
   * Whether the same look found nothing, and nothing was written since. Leases lapse without a write;
   * but each engine renews its own, which is one.
   */
  isEmpty(look: Lookup, owner: string): boolean;
  foundNothing(look: Lookup, owner: string): void;
  /** Whether anything was invalidated since this was asked last. */
  takeInvalidated(): boolean;
}

export function createEmptyLookupCache(): EmptyLookupCache {
  const byOwner = new Map<string, Set<Lookup>>();
  let invalidated = false;

  return {
    invalidate(look) {
      invalidated = true;
      if (look === undefined) byOwner.clear();
      else for (const looks of byOwner.values()) looks.delete(look);
    },
    isEmpty: (look, owner) => byOwner.get(owner)?.has(look) === true,
    foundNothing(look, owner) {
      const looks = byOwner.get(owner) ?? new Set<Lookup>();
      byOwner.set(owner, looks.add(look));
    },
    takeInvalidated() {
      const was = invalidated;
      invalidated = false;
      return was;
    },
  };
}
