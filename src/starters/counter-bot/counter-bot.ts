import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { counterCommands } from './commands.ts';
import { readCounters } from './read-counters.ts';
import { texts } from './texts.ts';

/** Voice channels whose names say how many members there are. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { kinds = ['members'], name = '' } = readCounters(userMessage) ?? {};
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that shows how many members there are in the name of a voice channel.',
    texts,
    settings: (t) => ({
      commands: plannedNames(plan, counterCommands),
      counters: kinds.map((kind) => ({
        kind,
        name: kind === 'members' && name !== '' ? name : t(kind),
      })),
    }),
    keeps: 'counters.json',
    uses: ['server-store-files', 'turn-files'],
    permissions: ['View Channels', 'Connect', 'Manage Channels', 'Manage Roles'],
    use: 'For each of the `counters` of `src/settings.js` the bot creates a voice channel that nobody can join, and looks every 10 minutes whether its name is still right: Discord takes no more than two new names in that time. A channel may be moved anywhere; one that was deleted is created again by `/counters`, which also shows the numbers to those who may manage channels. The numbers are those that Discord itself gives for the server: that of `online` is an estimate, and people and bots are not counted apart, for which a bot would need the list of all members.',
    files: {
      'src/counters.js': 'the names of the channels, and when they may change, without Discord.',
      'src/feature.js': 'creates and renames the channels, and the command.',
    },
  };
});
