import type { APIInteraction } from 'discord.js';
import { type ClickParts, handleClick } from './click/handle-click.ts';
import { listJobs } from './commands/list-jobs.ts';
import { showHelp } from './commands/show-help.ts';
import { suggestOptions } from './commands/suggest-options.ts';
import type { RequestHandler } from './handle-request.ts';
import { readInteraction } from './read/read-interaction.ts';

interface InteractionParts extends Omit<ClickParts, 'retry' | 'change'> {
  readonly requests: Pick<RequestHandler, 'handle' | 'retry' | 'change'>;
}

/** Handles a command, a suggestion, a pressed button or a form of this bot. */
export async function handleInteraction(
  interaction: APIInteraction,
  { requests, ...parts }: InteractionParts,
): Promise<void> {
  const { engine, api } = parts;
  const read = readInteraction(interaction);
  switch (read?.type) {
    case undefined:
      return;
    case 'build':
      return requests.handle(read.build);
    case 'jobs':
      return listJobs(read.question, parts);
    case 'help':
      return showHelp(read.asker, api);
    case 'suggest': {
      const choices = suggestOptions(read.option, await engine.choices());
      return api.suggest(read.option.interaction, choices);
    }
    case 'click': {
      const { retry, change } = requests;
      return handleClick(read.click, { ...parts, retry, change });
    }
  }
}
