import type { DiffOptions } from '../../contracts/engine/engine.ts';
import type { JobFilter } from '../../contracts/engine/job-filter.ts';
import type { JobQuery } from '../../contracts/store/stored-job.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import { JobError } from '../../errors/job-error.ts';
import { jobGroups } from '../../contracts/job/job-groups.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import { jobStatuses } from '../../contracts/job/job-statuses.ts';
import { reader } from './reader.ts';

/** Checks the filter of `list`. @throws JobError `QUERY_INVALID` */
export function parseFilter(filter: JobFilter): JobQuery {
  const read = reader('QUERY_INVALID', 'The filter');
  const fields = read.record(filter);
  assertKnown(fields, names, 'Filters', 'QUERY_INVALID');
  const { status, userId, parentJobId, limit = 50, cursor } = fields;
  const { group, projectType, search, since, until, order } = fields;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new JobError('QUERY_INVALID', 'The filter: limit must be a whole number from 1 to 1000.');
  }
  return {
    limit,
    ...(status !== undefined && { status: read.oneOf(status, 'status', jobStatuses) }),
    ...(userId !== undefined && { userId: read.text(userId, 'userId', 200) }),
    ...(parentJobId !== undefined && { parentJobId: read.text(parentJobId, 'parentJobId', 200) }),
    ...(group !== undefined && { group: read.oneOf(group, 'group', jobGroups) }),
    ...(projectType !== undefined && {
      projectType: read.oneOf(projectType, 'projectType', projectTypes),
    }),
    ...(search !== undefined && { search: read.text(search, 'search', 200) }),
    ...(since !== undefined && { since: time(since, 'since') }),
    ...(until !== undefined && { until: time(until, 'until') }),
    ...(order !== undefined && { order: read.oneOf(order, 'order', orders) }),
    ...(cursor !== undefined && { cursor: read.text(cursor, 'cursor', 200) }),
  };
}

function time(value: unknown, name: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw new JobError('QUERY_INVALID', `The filter: ${name} must be a time in epoch milliseconds.`);
}

const orders = ['newest', 'oldest'] as const;

const names: NamesOf<JobFilter> = {
  group: true,
  projectType: true,
  search: true,
  since: true,
  until: true,
  order: true,
  status: true,
  userId: true,
  parentJobId: true,
  limit: true,
  cursor: true,
};

/** Checks the options of `diff`, and returns the id that they name. @throws JobError `QUERY_INVALID` */
export function parseDiff(options: DiffOptions = {}): string | undefined {
  const diffNames: NamesOf<DiffOptions> = { against: true };
  assertKnown(options, diffNames, 'diff: the options', 'QUERY_INVALID');
  const { against } = options;
  return against === undefined
    ? undefined
    : reader('QUERY_INVALID', 'diff').text(against, 'against', 200);
}
