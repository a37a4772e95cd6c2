import type { ActorKind } from '../../contracts/store.ts';

/** What is looked for: actors of a kind to claim, by what makes them so; or events for owned ones. */
export type Lookup = `${ActorKind} ${'ready' | 'posted' | 'lapsed'}` | 'events';

/** Remembers which looks found nothing, so that they need not be taken again before a change. */
export interface EmptyLookupCache {
  /** Something was written that such a look may find; without a look, that any may find. */
  invalidate(look?: Lookup): void;
  /** Whether the same look found nothing a moment ago, and nothing was written since. */
  isEmpty(look: Lookup, owner: string): boolean;
  foundNothing(look: Lookup, owner: string): void;
  /** Whether anything was invalidated since this was asked last. */
  takeInvalidated(): boolean;
}

/** Leases lapse without any write: a look is taken again after this many milliseconds. */
const maxAgeMs = 500;

export function createEmptyLookupCache(): EmptyLookupCache {
  const byOwner = new Map<string, Map<Lookup, number>>();
  let invalidated = false;

  return {
    invalidate(look) {
      invalidated = true;
      if (look === undefined) byOwner.clear();
      else for (const looks of byOwner.values()) looks.delete(look);
    },
    isEmpty(look, owner) {
      const at = byOwner.get(owner)?.get(look);
      return at !== undefined && performance.now() - at <= maxAgeMs;
    },
    foundNothing(look, owner) {
      const looks = byOwner.get(owner) ?? new Map<Lookup, number>();
      byOwner.set(owner, looks.set(look, performance.now()));
    },
    takeInvalidated() {
      const was = invalidated;
      invalidated = false;
      return was;
    },
  };
}
