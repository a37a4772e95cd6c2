import type { Job } from '../../contracts/job/job.ts';
import { jobStatuses } from '../../contracts/job/job-statuses.ts';
import type { JournalEvent } from '../../contracts/job/journal.ts';
import type { ActorKind, Lifecycle } from '../../contracts/store/actor.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import type { TransitionEvents } from '../../contracts/store/actor-change.ts';
import { corrupt } from './columns.ts';

/** Parses the result of an archived job. @throws JobError `STORE_CORRUPT` */
export function parseJob(json: string): Job {
  const job = parseJson(json, 'job');
  if (isJob(job)) return job;
  throw corrupt('job');
}

/** Parses the transitions of a journal row. @throws JobError `STORE_CORRUPT` */
export function parseJournalRow(json: string): readonly TransitionEvents[] {
  const transitions = parseJson(json, 'transitions');
  const isValid =
    Array.isArray(transitions) && transitions.every((each) => isTransition(each, isEvent));
  if (isValid) return transitions;
  throw corrupt('transitions');
}

/**
 * Parses a journal row for display. Events of a newer version are passed on; an unreadable row gives
 * none, so that it does not hide other rows.
 */
export function readJournalRow(json: string): readonly TransitionEvents[] {
  try {
    const transitions = parseJson(json, 'transitions');
    const isValid =
      Array.isArray(transitions) &&
      transitions.every((each) => isTransition(each, isOfSomeVersion));
    return isValid ? transitions : [];
  } catch {
    return [];
  }
}

/** Parses the status of a job: one that this version does not know is shown as quarantined. */
export function readStatus(value: string): StoredJob['status'] {
  return jobStatuses.find((status) => status === value) ?? 'quarantined';
}

/** Parses a lifecycle. @throws JobError `STORE_CORRUPT` */
export function parseLifecycle(value: string): Lifecycle {
  return oneOf(isLifecycle, value, 'lifecycle');
}

/** Parses the kind of an actor. @throws JobError `STORE_CORRUPT` */
export function parseKind(value: string): ActorKind {
  return oneOf(kinds, value, 'kind');
}

const kinds = namesOf<ActorKind>({ job: 1, preview: 1 });

/** Whether this version knows a lifecycle. */
export const isLifecycle = namesOf<Lifecycle>({
  running: 1,
  parked: 1,
  ready: 1,
  ended: 1,
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
  'job.pinned': 1,
  'job.unpinned': 1,
  'job.pruned': 1,
  'stage.started': 1,
  'stage.progress': 1,
  'stage.retrying': 1,
  'stage.completed': 1,
  'stage.skipped': 1,
  'stage.failed': 1,
  'file.written': 1,
  'preview.live': 1,
  'preview.skipped': 1,
  'preview.expiring': 1,
  'preview.extended': 1,
  'preview.ended': 1,
} satisfies Record<JournalEvent['type'], 1>);

/** Takes a record, so that the compiler reports a missing name. */
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

function isTransition(
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
