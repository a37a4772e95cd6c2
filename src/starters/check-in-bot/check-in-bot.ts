import { defineBot } from '../shared/bot/define-bot.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { checkInCommands } from './commands.ts';
import { readCounts, readMeasure } from './read-measure.ts';
import { readRewards } from './read-rewards.ts';
import { texts } from './texts.ts';

/** Members check in once a day, and keep their days in a row. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const rewards = readRewards(userMessage);
  const commands = plannedNames(plan, checkInCommands);
  const measure = readMeasure(userMessage, commands['check-in'] ?? '');
  const counts = measure === undefined ? readCounts(userMessage) : '';
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with which members check in once a day and keep their streaks.',
    texts,
    settings: () => ({
      commands,
      // What is logged with each check-in; an empty option for nothing.
      measure: { ...(measure ?? { unit: '', option: '', isWeekly: false }) },
      // Of which time each line tells the days: 'week', 'month' or nothing.
      counts,
      boardPosts: [...readBoardPosts(userMessage)],
      rewards: rewards.map((reward) => ({ ...reward })),
    }),
    keeps: 'check-ins.json',
    uses: ['server-store-files', 'ranking-files', 'clock-files', 'board-files'],
    permissions: rewards.length > 0 ? ['Manage Roles'] : [],
    told: (t) =>
      new Map(
        measure === undefined
          ? [[commands['ranking'] ?? '', t(counts === '' ? 'board' : 'most')]]
          : [
              [commands['check-in'] ?? '', t('log')],
              [commands['ranking'] ?? '', t('most')],
            ],
      ),
    use: `${measure === undefined ? 'Everybody checks in once on each calendar day, in' : `\`/${commands['check-in']}\` adds to what somebody has logged, as often as they like; the first time on a calendar day continues their streak. The ranking is of ${measure.isWeekly ? 'this week, which begins on Monday' : 'everything that was logged'}. Days are those of`} the time zone of \`src/settings.js\` or of the variable \`TZ\`. A day that is left out ends the streak. For so many days in a row a member gets the role that \`rewards\` names, which is made if the server has none; none that gives power over others is given.`,
    files: {
      'src/check-ins.js': 'days and streaks, without Discord.',
      'src/feature.js': 'the commands and the roles.',
    },
  };
});
