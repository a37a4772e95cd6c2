import { laneKey, type Lane, type Room, sinceServed } from '../../queue/room.ts';
import { text, integer, corrupt, type Row } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';

/** A job and its lane. */
export interface JobInLane extends Lane {
  readonly rowId: number;
  readonly priority: number;
}

/** A lane whose turn it is. */
export interface NextLane extends FoundLane {
  /** Whether no other lane waits with room. */
  readonly isAlone: boolean;
}

interface FoundLane extends Lane, Turn {
  readonly lane: number;
}

interface Turn {
  readonly turn: number;
  /** Orders the lanes of one turn. */
  readonly since: number;
}

/**
 * The lane with the lowest turn among those with room. Guilds are tried in the order of their lowest
 * turns: one without room costs one row, however many of its users wait. At most as many guilds and users
 * have no room as jobs run.
 */
export function nextLane(
  sql: Sql,
  room: Pick<Room, 'ofUser' | 'ofGuild'>,
  skipped: ReadonlySet<string> = new Set(),
): NextLane | undefined {
  let best: FoundLane | undefined;
  let isAlone = true;
  const consider = (guildId: string) => {
    const [lane] = firstLanes(sql, guildId, room, skipped, 1);
    if (lane === undefined) return;
    isAlone = best === undefined;
    if (best === undefined || isBefore(lane, best)) best = lane;
  };
  consider('');
  for (const guild of sql(selectGuilds).iterate()) {
    const guildId = text(guild, 'guild_id');
    if (!room.ofGuild(guildId)) continue;
    if (best !== undefined && !isBefore(toTurn(guild), best)) return { ...best, isAlone: false };
    consider(guildId);
  }
  if (best === undefined) return undefined;
  // The second lane of a guild is read only here: of a large queue, that would cost a page each time.
  const { length } = isAlone ? firstLanes(sql, best.guildId, room, skipped, 2) : [];
  return { ...best, isAlone: length === 1 };
}

/** The first lanes of a guild whose users have room. */
function firstLanes(
  sql: Sql,
  guildId: string,
  room: Pick<Room, 'ofUser'>,
  skipped: ReadonlySet<string>,
  count: number,
): readonly FoundLane[] {
  const found: FoundLane[] = [];
  for (const row of sql(selectLanes).iterate(guildId)) {
    const lane = { guildId, userId: text(row, 'user_id') };
    if (!room.ofUser(lane.userId) || skipped.has(laneKey(lane))) continue;
    found.push({ ...lane, ...toTurn(row), lane: integer(row, 'lane') });
    if (found.length === count) break;
  }
  return found;
}

function toTurn(row: Row): Turn {
  return { turn: integer(row, 'turn'), since: integer(row, 'since') };
}

function isBefore(left: Turn, right: Turn): boolean {
  return left.turn < right.turn || (left.turn === right.turn && left.since < right.since);
}

/**
 * The lane of a job; a new one is opened at the turn after the current one and after those of its user.
 */
export function openLane(sql: Sql, { userId, guildId, rowId }: JobInLane, current: number): number {
  const known = sql(selectLane).get(userId, guildId);
  if (known !== undefined) return integer(known, 'lane');
  const opened = sql(insertLane).get(userId, guildId, current, userId, rowId);
  if (opened === undefined) throw corrupt('lanes');
  if (guildId !== '') sql(lowerGuild).run(guildId, integer(opened, 'turn'), rowId);
  return integer(opened, 'lane');
}

/** Has a job wait in a lane. */
export function enterLane(sql: Sql, rowId: number, lane: number): void {
  sql('update actors set lane = ? where row_id = ?').run(lane, rowId);
}

/** The first jobs of a lane. */
export function jobsInLane(sql: Sql, lane: number, count: number): readonly number[] {
  const found: number[] = [];
  // SQLite prepares a query with a bound limit anew each time it runs.
  for (const row of sql(selectJobs).iterate(lane)) {
    found.push(integer(row, 'row_id'));
    if (found.length === count) break;
  }
  return found;
}

/** The highest turn of a user. */
export function latestTurn(sql: Sql, userId: string): number {
  const row = sql('select coalesce(max(turn), 0) as latest from lanes where user_id = ?').get(
    userId,
  );
  return row === undefined ? 0 : integer(row, 'latest');
}

/** A job that joins the queue again. */
export function jobInLane(sql: Sql, rowId: number): JobInLane {
  const row = sql(selectJob).get(rowId);
  if (row === undefined) throw corrupt('row_id');
  return toJobInLane(row);
}

/** A row of a job that joins the queue. */
export function toJobInLane(row: Row): JobInLane {
  return { ...toLane(row), rowId: integer(row, 'row_id'), priority: integer(row, 'priority') };
}

/** The lane of a row of a job. */
export function toLane(row: Row): Lane {
  return {
    userId: row['user_id'] === null ? '' : text(row, 'user_id'),
    guildId: row['guild_id'] === null ? '' : text(row, 'guild_id'),
  };
}

/** Gives a lane a later turn. */
export function moveLane(sql: Sql, { lane, guildId, since }: NextLane, turn: number): void {
  sql(updateLane).run(turn, sinceServed(since), lane);
  if (guildId !== '') sql(raiseGuild).run(guildId, guildId);
}

/** Removes a lane in which no job waits. */
export function closeLane(sql: Sql, { userId, guildId }: Lane): void {
  sql('delete from lanes where user_id = ? and guild_id = ?').run(userId, guildId);
  if (guildId === '') return;
  if (sql('select 1 from lanes where guild_id = ? limit 1').get(guildId) === undefined)
    sql('delete from guilds where guild_id = ?').run(guildId);
  else sql(raiseGuild).run(guildId, guildId);
}

/** Removes the lanes of a user in which no job waits. */
export function closeLanesOf(sql: Sql, userId: string): void {
  if (sql(selectWaitingOf).get(userId) !== undefined) return;
  for (const row of sql('select guild_id from lanes where user_id = ?').all(userId))
    closeLane(sql, { userId, guildId: text(row, 'guild_id') });
}

const selectWaitingOf = `select 1 from actors
  where kind = 'job' and lifecycle = 'ready' and user_id = ? limit 1`;

/** How many lanes are open; those after the second one are not counted. */
export function countLanes(sql: Sql): 0 | 1 | 2 {
  const lanes = sql('select 1 from lanes limit 2').all().length;
  return lanes === 0 ? 0 : lanes === 1 ? 1 : 2;
}

const selectGuilds = 'select guild_id, turn, since from guilds order by turn, since';
const selectLanes = `select lane, user_id, turn, since from lanes where guild_id = ?
  order by turn, since`;
const selectJob = 'select row_id, user_id, guild_id, priority from actors where row_id = ?';
const selectJobs = `select row_id from actors indexed by jobs_waiting where lane = ?
  order by priority desc, row_id`;
const updateLane = 'update lanes set turn = ?, since = ? where lane = ?';
const selectLane = 'select lane from lanes where user_id = ? and guild_id = ?';
const insertLane = `insert into lanes (user_id, guild_id, turn, since) values (?, ?,
  1 + max(?, coalesce((select max(turn) from lanes where user_id = ?), 0)), ?) returning lane, turn`;
const lowerGuild = `insert into guilds (guild_id, turn, since) values (?, ?, ?)
  on conflict do update set turn = excluded.turn, since = excluded.since
    where (excluded.turn, excluded.since) < (turn, since)`;
const raiseGuild = `update guilds set (turn, since) =
  (select turn, since from lanes where guild_id = ? order by turn, since limit 1) where guild_id = ?`;
