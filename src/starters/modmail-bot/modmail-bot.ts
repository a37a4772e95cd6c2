import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { modmailCommands } from './commands.ts';
import { readModmail } from './read-modmail.ts';
import { texts } from './texts.ts';

/** Direct messages to the bot become threads of the moderators, and their answers go back. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot through which members write to the moderators.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, modmailCommands),
    ...readModmail(input.input.userMessage),
  }),
  keeps: 'modmail.json',
  uses: ['turn-files'],
  permissions: [
    'View Channels',
    'Send Messages',
    'Embed Links',
    'Read Message History',
    'Add Reactions',
    'Create Public Threads',
    'Send Messages in Threads',
    'Manage Threads',
    'Manage Channels',
  ],
  intents: ['Message Content Intent'],
  use: 'A direct message to the bot opens a thread in the channel that `src/settings.js` names. If no server of the bot has it, it makes the channel, readable by administrators and the role of `src/settings.js` alone. Each user has at most one open thread. What is written there goes back to the user, unless it begins with `//`; ✅ says that it arrived. `isAnonymous` says whether the user reads who answers. Without a user, the commands mean the one of the thread. The bot keeps who has an open thread and who is blocked, but no message.',
  files: {
    'src/modmail.js': 'threads, users and blocks, without Discord.',
    'src/turns.js': 'does one thing after the other, so that two messages at once open one thread.',
    'src/feature.js': 'the commands, and what happens when somebody writes.',
  },
}));
