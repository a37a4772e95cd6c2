import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import type { ActorClaim } from '../../../contracts/store/actor.ts';
import { ownerAfter } from '../../handover.ts';
import { takesEvents } from '../../lifecycle.ts';
import { toSearched } from '../../job-search.ts';
import { pack } from '../../rows/pack.ts';
import { openLaneOf } from '../queue/lanes.ts';
import type { Sql } from '../sql.ts';
import { writeSteps } from './steps.ts';
import type { Change, ChangeOptions } from './transaction.ts';

/** A change and its options, packed before it waits for a transaction: objects may change meanwhile. */
export interface PackedCommit {
  readonly change: Change<boolean>;
  readonly options: ChangeOptions<boolean>;
}

/** Packs the transition of a commit. */
export function toCommit(claim: ActorClaim, change: ActorChange | undefined): PackedCommit {
  const { kind, id, rowId, owner, fence, revision } = claim;
  const owned = [rowId, owner, fence, revision] as const;
  if (change === undefined)
    return {
      change: async ({ sql }) => (await sql(selectOwned, ...owned)).length > 0,
      options: { isQuick: true, notifies: 'nothing' },
    };
  const { version, snapshot = null, at, lifecycle, consumed, job, steps = [] } = change;
  const [journal, previewEvents] = [pack(job), pack(change.previewEvents)];
  const status = job?.status ?? null;
  const title = job?.title === undefined ? null : toSearched(job.title);
  const values = [...owned, version, snapshot, at, status, journal.count, journal.text] as const;
  const isPlain = steps.length === 0 && previewEvents.text === null;
  const left = ownerAfter(change, owner) ?? null;
  const isKept = lifecycle === 'running' && left === owner;
  if (isPlain && isKept && consumed.length === 0)
    return {
      change: async (tx) => (await tx.commitRunning([...values, title])) || isRepeated(tx.sql),
      options: { isQuick: true, notifies: 'change' },
    };
  return {
    options: {
      isQuick: isPlain && title === null && lifecycle !== 'ready',
      notifies: isKept ? 'change' : 'work',
    },
    async change(tx) {
      const { sql } = tx;
      const events = takesEvents(lifecycle) ? [...consumed] : null;
      if ((await sql(commitOther, ...values, lifecycle, left, events)).length === 0)
        return isRepeated(sql);
      if (title !== null) await sql(updateTitle, rowId, title);
      if (steps.length > 0) await writeSteps(tx, { rowId, fence }, steps);
      if (previewEvents.text !== null)
        await sql(appendToJob, id, previewEvents.count, previewEvents.text);
      if (kind === 'job' && lifecycle === 'ready') await openLaneOf(sql, rowId);
      return true;
    },
  };

  /** Whether this commit was made before, and none after it. */
  async function isRepeated(sql: Sql): Promise<boolean> {
    return (await sql(selectFollowing, rowId, fence, revision)).length > 0;
  }
}

/** Sends a claim and the transition that it makes. */
export function writeClaim(
  sql: Sql,
  { id, rowId, owner, fence }: ActorClaim,
  change: ActorChange,
): Promise<unknown> {
  const { version, snapshot = null, at, lifecycle, consumed, job } = change;
  const [journal, previewEvents] = [pack(job), pack(change.previewEvents)];
  const claimed = sql(
    claim,
    rowId,
    fence,
    version,
    snapshot,
    at,
    job?.status ?? null,
    journal.count,
    journal.text,
    lifecycle,
    ownerAfter(change, owner) ?? null,
    takesEvents(lifecycle) ? [...consumed] : null,
  );
  return Promise.all([
    claimed,
    job?.title !== undefined && sql(updateTitle, rowId, toSearched(job.title)),
    previewEvents.text !== null && sql(appendToJob, id, previewEvents.count, previewEvents.text),
  ]);
}

const selectOwned =
  'select 1 from states where row_id = $1 and owner = $2 and fence = $3 and revision = $4';
const selectFollowing =
  'select 1 from states where row_id = $1 and fence = $2 and revision - 1 = $3';

const updateTitle = 'update job_texts set title = $2 where row_id = $1';

/** What each transition writes: the values are named by their numbers. */
const set = `version = $5, snapshot = coalesce($6, snapshot), updated_at = $7,
  status = coalesce($8, status), seq = seq + $9, revision = revision + 1`;
const whereOwned = 'row_id = $1 and owner = $2 and fence = $3 and revision = $4';
const append = (count: string, transitions: string, from: string) => `insert into journal
  (row_id, seq, transitions) select row_id, seq - ${count}::bigint + 1, ${transitions} from ${from}
  where ${transitions}::text is not null`;

/** Removes the consumed events of an inbox, or all of them. Gives how many. */
const consume = (row: string, ids: string) => `delete from inbox using ${row}
  where inbox.row_id = ${row}.row_id and (${ids}::bigint[] is null or inbox.id = any(${ids}))
  returning 1`;

const commitOther = `with changed as (
    update states set ${set}, owner = case when $11 = 'running' then $12::text end
      where ${whereOwned} returning row_id, seq, status),
  entry as (${append('$9', '$10', 'changed')}),
  consumed as (${consume('changed', '$13')})
  update actors set lifecycle = $11, owner = $12, status = changed.status,
    ready_at = case when $11 = 'ready' then $7 else ready_at end,
    posted = posted - (select count(*) from consumed)
  from changed where actors.row_id = changed.row_id returning 1`;

const claim = `with changed as (
    update states set version = $3, snapshot = coalesce($4, snapshot), updated_at = $5,
      status = coalesce($6, status), seq = seq + $7, fence = $2,
      owner = case when $9 = 'running' then $10::text end
      where row_id = $1 returning row_id, seq, status),
  entry as (${append('$7', '$8', 'changed')}),
  consumed as (${consume('changed', '$11')})
  update actors set lifecycle = $9, owner = $10, status = changed.status, tried = 0,
    start_after = case when $9 = 'ready' then start_after else 0 end,
    ready_at = case when $9 = 'ready' and lifecycle <> 'ready' then $5 else ready_at end,
    posted = posted - (select count(*) from consumed)
  from changed where actors.row_id = changed.row_id`;

/** Appends the events of a preview to the journal of its job, if that is there. */
export const appendToJob = `with changed as (
    update states set seq = seq + $2 from actors
    where kind = 'job' and actors.id = $1 and states.row_id = actors.row_id
    returning states.row_id, seq)
  ${append('$2', '$3', 'changed')}`;
