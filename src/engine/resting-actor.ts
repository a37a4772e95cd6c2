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

/** What XState's pure `transition()` steps in. */
function inertScope(machine: AnyStateMachine, emitted: EventObject[]): AnyActorScope {
  let stand = stands.get(machine);
  if (stand === undefined) stands.set(machine, (stand = createStand(machine)));
  stand.emitted = emitted;
  return stand.scope;
}

/** One for all steps of a machine: XState makes a new actor each time, and computes its initial state. */
interface Stand {
  readonly scope: AnyActorScope;
  emitted: EventObject[];
}

const stands = new WeakMap<AnyStateMachine, Stand>();

function createStand(machine: AnyStateMachine): Stand {
  const self = createActor(machine, { id: 'at rest' });
  const execute: AnyActorScope['actionExecutor'] = ({ type, params }) => {
    if (type === 'xstate.emit' && isEmit(params)) stand.emitted.push(params.event);
  };
  const scope: AnyActorScope = {
    self,
    system: self.system,
    id: '',
    sessionId: '',
    logger: ignore,
    defer: ignore,
    emit: ignore,
    stopChild: ignore,
    get actionExecutor() {
      return execute;
    },
    // Each microstep would put its own in, a function that is assigned to a property: these V8 keeps
    // among its old objects, with all that the step was given, until the next full collection.
    set actionExecutor(_) {},
  };
  const stand: Stand = { scope, emitted: [] };
  return stand;
}

function ignore(): void {}

function isEmit(params: unknown): params is { readonly event: EventObject } {
  return typeof params === 'object' && params !== null && 'event' in params;
}
