import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readTiles } from './read-tiles.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** The game 2048 with numbers or other signs, and undo for one move. The browser stores the game and the best score. */
export const render = definePage(
  {
    words,
    colour: '#c2410c',
  },
  (request) => {
    const { message, language, t, pick } = request;
    const game = wordsOf(gameWords, language);
    const { size, goal, signs } = readTiles(message);
    const target = signs[Math.log2(goal) - 1] ?? String(goal);
    const withTarget = (text: string): string => text.replaceAll('2048', target);
    return {
      ...gameDraft(request, {
        lead: withTarget(t(signs.length > 0 ? 'leadSigns' : 'lead')),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: markup`
          <div class="board" id="board" data-size="${size}" role="group" aria-label="${t('board')}">
            <div class="cells" aria-hidden="true">${Array.from({ length: size * size }, () => markup`<i></i> `)}</div>
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
        styles,
        script,
        content: {
          size,
          goal,
          signs,
          text: {
            ...pick('over', 'goOn', 'gained'),
            won: withTarget(t('won')),
            again: game.t('again'),
          },
        },
      }),
      font: 'sans',
      notes: [
        '`content.js`: the size, the goal, the signs of the tiles and the words.',
        '`script.js`: the rules.',
      ],
    };
  },
);
