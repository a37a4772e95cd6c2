import { type Markup, markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readLives } from '../page/games/reading/read-lives.ts';
import { givenWords } from '../page/reading/given-words.ts';
import { words as todoWords } from '../todo/words.ts';
import { isAboutFruit, readThemes } from './read-theme.ts';
import { words as sudokuWords } from '../sudoku/words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Hangman, with balloons that pop: the words of the request, or animals, in any script. */
export const render = definePage({ words, colour: '#e03131' }, (request) => {
  const { plan, things, message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const lives = Math.min(Math.max(readLives(message) ?? 7, 1), balloons.length);
  const themes = readThemes(message, language, { animals: t('animals'), fruits: t('fruits') });
  const given = themes.length > 0 ? [] : givenWords({ plan, message, things }, /\p{L}{2}/u);
  const category = wordsOf(todoWords, language).t('category');
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'wins', label: game.t('score'), value: '0' },
        { id: 'best', label: game.t('best'), value: '0' },
      ],
      board: markup`
        ${themes.length > 1 ? markup`<label class="theme">${category} <select id="theme">${themes.map(({ name }, at) => markup`<option value="${at}">${name}</option>`)}</select></label>` : []}
        <div class="stage">
          <svg viewBox="0 0 320 190" aria-hidden="true" focusable="false">
            ${balloons.slice(0, lives).map(balloon)}
            <path class="basket" d="M132 158h56l-8 26h-40z" />
          </svg>
          <p class="left" id="left"></p>
        </div>
        <ol class="word" id="word" aria-label="${t('word')}"></ol>
        <div class="letters" id="letters" role="group" aria-label="${t('letters')}"></div>
        <div class="game-actions">
          <p class="result" id="result" role="status"></p>
          ${hint.test(message) ? markup`<button type="button" class="button quiet" id="hint">${wordsOf(sudokuWords, language).t('hint')}</button>` : []}
          <button type="button" class="button" id="again">${game.t('again')}</button>
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        lives,
        themes: themes.map(({ words: all }) => all),
        words:
          themes[0]?.words ??
          (given.length > 0 ? given : t(isAboutFruit(message) ? 'fruits' : 'animals').split(', ')),
        text: pick('left', 'blank', 'hit', 'miss', 'won', 'lost'),
      },
    }),
    ...(given.length > 0 && { list: { names: given } }),
    notes: [
      '`content.js`: the words to guess and the number of balloons, at most 9.',
      '`script.js`: the rules.',
    ],
  };
});

/** A letter for nothing, once in each word. */
const hint =
  /(?<!\p{L})(?:hints?|tipps?|hinweis|pistas?|indices?|dicas?|suggeriment[io]|podpowied\p{L}{1,3}|ipucu|подсказк)|提示|ヒント|힌트|संकेत|تلميح/iu;

/** Where each balloon floats. */
const balloons: readonly (readonly [number, number])[] = [
  [92, 62],
  [130, 40],
  [172, 32],
  [212, 46],
  [240, 76],
  [150, 80],
  [192, 84],
  [64, 88],
  [262, 48],
];

function balloon([x, y]: readonly [number, number], index: number): Markup {
  return markup`
    <g class="balloon" data-balloon="${index}">
      <path class="string" d="M${x} ${y + 30}Q${(x + 160) / 2} ${y + 60} 160 158" />
      <path class="skin" d="M${x} ${y + 30}c-4 0-7 5-5 6h10c2-1-1-6-5-6zM${x} ${y - 28}a24 28 0 0 1 24 28c0 16-12 30-24 30s-24-14-24-30a24 28 0 0 1 24-28z" />
    </g>
  `;
}
