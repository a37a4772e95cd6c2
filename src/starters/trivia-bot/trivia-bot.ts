import { defineBot } from '../shared/bot/define-bot.ts';
import { givenQuestions } from '../page/given-questions.ts';
import { questionsFor } from './questions.ts';
import { readNumber } from '../shared/read-number.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { triviaCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Questions with four answers, points and a leaderboard. */
export const render = defineBot((plan, input) => {
  const given = givenQuestions(input.input.userMessage).filter(
    ({ answers }) => answers.length >= 2,
  );
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that asks questions with four answers, and counts who knows most.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, triviaCommands),
      seconds: readNumber(input.input.userMessage, seconds, { min: 5, max: 600 }) ?? 20,
      points: readNumber(input.input.userMessage, points, { min: 1, max: 1000 }) ?? 1,
      questions:
        given.length > 0
          ? given.map(({ question, answers }) => ({ question, answers: answers.slice(0, 5) }))
          : questionsFor(
              `${plan.subject ?? ''} ${(plan.first ?? plan).title}`,
              plan.language ?? 'en',
            ),
    }),
    keeps: 'trivia.json',
    uses: ['server-store-files', 'ranking-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'The first right answer gets the point, and everybody has one try. Who may manage messages adds questions with `/question-add`; they belong to that server. More can be written into `src/settings.js`, the right answer first.',
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
