import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice, gamePage } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Noughts and crosses against a friend, or against a computer, which never loses at its highest level. */
export const render = definePage(
  {
    words,
    colour: '#2f5fd0',
  },
  ({ title, language, t, pick }) => {
    const game = wordsOf(gameWords, language);
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          { id: 'score-x', label: '×', value: '0' },
          { id: 'score-draw', label: t('draws'), value: '0' },
          { id: 'score-o', label: '○', value: '0' },
        ],
        board: markup`
        <fieldset class="opponents">
          <legend class="visually-hidden">${t('opponent')}</legend>
          <label><input type="radio" name="opponent" value="computer" checked><span>${t('computer')}</span></label>
          <label><input type="radio" name="opponent" value="friend"><span>${t('friend')}</span></label>
        </fieldset>
        <p class="turn" id="turn">×</p>
        <div class="board" id="board" role="group" aria-label="${t('board')}">
          ${Array.from({ length: 9 }, (_, index) => markup`<button type="button" class="cell" data-index="${index}" aria-label="${index + 1}"></button> `)}
        </div>
        <div class="game-actions">
          <button type="button" class="button" id="again">${t('again')}</button>
          <button type="button" class="button quiet" id="reset">${t('reset')}</button>
          ${gameChoice(
            'level',
            game.t('level'),
            [
              { value: 'easy', label: game.t('easy') },
              { value: 'medium', label: game.t('medium') },
              { value: 'hard', label: t('perfect') },
            ],
            'hard',
          )}
        </div>
      `,
        help: t('help'),
      }),
      styles,
      script,
      isTool: true,
      header: '.game-head',
      content: { text: pick('turn', 'wins', 'draw', 'cell', 'empty') },
      font: 'round',
      notes: [
        '`content.js`: the words.',
        '`script.js`: the rules. At its highest level the computer looks at every course of the game.',
      ],
    };
  },
);
