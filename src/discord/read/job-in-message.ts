import type { APIMessage } from 'discord.js';
import { parseCustomId } from '../reply/custom-id.ts';

/**
 * The job that a message of the bot shows; undefined for any other message. Read from its buttons, which
 * only the bot can set: so it is found however old the message is, and nothing has to be stored.
 */
export function jobInMessage(
  { author, components = [] }: Pick<APIMessage, 'author' | 'components'>,
  botId: string,
): string | undefined {
  if (author.id !== botId) return undefined;
  for (const row of components) {
    for (const button of 'components' in row ? row.components : []) {
      const action = 'custom_id' in button ? parseCustomId(button.custom_id) : undefined;
      if (action !== undefined) return action.jobId;
    }
  }
  return undefined;
}
