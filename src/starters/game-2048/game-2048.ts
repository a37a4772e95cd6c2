import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad, gamePage } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** The game 2048, with undo for one move. The browser stores the game and the best score. */
export const render = definePage(
  {
    words,
    colour: '#c2410c',
  },
  ({ title, language, t, pick }) => {
    const game = wordsOf(gameWords, language);
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: markup`
          <div class="board" id="board" role="group" aria-label="${t('board')}">
            <div class="cells" aria-hidden="true">${Array.from({ length: 16 }, () => markup`<i></i> `)}</div>
            <div class="tiles" id="tiles" aria-hidden="true"></div>
            <div class="result" id="result" hidden>
              <p id="message"></p>
              <button type="button" class="button" id="go-on">${t('goOn')}</button>
            </div>
          </div>
          <div class="game-actions">
            <button type="button" class="button" id="again">${game.t('again')}</button>
            <button type="button" class="button quiet" id="undo" disabled>${t('undo')}</button>
          </div>
          ${directionPad({ group: game.t('pad'), up: game.t('up'), left: game.t('left'), down: game.t('down'), right: game.t('right') })}
        `,
        help: t('help'),
      }),
      styles,
      script,
      header: '.game-head',
      content: {
        goal: 2048,
        text: { ...pick('won', 'over', 'goOn', 'gained'), again: game.t('again') },
      },
      font: 'sans',
      notes: ['`content.js`: the goal and the words.', '`script.js`: the rules.'],
    };
  },
);
