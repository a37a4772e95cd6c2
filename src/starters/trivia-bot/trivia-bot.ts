import { join } from 'node:path';

import { filesIn } from '../files-in.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { givenQuestions } from '../page/reading/given-questions.ts';
import { questionsFor } from './questions.ts';
import { readNumber } from '../shared/reading/read-number.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { triviaCommands } from './commands.ts';
import { readStudy } from './read-study.ts';
import { texts } from './texts.ts';

/** Questions with four answers, points and a leaderboard. */
export const render = defineBot((plan, input) => {
  const given = givenQuestions(input.input.userMessage).filter(
    ({ answers }) => answers.length >= 2,
  );
  const study = readStudy(input.input.userMessage);
  return {
    dir: study === undefined ? import.meta.dirname : join(import.meta.dirname, 'study'),
    about: 'A Discord bot that asks questions with four answers, and counts who knows most.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, triviaCommands),
      seconds: readNumber(input.input.userMessage, seconds, { min: 5, max: 600 }) ?? 20,
      points: readNumber(input.input.userMessage, points, { min: 1, max: 1000 }) ?? 1,
      ...(study !== undefined && {
        daily: {
          ...study.daily,
          days: [...study.daily.days],
          title: study.daily.title || plan.title,
        },
      }),
      questions:
        given.length > 0
          ? given.map(({ question, answers }) => ({ question, answers: answers.slice(0, 5) }))
          : questionsFor(
              `${plan.subject ?? ''} ${(plan.first ?? plan).title}`,
              plan.language ?? 'en',
            ),
    }),
    keeps: 'trivia.json',
    uses: ['server-store-files', ...(study === undefined ? ['ranking-files'] : [])],
    // Everybody answers for themselves: the questions are the same, the rules are others.
    more:
      study === undefined
        ? []
        : filesIn(join(import.meta.dirname, 'files')).filter(
            ({ path }) => path !== 'src/feature.js',
          ),
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: `${study === undefined ? 'The first right answer gets the point, and everybody has one try.' : 'Everybody answers each question once, and alone reads whether it was right, with the `explanation` that a question of `src/settings.js` may have; the score is the share of right answers and the days in a row. On the `days` of `daily` a question is posted in its channel, in the time zone of that file.'} Who may manage messages adds questions with \`/question-add\`; they belong to that server. More can be written into \`src/settings.js\`, the right answer first.`,
    files: {
      'src/trivia.js': 'the rules of the game, without Discord.',
      'src/feature.js': 'the commands and the buttons.',
    },
  };
});

const seconds = [
  '{n}[\\s-]?(?:s|secs?|seconds?|sekunden?|segundos?|secondes?|secondi|sekund\\p{L}?|saniye|секунд\\p{L}?|秒|초)(?!\\p{L})',
];
const points = [
  '{n}\\s(?:points?|pts?|punkte?|puntos?|pontos?|punti|punkt\\p{L}*|puan|очк\\p{L}{1,2}|балл\\p{L}*)(?!\\p{L})',
];
