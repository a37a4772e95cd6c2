import {
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type EventObject,
  type Snapshot,
} from 'xstate';
import { JobError } from '../errors/job-error.ts';

/** A machine's state outside any running actor, and what led to it said. */
export interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly emitted: readonly EventObject[];
}

/** The state in which an actor with that input begins. Nothing in it is started. */
export function beginBy(machine: AnyStateMachine, input: unknown): Step {
  const emitted: EventObject[] = [];
  const snapshot = machine.getInitialSnapshot(inertScope(machine, emitted), input);
  return { snapshot, emitted };
}

/** One pure step: its actions are read, not executed. */
export function stepBy(
  machine: AnyStateMachine,
  before: AnyMachineSnapshot,
  event: EventObject,
): Step {
  const emitted: EventObject[] = [];
  const snapshot = machine.transition(before, event, inertScope(machine, emitted));
  return { snapshot, emitted };
}

/** What a chart is told when what it invoked is done. */
export function doneEvent(actorId: string, output: unknown): EventObject {
  const event = { type: `xstate.done.actor.${actorId}`, output, actorId };
  return event;
}

/** What a chart is told when what it invoked has failed. */
export function errorEvent(actorId: string, error: unknown): EventObject {
  const event = { type: `xstate.error.actor.${actorId}`, error, actorId };
  return event;
}

/**
 * The state that a persisted snapshot stands for. Nothing in it is started.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` where the machine has no such state
 */
export function restoreSnapshot(
  machine: AnyStateMachine,
  persisted: Snapshot<unknown>,
): AnyMachineSnapshot {
  try {
    return machine.restoreSnapshot(persisted, inertScope(machine, []));
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The machine has no such state.';
    throw new JobError('SNAPSHOT_UNKNOWN', message, { cause: error });
  }
}

/**
 * What XState's pure `transition()` steps in, with one actor for all steps of a machine: it makes a
 * new one each time, and computes the initial state of that.
 */
function inertScope(machine: AnyStateMachine, emitted: EventObject[]): AnyActorScope {
  let self = stands.get(machine);
  if (self === undefined) stands.set(machine, (self = createActor(machine, { id: 'at rest' })));
  return {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    actionExecutor: ({ type, params }) => {
      if (type === 'xstate.emit' && isEmit(params)) emitted.push(params.event);
    },
  };
}

const stands = new WeakMap<AnyStateMachine, AnyActorScope['self']>();

function ignore(): void {}

function isEmit(params: unknown): params is { readonly event: EventObject } {
  return typeof params === 'object' && params !== null && 'event' in params;
}
