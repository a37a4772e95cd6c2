import type { Lane } from '../../queue/room.ts';
import { integer, type Row, text } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';

/** A lane whose turn may come, with its first jobs. */
export interface WaitingLane extends Lane {
  readonly turn: number;
  /** Orders the lanes of one turn. */
  readonly since: number;
  /** The highest turn of its user. */
  readonly latest: number;
  /** Its first jobs, in their order. */
  readonly jobs: readonly number[];
}

/** What a claim must not take. */
export interface Full {
  readonly users: readonly string[];
  readonly guilds: readonly string[];
  /** Jobs that the claim left waiting. */
  readonly jobs: readonly number[];
}

/**
 * The lanes with the lowest turns among those with room, `limit` at most, each with so many of its jobs
 * and one more. A guild without room costs one row, however many of its users wait: guilds are read in the
 * order of their first turns, and only as many as may hold one of these lanes.
 */
export async function readLanes(
  sql: Sql,
  { users, guilds, jobs }: Full,
  limit: number,
): Promise<readonly WaitingLane[]> {
  const rows = await sql(selectLanes, users, guilds, jobs, limit);
  return rows.map((row) => ({
    userId: text(row, 'user_id'),
    guildId: text(row, 'guild_id'),
    turn: integer(row, 'turn'),
    since: integer(row, 'since'),
    latest: integer(row, 'latest'),
    jobs: numbers(row, 'jobs'),
  }));
}

function numbers(row: Row, column: string): readonly number[] {
  const value = row[column];
  return Array.isArray(value) ? value.map(Number) : [];
}

/** Opens the lane of a job that waits, unless it starts later, and counts the job. */
export async function openLaneOf(sql: Sql, rowId: number): Promise<void> {
  await Promise.all([sql(openLane, rowId), sql(countOne)]);
}

/** Opens the lanes of jobs whose time has come. */
export async function admitDue(sql: Sql, now: number): Promise<void> {
  for (const row of await sql(selectDue, now)) await sql(openLane, integer(row, 'row_id'));
}

/** A lane after a claim: with a new turn, or closed. */
export interface ServedLane extends Lane {
  readonly turn: number;
  readonly since: number;
  readonly isEmpty: boolean;
}

/** Writes the turns of lanes, and removes those in which no job waits. */
export async function writeLanes(sql: Sql, lanes: readonly ServedLane[]): Promise<void> {
  const [empty, moved] = [
    lanes.filter((lane) => lane.isEmpty),
    lanes.filter((lane) => !lane.isEmpty),
  ];
  const guilds = [...new Set(lanes.map(({ guildId }) => guildId))];
  await Promise.all([
    sql(deleteLanes, empty.map(userOf), empty.map(guildOf)),
    sql(
      moveLanes,
      moved.map(userOf),
      moved.map(guildOf),
      moved.map(({ turn }) => turn),
      moved.map(({ since }) => since),
    ),
    sql(writeGuilds, guilds),
    sql(deleteGuilds, guilds),
  ]);
}

/** Removes the lanes of a user in which no job waits. */
export async function closeLanesOf(sql: Sql, userId: string): Promise<void> {
  const rows = await sql(deleteLanesOf, userId);
  const guilds = rows.map((row) => text(row, 'guild_id'));
  await Promise.all([sql(writeGuilds, guilds), sql(deleteGuilds, guilds)]);
}

const userOf = ({ userId }: Lane) => userId;
const guildOf = ({ guildId }: Lane) => guildId;

// Two lanes of one user may be next, hence the turns of all its lanes. The first lane of a guild may be of a
// user without room, hence more guilds.
const selectLanes = `select lane.user_id, lane.guild_id, lane.turn, lane.since,
    (select max(turn) from lanes as own where own.user_id = lane.user_id) as latest,
    array(select row_id from actors where kind = 'job' and lifecycle = 'ready' and start_after = 0
      and user_id = lane.user_id and coalesce(actors.guild_id, '') = lane.guild_id
      and row_id <> all($3::bigint[])
      order by priority desc, row_id limit $4::bigint + 1) as jobs
  from (select guild_id from guilds where guild_id <> all($2::text[])
      order by turn, since
      limit $4::bigint + (select count(*) from lanes where user_id = any($1::text[]))) as guild
    cross join lateral (select user_id, guild_id, turn, since from lanes
      where lanes.guild_id = guild.guild_id and user_id <> all($1::text[])
      order by turn, since limit $4::bigint) as lane
  order by lane.turn, lane.since limit $4::bigint`;

/** Opens lanes at the turn after the current one and after those of their users. */
export const openLanes = (added: string) => `lane as (
    insert into lanes (user_id, guild_id, turn, since)
    select user_id, guild_id, 1 + greatest((select turn from queue),
      (select max(turn) from lanes as own where own.user_id = ${added}.user_id)), row_id from ${added}
    on conflict do nothing returning guild_id, turn, since),
  guild as (
    insert into guilds (guild_id, turn, since) select guild_id, turn, since from lane
    on conflict (guild_id) do update set turn = excluded.turn, since = excluded.since
      where (excluded.turn, excluded.since) < (guilds.turn, guilds.since))`;
const openLane = `with job as (select row_id, user_id, coalesce(guild_id, '') as guild_id from actors
    where row_id = $1 and lifecycle = 'ready' and start_after = 0),
  ${openLanes('job')} select 1`;
const countOne = 'update queue set waiting = waiting + 1 where waiting is not null';
const selectDue = `with due as (select row_id, start_after from actors
    where start_after > 0 and start_after <= $1 order by start_after, row_id limit 100),
  entered as (update actors set start_after = 0,
      ready_at = greatest(ready_at, actors.start_after)
    from due where actors.row_id = due.row_id)
  select row_id from due order by start_after, row_id`;
const deleteLanes = `delete from lanes using unnest($1::text[], $2::text[]) as gone (user_id, guild_id)
  where lanes.user_id = gone.user_id and lanes.guild_id = gone.guild_id`;
const moveLanes = `update lanes set turn = moved.turn, since = moved.since
  from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[]) as moved (user_id, guild_id, turn, since)
  where lanes.user_id = moved.user_id and lanes.guild_id = moved.guild_id`;
const firstLane = `cross join lateral (select turn, since from lanes
  where lanes.guild_id = guild.guild_id order by turn, since limit 1) as lane`;
const writeGuilds = `update guilds set turn = first.turn, since = first.since
  from (select guild.guild_id, lane.turn, lane.since from unnest($1::text[]) as guild (guild_id)
    ${firstLane}) as first
  where guilds.guild_id = first.guild_id`;
const deleteGuilds = `delete from guilds where guild_id = any($1::text[])
  and not exists (select 1 from lanes where lanes.guild_id = guilds.guild_id)`;
const deleteLanesOf = `delete from lanes where user_id = $1 and not exists (select 1 from actors
    where kind = 'job' and lifecycle = 'ready' and actors.user_id = $1) returning guild_id`;
