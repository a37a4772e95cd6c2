import type { NewActor } from '../../../contracts/store/actor-change.ts';
import type { JobError } from '../../../errors/job-error.ts';
import { findRefusal } from '../../queue/admission.ts';
import type { Lane } from '../../queue/room.ts';
import { takesEvents } from '../../lifecycle.ts';
import type { Queue } from './queue.ts';
import { text, integer } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { isLifecycle } from '../../rows/parse-values.ts';
import { noLimits } from '../../queue/queue-row.ts';
import { countWaiting } from './read-queue.ts';

/** Why the limits refuse a job, were it new, within its transaction; undefined if they do not. */
export function admit(sql: Sql, queue: Queue, lane: Lane, now: () => number): JobError | undefined {
  const { limits, waiting } = queue.read();
  if (limits === noLimits) return undefined;
  return findRefusal(limits, lane, now(), {
    waiting: () => waiting ?? countWaiting(sql),
    createdAt(scope, id, nth) {
      const row = sql(scope === 'user' ? selectOfUser : selectOfGuild).get(id, nth - 1);
      return row && integer(row, 'created_at');
    },
  });
}

// Rows are in the order of insertion.
const selectOfUser = `select created_at from actors indexed by jobs_by_user
  where user_id = ? order by row_id desc limit 1 offset ?`;
const selectOfGuild = `select created_at from actors indexed by jobs_by_guild
  where guild_id = ? order by row_id desc limit 1 offset ?`;

type Replaces = NonNullable<NonNullable<NewActor['job']>['replaces']>;

/** Posts to the last job of the user with the same key; only the newest keeps the key. */
export function replaceJob(
  sql: Sql,
  { userId, rowId }: Lane & { readonly rowId: number },
  { key, event }: Replaces,
): void {
  const older = sql(takeKey).get(userId, key, rowId);
  if (older === undefined) return;
  const lifecycle = text(older, 'lifecycle');
  if (isLifecycle(lifecycle) && !takesEvents(lifecycle)) return;
  const olderId = integer(older, 'row_id');
  sql('update actors set posted = posted + 1 where row_id = ?').run(olderId);
  sql('insert into inbox (row_id, event) values (?, ?)').run(olderId, event);
}

const takeKey = `update actors set replace_key = null
  where user_id = ? and replace_key = ? and row_id <> ? returning row_id, lifecycle`;
