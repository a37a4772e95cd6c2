import type { AnyMachineSnapshot } from 'xstate';
import type { ActorChange, StoredActor } from '../contracts/store.ts';
import { toJobError } from '../errors/to-job-error.ts';
import type { Kind } from './actor-kind.ts';
import { migrateSnapshot } from './migrate-snapshot.ts';
import { restoreSnapshot } from './resting-actor.ts';

/** The state of a stored actor, or the change that puts it aside because it fits no machine. */
export function restoreOrQuarantine(
  kind: Kind,
  stored: StoredActor,
  at: number,
): { readonly snapshot: AnyMachineSnapshot } | { readonly quarantine: ActorChange } {
  try {
    return { snapshot: restoreSnapshot(kind.machine, migrateSnapshot(kind, stored)) };
  } catch (error) {
    const { message } = toJobError(error);
    const entry = { at, type: 'job.quarantined', state: 'quarantined', data: { message } } as const;
    const { version, snapshot } = stored;
    return {
      quarantine: {
        version,
        snapshot,
        at,
        standing: 'quarantined',
        consumed: [],
        ...(kind.kind === 'job' && { job: { status: 'quarantined', entries: [entry] } }),
      },
    };
  }
}
