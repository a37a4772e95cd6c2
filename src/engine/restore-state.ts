import type { StoredActor } from '../contracts/store.ts';
import { JobError } from '../errors/job-error.ts';
import type { Kind } from './actor-kind.ts';
import type { ChartState } from './chart.ts';
import { migrateSnapshot } from './migrate-snapshot.ts';

/**
 * The state that a stored actor is in. Nothing in it is begun.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` where it fits no state of the machine
 */
export function restoreState<Context>(
  kind: Kind<Context>,
  stored: Pick<StoredActor, 'version' | 'snapshot' | 'spec'>,
): ChartState<Context> {
  const { state, context } = migrateSnapshot(kind, stored);
  if (kind.isContext(context)) return kind.chart.at(state, context);
  throw new JobError('SNAPSHOT_UNKNOWN', 'The snapshot has a context of another shape.');
}
