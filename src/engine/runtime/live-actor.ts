import type { EventObject } from 'xstate';
import type { ActorChange } from '../../contracts/store/actor-change.ts';
import type { ActorClaim, InboxEvent } from '../../contracts/store/actor.ts';
import type { StepChange } from '../../contracts/store/stored-step.ts';
import type { Store } from '../../contracts/store/store.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import type { Invocations } from './invocations.ts';
import type { HeldLease } from './lease.ts';
import type { MachineKind } from './machine-kind.ts';
import type { MachineState } from './stepper/stepper.ts';

/** An actor that this engine runs. */
export interface LiveActor<Context> {
  readonly claim: ActorClaim;
  /** Its current state; the last commit may be older. */
  readonly state: MachineState<Context>;
}

/**
 * Implements an invocation. Its return value or error, or that of its promise, is sent to the machine as
 * the done or error event.
 */
export type Effect<Context> = (input: unknown, run: EffectRun<Context>) => unknown;

/** What an effect can use besides its input. */
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
  /** Rejects if another engine may own the actor. */
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
  /** Delivers an inbox event, once; the commit that follows consumes it. */
  deliver(id: string, event: InboxEvent): void;
  /** Stops running an actor and aborts its effects. The next engine that claims it resumes it. */
  drop(id: string): void;
  /**
   * Starts no more effects: drops idle actors at once, and each other one after its next commit. Resolves
   * when no actor is left.
   */
  drain(isIdle: (state: MachineState<Context>) => boolean): Promise<void>;
}

/** What a runner is made of. */
export interface RunnerOptions<Context> {
  readonly kind: MachineKind<Context>;
  /** By the `src` of an invocation. */
  readonly effects: Readonly<Record<string, Effect<Context>>>;
  readonly store: Store;
  /** The lease of the owner that claimed the actors. */
  readonly lease: HeldLease;
  readonly now: Now;
  readonly sleep: Sleep;
  /** Called with the events that a step emits, before its commit. */
  onEmitted?(id: string, events: readonly EventObject[]): void;
  /** Called after each commit, in order. */
  onCommitted(claim: ActorClaim, state: MachineState<Context>, change: ActorChange): void;
  /** Called when an actor has left this runner: with its last commit, or without one if it was lost or dropped. */
  onGone(actor: LiveActor<Context>, last: ActorChange | undefined): void;
}

/** The runner's own view of a live actor. */
export interface RunningActor<Context> extends LiveActor<Context> {
  /** With the revision that the next commit follows. */
  claim: ActorClaim;
  state: MachineState<Context>;
  /** Settles with the last commit; rejects once the actor is lost. */
  committed: Promise<void>;
  /** Emitted, inbox ids consumed, and durable steps recorded since the last commit. */
  emitted: EventObject[];
  consumed: number[];
  steps: StepChange[];
  /** Keys of steps that were sent and have not ended: a shutdown waits for them. */
  readonly openSteps: Set<string>;
  /** How many steps have ended without a commit yet. */
  unsavedSteps: number;
  /** Ids of delivered inbox events, so that none is delivered twice. */
  readonly delivered: Set<number>;
  readonly invocations: Invocations;
  /** The planned commit of events that were emitted without a change of state. */
  flushing: NodeJS.Immediate | undefined;
  /** Whether another engine may own it, because the lease may have lapsed since its last commit. */
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

/** What waiters get when another engine runs the actor, or none. */
export function lost({ claim }: Pick<LiveActor<unknown>, 'claim'>): DOMException {
  return new DOMException(`${claim.id} is no longer run by this engine.`, 'AbortError');
}
