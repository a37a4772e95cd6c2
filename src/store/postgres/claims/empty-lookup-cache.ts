/** Remembers which lookups found nothing, so that they need not be repeated before a change. */
export interface EmptyLookupCache {
  isEmpty(lookup: string): boolean;
  /** Runs a lookup, and gives whether it found nothing. A change that comes meanwhile may be missing in it. */
  lookUp(lookup: string, findsNothing: () => Promise<boolean>): Promise<boolean>;
  /** Something has changed that any lookup may find. */
  invalidate(): void;
}

export function createEmptyLookupCache(): EmptyLookupCache {
  const empty = new Set<string>();
  let changes = 0;

  return {
    isEmpty: (lookup) => empty.has(lookup),
    async lookUp(lookup, findsNothing) {
      const before = changes;
      const isNothing = await findsNothing();
      // Not before: another call would take the lookup for empty while this one still runs.
      if (isNothing && changes === before) empty.add(lookup);
      return isNothing;
    },
    invalidate() {
      changes += 1;
      empty.clear();
    },
  };
}
