import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { standupCommands } from './commands.ts';
import { readStandup } from '../shared/reading/clock/read-standup.ts';
import { texts } from './texts.ts';

/** The same questions to each member of a team, every workday, and one post with the answers. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { questions, asks, ...posts } = readStandup(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that asks a team the same questions every workday and posts the answers.',
    texts,
    settings: (t) => ({
      commands: plannedNames(plan, standupCommands),
      questions:
        questions.length > 0 ? [...questions] : [t('yesterday'), t('today'), t('blockers')],
      asks: { ...asks, days: [...asks.days] },
      ...posts,
    }),
    keeps: 'standup.json',
    uses: ['server-store-files', 'clock-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'Each member of the team joins once with the command for it. On the days and at the time that `src/settings.js` names, the bot writes to them with a button that opens the questions; at `postsAt` it posts the answers in `channel`, and who has not answered. An answer that comes later is posted by itself. Times are those of the clock where the bot runs, or of the time zone that the file names. A member who takes no direct messages from the server answers with the command.',
    files: {
      'src/standup.js': 'what is kept of a day, without Discord.',
      'src/feature.js': 'the commands, the questions and the post.',
    },
  };
});
