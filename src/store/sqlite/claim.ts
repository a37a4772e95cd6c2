import type { InboxEvent, Store, StoredActor } from '../../contracts/store.ts';
import { engineLease, isInForce, lastSeenAt } from '../lease-rules.ts';
import { integer, type Row, type Sql, text } from './columns.ts';
import { readLease } from './leases.ts';
import { parseStanding } from './parse-values.ts';
import type { Claim } from './write-change.ts';

export type ClaimRequest = Parameters<Store['claim']>[0];

/** An actor that may be claimed, as it is now. */
export interface Claimable extends Omit<Claim, 'packed'> {
  readonly actor: StoredActor;
}

/** At most `limit` actors behind a place that may be claimed, oldest first. */
export function readClaimable(
  sql: Sql,
  request: ClaimRequest,
  after: number,
): readonly Claimable[] {
  const { kind, limit, onlyPosted = false } = request;
  const page = new Map<number, Row>();
  const add = (rows: readonly Row[]) => {
    for (const row of rows) page.set(integer(row, 'place'), row);
  };
  const posted = onlyPosted ? 'and posted > 0' : '';
  for (const owner of lapsedOwners(sql, request)) {
    add(sql(`${select} owner = ? ${posted} ${tail}`).all(owner, kind, after, limit));
  }
  add(sql(`${select} owner is null and posted > 0 ${tail}`).all(kind, after, limit));
  if (!onlyPosted) add(sql(`${select} standing = 'ready' ${tail}`).all(kind, after, limit));
  return [...page.values()]
    .sort((left, right) => integer(left, 'place') - integer(right, 'place'))
    .slice(0, limit)
    .map((row) => toClaimable(sql, request, row));
}

/** Owners are few: each is found by one look into the index. */
function lapsedOwners(sql: Sql, { owner: own, now }: ClaimRequest): string[] {
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

const select = `select place, kind, id, standing, owner, fence, posted, writes, updated_at,
  version, snapshot
  from actors where`;
const tail = 'and kind = ? and place > ? order by place limit ?';

function toClaimable(sql: Sql, { kind, now }: ClaimRequest, row: Row): Claimable {
  const owner = row['owner'] === null ? undefined : text(row, 'owner');
  const lease = owner === undefined ? undefined : readLease(sql, engineLease(owner));
  const place = integer(row, 'place');
  const posted = integer(row, 'posted');
  const actor = {
    kind,
    id: text(row, 'id'),
    version: text(row, 'version'),
    snapshot: text(row, 'snapshot'),
    standing: parseStanding(text(row, 'standing')),
    fence: integer(row, 'fence') + 1,
    lastSeenAt: lastSeenAt(integer(row, 'updated_at'), lease, now),
    orphaned: owner !== undefined,
    inbox: posted > 0 ? readInbox(sql, place) : [],
  };
  return { actor, place, posted, writes: integer(row, 'writes') };
}

function readInbox(sql: Sql, place: number): InboxEvent[] {
  return sql('select id, event from inbox where place = ? order by id')
    .all(place)
    .map((row) => ({ id: integer(row, 'id'), event: text(row, 'event') }));
}
