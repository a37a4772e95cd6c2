import { type JobGroup, jobGroups } from '../../../../contracts/job/job-groups.ts';
import type { ProjectType } from '../../../../contracts/job/job.ts';
import { projectTypes } from '../../../../contracts/job/project-types.ts';
import { groupOf, type JobSummary } from '../../../protocol.ts';

/** Which jobs the list shows. Days are local, such as `2030-01-31`. */
export interface JobsFilter {
  readonly group?: JobGroup;
  readonly userId?: string;
  readonly projectType?: ProjectType;
  readonly search?: string;
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'oldest';
  /** A job, for its family alone. */
  readonly family?: string;
}

/** The filter in the hash of an address, such as `#/?group=failed`. */
export function filterOf(hash: string): JobsFilter {
  const query = new URLSearchParams(hash.split('?')[1] ?? '');
  const group = jobGroups.find((name) => name === query.get('group'));
  const projectType = projectTypes.find((name) => name === query.get('projectType'));
  const [userId, search, family] = ['userId', 'search', 'family'].map((name) => query.get(name));
  const [from, to] = ['from', 'to'].map((name) => query.get(name)).map((day) => isDay(day) && day);
  return {
    ...(group && { group }),
    ...(projectType && { projectType }),
    ...(userId && { userId }),
    ...(search && { search }),
    ...(from && { from }),
    ...(to && { to }),
    ...(query.get('order') === 'oldest' && { order: 'oldest' }),
    ...(family && { family }),
  };
}

function isDay(text: string | null | undefined): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(Date.parse(text ?? ''));
}

/** The address of the list with a filter. */
export function hashOf(filter: JobsFilter): string {
  const query = new URLSearchParams(Object.entries(filter)).toString();
  return query === '' ? '#/' : `#/?${query}`;
}

/** The request for a page of the list. */
export function requestOf({ from, to, ...filter }: JobsFilter, limit: number): string {
  const query = new URLSearchParams({ limit: String(limit), ...filter });
  if (from !== undefined) query.set('since', String(dayStart(from)));
  if (to !== undefined) query.set('until', String(dayStart(to, 1)));
  return `jobs?${query.toString()}`;
}

/** Whether a new job belongs to the list; `text` says whether its texts count too. */
export function fits(
  job: JobSummary,
  filter: JobsFilter,
  { text }: { readonly text: boolean } = { text: true },
): boolean {
  const { group, userId, projectType, search = '', from, to } = filter;
  const { jobId, title = '', message, createdAt } = job;
  const texts = [jobId, job.userId, title, message].join('\n').toLowerCase();
  return (
    (group ?? groupOf(job)) === groupOf(job) &&
    (userId ?? job.userId) === job.userId &&
    (projectType ?? job.projectType) === job.projectType &&
    (from === undefined || createdAt >= dayStart(from)) &&
    (to === undefined || createdAt < dayStart(to, 1)) &&
    (!text ||
      search
        .toLowerCase()
        .split(/\s+/)
        .every((word) => texts.includes(word)))
  );
}

function dayStart(day: string, later = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).getTime();
}
