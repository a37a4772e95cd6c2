import { setImmediate as nextTurn } from 'node:timers/promises';
import type { JobQuery } from '../../contracts/store/stored-job.ts';
import { checkLimit } from '../check.ts';
import { endedGroups, openGroups, toSearchWords } from '../job-search.ts';
import { integer } from '../rows/columns.ts';
import { listCursor, parseListCursor } from '../rows/cursors.ts';
import type { Sql } from './sql.ts';

/** A part of the rows that may match, in the order of their row ids. */
interface Source {
  /** Selects their row ids, up to further conditions. */
  readonly select: string;
  readonly values: readonly string[];
}

/**
 * The row ids of a page of jobs that no index finds alone. It looks through the jobs of the narrowest index in
 * slices of a millisecond or two, and lets others run in between.
 *
 * @param read Runs a query on the store, while it is open.
 */
export async function searchJobs(
  query: JobQuery,
  read: <T>(query: (sql: Sql) => T) => Promise<T>,
): Promise<{ readonly rowIds: readonly number[]; readonly cursor?: string }> {
  const limit = checkLimit(query.limit);
  const isNewest = query.order !== 'oldest';
  const sources = sourcesOf(query);
  const found: number[] = [];
  let from = query.cursor === undefined ? (isNewest ? maxRowId : 0) : parseListCursor(query.cursor);
  for (;;) {
    const begin = from;
    const to = await read((sql) => endOfSlice(sql, sources, begin, isNewest));
    const rest = limit + 1 - found.length;
    found.push(...(await read((sql) => matches(sql, sources, query, { begin, to, rest }))));
    const last = found[limit - 1];
    if (found.length > limit && last !== undefined)
      return { rowIds: found.slice(0, limit), cursor: listCursor(last) };
    if (to === undefined) return { rowIds: found };
    from = to;
    await nextTurn();
  }
}

/** The row id at which the next slice goes on: no source has more rows before it. Undefined for the last one. */
function endOfSlice(
  sql: Sql,
  sources: readonly Source[],
  begin: number,
  isNewest: boolean,
): number | undefined {
  let end: number | undefined;
  for (const { select, values } of sources) {
    const ids = `${select} and row_id ${isNewest ? '<' : '>'} ?
      order by row_id ${isNewest ? 'desc' : 'asc'} limit ?`;
    const row = sql(`select count(*) as rows, ${isNewest ? 'min' : 'max'}(row_id) as row_id
      from (${ids})`).get(...values, begin, sliceRows);
    if (row === undefined || integer(row, 'rows') < sliceRows) continue;
    const last = integer(row, 'row_id');
    end = end === undefined ? last : isNewest ? Math.max(end, last) : Math.min(end, last);
  }
  return end;
}

interface Slice {
  readonly begin: number;
  readonly to: number | undefined;
  readonly rest: number;
}

/** The row ids of the matching jobs of a slice, in their order. */
function matches(
  sql: Sql,
  sources: readonly Source[],
  query: JobQuery,
  { begin, to, rest }: Slice,
): readonly number[] {
  const isNewest = query.order !== 'oldest';
  const [low, high] = isNewest ? [to ?? 0, begin - 1] : [begin + 1, to ?? maxRowId];
  const ids = sources.map(({ select }) => `${select} and row_id between ? and ?`);
  const values = sources.flatMap((source) => [...source.values, low, high]);
  const { where, values: asked } = conditionsOf(query);
  const rows = sql(`select found.row_id as row_id from (${ids.join(' union all ')}) as found
    cross join job_texts on job_texts.row_id = found.row_id
    ${needsActors(query) ? 'cross join actors on actors.row_id = found.row_id' : ''}
    where ${where} order by found.row_id ${isNewest ? 'desc' : 'asc'} limit ?`).all(
    ...values,
    ...asked,
    rest,
  );
  return rows.map((row) => integer(row, 'row_id'));
}

/** The index with the fewest rows. */
function sourcesOf(query: JobQuery): readonly Source[] {
  const { parentJobId, userId, status, group } = query;
  if (parentJobId !== undefined) return [{ select: childrenOf, values: [parentJobId] }];
  if (group === 'running' || group === 'needsYou')
    return openGroups[group].map((lifecycle) => ({ select: unfinished, values: [lifecycle] }));
  if (userId !== undefined) return [{ select: ofUser, values: [userId] }];
  if (group !== undefined) return endedGroups[group].flatMap(ofStatus);
  return status === undefined ? [{ select: all, values: [] }] : ofStatus(status);
}

function ofStatus(status: string): readonly Source[] {
  return [atRest, owned].map((select) => ({ select, values: [status] }));
}

/** What a job must fulfil, whatever its source. */
function conditionsOf(query: JobQuery): {
  readonly where: string;
  readonly values: readonly (string | number)[];
} {
  const { parentJobId, userId, status, group, projectType, search, since, until } = query;
  const conditions: [string, ...(string | number)[]][] = [['true']];
  for (const word of toSearchWords(search))
    conditions.push([
      '(instr(job_texts.text, ?) > 0 or instr(job_texts.title, ?) > 0)',
      word,
      word,
    ]);
  if (projectType !== undefined) conditions.push(['job_texts.project_type = ?', projectType]);
  if (since !== undefined) conditions.push(['job_texts.created_at >= ?', since]);
  if (until !== undefined) conditions.push(['job_texts.created_at < ?', until]);
  if (parentJobId !== undefined) conditions.push(['actors.parent_id = ?', parentJobId]);
  if (userId !== undefined) conditions.push(['actors.user_id = ?', userId]);
  if (status !== undefined) conditions.push(['actors.status = ?', status]);
  if (group === 'running' || group === 'needsYou')
    conditions.push([`actors.lifecycle in (${listOf(openGroups[group])})`]);
  else if (group !== undefined)
    conditions.push([
      `actors.lifecycle in ('ended', 'quarantined') and actors.status in (${listOf(endedGroups[group])})`,
    ]);
  return {
    where: conditions.map(([condition]) => condition).join(' and '),
    values: conditions.flatMap(([, ...values]) => values),
  };
}

function needsActors({ parentJobId, userId, status, group }: JobQuery): boolean {
  return [parentJobId, userId, status, group].some((filter) => filter !== undefined);
}

/** Of constants. */
function listOf(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join();
}

const sliceRows = 2000;
const maxRowId = Number.MAX_SAFE_INTEGER;

// The indexes are named because SQLite would otherwise walk through all rows for their order.
const all = 'select row_id from job_texts where true';
const childrenOf =
  'select row_id from actors indexed by jobs_by_parent where parent_id is not null and parent_id = ?';
const ofUser =
  'select row_id from actors indexed by jobs_by_user where user_id is not null and user_id = ?';
const atRest = `select row_id from actors indexed by jobs_by_status
  where owner is null and status is not null and status = ?`;
const owned = `select row_id from actors indexed by actors_owned
  where owner is not null and kind = 'job' and status = ?`;
const unfinished = `select row_id from actors indexed by jobs_unfinished
  where kind = 'job' and lifecycle <> 'ended' and lifecycle <> 'quarantined' and lifecycle = ?`;
