import { source } from '../lay-out.ts';
import { canvasField, canvasStyles, canvasWords } from '../page/canvas-game.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Breakout: a paddle, a ball and bricks, in levels. The browser stores the best score. */
export const render = definePage(
  { words, colour: '#c2255c' },
  ({ title, message, language, t }) => {
    const game = wordsOf(gameWords, language);
    const canvas = wordsOf(canvasWords, language);
    const lives = livesIn(message);
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          { id: 'lives', label: t('lives'), value: String(lives) },
          { id: 'best', label: game.t('best'), value: '0' },
        ],
        board: canvasField(canvas, { label: t('board'), width: 960, height: 720 }),
        help: t('help'),
      }),
      styles: source`
      ${gameStyles}

      ${canvasStyles}

      .game {
        --ratio: 4 / 3;

        width: min(100% - 2rem, 46rem);
      }
    `,
      script,
      isTool: true,
      header: '.game-head',
      content: {
        lives,
        columns: 10,
        rows: 5,
        text: { ...canvas.pick('resume', 'paused', 'over'), again: game.t('again') },
      },
      font: 'round',
      notes: ['`content.js`: the lives and the bricks.', '`script.js`: the rules.'],
    };
  },
);

/** "5 lives"; 3 where none are named. */
function livesIn(message: string): number {
  const lives =
    /(?<!\d)([1-9])\s?(?:lives|leben|vies|vidas|vite|żyć|życia|can(?!\p{L})|жизн\p{L}+|条命|ライフ|목숨)/iu.exec(
      message,
    )?.[1];
  return Number(lives ?? 3);
}
