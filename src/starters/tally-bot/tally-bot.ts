import { defineBot } from '../shared/bot/define-bot.ts';
import { wordsOf } from '../page/dictionary.ts';
import { texts as repTexts } from '../rep-bot/texts.ts';
import { notForOneself, reasonIn } from '../shared/reading/commands/given-to-others.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { tallyCommands } from './commands.ts';
import { saidWords } from './read-said-words.ts';
import { readTally } from './read-tally.ts';
import { texts } from './texts.ts';

/** A tally for each member, with a price or without. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { post, ...prices } = readTally(userMessage, plan.language ?? 'en');
  const words = saidWords(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that keeps a tally for each member.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, tallyCommands),
      ...prices,
      words: [...words],
      reason: reasonIn(userMessage),
      notThem: notForOneself(userMessage)
        ? wordsOf(repTexts, plan.language ?? 'en').t('notThem')
        : '',
      post: { ...post, days: [...post.days] },
    }),
    keeps: 'tallies.json',
    uses: ['server-store-files', 'ranking-files'],
    permissions: [
      ...(post.days.length + words.length > 0 ? ['View Channels'] : []),
      ...(post.days.length > 0 ? ['Send Messages', 'Embed Links'] : []),
    ],
    ...(words.length > 0 && { intents: ['Message Content Intent'] }),
    use: `${words.length > 0 ? 'Each time a member writes one of the `words` of `src/settings.js`, one more is counted for them; for that the bot reads the messages of the server, and keeps none. ' : ''}A tally is counted for a member, some at once or a negative number to correct it, and never falls below nothing. With a \`price\` in \`src/settings.js\` a bill shows what that comes to. Who manages the server, or has the role that the file names, sets a member back to nothing once they have paid. The file also says on which \`days\` and when everybody’s tally is posted, in the time zone that it names.`,
    files: {
      'src/tallies.js': 'counting and prices, without Discord.',
      'src/feature.js': 'the commands and the overview.',
    },
  };
});
