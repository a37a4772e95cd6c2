import type { DiscordApi } from '../discord-api.ts';
import type { Asker } from '../read/read-interaction.ts';
import { textReply } from '../reply/job-reply.ts';
import { textsOf } from '../texts/texts.ts';

/** Tells a user what the bot can do. Only the user sees it. */
export function showHelp({ interaction, language }: Asker, api: DiscordApi): Promise<void> {
  const { help, guide } = textsOf(language);
  return api.answer(interaction, textReply(`${help}\n\n${guide}`), true);
}
