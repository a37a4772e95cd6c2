import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { readPoints } from '../quiz/read-points.ts';
import { readArithmetic } from './read-arithmetic.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Sums to practise, with the tables, numbers and time of the request. The browser stores the best round. */
export const render = definePage(
  { words, colour: '#2f6fb3' },
  ({ title, message, language, t, pick }) => {
    const practice = readArithmetic(message);
    const { operations, from, to, most, questions, seconds, reward } = practice;
    const game = wordsOf(gameWords, language);
    const points = readPoints(message);
    const number = (id: string, label: string, value: number, least: number, largest: number) =>
      markup`<label class="field"><span>${label}</span><input type="number" id="${id}" min="${least}" max="${largest}" step="1" inputmode="numeric" value="${value}"></label> `;
    const operation = (['plus', 'minus', 'times', 'divided'] as const).map(
      (name) => markup`
      <label><input type="checkbox" name="operation" value="${name}"${operations.includes(name) ? markup` checked` : []} aria-label="${t(name)}"><span>${signs[name]}</span></label>
    `,
    );
    // What the request has set is out of the way of a child.
    const numbers = markup`
      <fieldset class="chips">
        <legend class="visually-hidden">${t('settings')}</legend>
        ${operation}
      </fieldset>
      <div class="row numbers">
        ${number('from', t('from'), from, 1, 20)}
        ${number('to', t('to'), to, 1, 20)}
        ${number('most', t('most'), most, 5, 10_000)}
        ${number('questions', t('questions'), questions, 3, 100)}
        ${number('seconds', t('seconds'), practice.timed === undefined || practice.timed === 1 ? seconds : 0, 0, 3600)}
      </div>
    `;
    return {
      ...appPage({
        title,
        beside: markup`<p class="app-lead" id="best"></p>`,
        parts: markup`
        <section class="panel" id="setup" aria-label="${t('settings')}">
          ${practice.isRanged ? markup`<details><summary>${t('settings')}</summary>${numbers}</details>` : numbers}
          ${practice.hasName ? markup`<label class="field"><span>${t('name')}</span><input type="text" id="name" maxlength="40" autocomplete="off"></label>` : []}
          ${practice.hasOrder ? markup`<label class="row"><input type="checkbox" id="order"><span>${t('order')}</span></label>` : []}
          ${
            practice.hasLevels
              ? gameChoice(
                  'level',
                  game.t('level'),
                  (['easy', 'medium', 'hard'] as const).map((value, at) => ({
                    value,
                    label: practice.levels[at] ?? game.t(value),
                  })),
                  'medium',
                )
              : []
          }
          <button type="button" class="button" id="start">${t('start')}</button>
        </section>
        <form class="panel round" id="round" hidden novalidate>
          <p class="number" id="number"></p>
          <p class="left" id="left" role="timer" hidden></p>
          <label class="sum" for="answer" id="sum"></label>
          <div class="row centre">
            <input id="answer" type="text" inputmode="numeric" maxlength="6" autocomplete="off" required>
            <button type="submit" class="button">${t('check')}</button>
          </div>
          <p class="verdict" id="verdict" role="status"></p>
          <p class="rewards" id="rewards" role="img" aria-label="0"></p>
        </form>
        <section class="panel end" id="end" aria-labelledby="result" hidden>
          <h2 id="result" tabindex="-1">${t('wrongOnes')}</h2>
          <p class="rewards" id="earned" aria-hidden="true"></p>
          ${practice.hasName ? markup`<p class="certificate" id="certificate"></p>` : []}
          <ul id="missed"></ul>
          <div class="row centre">
            <button type="button" class="button" id="again">${t('again')}</button>
            <button type="button" class="button quiet" id="retry">${t('retry')}</button>
          </div>
        </section>
      `,
        styles,
      }),
      script,
      content: {
        signs,
        reward,
        isEach: practice.isEach,
        ...(points !== undefined && {
          points: { ...points, name: game.t('score'), best: game.t('best') },
        }),
        timed: practice.timed,
        isRanged: practice.isRanged,
        limit: practice.timed === undefined ? 0 : seconds,
        text: pick(
          'number',
          'right',
          'wrong',
          'result',
          'best',
          'left',
          'wrongOnes',
          'certificate',
        ),
      },
      font: 'round',
      notes: [
        '`index.html`: the operations and numbers that a round begins with.',
        '`content.js`: what a right answer earns.',
        '`script.js`: how sums are made.',
      ],
    };
  },
);

const signs = { plus: '+', minus: '−', times: '×', divided: '÷' };
