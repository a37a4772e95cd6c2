import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import type { ActorClaim, StoredActor } from '../../../contracts/store/actor.ts';
import type { ClaimRequest } from '../../../contracts/store/store.ts';
import { integer, type Row, text } from '../../rows/columns.ts';
import {
  engineLease,
  hasDied,
  lastSeenAt,
  type LeaseRules,
  type StoredLease,
} from '../../leases/lease-rules.ts';
import { isHandover, ownerAfter, servesQueue, takesHandover } from '../../handover.ts';
import { isLifecycle, parseLifecycle } from '../../rows/parse-values.ts';
import type { StoreTime } from '../../leases/store-clock.ts';
import type { HeldClaims } from './held-claims.ts';
import { readEngineLeases } from './leases.ts';
import { StepError } from '../connection/postgres-error.ts';
import { claimWaiting } from '../queue/claim-waiting.ts';
import { openLaneOf } from '../queue/lanes.ts';
import { readHistories } from '../read-history.ts';
import type { Sql } from '../sql.ts';
import type { Transaction } from '../write/transaction.ts';
import { writeClaim } from '../write/write-change.ts';

type Claimed = StoredActor & ActorClaim & { readonly change: ActorChange };
type LoadedActor = StoredActor & ActorClaim;

/** A request, and what the store knows of earlier ones. */
interface OwnRequest extends ClaimRequest {
  readonly held: HeldClaims;
  /** Whether it also takes actors that the owner has, and that are not held. */
  readonly isUnverified: boolean;
}

type Step = (actor: StoredActor) => ActorChange | undefined;

/** Whether there may be anything to claim. Needs no lock. */
export async function hasClaimable(
  sql: Sql,
  request: ClaimRequest,
  rules: LeaseRules,
  reading: Promise<StoreTime>,
): Promise<boolean> {
  const { kind, onlyPosted = false } = request;
  const { lapsed, handed, now } = await readOwners(sql, request, rules, reading);
  if (handed.length > 0) return true;
  const rows = await sql(selectClaimable, kind, lapsed, onlyPosted, now, servesQueue(request));
  return rows.length > 0;
}

/** Claims actors within a transaction. */
export async function claimActors(
  tx: Transaction,
  request: OwnRequest,
  rules: LeaseRules,
  step: Step,
): Promise<readonly Claimed[]> {
  const { sql, time } = tx;
  const { kind, limit, owner, onlyPosted = false, held, isUnverified } = request;
  const { lapsed, handed, leases } = await readOwners(sql, request, rules, time);
  const owners = isUnverified ? [...lapsed, owner] : lapsed;
  const claimed: Claimed[] = [];
  const written: Promise<unknown>[] = [];
  const loaded = new Map<number, LoadedActor>();
  const tried = new Set<number>();
  let left = 0;

  for (let after = 0; claimed.length < limit;) {
    const rows = await sql(selectCandidates, kind, owners, onlyPosted, after, limit, owner);
    const rowIds = rows.map((row) => integer(row, 'row_id'));
    const free = rows
      .filter((row) => row['mine'] !== true || !held.has(integer(row, 'row_id')))
      .map((row) => integer(row, 'row_id'));
    await load(free);
    for (const rowId of free) {
      if (claimed.length >= limit) break;
      tried.add(rowId);
      const { lifecycle } = loaded.get(rowId) ?? {};
      claim(rowId, kind === 'job' && (lifecycle === 'ready' || lifecycle === 'parked'));
    }
    after = rowIds.at(-1) ?? 0;
    if (rowIds.length < limit) break;
  }
  for (let after = 0; handed.length > 0 && claimed.length < limit;) {
    const rows = await sql(selectHandedOver, handed, after, limit);
    const rowIds = rows.map((row) => integer(row, 'row_id'));
    await load(rowIds);
    for (const rowId of rowIds)
      if (claimed.length < limit && !tried.has(rowId)) claim(rowId, false);
    after = rowIds.at(-1) ?? 0;
    if (rowIds.length < limit) break;
  }
  if (servesQueue(request) && claimed.length < limit) {
    // Jobs that have just become ready have lanes.
    await Promise.all(written);
    await claimWaiting(tx, {
      limit: limit - claimed.length,
      load,
      claim: (rowId) => claim(rowId, false),
    });
  }
  if (left > 0) send(sql(countLeft, left));
  await Promise.all(written);
  return claimed;

  /** Awaited at the end, unless another query fails before. */
  function send(query: Promise<unknown>): void {
    query.catch(() => {});
    written.push(query);
  }

  async function load(rowIds: readonly number[]): Promise<void> {
    const unknown = rowIds.filter((rowId) => !loaded.has(rowId));
    for (const actor of await readActors(sql, unknown, request, leases, time))
      loaded.set(actor.rowId, actor);
  }

  function claim(rowId: number, needsTurn: boolean): ActorChange | undefined {
    const actor = loaded.get(rowId);
    // A lifecycle of a newer version is left to an engine that knows it.
    if (actor === undefined) return undefined;
    const change = callStep(step, actor);
    if (change === undefined) return undefined;
    const { lifecycle: before, inbox } = actor;
    if (needsTurn && change.lifecycle === 'running') {
      send(sql(keepWaiting, rowId, inbox.length, time.now));
      loaded.set(rowId, { ...actor, lifecycle: 'ready' });
      if (before !== 'ready') send(openLaneOf(sql, rowId));
      return undefined;
    }
    send(writeClaim(sql, actor, change));
    if (kind === 'job' && before === 'ready' && change.lifecycle !== 'ready') left += 1;
    if (kind === 'job' && before !== 'ready' && change.lifecycle === 'ready')
      send(openLaneOf(sql, rowId));
    claimed.push({ ...actor, change });
    return change;
  }
}

function callStep(step: Step, actor: StoredActor): ActorChange | undefined {
  try {
    return step(actor);
  } catch (error) {
    throw new StepError('The step of a claim has thrown.', { cause: error });
  }
}

/** What holds of claims whose answer was lost; undefined if none does. */
export async function readKept(
  { sql }: Transaction,
  claimed: readonly Claimed[],
): Promise<readonly Claimed[] | undefined> {
  const rows = await sql(
    selectClaimed,
    claimed.map(({ rowId }) => rowId),
    claimed.map(({ fence }) => fence),
    claimed.map(({ owner, change }) => ownerAfter(change, owner) ?? null),
  );
  const rowIds = new Set(rows.map((row) => integer(row, 'row_id')));
  const kept = claimed.filter(({ rowId }) => rowIds.has(rowId));
  return kept.length === 0 && claimed.length > 0 ? undefined : kept;
}

/** The owners whose leases are no longer in force, and those of jobs that were handed over to this claim. */
async function readOwners(
  sql: Sql,
  request: ClaimRequest,
  rules: LeaseRules,
  reading: StoreTime | Promise<StoreTime>,
): Promise<{
  readonly now: number;
  readonly lapsed: readonly string[];
  readonly handed: readonly string[];
  readonly leases: ReadonlyMap<string, StoredLease>;
}> {
  const [rows, list, time] = await Promise.all([sql(selectOwners), readEngineLeases(sql), reading]);
  const leases = new Map(list.map((lease) => [lease.name, lease]));
  const { kind, owner: own, onlyPosted } = request;
  const owners = rows.map((row) => text(row, 'owner'));
  const lapsed = owners
    .filter((owner) => owner !== own && !isHandover(owner))
    .filter((owner) => !rules.isInForce(leases.get(engineLease(owner)), time));
  const isTaken = kind === 'job' && onlyPosted !== true;
  const handed = owners.filter((owner) => isHandover(owner) && takesHandover(request, owner));
  return { now: time.now, lapsed, handed: isTaken ? handed : [], leases };
}

/** How the step sees some actors. */
async function readActors(
  sql: Sql,
  rowIds: readonly number[],
  request: OwnRequest,
  leases: ReadonlyMap<string, StoredLease>,
  time: StoreTime,
): Promise<readonly LoadedActor[]> {
  if (rowIds.length === 0) return [];
  const [rows, inboxes, histories] = await Promise.all([
    sql(selectActors, rowIds),
    sql(selectInboxes, rowIds),
    readHistories(sql, rowIds),
  ]);
  return rows
    .filter((row) => isLifecycle(text(row, 'lifecycle')))
    .map((row) => {
      const rowId = integer(row, 'row_id');
      const inbox = inboxes
        .filter((event) => event['row_id'] === rowId)
        .map((event) => ({ id: integer(event, 'id'), event: text(event, 'event') }));
      return { ...toActor(row, request, leases, time), rowId, inbox, history: historyOf(rowId) };
    });

  function historyOf(rowId: number): StoredActor['history'] {
    return histories.has(rowId) ? histories.get(rowId) : [];
  }
}

function toActor(
  row: Row,
  { kind, owner, held }: OwnRequest,
  leases: ReadonlyMap<string, StoredLease>,
  time: StoreTime,
): Omit<StoredActor, 'inbox' | 'history'> {
  const before = row['owner'] === null ? undefined : text(row, 'owner');
  const lease = before === undefined ? undefined : leases.get(engineLease(before));
  return {
    kind,
    id: text(row, 'id'),
    owner,
    version: text(row, 'version'),
    snapshot: text(row, 'snapshot'),
    lifecycle: parseLifecycle(text(row, 'lifecycle')),
    fence: held.fenceAfter(integer(row, 'row_id'), integer(row, 'fence')),
    revision: integer(row, 'revision'),
    lastSeenAt: lastSeenAt(integer(row, 'updated_at'), lease, time.now),
    orphaned: before !== undefined && !isHandover(before),
    ownerDied: hasDied(lease, time),
  };
}

// There are few owners, of many actors: each costs one lookup in the index.
const selectOwners = `with recursive found as (
    (select owner from actors where owner is not null order by owner limit 1)
    union all
    select (select owner from actors where actors.owner > found.owner order by owner limit 1)
    from found where found.owner is not null)
  select owner from found where owner is not null`;
const wasHandedOver = "owner >= 'stage:' and owner < 'stage;'";
const selectHandedOver = `select row_id from unnest($1::text[]) as stage (name)
  cross join lateral (select row_id from actors
    where owner = stage.name and ${wasHandedOver} and row_id > $2
    order by row_id limit $3::bigint) as job
  order by row_id limit $3::bigint`;
/*
 * Actors of lapsed owners, those with new events, and previews that are ready; jobs wait for turns. A query
 * each, as each has an index: PostgreSQL takes `posted > tried` for true of many rows, and so would look
 * through the whole table for all of them at once. The order of rows leads it to the index
 * with few of them, and within `exists` it would be dropped.
 */
const wasLeft = `from actors
  where kind = $1 and owner = any($2::text[]) and (not $3::boolean or posted > tried)`;
const wasPosted = `from actors
  where kind = $1 and posted > tried and (owner is null or (${wasHandedOver}))`;
const isReadyPreview = `from actors
  where $1 = 'preview' and kind = 'preview' and lifecycle = 'ready' and not $3::boolean`;
const selectClaimable = `select 1
  where (cardinality($2::text[]) > 0 and exists (select ${wasLeft}))
    or (select row_id ${wasPosted} order by row_id limit 1) is not null
    or (select row_id ${isReadyPreview} order by row_id limit 1) is not null
    or ($5::boolean and (exists (select from lanes)
      or exists (select from actors where start_after > 0 and start_after <= $4)))`;
const selectCandidates = `select row_id, owner = $6::text as mine from (
    select row_id, owner ${wasLeft} and row_id > $4
    union (select row_id, owner ${wasPosted} and row_id > $4 order by row_id limit $5)
    union (select row_id, owner ${isReadyPreview} and row_id > $4 order by row_id limit $5)) as found
  order by row_id limit $5`;
const selectActors = `select actors.row_id as row_id, id, lifecycle, actors.owner as owner, fence,
    revision, updated_at, version, snapshot
  from actors join states using (row_id) where row_id = any($1::bigint[])`;
const selectInboxes = `select row_id, id, event from inbox where row_id = any($1::bigint[])
  order by id`;
const selectClaimed = `select row_id from actors join states using (row_id)
  join unnest($1::bigint[], $2::bigint[], $3::text[]) as claim (row_id, fence, owner)
    using (row_id, fence)
  where actors.owner is not distinct from claim.owner`;
/** Its events lead to a run, so it waits for a turn. */
const keepWaiting = `update actors set lifecycle = 'ready', tried = $2,
  ready_at = case when lifecycle = 'ready' then ready_at else $3 end where row_id = $1`;
const countLeft = 'update queue set waiting = waiting - $1 where waiting is not null';
