import { words as quizWords } from '../quiz/words.ts';
import { readPlayers } from '../page/games/reading/read-score.ts';
import { scoreWords } from '../page/games/score-words.ts';
import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { confettiScript, confettiStyles } from '../page/parts/confetti.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { categoryQuestions } from './category-questions.ts';
import { readBoard } from './read-board.ts';
import { secondsIn } from '../page/reading/read-seconds.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A board of questions by category and value, for teams; questions, names and points are changed on the page. */
export const render = definePage({ words, colour: '#1d2b8f' }, (request) => {
  const { plan, title, message, language, t, pick } = request;
  const score = wordsOf(scoreWords, language);
  const quiz = wordsOf(quizWords, language);
  const frames = { capital: quiz.t('capital'), sum: quiz.t('sum') };
  const board = readBoard(message);
  const categories = board.categories ?? t('topics').split(', ');
  const named = readPlayers({ message, things: [], given: [] }).filter(
    (name) => !categories.includes(name),
  );
  const usual = Array.from({ length: board.teams }, (_, index) =>
    t('team').replace('{n}', String(index + 1)),
  );
  const hasConfetti = asksFor('confetti', message);
  return {
    ...appPage({
      title,
      beside: markup`
        <div class="row">
          <button type="button" class="button quiet" id="edit" aria-pressed="false">${t('edit')}</button>
          <button type="button" class="button quiet" id="reset">${score.t('reset')}</button>
        </div>
      `,
      parts: markup`
        <p class="app-lead" id="state" role="status"></p>
        <div class="scroll"><div class="board" id="board" role="group" aria-label="${title}"></div></div>
        <ul class="teams" id="teams"></ul>
        <button type="button" class="button quiet" id="add">${t('add')}</button>
        <p class="help">${t('help')}</p>
        <dialog id="card" aria-labelledby="card-title">
          <h2 id="card-title">${title}</h2>
          <p class="asked" id="timer" role="timer" hidden></p>
          <p class="asked" id="asked"></p>
          <p class="asked answer" id="answer" hidden></p>
          <div id="fields" hidden>
            <label class="field"><span>${t('question')}</span><textarea id="question" rows="3" maxlength="500"></textarea></label>
            <label class="field"><span>${t('answer')}</span><textarea id="right" rows="2" maxlength="300"></textarea></label>
          </div>
          <div class="row centre">
            <button type="button" class="button" id="reveal">${t('reveal')}</button>
            <button type="button" class="button quiet" id="back">${t('back')}</button>
          </div>
          <ul class="awards" id="awards"></ul>
        </dialog>
      `,
      styles: source`
        ${styles}

        ${hasConfetti ? confettiStyles : ''}
      `,
    }),
    script: source`
      ${script}

      ${hasConfetti ? confettiScript : ''}
    `,
    content: {
      categories: categories.map((name) => ({
        name,
        questions: categoryQuestions(name, language, frames)
          .slice(0, board.values.length)
          .map(({ question, answers: [answer = ''] }) => ({ question, answer })),
      })),
      values: board.values,
      seconds: secondsIn(message) ?? 0,
      teams: named.length > 1 ? named.slice(0, 8) : usual,
      hasConfetti,
      text: {
        ...pick('gap', 'team', 'name', 'category'),
        ...score.pick('more', 'less', 'remove', 'wins', 'tie'),
      },
    },
    font: 'round',
    shown: (plan.facts ?? []).filter(({ text }) => categories.includes(text)),
    notes: [
      '`content.js`: the categories with their questions, what they are worth, and the teams of the first visit.',
      '`script.js`: the course of the game. Changed questions, names and points are kept in the browser alone.',
    ],
  };
});
