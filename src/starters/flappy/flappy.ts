import { source } from '../lay-out.ts';
import { canvasField, canvasStyles, canvasWords } from '../page/canvas-game.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** A bird that flaps through gaps, with one key or finger. The browser stores the best score. */
export const render = definePage({ words, colour: '#1c7ed6' }, ({ title, language, t }) => {
  const game = wordsOf(gameWords, language);
  const canvas = wordsOf(canvasWords, language);
  return {
    body: gamePage({
      title,
      lead: t('lead'),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'best', label: game.t('best'), value: '0' },
      ],
      board: canvasField(canvas, { label: t('board'), width: 900, height: 900 }),
      help: t('help'),
    }),
    styles: source`
      ${gameStyles}

      ${canvasStyles}

      .game {
        --ratio: 1;
      }
    `,
    script,
    isTool: true,
    header: '.game-head',
    content: {
      gap: 270,
      speed: 250,
      text: { ...canvas.pick('resume', 'paused', 'over'), again: game.t('again') },
    },
    font: 'round',
    notes: [
      '`content.js`: how wide the gaps are and how fast they come.',
      '`script.js`: the rules.',
    ],
  };
});
