import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { tallyCommands } from './commands.ts';
import { readTally } from './read-tally.ts';
import { texts } from './texts.ts';

/** A tally for each member, with a price or without. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { post, ...prices } = readTally(userMessage, plan.language ?? 'en');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that keeps a tally for each member.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, tallyCommands),
      ...prices,
      post: { ...post, days: [...post.days] },
    }),
    keeps: 'tallies.json',
    uses: ['server-store-files', 'ranking-files'],
    permissions: post.days.length > 0 ? ['View Channels', 'Send Messages', 'Embed Links'] : [],
    use: 'A tally is counted for a member, some at once or a negative number to correct it, and never falls below nothing. With a `price` in `src/settings.js` a bill shows what that comes to. Who manages the server, or has the role that the file names, sets a member back to nothing once they have paid. The file also says on which `days` and when everybody’s tally is posted, in the time zone that it names.',
    files: {
      'src/tallies.js': 'counting and prices, without Discord.',
      'src/feature.js': 'the commands and the overview.',
    },
  };
});
