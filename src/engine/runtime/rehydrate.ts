import type { StoredActor } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import type { MachineKind } from './machine-kind.ts';
import { migrateSnapshot } from './migrate-snapshot.ts';
import type { MachineState } from './stepper.ts';

/**
 * Rebuilds a stored actor from its snapshot and its journal. Nothing that it invokes has begun.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` if it fits no state of the machine
 */
export function rehydrate<Context>(
  kind: MachineKind<Context>,
  { history, ...stored }: Pick<StoredActor, 'version' | 'snapshot' | 'history'>,
): MachineState<Context> {
  const { state, context: data } = migrateSnapshot(kind, stored);
  const context = history && kind.recall(data, history);
  if (context === undefined)
    throw new JobError('SNAPSHOT_UNKNOWN', 'It cannot be rebuilt from its snapshot and journal.');
  return kind.stepper.at(state, context);
}
