/** Lookups that are known to find nothing, until something changes. */
export interface KnownEmpty {
  has(lookup: string): boolean;
  /** Runs a lookup, and gives whether it found nothing. A change that comes meanwhile may be missing in it. */
  look(lookup: string, findsNothing: () => Promise<boolean>): Promise<boolean>;
  /** Something has changed. */
  forget(): void;
}

export function createKnownEmpty(): KnownEmpty {
  const known = new Set<string>();
  let changes = 0;

  return {
    has: (lookup) => known.has(lookup),
    async look(lookup, findsNothing) {
      const before = changes;
      const isNothing = await findsNothing();
      // Not before: another call would take the lookup for empty while this one still runs.
      if (isNothing && changes === before) known.add(lookup);
      return isNothing;
    },
    forget() {
      changes += 1;
      known.clear();
    },
  };
}
