import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import type { ActorClaim } from '../../../contracts/store/actor.ts';
import type { ClaimedRow, Store } from '../../../contracts/store/store.ts';
import type { LeaseRules } from '../../leases/lease-rules.ts';
import { isHandedOver, ownerAfter } from '../../handover.ts';
import { claimActors, readKept } from './claim.ts';
import type { Tells } from '../write/transaction.ts';
import type { GroupCommit } from '../write/group-commit.ts';
import { createHeldClaims } from './held-claims.ts';
import { toArchive } from '../post.ts';
import { toCommit } from '../write/write-change.ts';

/** The calls by which an engine takes actors and lets go of them. */
export interface Claims extends Pick<Store, 'claim' | 'commit' | 'archive'> {
  /** The database may have lost commits, or have some whose answers were lost. */
  doubt(): void;
  /** Whether an owner has to look for actors that it does not run. */
  isInDoubt(owner: string): boolean;
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
      const isInDoubt = held.isInDoubt(owner) && !onlyPosted;
      const look = held.begin(owner);
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
            const rows = await claimActors(tx, { ...request, held, isInDoubt }, rules, step);
            hold(rows);
            return rows;
          },
          { tells: toldOf, recover: readKept },
        );
        hold(claimed);
        if (isInDoubt && claimed.length < request.limit) look();
        return claimed;
      } catch (error) {
        hold([]);
        throw error;
      }
    },
    commit,
    async archive(claim, result) {
      try {
        await write(toArchive(claim, result), { tells: 'change', isQuick: true });
      } catch (error) {
        // It has an owner still, who finds it and archives it then.
        held.doubt();
        throw error;
      } finally {
        held.archive(claim);
      }
    },
    doubt: held.doubt,
    isInDoubt: held.isInDoubt,
  };
}

/** Another engine may claim what was handed over. */
function toldOf(rows: readonly ClaimedRow[]): Tells {
  return rows.some(({ change }) => isHandedOver(change)) ? 'work' : 'change';
}
