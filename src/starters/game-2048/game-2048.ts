import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad, gamePage } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Sliding numbers, with one move to take back; the browser keeps the game and the best score. */
export const game2048 = definePage(
  {
    name: 'game-2048',
    about: 'The sliding number puzzle 2048',
    cues: [
      '2048',
      '2048 game',
      'juego 2048',
      '2048 spiel',
      'jeu 2048',
      '2048游戏',
      '2048ゲーム',
      '2048 게임',
      'sliding number puzzle',
    ],
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
      content: {
        goal: 2048,
        text: { ...pick('won', 'over', 'goOn', 'gained'), again: game.t('again') },
      },
      font: 'sans',
      notes: ['`content.js`: the goal and the words.', '`script.js`: the rules.'],
    };
  },
);
