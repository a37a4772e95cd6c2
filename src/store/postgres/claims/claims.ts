import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import type { ActorClaim } from '../../../contracts/store/actor.ts';
import type { ClaimedRow, Store } from '../../../contracts/store/store.ts';
import type { LeaseRules } from '../../leases/lease-rules.ts';
import { isHandedOver, ownerAfter } from '../../handover.ts';
import { claimActors, readKept } from './claim.ts';
import type { Notice } from '../write/transaction.ts';
import type { GroupCommit } from '../write/group-commit.ts';
import { createHeldClaims } from './held-claims.ts';
import { toArchive } from '../post.ts';
import { toCommit } from '../write/write-change.ts';

/** The calls by which an engine takes actors and lets go of them. */
export interface Claims extends Pick<Store, 'claim' | 'commit' | 'archive'> {
  /** The database may have lost commits, or have some whose answers were lost. */
  markUnverified(): void;
  /** Whether an owner has to look up actors that it has and does not run. */
  isUnverified(owner: string): boolean;
}

export function createClaims(write: GroupCommit['write'], rules: LeaseRules): Claims {
  const held = createHeldClaims();

  async function commit(claim: ActorClaim, change: ActorChange | undefined): Promise<boolean> {
    const packed = toCommit(claim, change);
    const isHeld = await write(packed.change, packed.options);
    if (!isHeld) held.refuse(claim);
    else if (change?.lifecycle === 'ended') held.end(claim);
    else if (change !== undefined && ownerAfter(change, claim.owner) !== claim.owner)
      held.remove(claim);
    return isHeld;
  }

  return {
    async claim(request, step) {
      const { owner, onlyPosted = false } = request;
      const isUnverified = held.isUnverified(owner) && !onlyPosted;
      const verified = held.beginVerification(owner);
      let undo: readonly (() => void)[] = [];
      const hold = (claims: readonly ClaimedRow[]) => {
        for (const each of undo) each();
        undo = claims
          .filter(({ change, owner: by }) => ownerAfter(change, by) === by)
          .map((row) => held.add(row, row.change.lifecycle === 'ended'));
      };
      try {
        const claimed = await write(
          async (tx) => {
            hold([]);
            const rows = await claimActors(tx, { ...request, held, isUnverified }, rules, step);
            hold(rows);
            return rows;
          },
          { notifies: noticeOf, recover: readKept },
        );
        hold(claimed);
        if (isUnverified && claimed.length < request.limit) verified();
        return claimed;
      } catch (error) {
        hold([]);
        throw error;
      }
    },
    commit,
    async archive(claim, result) {
      try {
        await write(toArchive(claim, result), { notifies: 'change', isQuick: true });
      } catch (error) {
        // It has an owner still, who finds it and archives it then.
        held.markUnverified();
        throw error;
      } finally {
        held.archive(claim);
      }
    },
    markUnverified: held.markUnverified,
    isUnverified: held.isUnverified,
  };
}

/** Another engine may claim what was handed over. */
function noticeOf(rows: readonly ClaimedRow[]): Notice {
  return rows.some(({ change }) => isHandedOver(change)) ? 'work' : 'change';
}
