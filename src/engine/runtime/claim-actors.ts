import type { EventObject } from 'xstate';
import type { JobFile } from '../../contracts/job.ts';
import type {
  ActorChange,
  ActorClaim,
  Store,
  StoredActor,
  TransitionEvents,
} from '../../contracts/store.ts';
import { type MachineKind, toChange } from './machine-kind.ts';
import type { MachineState } from './compiled-stepper.ts';
import { advanceOrQuarantine } from './quarantine.ts';
import type { Restored } from './rehydrate.ts';

interface ClaimRequest<Context> {
  readonly store: Store;
  readonly kind: MachineKind<Context>;
  readonly owner: string;
  /** The time of the transitions that the claim makes. */
  readonly now: number;
  readonly limit: number;
  /** Only to hand over what waits in inboxes, where nothing begins by it. */
  readonly onlyPosted?: boolean;
  /** What an actor is told first, before what waits in its inbox. */
  resume(stored: StoredActor, state: MachineState<Context>): EventObject | undefined;
  /** What it is told last, so that it begins. */
  begin(state: MachineState<Context>): EventObject | undefined;
}

export interface ClaimedActor<Context> {
  readonly claim: ActorClaim;
  /** Whether an engine that is gone had it. */
  readonly orphaned: boolean;
  /** What its journal told before. */
  readonly history: readonly TransitionEvents[];
  readonly change: ActorChange;
  /** Where the steps led; undefined for what has ended, or is put aside. */
  readonly state: MachineState<Context> | undefined;
  /** The list of a job's files. */
  readonly files: readonly JobFile[];
}

/**
 * Claims actors, and takes in the same commit the pure steps that bring them to where they can run.
 * What does not fit the machine is put aside.
 */
export async function claimActors<Context extends object>(
  request: ClaimRequest<Context>,
): Promise<readonly ClaimedActor<Context>[]> {
  const { store, kind, owner, now, limit, onlyPosted = false } = request;
  const states = new Map<string, Restored<Context>>();
  const claimed = await store.claim({ kind: kind.kind, owner, limit, onlyPosted }, (stored) => {
    // Final, but its owner went before it could settle it.
    if (stored.lifecycle === 'ended') return sameAgain(stored, now);
    states.delete(stored.id);
    const change = advanceOrQuarantine(kind, stored, now, (restored) => {
      const { state, emitted } = advance(request, stored, restored.state);
      const consumed = stored.inbox.map(({ id }) => id);
      states.set(stored.id, { state, files: restored.files });
      return toChange(kind, { state, emitted, consumed, at: now });
    });
    // It goes on with what it was told, once there is room for that.
    return onlyPosted && change.lifecycle === 'running' ? undefined : change;
  });
  return claimed.map(({ id, fence, revision, rowId, orphaned, history = [], change }) => ({
    claim: { kind: kind.kind, id, owner, fence, revision, rowId },
    orphaned,
    history,
    change,
    state: states.get(id)?.state,
    files: states.get(id)?.files ?? [],
  }));
}

function advance<Context>(
  { kind, onlyPosted, resume, begin }: ClaimRequest<Context>,
  stored: StoredActor,
  restored: MachineState<Context>,
) {
  let state = restored;
  const emitted: EventObject[] = [];
  const apply = (event: EventObject | undefined) => {
    if (event === undefined) return;
    const step = kind.stepper.step(state, event);
    state = step.state;
    emitted.push(...step.emitted);
  };

  if (stored.orphaned) apply(resume(stored, state));
  for (const { event } of stored.inbox) apply(JSON.parse(event));
  if (onlyPosted !== true) apply(begin(state));
  return { state, emitted };
}

function sameAgain({ version, inbox }: StoredActor, at: number): ActorChange {
  return { version, at, lifecycle: 'ended', consumed: inbox.map(({ id }) => id) };
}
