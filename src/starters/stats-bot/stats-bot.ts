import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { statsCommands } from './commands.ts';
import { texts } from './texts.ts';

/** How many messages are written, and by whom. */
export const render = defineBot((plan) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot for the stats of a server: messages per day, and the most active members.',
  texts,
  settings: () => ({ commands: plannedNames(plan, statsCommands), daysKept: 35 }),
  keeps: 'stats.json',
  uses: ['server-store-files', 'ranking-files'],
  permissions: ['View Channels', 'Send Messages', 'Embed Links'],
  use: 'The bot counts from when it is in the server. It keeps numbers alone, no messages: of each member in total, and for each day of the last `daysKept` of `src/settings.js`. A day begins at midnight in the time zone of that file, or of the variable `TZ`. Bots are not counted.',
  files: {
    'src/stats.js': 'the counts, without Discord.',
    'src/feature.js': 'what is counted, and the commands.',
  },
}));
