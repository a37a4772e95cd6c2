import type { StoreRetention } from '../../../contracts/store/store-retention.ts';
import { type KeptRow, toKept } from '../../rows/kept-row.ts';
import { first, type Sql } from '../sql.ts';

/** One job, in any lifecycle. */
export async function readKept(sql: Sql, jobId: string): Promise<KeptRow | undefined> {
  const [job] = await readKeptOf(sql, [jobId]);
  return job;
}

/** Jobs in any lifecycle, in no order. Unknown ones are left out. */
export async function readKeptOf(sql: Sql, jobIds: readonly string[]): Promise<readonly KeptRow[]> {
  return (await sql(selectByIds, jobIds)).map(toKept);
}

/** Jobs whose time to be looked at has come, the longest overdue first. */
export async function readDue(
  sql: Sql,
  { at, limit, unwanted = false }: Parameters<StoreRetention['due']>[0],
): Promise<readonly KeptRow[]> {
  return (await sql(unwanted ? selectDueUnwanted : selectDue, limit, at)).map(toKept);
}

/** Jobs of which parts are being removed. */
export async function readGoing(sql: Sql, limit: number): Promise<readonly KeptRow[]> {
  return (await sql(selectGoing, limit)).map(toKept);
}

/** Kept jobs after a row. */
export async function readKeptAfter(
  sql: Sql,
  rowId: number,
  limit: number,
): Promise<readonly KeptRow[]> {
  return (await sql(selectAfter, limit, rowId)).map(toKept);
}

/** Jobs that hold bytes, oldest end first; with `records` in the order in which they were created. */
export async function readOldest(
  sql: Sql,
  { limit, skip, records }: Parameters<StoreRetention['oldest']>[0],
): Promise<readonly KeptRow[]> {
  return (await sql(records ? selectOldestRecords : selectOldest, limit, skip)).map(toKept);
}

/** Quarantined jobs are archived by nobody. */
export async function hasNewQuarantined(sql: Sql): Promise<boolean> {
  return (await first(sql(`select 1 ${newlyQuarantined} limit 1`))) !== undefined;
}

/** Makes quarantined jobs due, within a transaction. */
export async function retainQuarantined(sql: Sql): Promise<void> {
  await sql(retainNew);
}

const columns = `actors.row_id, id, user_id, ended_at, pinned, unwanted, going, parts,
  (owner is null and lifecycle in ('ended', 'quarantined'))::int as at_rest, exists (select 1
    from actors as preview where preview.kind = 'preview' and preview.id = actors.id
      and preview.lifecycle in ('ready', 'running'))::int as previewed`;
const selectByIds = `select ${columns} from actors left join retained using (row_id)
  where kind = 'job' and id = any($1::text[])`;
/**
 * `$1` is the number of rows, and the order that of an index of `retained`. The lateral query with a limit
 * is always a lookup by key.
 */
const page = (where: string, order: string, skip = '') => `select ${columns}
  from (select * from retained as kept where ${where} order by ${order} limit $1 ${skip}) as kept
    cross join lateral (select * from actors where actors.row_id = kept.row_id limit 1) as actors
  order by ${order}, actors.row_id`;
const selectDue = page('look_at <= $2', 'look_at');
const selectDueUnwanted = page('unwanted = 1 and look_at <= $2', 'look_at');
const selectGoing = page('going is not null', 'kept.row_id');
const selectAfter = page('row_id > $2', 'kept.row_id');
const selectOldest = page('ended_at is not null and bytes > 0', 'ended_at', 'offset $2');
const selectOldestRecords = page('ended_at is not null', 'kept.row_id', 'offset $2');

/** Makes jobs due: followed by which of the rows of `states`, and by `asDue`. */
export const retain = `insert into retained (row_id, ended_at, look_at)
  select row_id, updated_at, updated_at from states`;
export const asDue = `on conflict (row_id) do update
  set ended_at = excluded.ended_at, look_at = excluded.look_at`;
const newlyQuarantined = `from actors where owner is null and status = 'quarantined' and not exists
  (select 1 from retained where retained.row_id = actors.row_id and ended_at is not null)`;
const retainNew = `${retain} where row_id in (select row_id ${newlyQuarantined} limit 1000) ${asDue}`;
