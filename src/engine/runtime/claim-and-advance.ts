import type { EventObject } from 'xstate';
import type { ActorChange, TransitionEvents } from '../../contracts/store/actor-change.ts';
import type { ActorClaim, StoredActor } from '../../contracts/store/actor.ts';
import type { ClaimRequest, Store } from '../../contracts/store/store.ts';
import { parseEvent } from './actor-events.ts';
import { isNewer } from './stepper/machine-version.ts';
import { type MachineKind, toChange } from './machine-kind.ts';
import { advanceOrQuarantine } from './rehydrate.ts';
import type { MachineState } from './stepper/stepper.ts';

interface AdvanceOptions<Context> {
  readonly store: Store;
  readonly kind: MachineKind<Context>;
  readonly owner: string;
  /** The time of the transitions that the claim makes, epoch milliseconds. */
  readonly now: number;
  readonly limit: number;
  /** Only delivers inbox events, and only to actors that do not run afterwards. */
  readonly onlyPosted?: boolean;
  /** The stages that this engine runs. @default all */
  readonly stages?: ClaimRequest['stages'] | undefined;
  /** The event that is applied before the inbox to an actor that was running or parked. */
  resumed?(stored: StoredActor, state: MachineState<Context>): EventObject | undefined;
  /** The event that is applied after the inbox, to start the actor. */
  started?(state: MachineState<Context>, stored: StoredActor): EventObject | undefined;
}

export interface ClaimedActor<Context> {
  readonly claim: ActorClaim;
  /** Whether its previous owner is gone, so that what it ran was interrupted. */
  readonly orphaned: boolean;
  /** Its journal before this claim. */
  readonly history: readonly TransitionEvents[];
  /** What the claim committed. */
  readonly change: ActorChange;
  /** Its state after that; undefined if it has ended or was quarantined. */
  readonly state: MachineState<Context> | undefined;
}

/**
 * Claims actors and advances each in the same commit: rebuilds it, then applies the resumed event, the
 * inbox and the start event. Invokes nothing. Quarantines actors that cannot be rebuilt.
 */
export async function claimAndAdvance<Context extends object>(
  options: AdvanceOptions<Context>,
): Promise<readonly ClaimedActor<Context>[]> {
  const { store, kind, owner, now, limit, onlyPosted = false, stages } = options;
  const states = new Map<string, MachineState<Context>>();
  const request = { kind: kind.name, owner, limit, onlyPosted, ...(stages && { stages }) };
  const claimed = await store.claim(request, (stored) => {
    // Its owner died before archiving it.
    if (stored.lifecycle === 'ended') return sameAgain(stored, now);
    // In a rolling upgrade it is left to the engines that know its version.
    if (isNewer(stored.version, kind.version)) return undefined;
    states.delete(stored.id);
    const change = advanceOrQuarantine(kind, stored, now, (rebuilt) => {
      const { state, emitted } = advance(options, stored, rebuilt);
      const consumed = stored.inbox.map(({ id }) => id);
      states.set(stored.id, state);
      return toChange(kind, { state, emitted, consumed, at: now });
    });
    const wouldRun = change.lifecycle === 'running' && change.handTo === undefined;
    // It would go on here, so its inbox waits until a slot is free. Others get a turn from the store.
    return onlyPosted && stored.lifecycle === 'running' && wouldRun ? undefined : change;
  });
  return claimed.map(({ id, fence, revision, rowId, orphaned, history = [], change }) => ({
    claim: { kind: kind.name, id, owner, fence, revision, rowId },
    orphaned,
    history,
    change,
    state: states.get(id),
  }));
}

function advance<Context>(
  { kind, onlyPosted, resumed, started }: AdvanceOptions<Context>,
  stored: StoredActor,
  rebuilt: MachineState<Context>,
) {
  let state = rebuilt;
  const emitted: EventObject[] = [];
  const apply = (event: EventObject | undefined) => {
    if (event === undefined) return;
    const step = kind.stepper.step(state, event);
    state = step.state;
    emitted.push(...step.emitted);
  };

  if (stored.lifecycle !== 'ready') apply(resumed?.(stored, state));
  for (const { event } of stored.inbox) apply(parseEvent(event));
  if (onlyPosted !== true) apply(started?.(state, stored));
  return { state, emitted };
}

function sameAgain({ version, inbox }: StoredActor, at: number): ActorChange {
  return { version, at, lifecycle: 'ended', consumed: inbox.map(({ id }) => id) };
}
