import { defineStarter } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { questionsFor } from './questions.ts';
import { texts } from './texts.ts';

/** Questions with four answers, points and a table of the best. */
export const triviaBot = defineStarter(
  {
    projectType: 'discord_bot',
    name: 'trivia-bot',
    about: 'A bot that asks questions and counts points',
    kind: 'Trivia Bot',
    cues: [
      'trivia',
      'quiz',
      'quizzes',
      'quizbot',
      'quiz bot',
      'quiz game',
      'trivial',
      'preguntas y respuestas',
      'cuestionario',
      'quizspiel',
      'ratespiel',
      'wissensquiz',
      'jeu de questions',
      'culture générale',
      'perguntas e respostas',
      'questionário',
      'quiz a premi',
      'domande e risposte',
      'teleturniej',
      'quizy',
      'quizowy',
      'bilgi yarışması',
      'викторина',
      'викторину',
      'викторины',
      'викториной',
      '问答游戏',
      '知识问答',
      '测验',
      '问答',
      'クイズ',
      'トリビア',
      '퀴즈',
      '트리비아',
      'प्रश्नोत्तरी',
      'क्विज़',
      'क्विज',
    ],
    commands: () => [
      { name: 'trivia', description: 'Asks a question.' },
      { name: 'scores', description: 'Shows who knows most.' },
      { name: 'question-add', description: 'Adds a question.' },
    ],
  },
  (plan, input) =>
    botProject(plan, input, {
      dir: import.meta.dirname,
      about: 'A Discord bot that asks questions with four answers, and counts who knows most.',
      texts,
      settings: () => ({
        seconds: 20,
        questions: questionsFor(`${plan.subject ?? ''} ${plan.title}`, plan.language ?? 'en'),
      }),
      keeps: 'trivia.json',
      permissions: ['View Channels', 'Send Messages', 'Embed Links'],
      use: 'The first right answer gets the point, and everybody has one try. Who may manage messages adds questions with `/question-add`; they belong to that server. More can be written into `src/settings.js`, the right answer first.',
      files: {
        'src/trivia.js': 'the rules of the game, without Discord.',
        'src/feature.js': 'the commands and the buttons.',
      },
    }),
);
