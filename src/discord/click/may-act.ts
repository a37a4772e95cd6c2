import type { Job } from '../../contracts/job.ts';
import type { Click } from '../read/read-interaction.ts';

/** Whether somebody may do something with a job: who asked for it, and moderators of that place. */
export function mayAct(
  { userId, guildId, channelId, isModerator }: Omit<Click, 'action'>,
  { input }: Pick<Job, 'input'>,
): boolean {
  if (userId !== '' && userId === input.userId) return true;
  return (
    isModerator &&
    guildId !== undefined &&
    guildId === input.guildId &&
    channelId === input.channelId
  );
}
