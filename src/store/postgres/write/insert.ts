import type { NewActor } from '../../../contracts/store/actor-change.ts';
import type { JobError } from '../../../errors/job-error.ts';
import { integer, text } from '../../rows/columns.ts';
import { firstLifecycle } from '../../lifecycle.ts';
import { toSearchedText } from '../../job-search.ts';
import { pack } from '../../rows/pack.ts';
import { noLimits } from '../../queue/queue-row.ts';
import { admit, replaceJob } from '../queue/admit.ts';
import { openLanes } from '../queue/lanes.ts';
import type { Sql } from '../sql.ts';
import type { Change, ChangeOptions } from './transaction.ts';
import { appendToJob } from './write-change.ts';

type Inserted = { readonly id: string; readonly inserted: boolean } | JobError;

/** Packs a new actor. The change gives why the limits refuse it, if they do. */
export function toInsert({ kind, id, change, job }: NewActor): {
  readonly change: Change<Inserted>;
  readonly options: ChangeOptions<Inserted>;
} {
  const { version, snapshot = '', at } = change;
  const { createdAt = at, idempotencyKey = null, guildId = null, parentJobId = null } = job ?? {};
  const { priority = 0, startAfter = 0, replaces } = job ?? {};
  const userId = job?.userId ?? (kind === 'job' ? '' : null);
  const lane = { userId: userId ?? '', guildId: guildId ?? '' };
  const lifecycle = firstLifecycle(change.lifecycle);
  const [journal, previewEvents] = [pack(change.job), pack(change.previewEvents)];
  const actor = [kind, id, lifecycle] as const;
  const ofJob = [
    at,
    change.job?.status ?? null,
    userId,
    guildId,
    parentJobId,
    idempotencyKey,
    priority,
    startAfter,
    replaces?.key ?? null,
  ];
  const written = [version, snapshot, journal.count, journal.text] as const;
  const searched = [job?.projectType ?? '', toSearchedText(id, job)] as const;
  return {
    options: {
      isQuick: ({ limits }) =>
        limits === noLimits && replaces === undefined && previewEvents.text === null,
    },
    async change({ sql, queue, time }) {
      if (kind === 'job' && queue.limits !== noLimits) {
        const refusal = await admit(sql, queue.limits, lane, time.now);
        if (refusal !== undefined && (await findKnown(sql)) === undefined) return refusal;
      }
      // Quotas go by the clock of the database.
      const since = queue.limits === noLimits ? createdAt : time.now;
      const [added] = await sql(insertActor, ...actor, since, ...ofJob, ...written, ...searched);
      if (added === undefined) return { id: (await findKnown(sql)) ?? id, inserted: false };
      if (previewEvents.text !== null)
        await sql(appendToJob, id, previewEvents.count, previewEvents.text);
      if (replaces !== undefined)
        await replaceJob(sql, lane.userId, integer(added, 'row_id'), replaces);
      return { id, inserted: true };
    },
  };

  async function findKnown(sql: Sql): Promise<string | undefined> {
    const [known] = await sql(selectKnown, kind, id, idempotencyKey);
    return known && text(known, 'id');
  }
}

const insertActor = `with added as (
    insert into actors (kind, id, lifecycle, created_at, status, user_id, guild_id, parent_id,
      idempotency_key, priority, start_after, replace_key, ready_at)
    values ($1, $2, $3, $4, $6, $7, $8, $9, $10, $11, $12, $13, $5)
    on conflict do nothing returning row_id),
  state as (
    insert into states (row_id, seq, updated_at, status, version, snapshot)
    select row_id, $16, $5, $6, $14, $15 from added),
  entry as (
    insert into journal (row_id, seq, transitions)
    select row_id, 1, $17 from added where $17::text is not null),
  searched as (
    insert into job_texts (row_id, created_at, project_type, text)
    select row_id, $4, $18, $19 from added where $1 = 'job'),
  waiting as (
    select row_id, coalesce($7, '') as user_id, coalesce($8, '') as guild_id from added
    where $1 = 'job' and $3 = 'ready' and $12 = 0),
  ${openLanes('waiting')},
  counted as (
    update queue set waiting = waiting + 1
    where waiting is not null and $1 = 'job' and $3 = 'ready' and exists (select from added))
  select row_id from added`;
const selectKnown = `select id from actors where (kind = $1 and id = $2) or idempotency_key = $3
  order by kind = $1 and id = $2 desc limit 1`;
