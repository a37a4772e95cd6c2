import type { ActorChange } from '../../contracts/store/actor-change.ts';
import type { ClaimRequest } from '../../contracts/store/store.ts';
import type { StoredActor } from '../../contracts/store/actor.ts';
import type { StoreTime } from '../leases/store-clock.ts';
import { isHandover, servesQueue, takesHandover } from '../handover.ts';
import type { Actor } from './memory-actor.ts';
import type { MemoryLeases } from './memory-leases.ts';
import type { MemoryQueue } from './memory-queue.ts';

export interface ClaimedActor {
  readonly actor: Actor;
  /** How the step saw it. */
  readonly shown: StoredActor;
  readonly change: ActorChange;
}

interface ClaimParts {
  readonly actors: ReadonlyMap<number, Actor>;
  readonly leases: MemoryLeases;
  readonly queue: MemoryQueue;
}

type Step = (actor: StoredActor) => ActorChange | undefined;

/** Chooses the actors of a claim, in its order. If a step throws, nothing has changed. */
export function chooseActors(
  parts: ClaimParts,
  request: ClaimRequest,
  at: StoreTime,
  step: Step,
): readonly ClaimedActor[] {
  const { actors, leases, queue } = parts;
  const { kind, owner, limit } = request;
  const chosen: ClaimedActor[] = [];
  const undo = [queue.savepoint()];

  function change(actor: Actor, to: Partial<Pick<Actor, 'lifecycle' | 'tried'>>): void {
    const { lifecycle, tried, readyAt } = actor;
    undo.push(() => Object.assign(actor, { lifecycle, tried, readyAt }));
    if (to.lifecycle === 'ready' && lifecycle !== 'ready') actor.readyAt = at.now;
    Object.assign(actor, to);
    queue.enter(actor);
  }

  function choose(actor: Actor, needsTurn: boolean): ActorChange | undefined {
    const shown = show(actor, owner, leases.ownerOf(actor, at));
    const stepped = step(shown);
    if (stepped === undefined) return undefined;
    if (needsTurn && stepped.lifecycle === 'running') {
      change(actor, { lifecycle: 'ready', tried: actor.inbox.length });
      return undefined;
    }
    change(actor, { lifecycle: stepped.lifecycle });
    chosen.push({ actor, shown, change: stepped });
    return stepped;
  }

  try {
    for (const actor of actors.values()) {
      if (chosen.length >= limit) return chosen;
      const isFound = isClaimable(actor, request, (other) => leases.isInForce(other, at));
      if (isFound) choose(actor, kind === 'job' && actor.owner === undefined);
    }
    const rest = limit - chosen.length;
    if (servesQueue(request) && rest > 0)
      queue.serve(at.now, rest, (actor) => choose(actor, false));
    return chosen;
  } catch (error) {
    for (const each of undo.toReversed()) each();
    throw error;
  }
}

/** Ready jobs without a new event wait for their turns. */
function isClaimable(
  { kind, owner, lifecycle, inbox, tried }: Actor,
  request: ClaimRequest,
  isInForce: (owner: string) => boolean,
): boolean {
  const isPosted = inbox.length > tried;
  if (kind !== request.kind || owner === request.owner) return false;
  if (request.onlyPosted && !isPosted) return false;
  if (isHandover(owner)) return isPosted || takesHandover(request, owner ?? '');
  if (owner !== undefined) return !isInForce(owner);
  if (lifecycle === 'ready' && kind === 'preview') return true;
  return (lifecycle === 'ready' || lifecycle === 'parked') && isPosted;
}

function show(
  { kind, id, version, snapshot, history, lifecycle, inbox, ...actor }: Actor,
  owner: string,
  previous: ReturnType<MemoryLeases['ownerOf']>,
): StoredActor {
  return {
    kind,
    id,
    owner,
    version,
    snapshot,
    history: [...history],
    lifecycle,
    fence: actor.fence + 1,
    revision: actor.revision,
    orphaned: actor.owner !== undefined && !isHandover(actor.owner),
    ...previous,
    inbox,
  };
}
