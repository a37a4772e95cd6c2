import type { ActorChange, InboxEvent, Store, StoredActor } from '../../contracts/store.ts';
import { engineLease, isInForce, lastSeenAt } from '../lease-rules.ts';
import { integer, type Row, type Sql, text } from './columns.ts';
import { readLease } from './leases.ts';
import { parseStanding } from './parse-values.ts';
import { packChange, writeClaim } from './write-change.ts';

type Request = Parameters<Store['claim']>[0];
type Claimed = StoredActor & { readonly change: ActorChange };

/** Claims actors within a transaction. */
export function claimActors(
  sql: Sql,
  request: Request,
  step: (actor: StoredActor) => ActorChange | undefined,
): readonly Claimed[] {
  const lapsed = lapsedOwners(sql, request);
  const claimed: Claimed[] = [];
  for (const row of candidates(sql, request, lapsed)) {
    const actor = toActor(sql, request, row);
    const change = step(actor);
    if (change === undefined) continue;
    writeClaim(sql, actor, packChange(change));
    claimed.push({ ...actor, change });
    // Before the next row is asked for: that may cost a page.
    if (claimed.length >= request.limit) break;
  }
  return claimed;
}

/** Whether a claim would find anything: a look without the columns costs a fraction. */
export function hasClaimable(sql: Sql, request: Request): boolean {
  const { kind, onlyPosted = false } = request;
  const posted = onlyPosted ? 'and posted > 0' : '';
  const isThere = (where: string, ...values: readonly string[]) =>
    sql(`select 1 from actors where ${where} and kind = ? limit 1`).get(...values, kind) !==
    undefined;
  return (
    isThere('owner is null and posted > 0') ||
    (!onlyPosted && isThere("standing = 'ready'")) ||
    lapsedOwners(sql, request).some((owner) => isThere(`owner = ? ${posted}`, owner))
  );
}

/** Owners are few: each is found by one look into the index. */
function lapsedOwners(sql: Sql, { owner: own, now }: Request): string[] {
  const lapsed: string[] = [];
  for (let owner = nextOwner(sql, ''); owner !== undefined; owner = nextOwner(sql, owner)) {
    if (owner !== own && !isInForce(readLease(sql, engineLease(owner)), now)) lapsed.push(owner);
  }
  return lapsed;
}

function nextOwner(sql: Sql, after: string): string | undefined {
  const row = sql('select owner from actors where owner > ? order by owner limit 1').get(after);
  return row && text(row, 'owner');
}

/** Claimable actors, oldest first. Their places page by page: a row is read when it is its turn. */
function* candidates(sql: Sql, request: Request, lapsed: readonly string[]): Generator<Row> {
  const { kind, limit, onlyPosted = false } = request;
  const posted = onlyPosted ? 'and posted > 0' : '';
  const find = (where: string, ...values: readonly (string | number)[]) =>
    sql(`select place from actors where ${where} and kind = ? and place > ? order by place limit ?`)
      .all(...values)
      .map((row) => integer(row, 'place'));
  for (let after = 0; ;) {
    const page = [kind, after, limit] as const;
    const found = [
      ...lapsed.flatMap((owner) => find(`owner = ? ${posted}`, owner, ...page)),
      ...find('owner is null and posted > 0', ...page),
      ...(onlyPosted ? [] : find("standing = 'ready'", ...page)),
    ];
    const places = [...new Set(found)].sort((left, right) => left - right).slice(0, limit);
    for (const place of places) {
      const row = sql(selectActor).get(place);
      if (row) yield row;
      after = place;
    }
    if (places.length < limit) return;
  }
}

const selectActor = `select place, id, standing, owner, posted, fence, updated_at, version, snapshot,
  (select spec from specs where specs.place = actors.place) as spec from actors where place = ?`;

function toActor(sql: Sql, { kind, owner, now }: Request, row: Row): StoredActor {
  const before = row['owner'] === null ? undefined : text(row, 'owner');
  const lease = before === undefined ? undefined : readLease(sql, engineLease(before));
  return {
    kind,
    id: text(row, 'id'),
    owner,
    place: integer(row, 'place'),
    version: text(row, 'version'),
    snapshot: text(row, 'snapshot'),
    ...(row['spec'] !== null && { spec: text(row, 'spec') }),
    standing: parseStanding(text(row, 'standing')),
    fence: integer(row, 'fence') + 1,
    lastSeenAt: lastSeenAt(integer(row, 'updated_at'), lease, now),
    orphaned: before !== undefined,
    inbox: integer(row, 'posted') > 0 ? readInbox(sql, integer(row, 'place')) : [],
  };
}

function readInbox(sql: Sql, place: number): InboxEvent[] {
  return sql('select id, event from inbox where place = ? order by id')
    .all(place)
    .map((row) => ({ id: integer(row, 'id'), event: text(row, 'event') }));
}
