import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { inviteCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Who invited whom: the invite whose uses went up when somebody joined. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that tells who invited whom.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, inviteCommands),
    channel: readChannels(userMessage)[0] ?? '',
  }),
  keeps: 'invites.json',
  uses: ['server-store-files', 'ranking-files'],
  permissions: ['View Channels', 'Send Messages', 'Embed Links', 'Manage Server'],
  intents: ['Server Members Intent'],
  use: 'Discord shows the uses of invites only to bots with the permission Manage Server: without it the bot knows nothing of invites, and says so. When somebody joins, it looks whose invite was used once more than before. It cannot tell who joined with the link of the server itself, while the bot did not run, or in the same moment as somebody with another invite. Those who left again are counted apart. In `channel` of `src/settings.js`, if there is one, it tells who came and by whom.',
  files: {
    'src/invites.js': 'which invite was used, and the counts, without Discord.',
    'src/feature.js': 'who joins and leaves, and the commands.',
  },
}));
