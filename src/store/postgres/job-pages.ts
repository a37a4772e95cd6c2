import type { JobQuery } from '../../contracts/store/stored-job.ts';

/** A query for a page of rows of jobs, and its values after the first two. */
export interface JobPage {
  /** `$1`: the row id before which the page begins; `$2`: the number of rows. */
  readonly query: string;
  readonly values: readonly (string | number | null)[];
}

/** The query for a page of jobs, newest first: each filter has an index that ends in the row id. */
export function pageOf({ status, userId, parentJobId }: JobQuery): JobPage {
  if (parentJobId !== undefined)
    return { query: childrenPage, values: [parentJobId, userId ?? null, status ?? null] };
  if (status === undefined)
    return userId === undefined
      ? { query: newest('kind', 'true'), values: ['job'] }
      : { query: newest('user_id', "kind = 'job'"), values: [userId] };
  return userId === undefined
    ? { query: statusPage, values: [status] }
    : { query: userStatusPage, values: [status, userId] };
}

/**
 * The newest rows with a value, `$3`, in the column of an index that ends in this column and the row id.
 *
 * The order names the column too, although it is the same in all rows: no other index gives it. For a
 * plain `user_id = $3 order by row_id`, PostgreSQL walks back through the jobs of all users if it takes
 * this one for a frequent user, however old their jobs are. It must not see the values either, hence the
 * `select` around each: it would take the rows to be few, and sort all of them for each page.
 */
function newest(column: 'kind' | 'user_id' | 'parent_id' | 'status', where: string): string {
  return `select row_id, id, created_at from actors
    where ${where} and ${column} >= (select $3::text)
      and (${column}, row_id) < ((select $3::text), (select $1::bigint))
    order by ${column} desc, row_id desc limit $2`;
}

const currentStatus = '(select status from states where states.row_id = job.row_id)';

const childrenPage = newest(
  'parent_id',
  `kind = 'job' and ($4::text is null or user_id = $4) and ($5::text is null
    or (select status from states where states.row_id = actors.row_id) = $5)`,
);

/** Jobs of a status without an owner, and those with one, which are few. */
const ofStatus = (atRest: string, where: string) => `
  with owned as materialized (select row_id, id, created_at, user_id from actors
    where owner is not null and kind = 'job')
  select * from (
    (${atRest})
    union all
    (select row_id, id, created_at from owned as job where row_id < $1 and ${where})) as job
  order by row_id desc limit $2`;
const statusPage = ofStatus(newest('status', 'owner is null'), `${currentStatus} = $3`);
const userStatusPage = ofStatus(
  `select row_id, id, created_at from actors
    where owner is null and user_id >= (select $4::text) and status >= (select $3::text)
      and (user_id, status, row_id) < ((select $4::text), (select $3::text), (select $1::bigint))
      and user_id = (select $4::text) and status = (select $3::text)
    order by user_id desc, status desc, row_id desc limit $2`,
  `${currentStatus} = $3 and user_id = $4`,
);
