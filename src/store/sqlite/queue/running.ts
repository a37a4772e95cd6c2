import type { RunningJobs } from '../../queue/room.ts';
import { toLane } from './lanes.ts';
import { integer } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';

/**
 * Counts the jobs that run, by lane: a few, however many wait. Counted, not kept: so it is right after
 * whatever has ended a job or its engine.
 */
export function readRunning(sql: Sql): readonly RunningJobs[] {
  return sql(selectRunning)
    .all()
    .map((row) => ({ ...toLane(row), jobs: integer(row, 'jobs') }));
}

const selectRunning = `select user_id, guild_id, count(*) as jobs
  from actors indexed by actors_owned
  where owner > '' and kind = 'job' and lifecycle = 'running' group by user_id, guild_id`;
