import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { threadCommands } from './commands.ts';
import { readThreads } from './read-threads.ts';
import { texts } from './texts.ts';

/** A thread below each message of some channels. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const {
    channels = [],
    onlyFiles = false,
    says = '',
    archiveMinutes = 1440,
  } = readThreads(userMessage) ?? {};
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that opens a thread for each message of some channels.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, threadCommands),
      channels,
      onlyFiles,
      says,
      archiveMinutes,
    }),
    keeps: 'threads.json',
    uses: ['server-store-files'],
    permissions: [
      'View Channels',
      'Send Messages',
      'Create Public Threads',
      'Send Messages in Threads',
      'Read Message History',
    ],
    intents: ['Message Content Intent'],
    use: 'Each message of a member in the channels that `src/settings.js` names gets a thread, called as the message begins, or as its author where it has no words. With `onlyFiles` only messages with files get one. Discord archives a thread after `archiveMinutes` without a message: 60, 1440, 4320 or 10080. What `says` holds is written there first; {user} is who wrote. Those who may manage threads choose other channels with `/threads channel: on:`.',
    files: {
      'src/threads.js': 'which messages get a thread, and its name, without Discord.',
      'src/feature.js': 'opens the threads, and the command.',
    },
  };
});
