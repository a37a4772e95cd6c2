import type { Snapshot } from 'xstate';
import type { StoredActor } from '../contracts/store.ts';
import { JobError } from '../errors/job-error.ts';
import type { Kind } from './actor-kind.ts';

/** One link of the chain that leads from the snapshots of an older machine to this one's. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  migrate(snapshot: Snapshot<unknown>): Snapshot<unknown>;
}

/**
 * Brings a stored snapshot to the version of the machine, link by link.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` where no chain leads there, or it is no snapshot at all
 */
export function migrateSnapshot(
  { version, migrations }: Pick<Kind, 'version' | 'migrations'>,
  stored: Pick<StoredActor, 'version' | 'snapshot' | 'spec'>,
): Snapshot<unknown> {
  let snapshot: Snapshot<unknown> = parse(stored);
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

function parse({ snapshot: text, spec }: Pick<StoredActor, 'snapshot' | 'spec'>) {
  try {
    const snapshot: unknown = JSON.parse(text);
    if (!isSnapshot(snapshot)) throw new Error('It is none.');
    if (spec !== undefined) snapshot.context = { ...snapshot.context, spec: JSON.parse(spec) };
    return snapshot;
  } catch {
    // Told below: it is no snapshot either way.
  }
  throw new JobError('SNAPSHOT_UNKNOWN', 'What is stored is no snapshot of a machine.');
}

function isSnapshot(value: unknown): value is Snapshot<unknown> & { context: object } {
  if (typeof value !== 'object' || value === null) return false;
  if (!('value' in value && 'context' in value && 'status' in value)) return false;
  const { value: state, context, status } = value;
  if (typeof state !== 'string' && (typeof state !== 'object' || state === null)) return false;
  return typeof context === 'object' && context !== null && statuses.has(status);
}

const statuses: ReadonlySet<unknown> = new Set(['active', 'done', 'error', 'stopped']);
