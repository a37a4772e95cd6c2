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
    where kind = ? and id = ? and standing not in ('ended', 'quarantined') returning place`).get(
    kind,
    id,
  );
  if (row === undefined) return false;
  sql('insert into inbox (place, event) values (?, ?)').run(integer(row, 'place'), event);
  return true;
}

/** Lets go of an ended actor. */
export function toSettle(sql: Sql, { place, owner }: ActorClaim, result?: Job): () => void {
  const job = result && JSON.stringify(result);
  return () => {
    const settled = sql(
      `update actors set owner = null where place = ? and owner = ? and standing = 'ended'`,
    ).run(place, owner);
    if (job === undefined || settled.changes === 0) return;
    sql('insert or replace into results (place, job) values (?, ?)').run(place, job);
  };
}
