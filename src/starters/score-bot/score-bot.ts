import { defineBot } from '../shared/bot/define-bot.ts';
import { optionName } from '../shared/reading/commands/read-command-fields.ts';
import { wordsOf } from '../page/dictionary.ts';
import { texts as repTexts } from '../rep-bot/texts.ts';
import {
  givenIn,
  mostADay,
  notForOneself,
  reasonIn,
} from '../shared/reading/commands/given-to-others.ts';
import { readScores, usualScores } from './read-scores.ts';
import { texts } from './texts.ts';

/** Points that commands of the request count, for members or teams. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const names = new Set(plan.commands.map(({ name }) => name));
  const { gives, own, board, reset, teams, period, posts } =
    readScores(userMessage) ?? usualScores(userMessage);
  const reason = [reasonIn(userMessage)].filter((one) => one !== '');
  const kept = (name: string): string => (names.has(name) ? name : '');
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that counts points.',
    texts,
    settings: (t) => ({
      gives: gives
        .filter(({ name }) => names.has(name))
        .map(({ fields = [], ...one }) => ({
          ...one,
          fields: [...new Set([...fields, ...reason])],
        })),
      notThem: notForOneself(userMessage)
        ? wordsOf(repTexts, plan.language ?? 'en').t('notThem')
        : '',
      mostADay: mostADay(userMessage),
      channel: givenIn(userMessage),
      own: kept(own),
      board: kept(board),
      reset: kept(reset),
      teams: [...teams],
      teamOption: optionName(t('theTeam')),
      period,
      posts: posts.map((post) => ({ ...post, days: [...post.days] })),
    }),
    told: (t) =>
      new Map([
        ...gives.map((one) => [one.name, one.takes ? `− ${t('amount')}` : t('give')] as const),
        [own, t('own')],
        [board, t('board')],
        [reset, t('reset')],
      ]),
    keeps: 'scores.json',
    uses: ['server-store-files', 'clock-files', 'ranking-files'],
    permissions:
      posts.length > 0 || givenIn(userMessage) !== ''
        ? ['View Channels', 'Send Messages', 'Embed Links']
        : [],
    use: 'A negative amount corrects a score. With `period` in `src/settings.js` the scores are those of this `week`, which begins on Monday, or of this `month`; all others are kept, too. The file also has the teams, the `channel` in which everybody reads what is given, and how often a member gives something in a day (`mostADay`, 0 for any number), and says when and where it is posted who has the most, in the time zone that it names.',
    files: {
      'src/scores.js': 'adding, weeks and totals, without Discord.',
      'src/feature.js': 'the commands and the posts.',
    },
  };
});
