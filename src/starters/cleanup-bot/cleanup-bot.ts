import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { cleanupCommands } from './commands.ts';
import { readCleanup } from './read-cleanup.ts';
import { texts } from './texts.ts';

/** Channels whose messages go after a while, or at a time of day. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that deletes old messages of some channels.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, cleanupCommands),
    channels: readCleanup(userMessage) ?? [],
  }),
  keeps: 'cleanup.json',
  uses: ['server-store-files', 'clock-files'],
  permissions: ['View Channels', 'Send Messages', 'Manage Messages', 'Read Message History'],
  use: 'Deletes the messages of the channels that `src/settings.js` names: those older than `minutes`, all the time, or at the `times` of those `days`, in the time zone of the variable `TZ`. Those who may manage messages choose further channels, or other ages, with `/cleanup channel: hours:`; `/cleanup-now` does at once what is due in a channel, `/cleanup-off` ends it, `/cleanup-list` shows them all. Pinned messages stay, and so do threads. Discord deletes messages of the last 14 days together; older ones go one by one, which takes a second and a half each. **What is deleted is gone.**',
  files: {
    'src/sweep.js': 'what is deleted in which channel, without Discord.',
    'src/feature.js': 'the commands, the clock, and the deleting.',
  },
}));
