import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { markup } from '../markup.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Snake, with arrow keys, swipes or buttons. The browser stores the best score. */
export const render = definePage(
  {
    words,
    colour: '#2f9e58',
  },
  (request) => {
    const { language, t, pick } = request;
    const game = wordsOf(gameWords, language);
    return {
      ...gameDraft(request, {
        lead: t('lead'),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: markup`
          <div class="field">
            <canvas id="field" width="800" height="800" role="img" aria-label="${t('board')}"></canvas>
            <div class="curtain" id="curtain">
              <p id="message"></p>
              <button type="button" class="button" id="start">${t('start')}</button>
            </div>
          </div>
          ${directionPad({ group: game.t('pad'), up: game.t('up'), left: game.t('left'), down: game.t('down'), right: game.t('right') })}
        `,
        help: t('help'),
        styles,
        script,
        content: {
          cells: 20,
          startDelay: 150,
          fastestDelay: 70,
          text: { ...pick('start', 'resume', 'over', 'paused'), again: game.t('again') },
        },
        closing: 'over',
      }),
      notes: [
        '`content.js`: the size of the field, the speed and the words.',
        '`script.js`: the rules.',
      ],
    };
  },
);
