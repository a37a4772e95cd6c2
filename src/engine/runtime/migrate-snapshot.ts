import type { StoredActor } from '../../contracts/store.ts';
import { JobError } from '../../errors/job-error.ts';
import type { MachineKind } from './machine-kind.ts';

/** A state as it is stored: of a job's context without what the journal tells. */
export interface Snapshot {
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
export function migrateSnapshot(
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
