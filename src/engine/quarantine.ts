import type { ActorChange, StoredActor } from '../contracts/store.ts';
import { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { Kind } from './actor-kind.ts';
import type { ChartState } from './chart.ts';
import { restoreState } from './restore-state.ts';

/** What becomes of the state of a stored actor, or the change that puts it aside. */
export function advanceOrQuarantine<Context>(
  kind: Kind<Context>,
  stored: StoredActor,
  at: number,
  advance: (state: ChartState<Context>) => ActorChange,
): ActorChange {
  try {
    const state = restoreState(kind, stored);
    if (!state.place.isFinal) return advance(state);
    throw new JobError('SNAPSHOT_UNKNOWN', 'The snapshot is of an actor that has ended.');
  } catch (error) {
    const { message } = toJobError(error);
    const entry = { at, type: 'job.quarantined', state: 'quarantined', data: { message } } as const;
    const { version, snapshot } = stored;
    return {
      version,
      snapshot,
      at,
      standing: 'quarantined',
      consumed: [],
      ...(kind.kind === 'job' && { job: { status: 'quarantined', entries: [entry] } }),
    };
  }
}
