import type { QueueStatus } from '../../contracts/engine/limits.ts';
import type { Lane, RunningJobs } from './room.ts';

type WaitingJobs = Pick<Lane, 'userId'> & { readonly jobs: number };

/** How many users the status of a queue lists. */
export const maxQueueUsers = 50;

/**
 * The users in the queue, those with the most waiting jobs first. `waiting` needs to name only the first
 * `maxQueueUsers`: users that only run come after them.
 */
export function queueUsers(
  waiting: Iterable<WaitingJobs>,
  running: Iterable<Pick<RunningJobs, 'userId' | 'jobs'>>,
): QueueStatus['users'] {
  const users = new Map<string, { userId: string; waiting: number; running: number }>();
  const of = (userId: string) => {
    const user = users.get(userId) ?? { userId, waiting: 0, running: 0 };
    users.set(userId, user);
    return user;
  };
  for (const { userId, jobs } of waiting) of(userId).waiting += jobs;
  for (const { userId, jobs } of running) of(userId).running += jobs;
  return [...users.values()]
    .sort((left, right) => right.waiting - left.waiting || (left.userId < right.userId ? -1 : 1))
    .slice(0, maxQueueUsers);
}
