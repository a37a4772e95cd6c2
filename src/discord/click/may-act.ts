import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { Job } from '../../contracts/job/job.ts';
import type { Click } from '../read/read-interaction.ts';

/** A user, and where that user acts. */
export type Person = Pick<
  Click,
  'userId' | 'guildId' | 'channelId' | 'parentChannelId' | 'isModerator'
>;

/** Whether a user may act on a job: its requester and the moderators of its channel may. */
export function mayAct(
  { userId, guildId, channelId, parentChannelId, isModerator }: Person,
  { input }: Pick<Job, 'input'>,
): boolean {
  if (userId !== '' && userId === input.userId) return true;
  return (
    isModerator &&
    guildId !== undefined &&
    guildId === input.guildId &&
    (channelId === input.channelId || parentChannelId === input.channelId)
  );
}

/**
 * Whether a user may act on a job or on one that it comes from: the requester of a project keeps it when
 * a moderator has changed it.
 */
export async function mayActOnProject(
  person: Person,
  job: Job,
  engine: Pick<JobEngine, 'get'>,
): Promise<boolean> {
  let ancestor: Job | undefined = job;
  for (let depth = 0; ancestor !== undefined && depth < maxDepth; depth += 1) {
    if (mayAct(person, ancestor)) return true;
    const { parentJobId }: Job = ancestor;
    ancestor = parentJobId === undefined ? undefined : await engine.get(parentJobId);
  }
  return false;
}

const maxDepth = 50;
