import type { Job } from '../../contracts/job/job.ts';
import type { ActorClaim, ActorKey } from '../../contracts/store/actor.ts';
import { asDue, retain } from './retention/kept-jobs.ts';
import type { Change } from './write/transaction.ts';

/** Puts an event into an inbox; once, if it has an id. */
export function toPost({ kind, id }: ActorKey, event: string, postId?: string): Change<boolean> {
  return async ({ sql }) => {
    if (postId !== undefined && (await sql(selectPost, kind, id, postId)).length > 0) return true;
    return (await sql(insertPost, kind, id, event, postId ?? null)).length > 0;
  };
}

const selectPost = `select 1 from actors join posts using (row_id)
  where kind = $1 and id = $2 and post_id = $3`;
const insertPost = `with actor as (
    update actors set posted = posted + 1
      where kind = $1 and id = $2 and lifecycle not in ('ended', 'quarantined') returning row_id),
  event as (insert into inbox (row_id, event) select row_id, $3 from actor),
  post as (insert into posts (row_id, post_id) select row_id, $4 from actor where $4::text is not null)
  select 1 from actor`;

/** Archives an ended actor. A job is due for retention then. */
export function toArchive({ rowId, owner }: ActorClaim, result?: Job): Change<unknown> {
  const job = result === undefined ? null : JSON.stringify(result);
  return ({ sql }) => sql(archive, rowId, owner, job);
}

const archive = `with archived as (
    update actors set owner = null where row_id = $1 and owner = $2 and lifecycle = 'ended'
      returning row_id, kind),
  result as (
    insert into results (row_id, job) select row_id, $3 from archived where $3::text is not null
    on conflict (row_id) do update set job = excluded.job)
  ${retain} join archived using (row_id) where kind = 'job' ${asDue}`;
