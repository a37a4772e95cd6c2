import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { marriageCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Members who marry each other in fun. */
export const render = defineBot((plan) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot with which members marry each other.',
  texts,
  settings: () => ({ commands: plannedNames(plan, marriageCommands) }),
  keeps: 'marriages.json',
  uses: ['server-store-files'],
  permissions: ['View Channels', 'Send Messages', 'Embed Links'],
  use: 'Whoever is asked answers with the buttons below the proposal, and nobody else. Nobody is married twice on a server, nor to themselves or a bot. A proposal is open for a day. A divorce needs no answer, but its command asks once whether it is meant.',
  files: {
    'src/marriages.js': 'who is married to whom, without Discord.',
    'src/feature.js': 'the commands and the buttons.',
  },
}));
