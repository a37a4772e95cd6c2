import type { AnyMachineSnapshot, EventObject } from 'xstate';
import type { ActorChange, Store, StoredActor } from '../contracts/store.ts';
import { type Kind, toChange } from './actor-kind.ts';
import { advanceOrQuarantine } from './quarantine.ts';
import { stepBy } from './resting-actor.ts';

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

export type ClaimedActor = StoredActor & { readonly change: ActorChange };

/**
 * Claims actors, and takes in the same commit the pure steps that bring them to where they can run.
 * What does not fit the machine is put aside.
 */
export function claimActors(request: ClaimRequest): Promise<readonly ClaimedActor[]> {
  const { store, kind, owner, now, limit, onlyPosted = false } = request;
  return store.claim({ kind: kind.kind, owner, now, limit, onlyPosted }, (stored) => {
    // Final, but its owner went before it could settle it.
    if (stored.standing === 'ended') return sameAgain(stored, now);
    return advanceOrQuarantine(kind, stored, now, (snapshot) => advance(request, stored, snapshot));
  });
}

function advance(
  { kind, now, onlyPosted, resume, begin }: ClaimRequest,
  stored: StoredActor,
  restored: AnyMachineSnapshot,
): ActorChange {
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
  const consumed = stored.inbox.map(({ id }) => id);
  return toChange(kind, { snapshot, emitted, consumed, at: now });
}

function sameAgain({ version, snapshot, inbox }: StoredActor, at: number): ActorChange {
  return { version, snapshot, at, standing: 'ended', consumed: inbox.map(({ id }) => id) };
}
