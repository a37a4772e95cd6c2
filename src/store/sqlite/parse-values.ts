import type { Job } from '../../contracts/job.ts';
import type {
  ActorKind,
  JournalEvent,
  Standing,
  StoredJob,
  Telling,
} from '../../contracts/store.ts';
import { corrupt } from './columns.ts';

/** Reads what a job has come to. @throws JobError `STORE_CORRUPT` */
export function parseJob(json: string): Job {
  const job = parseJson(json, 'job');
  if (isJob(job)) return job;
  throw corrupt('job');
}

/** Reads what a journal row tells. @throws JobError `STORE_CORRUPT` */
export function parseTold(json: string): readonly Telling[] {
  const told = parseJson(json, 'told');
  if (Array.isArray(told) && told.every(isTelling)) return told;
  throw corrupt('told');
}

/** Reads the status of a job. @throws JobError `STORE_CORRUPT` */
export function parseStatus(value: string): StoredJob['status'] {
  return oneOf(statuses, value, 'status');
}

/** Reads a standing. @throws JobError `STORE_CORRUPT` */
export function parseStanding(value: string): Standing {
  return oneOf(standings, value, 'standing');
}

/** Reads the kind of an actor. @throws JobError `STORE_CORRUPT` */
export function parseKind(value: string): ActorKind {
  return oneOf(kinds, value, 'kind');
}

const kinds = namesOf<ActorKind>({ job: 1, preview: 1 });

const standings = namesOf<Standing>({
  owned: 1,
  released: 1,
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
  return isRecord(value) && typeof value['jobId'] === 'string' && isRecord(value['preview']);
}

function isTelling(value: unknown): value is Telling {
  if (!isRecord(value) || typeof value['state'] !== 'string') return false;
  return Array.isArray(value['events']) && value['events'].every(isEvent);
}

function isEvent(value: unknown): value is JournalEvent {
  if (!isRecord(value)) return false;
  return (
    typeof value['at'] === 'number' &&
    typeof value['type'] === 'string' &&
    eventTypes(value['type'])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
