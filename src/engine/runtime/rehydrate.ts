import type { StoredActor, ActorChange } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import type { MachineKind } from './machine-kind.ts';
import type { MachineState } from './stepper.ts';
import { toJobError } from '../../errors/to-job-error.ts';

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

/** A state as it is stored: of a job's context without what the journal tells. */
interface Snapshot {
  /** As in `created.running`. */
  readonly state: string;
  readonly context: object;
}

/** One link of the chain that leads from the snapshots of an older machine to this one's. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  migrate(snapshot: Snapshot): Snapshot;
}

/**
 * Brings a stored snapshot to the version of the machine, link by link.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` where no chain leads there, or it is no snapshot at all
 */
function migrateSnapshot(
  { version, migrations }: Pick<MachineKind<unknown>, 'version' | 'migrations'>,
  stored: Pick<StoredActor, 'version' | 'snapshot'>,
): Snapshot {
  let snapshot = parse(stored.snapshot);
  for (let at = stored.version; at !== version;) {
    const link = migrations.find(({ from }) => from === at);
    if (link === undefined) {
      throw new JobError(
        'SNAPSHOT_UNKNOWN',
        `A snapshot of version ${at} does not fit ${version}.`,
      );
    }
    snapshot = link.migrate(snapshot);
    at = link.to;
  }
  return snapshot;
}

function parse(text: string): Snapshot {
  try {
    const snapshot: unknown = JSON.parse(text);
    if (isSnapshot(snapshot)) return snapshot;
  } catch {
    // Told below: it is no snapshot either way.
  }
  throw new JobError('SNAPSHOT_UNKNOWN', 'What is stored is no snapshot of a machine.');
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  if (!('state' in value && 'context' in value)) return false;
  const { state, context } = value;
  return typeof state === 'string' && typeof context === 'object' && context !== null;
}

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
