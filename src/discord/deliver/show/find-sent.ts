import type { DiscordApi, SentMessage } from '../../discord-api.ts';
import type { Delivery } from '../delivery.ts';
import { failureOf } from './failure.ts';

/**
 * Finds a message that was sent before a crash could record it. Rejects if that may be known later: Discord
 * remembers a nonce for minutes only.
 */
export async function findSent(
  api: Pick<DiscordApi, 'messagesAfter'>,
  channelId: string,
  { id, jobId, left }: Delivery,
  botId: string,
): Promise<SentMessage | undefined> {
  // The message that the job has left shows it too.
  const after = left?.target.message?.id || id;
  const messages = await api.messagesAfter(channelId, after).catch(noneIfUnreadable);
  const found = messages.find(
    ({ author, message_reference: reference, embeds }) =>
      author?.id === botId &&
      (reference?.message_id === id ||
        (jobId !== undefined && embeds?.some(({ footer }) => footer?.text.includes(jobId)))),
  );
  return found && { id: found.id, channelId };
}

/** Where the bot may not read, the nonce still prevents a second message for some minutes. */
function noneIfUnreadable(error: unknown): readonly [] {
  const { type } = failureOf(error);
  if (type === 'later' || type === 'unauthorised') throw error;
  return [];
}
