import type { EventObject } from 'xstate';
import type { ActorClaim, InboxEvent, StepChange } from '../../contracts/store.ts';
import type { Invocations } from './invocations.ts';
import type { MachineState } from './stepper.ts';

/** An actor that this engine runs. */
export interface LiveActor<Context> {
  readonly claim: ActorClaim;
  /** Its current state; the last commit may be older. */
  readonly state: MachineState<Context>;
}

/**
 * Implements an invocation. What it returns or throws, now or later, is sent to the machine as its
 * done or error event.
 */
export type Effect<Context> = (input: unknown, run: EffectRun<Context>) => unknown;

/** What an effect is given beside its input. */
export interface EffectRun<Context> {
  readonly actor: LiveActor<Context>;
  /** Aborts when the machine leaves the invoking state. */
  readonly controller: AbortController;
  /** Sends an event to the machine; ignored once the actor is gone. */
  send(event: EventObject): void;
  /**
   * Commits that a step began or ended, with what the event emits. Resolves once that is durable;
   * rejects, or stays pending until the controller aborts, if the actor is no longer run here.
   */
  record(step: StepChange, event?: EventObject): Promise<void>;
  /** Resolves if the actor is still this engine's; rejects if another engine may own it. */
  assertOwnership(): Promise<void>;
}

/** Runs the actors of one kind. */
export interface ActorRunner<Context> {
  readonly live: ReadonlyMap<string, LiveActor<Context>>;
  readonly isDraining: boolean;
  /** Runs a claimed actor from its committed state. */
  start(claim: ActorClaim, state: MachineState<Context>): void;
  /** Sends an event to an actor; ignored once the actor is gone. */
  send(id: string, event: EventObject): void;
  /** Delivers inbox events; the commit that follows consumes them. */
  deliver(id: string, events: readonly InboxEvent[]): void;
  /** Stops running an actor and aborts its effects. The next engine that claims it resumes it. */
  drop(id: string): void;
  /**
   * From now on nothing begins: an idle actor is dropped at once, any other after its next commit.
   * Resolves when none is left.
   */
  drain(isIdle: (state: MachineState<Context>) => boolean): Promise<void>;
}

/** A live actor as its runner keeps it. */
export interface RunningActor<Context> extends LiveActor<Context> {
  /** With the revision that the next commit follows. */
  claim: ActorClaim;
  state: MachineState<Context>;
  /** Settles with the last commit; rejects once the actor is lost. */
  committed: Promise<void>;
  /** Emitted, consumed and recorded since the last commit. */
  emitted: EventObject[];
  consumed: number[];
  steps: StepChange[];
  /** Steps that were sent and have not ended, by their keys: a shutdown waits for them. */
  readonly openSteps: Set<string>;
  /** How many have ended in no commit yet. */
  unsavedSteps: number;
  /** Inbox events that were delivered, so that none is delivered twice. */
  readonly delivered: Set<number>;
  readonly invocations: Invocations;
  /** Commits what was emitted without a change of state. */
  flushing: NodeJS.Immediate | undefined;
  /** Whether another engine may own it: the lease may have lapsed since its last commit. */
  isUnverified: boolean;
  isGone: boolean;
  /** Ends a wait for a failing store. */
  wake: AbortController | undefined;
}

export function toRunning<Context>(
  claim: ActorClaim,
  state: MachineState<Context>,
): RunningActor<Context> {
  return {
    claim,
    state,
    committed: Promise.resolve(),
    emitted: [],
    consumed: [],
    steps: [],
    openSteps: new Set(),
    unsavedSteps: 0,
    delivered: new Set(),
    invocations: new Map(),
    flushing: undefined,
    isUnverified: false,
    isGone: false,
    wake: undefined,
  };
}
