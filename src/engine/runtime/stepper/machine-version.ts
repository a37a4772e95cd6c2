import { hash } from 'node:crypto';
import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { JobError } from '../../../errors/job-error.ts';

/**
 * Names what a snapshot must fit: the machine's own version, raised by hand when its context changes
 * shape, and a hash of its structure. Guards, actions and targets do not count, because they do not
 * change which snapshots fit.
 */
export function machineVersion(machine: AnyStateMachine): string {
  const structure = hash('sha256', JSON.stringify(describe(machine.root)));
  return `${machine.version ?? '0'}-${structure.slice(0, 12)}`;
}

/** Whether a version is of a later form of the context: engines that know it run beside this one. */
export function isNewer(stored: string, own: string): boolean {
  return Number.parseInt(stored) > Number.parseInt(own);
}

function describe(node: AnyStateNode): unknown {
  const invokes = node.invoke.map(
    ({ id, src }) => `${id}:${typeof src === 'string' ? src : 'inline'}`,
  );
  const children = Object.values(node.states).map(describe);
  return [
    node.key,
    node.type,
    node.initial.target.map(({ key }) => key),
    invokes.toSorted(),
    children.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  ];
}

/** A stored snapshot, parsed. */
export interface Snapshot {
  /** The path of the state, such as `created.running`. */
  readonly state: string;
  /** The stored part of the context. */
  readonly context: object;
}

/** Converts snapshots of one version of a machine to another. */
export interface Migration {
  readonly from: string;
  readonly to: string;
  migrate(snapshot: Snapshot): Snapshot;
}

/**
 * Parses a stored snapshot and migrates it, version by version, to that of the machine.
 *
 * @throws JobError `SNAPSHOT_UNKNOWN` if it cannot be parsed, or no chain of migrations leads there
 */
export function migrateSnapshot(
  machine: { readonly version: string; readonly migrations: readonly Migration[] },
  stored: { readonly version: string; readonly snapshot: string },
): Snapshot {
  let snapshot = parse(stored.snapshot);
  for (let version = stored.version; version !== machine.version;) {
    const migration = machine.migrations.find(({ from }) => from === version);
    if (migration === undefined) {
      throw new JobError(
        'SNAPSHOT_UNKNOWN',
        `A snapshot of version ${version} does not fit ${machine.version}.`,
      );
    }
    snapshot = migration.migrate(snapshot);
    version = migration.to;
  }
  return snapshot;
}

function parse(text: string): Snapshot {
  try {
    const snapshot: unknown = JSON.parse(text);
    if (isSnapshot(snapshot)) return snapshot;
  } catch {
    // Reported below.
  }
  throw new JobError('SNAPSHOT_UNKNOWN', 'The stored text is not a snapshot of a machine.');
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  if (!('state' in value && 'context' in value)) return false;
  const { state, context } = value;
  return typeof state === 'string' && typeof context === 'object' && context !== null;
}
