import { filesIn } from '../files-in.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { feedCommands } from './commands.ts';
import { readFeeds } from './read-feeds.ts';
import { texts } from './texts.ts';

/** What is new in feeds, posted in channels. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, feedCommands);
  const { feeds, channel, minutes } = readFeeds(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that posts what is new in RSS and Atom feeds.',
    texts,
    settings: () => ({ commands, feeds, channel, minutes }),
    keeps: 'feeds.json',
    dependencies: { htmlparser2: '12.0.0' },
    uses: ['server-store-files', 'fetch-files', 'private-address-files'],
    more: filesIn(`${import.meta.dirname}/../feed-reader/files`).filter(({ path }) =>
      path.endsWith('read-feed.js'),
    ),
    permissions: ['View Channels', 'Send Messages'],
    use: `Those who may manage the server add an address to a channel with \`/${commands['feed-add']} url:\` there: that of a feed, or of a page that names its feed, as blogs, channels of YouTube, subreddits and repositories of GitHub do. Every \`minutes\` of \`src/settings.js\` the bot reads each and posts what it has not had before, the oldest first and at most five at once. The \`feeds\` there are read from the start, for the \`channel\` there, otherwise for the system channel of the server. An address that a member adds must not be in a private network.`,
    files: {
      'src/feeds.js': 'where the feed of an address is, and what is new in it, without Discord.',
      'src/read-feed.js': 'what is read from a feed.',
      'src/feature.js': 'the commands, and the posts.',
    },
  };
});
