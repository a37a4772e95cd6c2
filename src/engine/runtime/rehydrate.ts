import type { JobFile } from '../../contracts/job.ts';
import type { StoredActor } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import type { MachineKind } from './machine-kind.ts';
import type { MachineState } from './compiled-stepper.ts';
import { migrateSnapshot } from './migrate-snapshot.ts';

export interface Restored<Context> {
  /** Nothing in it is begun. */
  readonly state: MachineState<Context>;
  /** The list of a job's files. */
  readonly files: readonly JobFile[];
}

/**
 * What a stored actor was: from its snapshot, and what its journal tells.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` where it fits no state of the machine
 */
export function restoreState<Context>(
  kind: MachineKind<Context>,
  { history, ...stored }: Pick<StoredActor, 'version' | 'snapshot' | 'history'>,
): Restored<Context> {
  const { state, context } = migrateSnapshot(kind, stored);
  const recalled = history && kind.recall(context, history);
  if (recalled === undefined)
    throw new JobError('SNAPSHOT_UNKNOWN', 'The snapshot and the journal make no context.');
  return { state: kind.stepper.at(state, recalled.context), files: recalled.files };
}
