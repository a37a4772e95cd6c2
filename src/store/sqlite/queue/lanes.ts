import { laneKey, type Lane, type Room } from '../../queue/room.ts';
import { integer, type Row, type Sql, text } from '../columns.ts';

/** A job and its lane. */
export interface JobInLane extends Lane {
  readonly rowId: number;
}

/** A lane whose turn it is. */
export interface NextLane extends Lane {
  readonly turn: number;
  /** The highest turn of its user. */
  readonly latest: number;
  /** Whether no other lane waits with room. */
  readonly isAlone: boolean;
}

/**
 * The lane with the lowest turn among those with room, the oldest first. Guilds are tried in the order
 * of their lowest turns: one without room costs one row, however many of its users wait. At most as many
 * guilds and users have no room as jobs run.
 */
export function nextLane(
  sql: Sql,
  room: Pick<Room, 'ofUser' | 'ofGuild'>,
  skipped: ReadonlySet<string> = new Set(),
): NextLane | undefined {
  let best: (Omit<NextLane, 'isAlone'> & { readonly since: number }) | undefined;
  let isAlone = true;
  for (const guild of sql(selectGuilds).iterate()) {
    const guildId = text(guild, 'guild_id');
    if (!room.ofGuild(guildId)) continue;
    if (best !== undefined) isAlone = false;
    if (best !== undefined && !isBefore(toTurn(guild), best)) break;
    let found = 0;
    for (const row of sql(selectLanes).iterate(guildId)) {
      const lane = { guildId, userId: text(row, 'user_id') };
      if (!room.ofUser(lane.userId) || skipped.has(laneKey(lane))) continue;
      found += 1;
      if (found > 1) isAlone = false;
      if (found > 1) break;
      const turn = { ...toTurn(row), latest: integer(row, 'latest') };
      if (best === undefined || isBefore(turn, best)) best = { ...lane, ...turn };
    }
  }
  return best && { ...best, isAlone };
}

function toTurn(row: Row): Turn {
  return { turn: integer(row, 'turn'), since: integer(row, 'since') };
}

interface Turn {
  readonly turn: number;
  readonly since: number;
}

function isBefore(left: Turn, right: Turn): boolean {
  return left.turn < right.turn || (left.turn === right.turn && left.since < right.since);
}

/** Opens the lane of a job, at the turn after the current one and after those of its user. */
export function openLane(sql: Sql, { userId, guildId, rowId }: JobInLane, current: number): void {
  if (sql(selectLane).get(guildId, userId) !== undefined) return;
  const lane = sql(insertLane).get(guildId, userId, current, userId, rowId);
  if (lane !== undefined) sql(lowerGuild).run(guildId, integer(lane, 'turn'), rowId);
}

/** The lane of a row of a job. */
export function toLane(row: Row): JobInLane {
  return {
    rowId: integer(row, 'row_id'),
    userId: row['user_id'] === null ? '' : text(row, 'user_id'),
    guildId: row['guild_id'] === null ? '' : text(row, 'guild_id'),
  };
}

/** Gives a lane a later turn. */
export function moveLane(sql: Sql, { userId, guildId }: Lane, turn: number): void {
  sql('update lanes set turn = ? where guild_id = ? and user_id = ?').run(turn, guildId, userId);
  sql(raiseGuild).run(guildId, guildId);
}

/** Removes a lane in which no job waits. */
export function closeLane(sql: Sql, { userId, guildId }: Lane): void {
  sql('delete from lanes where guild_id = ? and user_id = ?').run(guildId, userId);
  if (sql('select 1 from lanes where guild_id = ? limit 1').get(guildId) === undefined)
    sql('delete from guilds where guild_id = ?').run(guildId);
  else sql(raiseGuild).run(guildId, guildId);
}

const selectGuilds = 'select guild_id, turn, since from guilds order by turn, since';
const selectLanes = `select user_id, turn, since,
  (select max(turn) from lanes as own where own.user_id = lanes.user_id) as latest
  from lanes where guild_id = ? order by turn, since`;
const selectLane = 'select 1 from lanes where guild_id = ? and user_id = ?';
const insertLane = `insert into lanes (guild_id, user_id, turn, since) values (?, ?,
  1 + max(?, coalesce((select max(turn) from lanes where user_id = ?), 0)), ?) returning turn`;
const lowerGuild = `insert into guilds (guild_id, turn, since) values (?, ?, ?)
  on conflict do update set turn = excluded.turn, since = excluded.since
    where (excluded.turn, excluded.since) < (turn, since)`;
const raiseGuild = `update guilds set (turn, since) =
  (select turn, since from lanes where guild_id = ? order by turn, since limit 1) where guild_id = ?`;
