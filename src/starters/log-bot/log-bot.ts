import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { logCommands } from './commands.ts';
import { readLog } from './read-log.ts';
import { texts } from './texts.ts';

/** A channel in which the moderators see who came and went, and what was deleted and edited. */
export const render = defineBot((plan, input) => {
  const { channel, kinds, ignored = [] } = readLog(input.input.userMessage);
  const hasMembers = kinds.includes('joined') || kinds.includes('left');
  const hasMessages = kinds.includes('deleted') || kinds.includes('edited');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that logs what happens in a server to a channel.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, logCommands),
      channel,
      kinds,
      ignored,
    }),
    keeps: 'log.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links', 'Read Message History'],
    intents: [
      ...(hasMembers ? ['Server Members Intent'] : []),
      ...(hasMessages ? ['Message Content Intent'] : []),
    ],
    use: 'It logs to the channel that `src/settings.js` names, or to the one that somebody who may manage the server chooses with the first command: make it readable by the moderators alone. `kinds` in `src/settings.js` says what is logged, and `ignored` in which channels nothing is; the second command changes that. What bots write is left out. The text of a deleted message, and the old one of an edited message, is known only if it was written while the bot ran: it keeps messages in memory, and none in its files.',
    files: {
      'src/log.js': 'what is logged, without Discord.',
      'src/feature.js': 'the commands, and what happens in a server.',
    },
  };
});
