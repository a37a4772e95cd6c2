import {
  type AnyMachineSnapshot,
  type AnyStateMachine,
  createActor,
  type Snapshot,
  transition,
} from 'xstate';
import type { EventObject } from 'xstate';
import { JobError } from '../errors/job-error.ts';

/** A machine's state outside any running actor, and what led to it said. */
export interface Step {
  readonly snapshot: AnyMachineSnapshot;
  readonly emitted: readonly EventObject[];
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
  const snapshot: AnyMachineSnapshot = createActor(machine, { snapshot: persisted }).getSnapshot();
  // XState does not throw: it makes an actor that is in error from the beginning.
  if (snapshot.status !== 'error') return snapshot;
  const { error } = snapshot;
  const message = error instanceof Error ? error.message : 'The machine has no such state.';
  throw new JobError('SNAPSHOT_UNKNOWN', message, { cause: error });
}

/** One pure step: its actions are read, not executed. */
export function stepBy(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  event: EventObject,
): Step {
  const [next, actions] = transition(machine, snapshot, event);
  return { snapshot: next, emitted: emittedBy(actions) };
}

/** Events among the actions of a step. */
export function emittedBy(
  actions: readonly { readonly type: string; readonly params: unknown }[],
): readonly EventObject[] {
  return actions.flatMap(({ type, params }) =>
    type === 'xstate.emit' && isEmit(params) ? [params.event] : [],
  );
}

function isEmit(params: unknown): params is { readonly event: EventObject } {
  return typeof params === 'object' && params !== null && 'event' in params;
}
