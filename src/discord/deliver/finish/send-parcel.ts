import type { RawFile } from 'discord.js';
import type { DiscordApi } from '../../discord-api.ts';
import { textReply } from '../../reply/job-reply.ts';
import type { Delivery, Parcel } from '../delivery.ts';
import { type Failure, failureOf } from '../show/failure.ts';

interface ParcelParts {
  readonly api: DiscordApi;
  readonly botId: string;
  readonly save: (delivery: Delivery) => Promise<void>;
}

/**
 * Sends the files of a result to its requester, once. Returns the delivery with the outcome, or the
 * failure after which it may be tried again.
 */
export async function sendParcel(
  delivery: Delivery,
  { text, files }: { readonly text: string; readonly files: readonly RawFile[] },
  { api, botId, save }: ParcelParts,
): Promise<{ readonly delivery: Delivery } | { readonly failure: Failure }> {
  const { id, userId, parcel } = delivery;
  try {
    const channelId = await api.openDirect(userId);
    const isSent = parcel?.attempted === true && (await isThere(channelId));
    if (!isSent) {
      await save(withParcel({ attempted: true }));
      await api.send(channelId, textReply(text), { nonce: `${id}f`, files });
    }
    return { delivery: withParcel({ outcome: 'sent' }) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.type === 'later' || failure.type === 'unauthorised') return { failure };
    return { delivery: withParcel({ outcome: 'refused' }) };
  }

  function withParcel(changed: Parcel): Delivery {
    return { ...delivery, parcel: changed };
  }

  async function isThere(channelId: string): Promise<boolean> {
    const names = new Set(files.map(({ name }) => name));
    const messages = await api.messagesAfter(channelId, id);
    return messages.some(
      ({ author, attachments }) =>
        author?.id === botId && attachments.some(({ filename }) => names.has(filename)),
    );
  }
}
