import { wordsOf } from '../page/dictionary.ts';
import { words } from '../rota/words.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { choreCommands } from './commands.ts';
import { readChores } from './read-chores.ts';
import { texts } from './texts.ts';

/** A rota of chores: each turn the next person has them, and a button ticks them. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { people, chores, turns, reminders, monthly, channel } = readChores(userMessage);
  const usual = wordsOf(words, plan.language ?? 'en')
    .t('usual')
    .split(/[,،、]\s?/u);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that shares out chores in turn.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, choreCommands),
      people: [...people],
      chores: chores.length > 0 ? [...chores] : usual,
      channel,
      posts: [
        { kind: 'turn', ...turns },
        ...(reminders === undefined ? [] : [{ kind: 'remind', ...reminders }]),
        ...(monthly === undefined ? [] : [{ kind: 'month', ...monthly }]),
      ],
    }),
    keeps: 'chores.json',
    uses: ['server-store-files', 'clock-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: `Each turn every chore goes to the next person of \`people\` in \`src/settings.js\`; \`posts\` says when a turn begins (\`turn\`), when those are reminded whose chores are not done (\`remind\`), and when it is said who did the most (\`month\`). Days are those of the week from 0 for Sunday, and times those of the clock where the bot runs. Each member chooses their name once with \`/${plannedNames(plan, choreCommands)['chores-join']}\`, so that Discord notifies them; other members can join the rota there, too. Whoever presses the button of a chore ticks it for the person who has it.`,
    files: {
      'src/chores.js': 'whose turn it is and what is done, without Discord.',
      'src/feature.js': 'the commands, the buttons and the posts.',
    },
  };
});
