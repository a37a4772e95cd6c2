import type { DiscordApi, SentMessage } from '../../discord-api.ts';
import type { Delivery } from '../delivery.ts';

/** Finds a message that was sent before a crash could record it. */
export async function findSent(
  api: Pick<DiscordApi, 'messagesAfter'>,
  channelId: string,
  { id, jobId, left }: Delivery,
  botId: string,
): Promise<SentMessage | undefined> {
  // The message that the job has left shows it too.
  const after = left?.target.message?.id || id;
  // If the channel cannot be read, the nonce still prevents a second message.
  const messages = await api.messagesAfter(channelId, after).catch(() => []);
  const found = messages.find(
    ({ author, message_reference: reference, embeds }) =>
      author?.id === botId &&
      (reference?.message_id === id ||
        (jobId !== undefined && embeds?.some(({ footer }) => footer?.text.includes(jobId)))),
  );
  return found && { id: found.id, channelId };
}
