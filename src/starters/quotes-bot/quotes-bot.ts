import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { quoteCommands } from './commands.ts';
import { readQuotePosts } from './read-quote-posts.ts';
import { readQuotes } from './read-quotes.ts';
import { texts } from './texts.ts';

/** What members said, to be found again. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that keeps what members said.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, quoteCommands),
    posts: readQuotePosts(input.input.userMessage).map((post) => ({
      ...post,
      days: [...post.days],
    })),
    quotes: readQuotes(input.input.userMessage).map((quote) => ({ ...quote })),
  }),
  keeps: 'quotes.json',
  uses: ['server-store-files', 'clock-files'],
  permissions:
    readQuotePosts(input.input.userMessage).length > 0 ? ['View Channels', 'Send Messages'] : [],
  use: 'A quote is by a member, or by the name of somebody who is none. Each has a number, which stays the same. Quotes are removed by those who may manage messages; the settings of the server, under “Integrations”, can give a command to others. The quotes in `src/settings.js` are there from the start in every server; its `posts` say when and where one of them is posted by itself, by chance.',
  files: {
    'src/quotes.js': 'how quotes are kept and found, without Discord.',
    'src/feature.js': 'the commands.',
  },
}));
