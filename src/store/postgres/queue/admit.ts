import type { AdmissionLimits } from '../../../contracts/engine/limits.ts';
import type { NewActor } from '../../../contracts/store/actor-change.ts';
import type { JobError } from '../../../errors/job-error.ts';
import { integer, text } from '../../rows/columns.ts';
import { takesEvents } from '../../lifecycle.ts';
import { isLifecycle } from '../../rows/parse-values.ts';
import { findRefusal, type QueueCounts } from '../../queue/admission.ts';
import type { Lane } from '../../queue/room.ts';
import type { Sql } from '../sql.ts';
import { countWaiting } from './read-queue.ts';

/** Why the limits refuse a job, were it new, within its transaction; undefined if they do not. */
export async function admit(
  sql: Sql,
  limits: AdmissionLimits,
  lane: Lane,
  now: number,
): Promise<JobError | undefined> {
  const counts = new Map<string, number | undefined>();
  for (const [scope, quota] of [
    ['user', limits.perUser],
    ['guild', limits.perGuild],
  ] as const) {
    const id = lane[`${scope}Id`];
    for (const nth of [quota?.perHour, quota?.perDay]) {
      if (nth === undefined || (scope === 'guild' && id === '')) continue;
      const [row] = await sql(scope === 'user' ? selectOfUser : selectOfGuild, id, nth - 1);
      counts.set(`${scope} ${nth}`, row && integer(row, 'created_at'));
    }
  }
  const waiting = limits.queued === undefined ? 0 : await countWaiting(sql);
  const known: QueueCounts = {
    waiting: () => waiting,
    createdAt: (scope, _, nth) => counts.get(`${scope} ${nth}`),
  };
  return findRefusal(limits, lane, now, known);
}

type Replaces = NonNullable<NonNullable<NewActor['job']>['replaces']>;

/** Posts to the last job of the user with the same key; only the newest keeps the key. */
export async function replaceJob(
  sql: Sql,
  userId: string,
  rowId: number,
  { key, event }: Replaces,
): Promise<void> {
  const [older] = await sql(takeKey, userId, key, rowId);
  if (older === undefined) return;
  const lifecycle = text(older, 'lifecycle');
  if (isLifecycle(lifecycle) && !takesEvents(lifecycle)) return;
  const olderId = integer(older, 'row_id');
  await sql('update actors set posted = posted + 1 where row_id = $1', olderId);
  await sql('insert into inbox (row_id, event) values ($1, $2)', olderId, event);
}

// Rows are in the order of insertion. The order names the column for the same reason as in `job-pages.ts`.
const nthOf = (column: 'user_id' | 'guild_id') => `select created_at from actors
  where ${column} = (select $1::text) order by ${column} desc, row_id desc limit 1 offset $2`;
const [selectOfUser, selectOfGuild] = [nthOf('user_id'), nthOf('guild_id')];
const takeKey = `update actors set replace_key = null
  where user_id = $1 and replace_key = $2 and row_id <> $3 returning row_id, lifecycle`;
