import { wordsOf } from '../page/dictionary.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { truthCommands } from './commands.ts';
import { prompts } from './prompts.ts';
import { readPrompts } from './read-prompts.ts';
import { texts } from './texts.ts';

/** Truth or dare, with prompts of the request, of its own, and of the server. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const own = wordsOf(prompts, plan.language ?? 'en');
  const { truths, dares } = readPrompts(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for truth or dare.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, truthCommands),
      truths: truths.length > 0 ? [...truths] : own.t('truths').split('; '),
      dares: dares.length > 0 ? [...dares] : own.t('dares').split('; '),
    }),
    keeps: 'prompts.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'Members ask for a truth or a dare with the commands, or with the buttons below each of them. Nothing comes twice on a server before everything has come once. `truths` and `dares` of `src/settings.js` are for every server; those who may manage a server add more with the commands, see what they added, and take it away by its number.',
    files: {
      'src/prompts.js': 'what is asked next, without Discord.',
      'src/feature.js': 'the commands and the buttons.',
    },
  };
});
