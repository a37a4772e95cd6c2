import type { AdmissionLimits } from '../../contracts/engine/limits.ts';

/** The waiting jobs of one user in one guild. */
export interface Lane {
  readonly userId: string;
  /** Empty for jobs of no guild. */
  readonly guildId: string;
}

/** How many jobs of a lane run. */
export interface RunningJobs extends Lane {
  readonly jobs: number;
}

/** Whose jobs may begin to run. */
export interface Room {
  /** Whether somebody may have no room. */
  readonly isLimited: boolean;
  ofUser(userId: string): boolean;
  ofGuild(guildId: string): boolean;
  /** Those without room. */
  full(): { readonly users: readonly string[]; readonly guilds: readonly string[] };
  /** Counts a job that begins. */
  take(lane: Lane): void;
}

/** The room that limits leave beside the jobs that run, which are read only if one of them matters. */
export function createRoom(
  { perUser, perGuild }: AdmissionLimits,
  readRunning: () => Iterable<RunningJobs>,
): Room {
  const perUserAtOnce = perUser?.concurrent ?? Infinity;
  const perGuildAtOnce = perGuild?.concurrent ?? Infinity;
  const isLimited = Math.min(perUserAtOnce, perGuildAtOnce) < Infinity;
  const [users, guilds] = [new Map<string, number>(), new Map<string, number>()];
  if (isLimited) for (const { jobs, ...lane } of readRunning()) add(lane, jobs);

  function add({ userId, guildId }: Lane, jobs: number): void {
    users.set(userId, (users.get(userId) ?? 0) + jobs);
    guilds.set(guildId, (guilds.get(guildId) ?? 0) + jobs);
  }

  return {
    isLimited,
    ofUser: (userId) => (users.get(userId) ?? 0) < perUserAtOnce,
    ofGuild: (guildId) => guildId === '' || (guilds.get(guildId) ?? 0) < perGuildAtOnce,
    full: () => ({
      users: [...users].filter(([, jobs]) => jobs >= perUserAtOnce).map(([id]) => id),
      guilds: [...guilds]
        .filter(([id, jobs]) => id !== '' && jobs >= perGuildAtOnce)
        .map(([id]) => id),
    }),
    take: (lane) => add(lane, 1),
  };
}

/**
 * Orders the lanes of one turn, by the job that opened them: those that were served come after those that
 * were not, so that a user who has just come waits for nobody's next job.
 */
export function sinceServed(since: number): number {
  return since < served ? since + served : since;
}

const served = 2 ** 50;

/** The key of a lane in a map. Ids may contain any character. */
export function laneKey({ userId, guildId }: Lane): string {
  return `${guildId.length}:${guildId}${userId}`;
}
