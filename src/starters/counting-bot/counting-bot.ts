import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { countingCommands } from './commands.ts';
import { readCounting } from './read-counting.ts';
import { texts } from './texts.ts';

/** A channel in which members count up together. */
export const render = defineBot((plan, input) => {
  const { channel, restarts, mistake, goal } = readCounting(input.input.userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for a channel in which members count up together.',
    texts,
    settings: (t) => ({
      commands: plannedNames(plan, countingCommands),
      channel,
      restarts,
      ...(goal !== undefined && { goal, goesOn: t('goOn') }),
      wrong: mistake ?? `${t('wrong')} ${t('goOn')}`,
      twice: mistake ?? `${t('twice')} ${t('goOn')}`,
    }),
    keeps: 'counting.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Add Reactions', 'Read Message History'],
    intents: ['Message Content Intent'],
    use: 'A message counts if it begins with a number; what else is written there is left alone. The same member may not count twice in a row. It counts in the channel that `src/settings.js` names, or in the one that somebody who may manage the server chooses with the last command. `src/settings.js` says whether a mistake begins anew at 1 (`restarts`), what is said then, and at which number it begins anew (`goal`).',
    files: {
      'src/counting.js': 'the rules, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody writes.',
    },
  };
});
