import type { DiscordApi } from '../discord-api.ts';
import type { Reply } from '../reply/job-reply.ts';
import type { Delivery } from './delivery.ts';

/**
 * Changes a report that stands there; its files stay. What can be edited no more, such as a private
 * answer whose token is over, is left as it is: it is not worth a new message.
 */
export async function editReport(
  { place }: Delivery,
  reply: Reply,
  { api, now }: { readonly api: DiscordApi; readonly now: () => number },
): Promise<void> {
  const { message } = place;
  if (place.kind === 'answer' && now() < place.expiresAt) {
    await api.editAnswer(place.interaction, reply);
  } else if (message !== undefined && message.id !== '') {
    await api.edit(message, reply);
  }
}
