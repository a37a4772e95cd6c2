import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { teamCommands } from './commands.ts';
import { readTeams } from './read-teams.ts';
import { texts } from './texts.ts';

/** Teams by chance, from a voice channel or from members that are named. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { count = 2, size = 0 } = readTeams(userMessage) ?? {};
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that makes teams by chance.',
    texts,
    settings: () => ({ commands: plannedNames(plan, teamCommands), count, size }),
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'For example: `/teams count: 2`, or `/teams size: 5`. Members come from the voice channel of who asks, or from those that `members` mentions; bots are left out. The button below makes new teams of the same members, for who asked. Without `count` and `size` those of `src/settings.js` hold. At most 80 members and 25 teams fit into a message.',
    files: {
      'src/teams.js': 'who is in which team, without Discord.',
      'src/feature.js': 'the command and the button.',
    },
  };
});
