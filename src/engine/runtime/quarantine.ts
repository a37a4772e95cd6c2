import type { ActorChange, StoredActor } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import { toJobError } from '../../errors/to-job-error.ts';
import type { MachineKind } from './machine-kind.ts';
import { restoreState, type Restored } from './rehydrate.ts';

/** What becomes of the state of a stored actor, or the change that puts it aside. */
export function advanceOrQuarantine<Context>(
  kind: MachineKind<Context>,
  stored: StoredActor,
  at: number,
  advance: (restored: Restored<Context>) => ActorChange,
): ActorChange {
  try {
    const restored = restoreState(kind, stored);
    if (!restored.state.leaf.isFinal) return advance(restored);
    throw new JobError('SNAPSHOT_UNKNOWN', 'The snapshot is of an actor that has ended.');
  } catch (error) {
    const { message } = toJobError(error);
    const event = { type: 'job.quarantined', at, message } as const;
    const job = { status: 'quarantined', state: 'quarantined', events: [event] } as const;
    return {
      version: stored.version,
      at,
      lifecycle: 'quarantined',
      consumed: [],
      ...(kind.kind === 'job' && { job }),
    };
  }
}
