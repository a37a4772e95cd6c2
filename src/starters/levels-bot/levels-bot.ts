import { defineBot } from '../shared/bot/define-bot.ts';
import { readLevels } from './read-levels.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { levelCommands } from './commands.ts';
import { withPlaces } from '../shared/reading/commands/read-server-words.ts';
import { texts } from './texts.ts';

/** Points for those who write, with levels, roles for them and a leaderboard. */
export const render = defineBot((plan, input) => {
  const boardPosts = readBoardPosts(input.input.userMessage);
  const { points, perLevel, roles, risen, secondsBetween, channel, silent } = readLevels(
    input.input.userMessage,
  );
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that gives points and levels to those who write.',
    texts: inWords(input.input.userMessage),
    settings: (t) => ({
      commands: plannedNames(plan, levelCommands),
      hasGive: plan.commands.some(
        ({ description }) => description === levelCommands['xp-give']?.does,
      ),
      leastPoints: points[0],
      mostPoints: points[1],
      perLevel,
      secondsBetween,
      channel: boardPosts.some((post) => post.channel === channel) ? '' : channel,
      silent,
      boardPosts: [...boardPosts],
      onlyHighest: onlyHighest.test(input.input.userMessage),
      roles: roles.map((role) => ({ ...role })),
      risen: risen === undefined ? t('risen') : withPlaces(risen),
    }),
    keeps: 'levels.json',
    uses: ['server-store-files', 'ranking-files', 'clock-files', 'board-files'],
    permissions: ['View Channels', 'Send Messages', 'Manage Roles'],
    use: `${secondsBetween > 0 ? `A message gives points at most once in ${secondsBetween} seconds for each member, so that many short messages gain nothing` : 'Every message gives points (`secondsBetween` makes a pause)'}. The bot reads no message: it counts that there is one, and needs no privileged intent. \`src/settings.js\` has the numbers, what is said at a new level, and the roles of levels: the bot creates those that are missing, and gives none that may do more than everybody.`,
    files: {
      'src/levels.js': 'points, levels and places, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody writes.',
    },
  };
});

/** "Removes the old role" */
const onlyHighest =
  /(?<!\p{L})(?:remov|replac|los|tak)\p{L}{0,3} (?:\p{L}{2,5} )?(?:old|previous|last|lower)(?: \p{L}{2,5})? roles?(?!\p{L})|(?:only|keep)[^.;,]{1,12}highest role/iu;

/** Who asks for 经验 is told of no 积分. */
function inWords(request: string): typeof texts {
  if (!request.includes('经验') || request.includes('积分')) return texts;
  const chinese = [...(texts.rows.get('zh') ?? [])].map(
    ([key, said]) =>
      [
        key,
        said.replaceAll(/积分| 分(?=[，。])/gu, (word) => (word === '积分' ? '经验' : ' 经验')),
      ] as const,
  );
  return { ...texts, rows: new Map([...texts.rows, ['zh', new Map(chinese)]]) };
}
