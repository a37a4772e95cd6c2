import type { JobGroup } from '../contracts/job/job-groups.ts';
import type { Lifecycle } from '../contracts/store/actor.ts';
import type { NewActor } from '../contracts/store/actor-change.ts';
import type { JobQuery, StoredJob } from '../contracts/store/stored-job.ts';

/** What a job is found by, beside its title: in lower case, and short enough to read that of all jobs. */
export function toSearchedText(id: string, job: NewActor['job']): string {
  const { userId = '', message = '' } = job ?? {};
  return toSearched(`${id}\n${userId}\n${message.slice(0, maxMessageLength)}`);
}

/** A text as it is searched. PostgreSQL takes no NUL. */
export function toSearched(text: string): string {
  return text.toLowerCase().replaceAll('\0', ' ');
}

const maxMessageLength = 4000;

/** The words of a search; each must be found. */
export function toSearchWords(search = ''): readonly string[] {
  return toSearched(search).split(/\s+/).filter(Boolean).slice(0, maxWords);
}

const maxWords = 8;

/** The statuses of the groups of ended jobs. */
export const endedGroups = {
  failed: ['failed', 'quarantined'],
  done: ['done'],
  cancelled: ['cancelled'],
} as const satisfies Partial<Record<JobGroup, readonly StoredJob['status'][]>>;

/** The lifecycles of the groups of jobs that have not ended. */
export const openGroups = {
  running: ['ready', 'running'],
  needsYou: ['parked'],
} as const satisfies Partial<Record<JobGroup, readonly Lifecycle[]>>;

/** The group of a job. */
export function groupOf(lifecycle: Lifecycle, status: StoredJob['status']): JobGroup {
  if (lifecycle === 'ready' || lifecycle === 'running') return 'running';
  if (lifecycle === 'parked') return 'needsYou';
  return status === 'done' || status === 'cancelled' ? status : 'failed';
}

/** The group of a name that a count is by: a lifecycle of jobs that have not ended, or a status of others. */
export function groupOfName(name: string): JobGroup | undefined {
  const groups = Object.entries({ ...endedGroups, ...openGroups });
  const [group] = groups.find(([, names]) => names.some((each) => each === name)) ?? [];
  return group === undefined || !isGroup(group) ? undefined : group;
}

function isGroup(name: string): name is JobGroup {
  return name in endedGroups || name in openGroups;
}

/** Whether a query asks for more than the status, user and parent, newest first: each of these has an index. */
export function isSearch({ group, projectType, search, since, until, order }: JobQuery): boolean {
  return (
    group !== undefined ||
    projectType !== undefined ||
    toSearchWords(search).length > 0 ||
    since !== undefined ||
    until !== undefined ||
    order === 'oldest'
  );
}
