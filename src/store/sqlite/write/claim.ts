import type { ActorChange } from '../../../contracts/store/actor-change.ts';
import type { ActorClaim, InboxEvent, StoredActor } from '../../../contracts/store/actor.ts';
import type { ClaimRequest } from '../../../contracts/store/store.ts';
import type { StoreTime } from '../../leases/store-clock.ts';
import { engineLease, hasDied, lastSeenAt, type LeaseRules } from '../../leases/lease-rules.ts';
import { isHandedOver, isHandover, servesQueue, takesHandover } from '../../handover.ts';
import { claimWaiting, lookIntoQueue } from '../queue/claim-waiting.ts';
import { jobInLane } from '../queue/lanes.ts';
import type { Queue } from '../queue/queue.ts';
import { readLease } from './leases.ts';
import { updateReady, writeClaim } from './write-change.ts';
import { text, integer, type Row } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';
import { parseLifecycle, isLifecycle } from '../../rows/parse-values.ts';
import { readHistory } from '../read-history.ts';
import type { EmptyLookupCache, Lookup } from '../empty-lookup-cache.ts';

/** What is asked for, and when. */
type Request = ClaimRequest & StoreTime;
type Claimed = StoredActor & ActorClaim & { readonly change: ActorChange };

/** The leases, and which lookups are known to find nothing. */
export interface Lookups extends Pick<EmptyLookupCache, 'isEmpty' | 'foundNothing'> {
  readonly leases: LeaseRules;
  /** Called with whether jobs may wait without room. */
  foundHeld(isHeld: boolean): void;
  /** Called when a claim has handed a job over: another engine may claim it now. */
  handedOver(): void;
}

/** Whether there is anything to claim. Needs no lock, and a fraction of the time of a claim. */
export function hasClaimable(sql: Sql, request: Request, lookups: Lookups): boolean {
  const isFound = sourcesOf(sql, request, lookups).some((source) => {
    const row = sql(`select 1 from actors where ${source.where} limit 1`).get(...source.values);
    if (row === undefined) rememberNothing(lookups, source, request);
    return row !== undefined;
  });
  return isFound || hasTurn(sql, request, lookups);
}

/** Whether a waiting job may begin. */
function hasTurn(sql: Sql, request: Request, lookups: Lookups): boolean {
  const { owner, now } = request;
  if (!servesQueue(request) || lookups.isEmpty('job ready', owner)) return false;
  const found = lookIntoQueue(sql, now);
  if (found === 'empty') lookups.foundNothing('job ready', owner);
  lookups.foundHeld(found === 'held');
  return found === 'open';
}

/** Claims actors within a transaction. */
export function claimActors(
  sql: Sql,
  request: Request,
  lookups: Lookups & { readonly queue: Queue },
  step: (actor: StoredActor) => ActorChange | undefined,
): readonly Claimed[] {
  const { queue } = lookups;
  const { kind, limit, now } = request;
  const claimed: Claimed[] = [];
  for (const row of candidates(sql, request, lookups)) {
    claimRow(row, kind === 'job' && row['owner'] === null);
    // Before the next row is read: that may cost a page.
    if (claimed.length >= limit) return claimed;
  }
  if (!servesQueue(request)) return claimed;
  const claim = (rowId: number) => {
    const row = sql(selectActor).get(rowId);
    return row && claimRow(row, false);
  };
  const onHeld = () => lookups.foundHeld(true);
  claimWaiting(sql, queue, { now, limit: limit - claimed.length, claim, onHeld });
  return claimed;

  function claimRow(row: Row, needsTurn: boolean): ActorChange | undefined {
    // A lifecycle of a newer version is left to an engine that knows it.
    if (!isLifecycle(text(row, 'lifecycle'))) return undefined;
    const actor = toActor(sql, request, row);
    const change = step(actor);
    if (change === undefined) return undefined;
    const { rowId, lifecycle: before, inbox } = actor;
    if (needsTurn && change.lifecycle === 'running') {
      sql(updateTried).run(now, inbox.length, rowId);
      if (before !== 'ready') queue.join(jobInLane(sql, rowId));
      return undefined;
    }
    writeClaim(sql, actor, change);
    if (inbox.length > 0) sql(updateOnce).run(rowId);
    if (kind === 'job' && before === 'ready' && change.lifecycle !== 'ready') queue.leave(rowId);
    if (kind === 'job' && before !== 'ready' && change.lifecycle === 'ready') {
      sql(updateReady).run(now, rowId);
      queue.join(jobInLane(sql, rowId));
    }
    if (isHandedOver(change)) lookups.handedOver();
    claimed.push({ ...actor, change });
    return change;
  }
}

/** A query for the actors that can be claimed for one reason. */
interface Source {
  readonly lookup: Lookup;
  readonly where: string;
  readonly values: readonly string[];
}

/** The sources that are not known to be empty. */
function sourcesOf(sql: Sql, request: Request, lookups: Lookups): readonly Source[] {
  const { kind, owner, onlyPosted = false } = request;
  const mayFind = (lookup: Lookup) => !lookups.isEmpty(lookup, owner);
  const of = `kind = '${kind}' and`;
  const sources: Source[] = [];
  const [lapsed, posted] = [`${kind} lapsed`, `${kind} posted`] as const;
  if (mayFind(lapsed)) {
    const owners = lapsedOwners(sql, request, lookups);
    if (owners.length === 0) lookups.foundNothing(lapsed, owner);
    for (const gone of owners) {
      const isLeft = isHandover(gone) && !takesHandover(request, gone);
      const where = `${of} owner = ? ${onlyPosted || isLeft ? 'and posted > tried' : ''}`;
      sources.push({ lookup: lapsed, where, values: [gone] });
    }
  }
  if (mayFind(posted))
    sources.push({ lookup: posted, where: `${of} owner is null and posted > tried`, values: [] });
  // Ready jobs wait for their turns.
  if (kind === 'preview' && !onlyPosted && mayFind('preview ready'))
    sources.push({ lookup: 'preview ready', where: `${of} lifecycle = 'ready'`, values: [] });
  return sources;
}

/** Those of jobs that were handed over too. There are few owners: each costs one lookup in the index. */
function lapsedOwners(sql: Sql, request: Request, { leases }: Lookups): string[] {
  const lapsed: string[] = [];
  for (let owner = nextOwner(sql, ''); owner !== undefined; owner = nextOwner(sql, owner)) {
    const lease = readLease(sql, engineLease(owner));
    if (owner !== request.owner && !leases.isInForce(lease, request)) lapsed.push(owner);
  }
  return lapsed;
}

function nextOwner(sql: Sql, after: string): string | undefined {
  const row = sql('select owner from actors where owner > ? order by owner limit 1').get(after);
  return row && text(row, 'owner');
}

/** Claimable actors, oldest first. Row ids are read in pages, and each row when it is reached. */
function* candidates(sql: Sql, request: Request, lookups: Lookups): Generator<Row> {
  const { limit } = request;
  const sources = sourcesOf(sql, request, lookups);
  for (let after = 0; ;) {
    const found = sources.flatMap((source) => {
      const rows = sql(
        `select row_id from actors where ${source.where} and row_id > ? order by row_id limit ${limit}`,
      ).all(...source.values, after);
      if (rows.length === 0 && after === 0) rememberNothing(lookups, source, request);
      return rows.map((row) => integer(row, 'row_id'));
    });
    const rowIds = [...new Set(found)].sort((left, right) => left - right).slice(0, limit);
    for (const rowId of rowIds) {
      const row = sql(selectActor).get(rowId);
      if (row) yield row;
      after = rowId;
    }
    if (rowIds.length < limit) return;
  }
}

/** Not for one lapsed owner: another may have left something. */
function rememberNothing(lookups: Lookups, { lookup, values }: Source, { owner }: Request): void {
  if (values.length === 0) lookups.foundNothing(lookup, owner);
}

const selectActor = `select row_id, id, lifecycle, owner, posted, fence, revision, updated_at, version,
  snapshot, last_row from actors where row_id = ?`;
// Its events lead to a run, so it waits for a turn.
const updateTried = `update actors set ready_at = iif(lifecycle = 'ready', ready_at, ?),
  lifecycle = 'ready', tried = ? where row_id = ?`;
const updateOnce = `update actors
  set tried = 0, start_after = iif(lifecycle = 'ready', start_after, 0) where row_id = ?`;

function toActor(sql: Sql, request: Request, row: Row): StoredActor & ActorClaim {
  const { kind, owner, now } = request;
  const before = row['owner'] === null ? undefined : text(row, 'owner');
  const lease = before === undefined ? undefined : readLease(sql, engineLease(before));
  return {
    kind,
    id: text(row, 'id'),
    owner,
    rowId: integer(row, 'row_id'),
    version: text(row, 'version'),
    snapshot: text(row, 'snapshot'),
    history: readHistory(sql, row),
    lifecycle: parseLifecycle(text(row, 'lifecycle')),
    fence: integer(row, 'fence') + 1,
    revision: integer(row, 'revision'),
    lastSeenAt: lastSeenAt(integer(row, 'updated_at'), lease, now),
    orphaned: before !== undefined && !isHandover(before),
    ownerDied: hasDied(lease, request),
    inbox: integer(row, 'posted') > 0 ? readInbox(sql, integer(row, 'row_id')) : [],
  };
}

function readInbox(sql: Sql, rowId: number): InboxEvent[] {
  return sql('select id, event from inbox where row_id = ? order by id')
    .all(rowId)
    .map((row) => ({ id: integer(row, 'id'), event: text(row, 'event') }));
}
