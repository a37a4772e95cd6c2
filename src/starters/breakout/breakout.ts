import { source } from '../lay-out.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { canvasDraft } from '../page/games/game-draft.ts';
import { readBreakout } from './read-breakout.ts';
import { script } from './script.ts';
import { words } from './words.ts';

/** Breakout: a paddle, a ball and bricks, in levels, with what falls out of them. The browser stores the best score. */
export const render = definePage({ words, colour: '#c2255c' }, (request) => {
  const { message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const { lives, ...rules } = readBreakout(message);
  return {
    ...canvasDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score', label: game.t('score'), value: '0' },
        { id: 'lives', label: game.t('lives'), value: String(lives) },
        { id: 'level', label: game.t('level'), value: '1' },
      ],
      label: t('board'),
      width: 960,
      height: 720,
      help: t('help'),
      styles: source`
      .game {
        width: min(100% - 2rem, 46rem);
      }
    `,
      script,
      content: {
        lives,
        ...rules,
        columns: 10,
      },
      closing: 'won',
    }),
    notes: [
      '`content.js`: the lives, the levels (0: no last one), what falls out of bricks (`wide`, `multi`, `slow`, `life`) and the rows of bricks with their colours.',
      '`script.js`: the rules.',
    ],
  };
});
