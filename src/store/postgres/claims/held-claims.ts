/**
 * The claims that this store has given out, as far as it knows. The database may know less: a failover to a
 * copy that lags, or an answer that was lost, leaves actors there with an owner that does not run them. Its
 * lease is in force, so no other engine would claim them: it claims them again itself.
 */
export interface HeldClaims {
  has(rowId: number): boolean;
  /** The lowest fence for the next claim of a row: above that of any claim that this store still holds. */
  fenceAfter(rowId: number, stored: number): number;
  /** Notes a claim of an actor that runs or has ended. The function that it gives takes that back. */
  add(claim: Held, hasEnded: boolean): () => void;
  /** Notes that an actor has ended; its claim holds until it is archived. */
  end(claim: Held): void;
  /** Notes that an ended actor was archived, or is to be found again for that. */
  archive(claim: Held): void;
  /** Notes that a claim is over; not if a later one has replaced it. */
  remove(claim: Held): void;
  /** Notes that the database refused a claim. */
  refuse(claim: Held): void;
  /** From now on the database may have other owners than this store knows. */
  markUnverified(): void;
  /** Whether an owner has yet to look up actors that it has and does not run. */
  isUnverified(owner: string): boolean;
  /** Begins such a lookup. The function that it gives notes that it has ended; call it after the commit. */
  beginVerification(owner: string): () => void;
}

interface Held {
  readonly rowId: number;
  readonly fence: number;
}

export function createHeldClaims(): HeldClaims {
  const fences = new Map<number, number>();
  const ended = new Set<number>();
  /** By owner: the mark that was the latest when its last lookup began. */
  const verified = new Map<string, number>();
  let latestMark = 0;

  function remove({ rowId, fence }: Held): void {
    if (fences.get(rowId) !== fence) return;
    fences.delete(rowId);
    ended.delete(rowId);
  }

  return {
    has: (rowId) => fences.has(rowId),
    fenceAfter: (rowId, stored) => Math.max(stored, fences.get(rowId) ?? 0) + 1,
    add({ rowId, fence }, hasEnded) {
      const before = fences.get(rowId);
      fences.set(rowId, fence);
      if (hasEnded) ended.add(rowId);
      else ended.delete(rowId);
      return () => {
        if (fences.get(rowId) !== fence) return;
        if (before === undefined) fences.delete(rowId);
        else fences.set(rowId, before);
      };
    },
    end({ rowId, fence }) {
      if (fences.get(rowId) === fence) ended.add(rowId);
    },
    archive(claim) {
      if (ended.has(claim.rowId)) remove(claim);
    },
    remove,
    refuse(claim) {
      // An ended actor takes no commits, and is still to be archived.
      if (ended.has(claim.rowId)) return;
      remove(claim);
      latestMark += 1;
    },
    markUnverified: () => void (latestMark += 1),
    isUnverified: (owner) => verified.get(owner) !== latestMark,
    beginVerification(owner) {
      const mark = latestMark;
      return () => void verified.set(owner, mark);
    },
  };
}
