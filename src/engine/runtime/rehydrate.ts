import type { ActorChange } from '../../contracts/store/actor-change.ts';
import type { StoredActor } from '../../contracts/store/actor.ts';
import { JobError } from '../../errors/job-error.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { MachineKind } from './machine-kind.ts';
import { migrateSnapshot } from './stepper/machine-version.ts';
import type { MachineState } from './stepper/stepper.ts';

/** Rebuilds a stored actor and advances it. If that fails, quarantines it: it is never claimed again. */
export function advanceOrQuarantine<Context>(
  kind: MachineKind<Context>,
  stored: StoredActor,
  at: number,
  advance: (state: MachineState<Context>) => ActorChange,
): ActorChange {
  try {
    const state = rehydrate(kind, stored);
    if (!state.leaf.isFinal) return advance(state);
    throw new JobError('SNAPSHOT_UNKNOWN', 'The snapshot is of an actor that has ended.');
  } catch (error) {
    return toQuarantine(kind, stored.version, at, error);
  }
}

/** The change that quarantines an actor. */
export function toQuarantine<Context>(
  kind: MachineKind<Context>,
  version: string,
  at: number,
  error: unknown,
): ActorChange {
  const published = kind.publishedInQuarantine(toJobError(error).message, at);
  return { version, at, lifecycle: 'quarantined', consumed: [], ...published };
}

/**
 * Rebuilds a stored actor from its snapshot and its journal. Starts nothing that it invokes.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` if the two fit no state of the machine
 */
export function rehydrate<Context>(
  kind: MachineKind<Context>,
  stored: Pick<StoredActor, 'version' | 'snapshot' | 'history'>,
): MachineState<Context> {
  const { state, context: data } = migrateSnapshot(kind, stored);
  const context = stored.history && kind.recall(data, stored.history);
  if (context === undefined)
    throw new JobError('SNAPSHOT_UNKNOWN', 'It cannot be rebuilt from its snapshot and journal.');
  return kind.stepper.at(state, context);
}
