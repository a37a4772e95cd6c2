import type { Job } from '../../contracts/job.ts';
import type { ActorClaim, ActorKind } from '../../contracts/store.ts';
import { integer, type Sql } from './columns.ts';

interface ActorKey {
  readonly kind: ActorKind;
  readonly id: string;
}

/** Puts an event into an inbox within a transaction. */
export function writePost(sql: Sql, { kind, id }: ActorKey, event: string): boolean {
  const row = sql(`update actors set posted = posted + 1
    where kind = ? and id = ? and lifecycle not in ('ended', 'quarantined') returning row_id`).get(
    kind,
    id,
  );
  if (row === undefined) return false;
  sql('insert into inbox (row_id, event) values (?, ?)').run(integer(row, 'row_id'), event);
  return true;
}

/** Lets go of an ended actor. */
export function toArchive(sql: Sql, { rowId, owner }: ActorClaim, result?: Job): () => void {
  const job = result && JSON.stringify(result);
  return () => {
    const settled = sql(
      `update actors set owner = null where row_id = ? and owner = ? and lifecycle = 'ended'`,
    ).run(rowId, owner);
    if (job === undefined || settled.changes === 0) return;
    sql('insert or replace into results (row_id, job) values (?, ?)').run(rowId, job);
  };
}
