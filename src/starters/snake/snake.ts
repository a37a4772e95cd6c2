import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad, gamePage } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { markup } from '../markup.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** The snake: arrows, swipes or buttons, and a best score that the browser keeps. */
export const snake = definePage(
  {
    name: 'snake',
    about: 'The snake game, for keyboard and touch',
    cues: [
      'snake',
      'snake game',
      'snakes game',
      'serpiente',
      'viborita',
      'culebrita',
      'schlangenspiel',
      'schlange',
      'jeu du serpent',
      'jeu de serpent',
      'cobrinha',
      'jogo da cobra',
      'serpente',
      'gioco del serpente',
      'wąż',
      'gra w węża',
      'węża',
      'yılan',
      'yılan oyunu',
      'змейка',
      'змейку',
      'змея',
      '贪吃蛇',
      'スネークゲーム',
      'スネーク',
      'ヘビゲーム',
      '뱀 게임',
      '스네이크',
      'साँप',
      'सांप',
      'स्नेक',
      'स्नेक गेम',
    ],
    words,
    colour: '#2f9e58',
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
      }),
      styles,
      script,
      content: {
        cells: 20,
        startDelay: 150,
        fastestDelay: 70,
        text: { ...pick('start', 'resume', 'over', 'paused'), again: game.t('again') },
      },
      font: 'round',
      notes: [
        '`content.js`: the size of the field, the speed and the words.',
        '`script.js`: the rules.',
      ],
    };
  },
);
