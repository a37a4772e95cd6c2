import type { StoreRetention } from '../../../contracts/store/store-retention.ts';
import { integer } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { toKept, type KeptRow } from '../../rows/kept-row.ts';

/** One job, in any lifecycle. */
export function readKept(sql: Sql, jobId: string): KeptRow | undefined {
  const row = sql(`${select} from actors left join retained using (row_id)
    where kind = 'job' and id = ?`).get(jobId);
  return row && toKept(row);
}

/** Jobs whose time to be looked at has come, the longest overdue first. */
export function readDue(
  sql: Sql,
  { at, limit, unwanted = false }: Parameters<StoreRetention['due']>[0],
): readonly KeptRow[] {
  const which = unwanted ? 'unwanted = 1 and' : '';
  return sql(`${select} ${fromRetained} where ${which} look_at <= ? order by look_at limit ?`)
    .all(at, limit)
    .map(toKept);
}

/** Jobs of which parts are being removed. */
export function readGoing(sql: Sql, limit: number): readonly KeptRow[] {
  return sql(`${select} ${fromRetained} where going is not null order by retained.row_id limit ?`)
    .all(limit)
    .map(toKept);
}

/** Kept jobs after a row. */
export function readKeptAfter(sql: Sql, rowId: number, limit: number): readonly KeptRow[] {
  return sql(`${select} ${fromRetained} where retained.row_id > ? order by retained.row_id limit ?`)
    .all(rowId, limit)
    .map(toKept);
}

/** Jobs that hold bytes, oldest end first; with `records` in the order in which they were created. */
export function readOldest(
  sql: Sql,
  { limit, skip, records }: { readonly limit: number; readonly skip: number; records: boolean },
): readonly KeptRow[] {
  const ordered = records ? 'order by retained.row_id' : 'and bytes > 0 order by ended_at';
  return sql(`${select} ${fromRetained} where ended_at is not null ${ordered} limit ? offset ?`)
    .all(limit, skip)
    .map(toKept);
}

/** Makes an archived job due, within a transaction. */
export function retainEnded(sql: Sql, rowId: number): void {
  sql(retain).run(rowId);
}

/** Quarantined jobs are archived by nobody. */
export function hasNewQuarantined(sql: Sql): boolean {
  return sql(`select 1 ${newlyQuarantined} limit 1`).get() !== undefined;
}

/** Makes quarantined jobs due, within a transaction. */
export function retainQuarantined(sql: Sql): void {
  for (const row of sql(`select row_id ${newlyQuarantined} limit 1000`).all())
    retainEnded(sql, integer(row, 'row_id'));
}

const select = `select actors.row_id as row_id, id, user_id, ended_at, pinned, unwanted, going, parts,
  owner is null and lifecycle in ('ended', 'quarantined') as at_rest, exists (select 1
    from actors as preview where preview.kind = 'preview' and preview.id = actors.id
      and preview.lifecycle in ('ready', 'running')) as previewed`;
const fromRetained = 'from retained cross join actors on actors.row_id = retained.row_id';
const retain = `insert into retained (row_id, ended_at, look_at)
  select row_id, updated_at, updated_at from actors where row_id = ?
  on conflict do update set ended_at = excluded.ended_at, look_at = excluded.look_at`;
const newlyQuarantined = `from actors indexed by jobs_by_status
  where owner is null and status = 'quarantined' and not exists (select 1 from retained
    where retained.row_id = actors.row_id and ended_at is not null)`;
