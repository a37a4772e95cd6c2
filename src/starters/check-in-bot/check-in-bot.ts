import { defineBot } from '../shared/bot/define-bot.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { checkInCommands } from './commands.ts';
import { readRewards } from './read-rewards.ts';
import { texts } from './texts.ts';

/** Members check in once a day, and keep their days in a row. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const rewards = readRewards(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with which members check in once a day and keep their streaks.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, checkInCommands),
      boardPosts: [...readBoardPosts(userMessage)],
      rewards: rewards.map((reward) => ({ ...reward })),
    }),
    keeps: 'check-ins.json',
    uses: ['server-store-files', 'ranking-files', 'clock-files', 'board-files'],
    permissions: rewards.length > 0 ? ['Manage Roles'] : [],
    use: 'Everybody checks in once on each calendar day, in the time zone of `src/settings.js` or of the variable `TZ`. A day that is left out ends the streak. For so many days in a row a member gets the role that `rewards` names, which is made if the server has none; none that gives power over others is given.',
    files: {
      'src/check-ins.js': 'days and streaks, without Discord.',
      'src/feature.js': 'the commands and the roles.',
    },
  };
});
