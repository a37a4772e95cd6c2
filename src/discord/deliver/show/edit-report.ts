import type { DiscordApi } from '../../discord-api.ts';
import type { Reply } from '../../reply/job-reply.ts';
import type { ReplyTarget } from '../reply-target.ts';

/**
 * Edits a result and keeps its files. A message that cannot be edited any more, such as a private answer
 * with an expired token, is left as it is: the change is not worth a new message.
 */
export async function editReport(
  { target }: { readonly target: ReplyTarget },
  reply: Reply,
  { api, now }: { readonly api: DiscordApi; readonly now: () => number },
): Promise<void> {
  const { message } = target;
  if (target.kind === 'answer' && now() < target.expiresAt) {
    await api.editAnswer(target.interaction, reply);
  } else if (message !== undefined && message.id !== '') {
    await api.edit(message, reply);
  }
}
