import { source } from '../lay-out.ts';
import { canvasField, canvasStyles, canvasWords } from '../page/canvas-game.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { readBreakout } from './read-breakout.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Breakout: a paddle, a ball and bricks, in levels, with what falls out of them. The browser stores the best score. */
export const render = definePage(
  { words, colour: '#c2255c' },
  ({ title, message, language, t }) => {
    const game = wordsOf(gameWords, language);
    const canvas = wordsOf(canvasWords, language);
    const { lives, levels, powers } = readBreakout(message);
    return {
      body: gamePage({
        title,
        lead: t('lead'),
        figures: [
          { id: 'score', label: game.t('score'), value: '0' },
          { id: 'lives', label: t('lives'), value: String(lives) },
          { id: 'level', label: game.t('level'), value: '1' },
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
        levels,
        powers,
        columns: 10,
        rows: 5,
        text: { ...canvas.pick('resume', 'paused', 'over', 'won'), again: game.t('again') },
      },
      font: 'round',
      notes: [
        '`content.js`: the lives, the levels (0: no last one), what falls out of bricks (`wide`, `multi`, `slow`, `life`) and the bricks.',
        '`script.js`: the rules.',
      ],
    };
  },
);
