import type { APIInteraction } from 'discord.js';
import { chooseType } from './click/choose-type.ts';
import { type ClickParts, handleClick } from './click/handle-click.ts';
import { listJobs } from './commands/list-jobs.ts';
import { showHelp } from './commands/show-help.ts';
import { suggestOptions } from './commands/suggest-options.ts';
import type { RequestHandler } from './handle-request.ts';
import type { Questions } from './requests/questions.ts';
import type { KnownLanguages } from './texts/known-languages.ts';
import { readInteraction } from './read/read-interaction.ts';

interface InteractionParts extends Omit<ClickParts, 'retry' | 'change'> {
  readonly languages: KnownLanguages;
  readonly questions: Questions;
  readonly requests: Pick<RequestHandler, 'handle' | 'retry' | 'change' | 'choose'>;
}

/** Handles a command, a suggestion, a pressed button or a form of this bot. */
export async function handleInteraction(
  interaction: APIInteraction,
  { requests, questions, languages, ...parts }: InteractionParts,
): Promise<void> {
  const { engine, api } = parts;
  const read = readInteraction(interaction);
  switch (read?.type) {
    case undefined:
      return;
    case 'build':
      languages.note(read.build.userId, read.build.language);
      return requests.handle(read.build);
    case 'jobs':
      return listJobs(read.question, parts);
    case 'help':
      return showHelp(read.asker, api);
    case 'suggest': {
      const choices = suggestOptions(read.option, await engine.choices());
      return api.suggest(read.option.interaction, choices);
    }
    case 'choose':
      languages.note(read.click.userId, read.click.language);
      return chooseType(read.click, read.choice, { ...parts, questions, requests });
    case 'click': {
      languages.note(read.click.userId, read.click.language);
      const { retry, change } = requests;
      return handleClick(read.click, { ...parts, retry, change });
    }
  }
}
