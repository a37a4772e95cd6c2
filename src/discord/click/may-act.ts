import type { Job } from '../../contracts/job.ts';
import type { Click } from '../read/read-interaction.ts';

/** Whether a user may act on a job: its requester and the moderators of its channel may. */
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
