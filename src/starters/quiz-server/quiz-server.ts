import { jsValue, type Markup, markup } from '../markup.ts';
import { wordsOf } from '../page/dictionary.ts';
import type { Language } from '../../contracts/languages.ts';
import { givenQuestions } from '../page/reading/given-questions.ts';
import { readQuestionCount } from '../personality-quiz/read-personality.ts';
import { questionsAbout, questionsOf } from '../quiz/questions.ts';
import { words as quizWords } from '../quiz/words.ts';
import { httpProject } from '../shared/http-project.ts';
import { shared } from '../shared/shared-files.ts';
import { simplePage } from '../shared/simple-page.ts';
import type { Render } from '../starter.ts';
import { texts as chatTexts } from '../websocket-chat/texts.ts';
import { readQuizServer } from './read-quiz-server.ts';
import { texts } from './texts.ts';

/** A quiz that several people play at once, over WebSockets. */
export const render: Render<'node_project'> = (plan, input) => {
  const { t, pick, language } = wordsOf(texts, plan.language ?? 'en');
  const quiz = wordsOf(quizWords, language);
  const chat = wordsOf(chatTexts, language);
  const message = input.input.userMessage;
  const rules = readQuizServer(message);
  const frames = { capital: quiz.t('capital'), sum: quiz.t('sum') };
  const questions = asked(message, language, frames).map(({ question, answers }) => ({
    question,
    answers: [...answers],
  }));
  const said = jsValue({
    texts: {
      ...pick('wait', 'noGame', 'full', 'over', 'answer'),
      ...quiz.pick('question', 'right', 'wrong', 'left', 'result'),
      ...chat.pick('lost', 'tooFast', 'notUnderstood', 'nameTaken', 'badName'),
      result: t('standings'),
    },
  });
  const data: Markup = { html: `<script type="application/json" id="settings">${said}</script>` };
  const body = markup`
      <h1>${plan.title}</h1>
      <div id="start">
        <form class="card" id="join">
          <label for="code-field">${t('code')}</label>
          <input id="code-field" name="code" required maxlength="8" autocomplete="off">
          <label for="name">${chat.t('name')}</label>
          <input id="name" name="name" required maxlength="30" autocomplete="nickname">
          <button type="submit">${chat.t('join')}</button>
        </form>
        <p><button type="button" id="host">${t('host')}</button></p>
      </div>
      <section class="card" id="room" aria-labelledby="question" hidden>
        <p>${t('code')}: <strong id="code"></strong></p>
        <p>${chat.t('here')} <span id="people"></span></p>
        <p id="number"></p>
        <h2 id="question" tabindex="-1">${quiz.t('lead').replace('{n}', String(questions.length))}</h2>
        <p id="left" role="timer"></p>
        <div class="row" id="choices" role="group" aria-labelledby="question"></div>
        <h3>${t('standings')}</h3>
        <ol id="standings"></ol>
        <button type="button" id="next" hidden>${quiz.t('next')}</button>
      </section>
      <p class="status" id="status" role="status"></p>
      ${data}
    `;
  return httpProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A quiz that several people play at once, over WebSockets, with its page.',
    settings: { ...rules, questions: questions.length },
    dependencies: { ws: '8.23.0' },
    hasPages: true,
    more: [
      ...shared('websocket-files'),
      { path: 'questions.json', content: `${JSON.stringify(questions, undefined, 2)}\n` },
      {
        path: 'public/index.html',
        content: simplePage({ title: plan.title, language }, { body }),
      },
    ],
    tryIt:
      'Open <http://localhost:3000> in two windows: open a game in one, join with its code in the other.',
    sections: {
      'The WebSocket':
        'At `/game`, all in JSON. A host sends `{ "type": "host" }` and `{ "type": "next" }`, a player `{ "type": "join", "code": "…", "name": "…" }` and `{ "type": "answer", "choice": 0 }`. You get `welcome` with the code, `people`, `question`, `result` with the standings, `over` and `error`.',
      Rules: `\`questions.json\` has the questions: the first answer is the right one. Each is open for ${rules.seconds} seconds, or until all have answered. A right answer earns ${rules.right} points${rules.most > rules.right ? `, and up to ${rules.most} the quicker it comes` : ''}. Up to ${rules.players} play. Who loses the connection comes back under the same name with their points. Games are kept in memory and end with their host.`,
    },
    files: {
      'questions.json': 'the questions.',
      'src/games.js': 'codes, players, questions and points, without network.',
      'src/sockets.js': 'connections, and who sends too fast.',
      'public/': 'the page.',
    },
  });
};

/** The questions that a request writes, or some of each topic that it names. */
function asked(message: string, language: Language, frames: Parameters<typeof questionsOf>[2]) {
  const given = givenQuestions(message);
  if (given.length > 0) return given;
  // What it is made with is no topic.
  const text = message.replace(
    /json|java-?script|node(?:\.?js)?|socket\.?io|html|css|code/giu,
    ' ',
  );
  const parts = text.split(/[,.;]|\s(?:and|und|y|et|e|i|en|и|ve)\s/u);
  const topics = parts
    .map((part) => questionsAbout(part, language, frames))
    .filter(([first]) => first !== undefined);
  if (topics.length < 2) return questionsOf(text, language, frames);
  const count = readQuestionCount(message) ?? 10;
  const mixed = Array.from({ length: count }, (_one, at) =>
    topics.flatMap((questions) => questions[at] ?? []),
  ).flat();
  return [...new Map(mixed.map((one) => [one.question, one])).values()].slice(0, count);
}
