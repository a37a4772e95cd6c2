import type { Job } from '../../contracts/job/job.ts';
import type { ActorClaim, ActorKey } from '../../contracts/store/actor.ts';
import { retainEnded } from './retention/kept-jobs.ts';
import { integer } from '../rows/columns.ts';
import type { Sql } from './sql.ts';

/** Puts an event into an inbox within a transaction; once, if it has an id. */
export function writePost(
  sql: Sql,
  { kind, id }: ActorKey,
  event: string,
  postId: string | undefined,
): boolean {
  if (postId !== undefined && sql(selectPost).get(kind, id, postId) !== undefined) return true;
  const row = sql(`update actors set posted = posted + 1
    where kind = ? and id = ? and lifecycle not in ('ended', 'quarantined') returning row_id`).get(
    kind,
    id,
  );
  if (row === undefined) return false;
  const rowId = integer(row, 'row_id');
  sql('insert into inbox (row_id, event) values (?, ?)').run(rowId, event);
  if (postId !== undefined)
    sql('insert into posts (row_id, post_id) values (?, ?)').run(rowId, postId);
  return true;
}

const selectPost = `select 1 from actors cross join posts on posts.row_id = actors.row_id
  where kind = ? and id = ? and post_id = ?`;

/** Archives an ended actor: the function that it gives writes within a transaction. */
export function toArchive(sql: Sql, { kind, rowId, owner }: ActorClaim, result?: Job): () => void {
  const job = result && JSON.stringify(result);
  return () => {
    const archived = sql(
      `update actors set owner = null where row_id = ? and owner = ? and lifecycle = 'ended'`,
    ).run(rowId, owner);
    if (archived.changes > 0 && kind === 'job') retainEnded(sql, rowId);
    if (job === undefined || archived.changes === 0) return;
    sql('insert or replace into results (row_id, job) values (?, ?)').run(rowId, job);
  };
}
