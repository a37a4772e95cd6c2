import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { guessCommands } from './commands.ts';
import { readGuess } from './read-guess.ts';
import { texts } from './texts.ts';

/** A game in which members guess the number that the bot thinks of. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, guessCommands);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that thinks of a number, which the members of a channel guess.',
    texts,
    settings: () => ({ commands, ...readGuess(userMessage) }),
    keeps: 'guesses.json',
    uses: ['server-store-files', 'ranking-files'],
    permissions: ['View Channels', 'Send Messages', 'Read Message History'],
    intents: ['Message Content Intent'],
    use: `\`/${commands['guess-start']}\` begins a game in a channel. A message there that is a number alone is a guess, and the bot says whether its own number is higher or lower; other messages are left alone. Whoever finds it gets \`points\` of \`src/settings.js\`, which also has the numbers (\`least\`, \`most\`) and how many guesses each member has (\`tries\`, 0 for any number). Numbers outside of the range get no answer. A game goes on after a restart; if nobody has guessed for ten minutes, as when nobody has guesses left, the command tells its number and begins another.`,
    files: {
      'src/guesses.js': 'the game, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody writes.',
    },
  };
});
