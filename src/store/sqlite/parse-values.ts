import type { Job } from '../../contracts/job.ts';
import type { JournalEvent } from '../../contracts/journal.ts';
import type { ActorKind, Lifecycle, StoredJob, TransitionEvents } from '../../contracts/store.ts';
import { corrupt } from './columns.ts';

/** Reads what a job has come to. @throws JobError `STORE_CORRUPT` */
export function parseJob(json: string): Job {
  const job = parseJson(json, 'job');
  if (isJob(job)) return job;
  throw corrupt('job');
}

/** Reads what a journal row tells. @throws JobError `STORE_CORRUPT` */
export function parseJournalRow(json: string): readonly TransitionEvents[] {
  const told = parseJson(json, 'transitions');
  if (Array.isArray(told) && told.every((telling) => isTelling(telling, isEvent))) return told;
  throw corrupt('transitions');
}

/**
 * Reads what a journal row tells, for who only looks: events of a newer version as they are, and
 * none of a row that cannot be read, so that it hides no others.
 */
export function readJournalRow(json: string): readonly TransitionEvents[] {
  try {
    const told = parseJson(json, 'transitions');
    const isRead =
      Array.isArray(told) && told.every((telling) => isTelling(telling, isOfSomeVersion));
    return isRead ? told : [];
  } catch {
    return [];
  }
}

/** Reads the status of a job: one that no engine of this version can run is put aside. */
export function readStatus(value: string): StoredJob['status'] {
  return statuses(value) ? value : 'quarantined';
}

/** Reads a lifecycle. @throws JobError `STORE_CORRUPT` */
export function parseLifecycle(value: string): Lifecycle {
  return oneOf(isLifecycle, value, 'lifecycle');
}

/** Reads the kind of an actor. @throws JobError `STORE_CORRUPT` */
export function parseKind(value: string): ActorKind {
  return oneOf(kinds, value, 'kind');
}

const kinds = namesOf<ActorKind>({ job: 1, preview: 1 });

/** Whether it is a lifecycle that this version knows. */
export const isLifecycle = namesOf<Lifecycle>({
  running: 1,
  parked: 1,
  ready: 1,
  ended: 1,
  quarantined: 1,
});

const statuses = namesOf<StoredJob['status']>({
  created: 1,
  planned: 1,
  generated: 1,
  validated: 1,
  packaged: 1,
  deployed: 1,
  done: 1,
  failed: 1,
  cancelled: 1,
  quarantined: 1,
});

const eventTypes = namesOf<JournalEvent['type']>({
  'job.created': 1,
  'job.routed': 1,
  'job.status': 1,
  'job.waited': 1,
  'job.revised': 1,
  'job.usage': 1,
  'job.quarantined': 1,
  'stage.started': 1,
  'stage.progress': 1,
  'stage.retrying': 1,
  'stage.completed': 1,
  'stage.failed': 1,
  'file.written': 1,
  'preview.live': 1,
  'preview.skipped': 1,
  'preview.expiring': 1,
  'preview.extended': 1,
  'preview.ended': 1,
} satisfies Record<JournalEvent['type'], 1>);

/** As a record, so that the compiler sees to it that none is missing. */
function namesOf<Name extends string>(names: Record<Name, 1>): (name: string) => name is Name {
  return (name): name is Name => Object.hasOwn(names, name);
}

function oneOf<Name extends string>(
  isName: (value: string) => value is Name,
  value: string,
  what: string,
): Name {
  if (isName(value)) return value;
  throw corrupt(what);
}

function parseJson(json: string, what: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw corrupt(what);
  }
}

function isJob(value: unknown): value is Job {
  if (!isRecord(value) || !isRecord(value['diagnostics'])) return false;
  const { diagnostics } = value;
  return (
    ['jobId', 'createdAt', 'projectType', 'status'].every(
      (key) => typeof value[key] === 'string',
    ) &&
    ['input', 'paths', 'preview', 'artifacts'].every((key) => isRecord(value[key])) &&
    ['files', 'findings'].every((key) => Array.isArray(value[key])) &&
    ['stageTimings', 'tokenUsage'].every((key) => isRecord(diagnostics[key])) &&
    ['attempts', 'waits'].every((key) => Array.isArray(diagnostics[key]))
  );
}

function isTelling(
  value: unknown,
  isKnown: (event: unknown) => boolean,
): value is TransitionEvents {
  if (!isRecord(value) || typeof value['state'] !== 'string') return false;
  return Array.isArray(value['events']) && value['events'].every(isKnown);
}

function isEvent(value: unknown): value is JournalEvent {
  return isOfSomeVersion(value) && eventTypes(value['type']);
}

function isOfSomeVersion(
  value: unknown,
): value is Record<string, unknown> & { readonly type: string } {
  return isRecord(value) && typeof value['at'] === 'number' && typeof value['type'] === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
