import type {
  ActorChange,
  ActorClaim,
  InboxEvent,
  Store,
  StoredActor,
} from '../../contracts/store.ts';
import type { Arrivals } from './arrivals.ts';
import { engineLease, hasDied, lastSeenAt, type LeaseRules } from '../lease-rules.ts';
import { integer, type Row, type Sql, text } from './columns.ts';
import { readLease } from './leases.ts';
import { isStanding, parseStanding, parseTold } from './parse-values.ts';
import type { Look, Quiet } from './quiet.ts';
import { readHistory } from './read-history.ts';
import { writeClaim } from './write-change.ts';

type Request = Parameters<Store['claim']>[0];
type Claimed = StoredActor & ActorClaim & { readonly change: ActorChange };

/** What a search goes by. */
interface Looks extends Pick<Quiet, 'isQuiet' | 'foundNothing'> {
  readonly leases: LeaseRules;
}

/**
 * Whether there is anything to claim: a look without the columns, and without a lock, costs a
 * fraction.
 */
export function hasClaimable(sql: Sql, request: Request, quiet: Looks): boolean {
  return sourcesOf(sql, request, quiet).some((source) => {
    const row = sql(`select 1 from actors where ${source.where} limit 1`).get(...source.values);
    if (row === undefined) rememberNothing(quiet, source, request);
    return row !== undefined;
  });
}

/** Claims actors within a transaction: those that are written first, for they are older. */
export function claimActors(
  sql: Sql,
  request: Request,
  { quiet, arrivals }: { readonly quiet: Looks; readonly arrivals: Arrivals },
  step: (actor: StoredActor) => ActorChange | undefined,
): readonly Claimed[] {
  const claimed: Claimed[] = [];
  for (const row of candidates(sql, request, quiet)) {
    // One of a newer version is left to an engine that knows it.
    if (!isStanding(text(row, 'standing'))) continue;
    const actor = toActor(sql, request, row);
    const change = step(actor);
    if (change === undefined) continue;
    writeClaim(sql, actor, change);
    claimed.push({ ...actor, change });
    // Before the next row is asked for: that may cost a page.
    if (claimed.length >= request.limit) return claimed;
  }
  if (request.onlyPosted !== true) claimArrivals(request, arrivals, step, claimed);
  return claimed;
}

function claimArrivals(
  { kind, owner, now, limit }: Request,
  arrivals: Arrivals,
  step: (actor: StoredActor) => ActorChange | undefined,
  claimed: Claimed[],
): void {
  while (claimed.length < limit) {
    const arriving = arrivals.next(kind);
    if (arriving === undefined) return;
    const { id, version, snapshot, standing, at, told } = arriving.arrival;
    const actor = {
      kind,
      id,
      owner,
      fence: 1,
      version,
      snapshot,
      standing,
      history: told.text === null ? [] : parseTold(told.text),
      lastSeenAt: lastSeenAt(at, undefined, now),
      orphaned: false,
      ownerDied: false,
      inbox: [],
    };
    const change = step(actor);
    const place = arrivals.write(arriving, change && { owner, change });
    if (change && place !== undefined) claimed.push({ ...actor, place, change });
  }
}

/** Actors that can be claimed for one reason. */
interface Source {
  readonly look: Look;
  readonly where: string;
  readonly values: readonly string[];
}

/** Where there may be something to claim. */
function sourcesOf(sql: Sql, request: Request, quiet: Looks): readonly Source[] {
  const { kind, owner, onlyPosted = false } = request;
  const isLoud = (look: Look) => !quiet.isQuiet(look, owner);
  const of = `kind = '${kind}' and`;
  const sources: Source[] = [];
  const [lapsed, posted, ready] = [`${kind} lapsed`, `${kind} posted`, `${kind} ready`] as const;
  if (isLoud(lapsed)) {
    const owners = lapsedOwners(sql, request, quiet);
    if (owners.length === 0) quiet.foundNothing(lapsed, owner);
    const where = `${of} owner = ? ${onlyPosted ? 'and posted > 0' : ''}`;
    for (const gone of owners) sources.push({ look: lapsed, where, values: [gone] });
  }
  if (isLoud(posted))
    sources.push({ look: posted, where: `${of} owner is null and posted > 0`, values: [] });
  if (!onlyPosted && isLoud(ready))
    sources.push({ look: ready, where: `${of} standing = 'ready'`, values: [] });
  return sources;
}

/** Owners are few: each is found by one look into the index. */
function lapsedOwners(sql: Sql, request: Request, { leases }: Looks): string[] {
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

/** Claimable actors, oldest first. Their places page by page: a row is read when it is its turn. */
function* candidates(sql: Sql, request: Request, quiet: Looks): Generator<Row> {
  const { limit } = request;
  const sources = sourcesOf(sql, request, quiet);
  for (let after = 0; ;) {
    const found = sources.flatMap((source) => {
      const rows = sql(
        `select place from actors where ${source.where} and place > ? order by place limit ${limit}`,
      ).all(...source.values, after);
      if (rows.length === 0 && after === 0) rememberNothing(quiet, source, request);
      return rows.map((row) => integer(row, 'place'));
    });
    const places = [...new Set(found)].sort((left, right) => left - right).slice(0, limit);
    for (const place of places) {
      const row = sql(selectActor).get(place);
      if (row) yield row;
      after = place;
    }
    if (places.length < limit) return;
  }
}

/** Of one owner that is gone there is nothing: another may have left something. */
function rememberNothing(quiet: Looks, { look, values }: Source, { owner }: Request): void {
  if (values.length === 0) quiet.foundNothing(look, owner);
}

const selectActor = `select place, id, standing, owner, posted, fence, updated_at, version, snapshot,
  last_row from actors where place = ?`;

function toActor(sql: Sql, request: Request, row: Row): StoredActor & ActorClaim {
  const { kind, owner, now } = request;
  const before = row['owner'] === null ? undefined : text(row, 'owner');
  const lease = before === undefined ? undefined : readLease(sql, engineLease(before));
  return {
    kind,
    id: text(row, 'id'),
    owner,
    place: integer(row, 'place'),
    version: text(row, 'version'),
    snapshot: text(row, 'snapshot'),
    history: readHistory(sql, row),
    standing: parseStanding(text(row, 'standing')),
    fence: integer(row, 'fence') + 1,
    lastSeenAt: lastSeenAt(integer(row, 'updated_at'), lease, now),
    orphaned: before !== undefined,
    ownerDied: hasDied(lease, request),
    inbox: integer(row, 'posted') > 0 ? readInbox(sql, integer(row, 'place')) : [],
  };
}

function readInbox(sql: Sql, place: number): InboxEvent[] {
  return sql('select id, event from inbox where place = ? order by id')
    .all(place)
    .map((row) => ({ id: integer(row, 'id'), event: text(row, 'event') }));
}
