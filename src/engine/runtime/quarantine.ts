import type { ActorChange, StoredActor } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { MachineKind } from './machine-kind.ts';
import { rehydrate } from './rehydrate.ts';
import type { MachineState } from './stepper.ts';

/** Advances a stored actor; one that cannot be rebuilt is put aside instead, and never claimed again. */
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
    const { message } = toJobError(error);
    return {
      version: stored.version,
      at,
      lifecycle: 'quarantined',
      consumed: [],
      ...kind.publishedInQuarantine(message, at),
    };
  }
}
