import type { AnyMachineSnapshot } from 'xstate';
import type { ActorChange, StoredActor } from '../contracts/store.ts';
import { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { Kind } from './actor-kind.ts';
import { migrateSnapshot } from './migrate-snapshot.ts';
import { restoreSnapshot } from './resting-actor.ts';

/** What becomes of the state of a stored actor, or the change that puts it aside. */
export function advanceOrQuarantine(
  kind: Kind,
  stored: StoredActor,
  at: number,
  advance: (snapshot: AnyMachineSnapshot) => ActorChange,
): ActorChange {
  try {
    const snapshot = restoreSnapshot(kind.machine, migrateSnapshot(kind, stored));
    if (snapshot.status === 'active') return advance(snapshot);
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
