import { join } from 'node:path';

import { filesIn } from '../files-in.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { askedBy, knownIn } from './asked-by.ts';
import { readRounds } from './read-rounds.ts';
import { pointNumbers } from '../poll-bot/read-predictions.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { triviaCommands } from './commands.ts';
import { asksForBoard, readGames, readStudy } from './read-study.ts';
import { texts } from './texts.ts';

/** Questions with four answers, points and a leaderboard. */
export const render = defineBot((plan, input) => {
  const study = readStudy(input.input.userMessage);
  const rounds = readRounds(input.input.userMessage);
  const right =
    readNumber(withDigits(input.input.userMessage), pointNumbers, { min: 1, max: 1000 }) ?? 1;
  const known = knownIn(rounds.categories);
  const questions = askedBy(plan, input.input.userMessage);
  const isFile = rounds.fromFile && study === undefined;
  return {
    dir: study === undefined ? import.meta.dirname : join(import.meta.dirname, 'study'),
    about: 'A Discord bot that asks questions with four answers, and counts who knows most.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, triviaCommands),
      seconds: readNumber(input.input.userMessage, seconds, { min: 5, max: 600 }) ?? 20,
      points: right + rounds.bonus,
      ...(study !== undefined && {
        hasBoard: asksForBoard.test(input.input.userMessage),
        daily: {
          ...study.daily,
          days: [...study.daily.days],
          title: study.daily.title || plan.title,
        },
      }),
      ...(study === undefined && {
        rounds: rounds.questions,
        categories: questions.every((one) => 'category' in one) ? known : [],
        winner: rounds.winner,
        games: readGames(input.input.userMessage).map(({ title: _title, days, ...game }) => ({
          ...game,
          days: [...days],
        })),
        boardPosts: [...readBoardPosts(input.input.userMessage)],
        otherPoints: rounds.bonus > 0 || rounds.isForEach ? right : rounds.otherPoints,
      }),
      questions: isFile ? [] : questions.map((one) => ({ ...one })),
    }),
    keeps: 'trivia.json',
    uses: [
      'server-store-files',
      'ranking-files',
      ...(study === undefined ? ['clock-files', 'board-files'] : []),
    ],
    // Everybody answers for themselves: the questions are the same, the rules are others.
    more:
      study === undefined
        ? isFile
          ? [{ path: 'questions.json', content: `${JSON.stringify(questions, undefined, 2)}\n` }]
          : []
        : filesIn(join(import.meta.dirname, 'files')).filter(
            ({ path }) => path !== 'src/feature.js',
          ),
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: `${study === undefined ? `The first right answer gets the point, and everybody has one try; with \`otherPoints\` later right answers bring these. A game has as many questions as \`rounds\` says, and ends with its points.${isFile ? ' The questions stand in `questions.json`, the right answer first; the file is read when the bot starts.' : ''}` : 'Everybody answers each question once, and alone reads whether it was right, with the `explanation` that a question of `src/settings.js` may have; the score is the share of right answers and the days in a row, or with `hasBoard` the points of all. On the `days` of `daily` a question is posted in its channel, in the time zone of that file.'} Who may manage messages adds questions with \`/question-add\`; they belong to that server. More can be written into \`src/settings.js\`, the right answer first.`,
    files: {
      'src/trivia.js': 'the rules of the game, without Discord.',
      'src/feature.js': 'the commands and the buttons.',
    },
  };
});

const seconds = [
  '{n}[\\s-]?(?:s|secs?|seconds?|sekunden?|segundos?|secondes?|secondi|sekund\\p{L}?|saniye|секунд\\p{L}?|秒|초|सेकंड)(?!\\p{L})',
];
