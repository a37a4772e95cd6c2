import type { AnyMachineSnapshot, EventObject } from 'xstate';
import type { ActorChange, ActorClaim, Store, StoredActor } from '../contracts/store.ts';
import { type Kind, toChange } from './actor-kind.ts';
import { advanceOrQuarantine } from './quarantine.ts';
import { type Step, stepBy } from './resting-actor.ts';

interface ClaimRequest {
  readonly store: Store;
  readonly kind: Kind;
  readonly owner: string;
  readonly now: number;
  readonly limit: number;
  /** Only to hand over what waits in inboxes: nothing new is begun. */
  readonly onlyPosted?: boolean;
  /** What an actor is told first, before what waits in its inbox. */
  resume(stored: StoredActor, snapshot: AnyMachineSnapshot): EventObject | undefined;
  /** What it is told last, so that it begins. */
  begin(snapshot: AnyMachineSnapshot): EventObject | undefined;
}

export interface ClaimedActor {
  readonly claim: ActorClaim;
  /** Whether an engine that is gone had it. */
  readonly orphaned: boolean;
  readonly spec: string | undefined;
  readonly change: ActorChange;
  /** Where the steps led; undefined for what has ended, or is put aside. */
  readonly state: AnyMachineSnapshot | undefined;
}

/**
 * Claims actors, and takes in the same commit the pure steps that bring them to where they can run.
 * What does not fit the machine is put aside.
 */
export async function claimActors(request: ClaimRequest): Promise<readonly ClaimedActor[]> {
  const { store, kind, owner, now, limit, onlyPosted = false } = request;
  const states = new Map<string, AnyMachineSnapshot>();
  const claimed = await store.claim(
    { kind: kind.kind, owner, now, limit, onlyPosted },
    (stored) => {
      // Final, but its owner went before it could settle it.
      if (stored.standing === 'ended') return sameAgain(stored, now);
      states.delete(stored.id);
      return advanceOrQuarantine(kind, stored, now, (restored) => {
        const { snapshot, emitted } = advance(request, stored, restored);
        const consumed = stored.inbox.map(({ id }) => id);
        const change = toChange(kind, { snapshot, emitted, consumed, at: now });
        states.set(stored.id, snapshot);
        return change;
      });
    },
  );
  return claimed.map(({ kind: kindOf, id, fence, place, orphaned, spec, change }) => ({
    claim: { kind: kindOf, id, owner, fence, place },
    orphaned,
    spec,
    change,
    state: states.get(id),
  }));
}

function advance(
  { kind, onlyPosted, resume, begin }: ClaimRequest,
  stored: StoredActor,
  restored: AnyMachineSnapshot,
): Step {
  let snapshot = restored;
  const emitted: EventObject[] = [];
  const apply = (event: EventObject | undefined) => {
    if (event === undefined || snapshot.status !== 'active') return;
    const step = stepBy(kind.machine, snapshot, event);
    snapshot = step.snapshot;
    emitted.push(...step.emitted);
  };

  if (stored.orphaned) apply(resume(stored, snapshot));
  for (const { event } of stored.inbox) apply(JSON.parse(event));
  if (onlyPosted !== true) apply(begin(snapshot));
  return { snapshot, emitted };
}

function sameAgain({ version, snapshot, inbox }: StoredActor, at: number): ActorChange {
  return { version, snapshot, at, standing: 'ended', consumed: inbox.map(({ id }) => id) };
}
