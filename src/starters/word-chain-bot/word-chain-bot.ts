import { defineBot } from '../shared/bot/define-bot.ts';
import { wordChainCommands } from './commands.ts';
import { readWordChain } from './read-word-chain.ts';
import { texts } from './texts.ts';

/** A channel in which each word begins as the last one ends. */
export const render = defineBot((plan, input) => {
  const rules = readWordChain(input.input.userMessage);
  return {
    dir: import.meta.dirname,
    about:
      'A Discord bot for a channel in which each word begins with the last letter of the one before.',
    texts,
    settings: () => ({
      // Those that the bot has.
      commands: Object.fromEntries(
        Object.entries(wordChainCommands).flatMap(([id, { does }]) =>
          plan.commands.flatMap(({ name, description }) =>
            description === does ? [[id, name]] : [],
          ),
        ),
      ),
      ...rules,
    }),
    keeps: 'word-chain.json',
    uses: ['server-store-files', 'ranking-files'],
    permissions: ['View Channels', 'Send Messages', 'Add Reactions', 'Read Message History'],
    intents: ['Message Content Intent'],
    use: `The game is played in \`${rules.channel}\`: make a channel of that name, or mention the bot in another channel, with no other word, to play there, which needs the permission to manage channels. A message of a single word there is a move; what has several words is talk, and is left alone. A word that begins as the last one ends is marked ✅ and gives its author a point; a wrong one is marked ❌, and the bot says why: another letter, a word that was used already, or the same member twice in a row. Accents and capitals make no difference, and Japanese words are written in kana: who ends one with ん ends the chain. The bot does not know which words exist. \`src/settings.js\` says how many letters a word needs (\`least\`), whether each letter is a point (\`countsLetters\`), what a mistake costs (\`penalty\`) and whether it begins a new chain (\`restarts\`).`,
    files: {
      'src/word-chain.js': 'the rules, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody writes.',
    },
  };
});
