import type { JobQuery } from '../../contracts/store/stored-job.ts';
import { endedGroups, openGroups, toSearchWords } from '../job-search.ts';
import type { JobPage } from './job-pages.ts';

/**
 * The query for a page of jobs that no index finds alone: it reads the narrowest index in the order of the
 * list, and passes over what does not match. As in `job-pages.ts`, PostgreSQL sees no values, and the order names the column
 * of the index.
 */
export function searchPageOf(query: JobQuery): JobPage {
  const values: (string | number)[] = [];
  const value = (given: string | number) => `$${values.push(given) + 2}`;
  const isNewest = query.order !== 'oldest';
  const [after, past, order] = isNewest
    ? (['>=', '<', 'desc'] as const)
    : (['<=', '>', 'asc'] as const);
  const { parentJobId, userId, status, group, projectType, since, until } = query;

  const texts = toSearchWords(query.search).map((word) => {
    const given = value(word);
    return `(strpos(job_texts.text, ${given}) > 0 or strpos(job_texts.title, ${given}) > 0)`;
  });
  if (projectType !== undefined) texts.push(`job_texts.project_type = ${value(projectType)}`);
  const conditions = ["kind = 'job'"];
  if (since !== undefined) conditions.push(`actors.created_at >= ${value(since)}::bigint`);
  if (until !== undefined) conditions.push(`actors.created_at < ${value(until)}::bigint`);
  if (parentJobId !== undefined) conditions.push(`parent_id = ${value(parentJobId)}`);
  if (userId !== undefined) conditions.push(`user_id = ${value(userId)}`);
  if (status !== undefined) conditions.push(`${currentStatus} = ${value(status)}`);
  if (group === 'running' || group === 'needsYou')
    conditions.push(`lifecycle in (${listOf(openGroups[group])})`);
  else if (group !== undefined)
    conditions.push(
      `lifecycle in ('ended', 'quarantined') and ${currentStatus} in (${listOf(endedGroups[group])})`,
    );

  return { query: pageQuery(), values };

  function pageQuery(): string {
    const isAll = [parentJobId, userId, status, group].every((filter) => filter === undefined);
    if (isAll && texts.length > 0) return fromTexts();
    const sources = sourcesOf().map((source) => `(${source})`);
    return `select * from (${sources.join(' union all ')}) as job order by row_id ${order} limit $2`;
  }

  /** Of all jobs: the small table of texts, from end to end. */
  function fromTexts(): string {
    return `select job_texts.row_id, actors.id, actors.created_at from job_texts
      cross join lateral (select kind, id, created_at from actors
        where actors.row_id = job_texts.row_id limit 1) as actors
      where job_texts.row_id ${past} $1::bigint and ${[...texts, ...conditions].join(' and ')}
      order by job_texts.row_id ${order} limit $2`;
  }

  function sourcesOf(): readonly string[] {
    if (parentJobId !== undefined) return [indexed('parent_id', parentJobId)];
    if (group === 'running' || group === 'needsYou')
      return openGroups[group].map((name) => indexed('lifecycle', name, isUnfinished));
    if (userId !== undefined) return [indexed('user_id', userId)];
    const statuses = group === undefined ? status && [status] : endedGroups[group];
    if (!statuses) return [indexed('kind', 'job')];
    return [...statuses.map((name) => indexed('status', name, 'owner is null')), owned(statuses)];
  }

  function indexed(column: string, name: string, where = 'true'): string {
    const given = `(select ${value(name)}::text)`;
    return `select row_id, id, created_at from actors
      where ${where} and ${column} ${after} ${given}
        and (${column}, row_id) ${past} (${given}, (select $1::bigint)) and ${column} = ${given}
        and ${matches()}
      order by ${column} ${order}, row_id ${order} limit $2`;
  }

  /** Jobs with an owner are few. */
  function owned(statuses: readonly string[]): string {
    return `select row_id, id, created_at from (select * from actors
        where owner is not null and kind = 'job' offset 0) as actors
      where row_id ${past} $1::bigint and ${currentStatus} in (${listOf(statuses)}) and ${matches()}`;
  }

  function matches(): string {
    const found = `(select ${texts.join(' and ')} from job_texts where job_texts.row_id = actors.row_id)`;
    return [...conditions, ...(texts.length > 0 ? [found] : [])].join(' and ');
  }
}

const currentStatus = '(select status from states where states.row_id = actors.row_id)';
const isUnfinished = "lifecycle in ('ready', 'running', 'parked')";

/** Of constants, or of statuses. */
function listOf(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join();
}
