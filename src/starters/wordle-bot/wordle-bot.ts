import { wordsOf } from '../page/dictionary.ts';
import { givenWords } from '../page/reading/given-words.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { words } from '../word-grid/words.ts';
import { wordleCommands } from './commands.ts';
import { texts } from './texts.ts';

/** A word a day for a server, which each member finds in six guesses. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  // "With streaks, stats and sharing" lists no words.
  const given = listsWords.test(userMessage.slice(0, 4000))
    ? givenWords({ plan: {}, message: userMessage, things: [] }, /^[\p{L}\p{M}]{2,10}$/u)
    : [];
  const usual = wordsOf(words, plan.language ?? 'en')
    .t('list')
    .split(', ');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with a word a day to find in six guesses.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, wordleCommands),
      words: given.length > 0 ? [...given] : usual,
      tries: 6,
    }),
    keeps: 'wordle.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'Everybody on a server has the same word, a new one each day of the time zone of `src/settings.js`, or of the variable `TZ`; servers have different ones. Guesses are answered to the member alone; the result is shown to all with squares, never with letters. Any letters count as a guess. Words are those of `words` of `src/settings.js`: none comes twice on a server before all have come.',
    files: {
      'src/word-game.js': 'the word of the day, the squares and the results, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});

const listsWords =
  /(?<!\p{L})(?:words?|wörter[n]?|palabras?|mots|palavras|parole|woorden|słowa|kelimeler|слова)\s?[:：]|(?:词语|单词|単語|言葉|단어|शब्द|كلمات)\s?[:：]/iu;
