/**
 * The claims that this store has given out, as far as it knows. The database may know less: a failover to a
 * copy that lags, or an answer that was lost, leaves actors there with an owner that does not run them. Its
 * lease is in force, so no other engine would claim them: it claims them again itself.
 */
export interface HeldClaims {
  has(rowId: number): boolean;
  /** The lowest fence for the next claim of a row: above that of any claim that this store still holds. */
  fenceAfter(rowId: number, stored: number): number;
  /** Notes a claim. The function that it gives takes that back. */
  add(claim: Held): () => void;
  /** Notes that a claim is over; not if a later one has replaced it. */
  remove(claim: Held): void;
  /** From now on the database may have other owners than this store knows. */
  doubt(): void;
  /** Whether an owner has yet to look for actors that it does not run. */
  isInDoubt(owner: string): boolean;
  /** The function that `begin` gives notes that the owner has looked; call it after the commit. */
  begin(owner: string): () => void;
}

interface Held {
  readonly rowId: number;
  readonly fence: number;
}

export function createHeldClaims(): HeldClaims {
  const fences = new Map<number, number>();
  /** By owner: the number of doubts when it looked last. */
  const looked = new Map<string, number>();
  let doubts = 0;

  return {
    has: (rowId) => fences.has(rowId),
    fenceAfter: (rowId, stored) => Math.max(stored, fences.get(rowId) ?? 0) + 1,
    add({ rowId, fence }) {
      const before = fences.get(rowId);
      fences.set(rowId, fence);
      return () => {
        if (fences.get(rowId) !== fence) return;
        if (before === undefined) fences.delete(rowId);
        else fences.set(rowId, before);
      };
    },
    remove({ rowId, fence }) {
      if (fences.get(rowId) === fence) fences.delete(rowId);
    },
    doubt: () => void (doubts += 1),
    isInDoubt: (owner) => looked.get(owner) !== doubts,
    begin(owner) {
      const seen = doubts;
      return () => void looked.set(owner, seen);
    },
  };
}
