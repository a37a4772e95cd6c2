import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { directionPad, gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A maze of its own for each game; who runs and what is to be reached as the request names them. */
export const render = definePage({ words, colour: '#7048e8' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const named = emojiOf(message).filter((sign) => sign !== '🧀');
  const [runner = '🐭', goal = named.length === 1 ? '🏁' : '🧀'] = named;
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'moves', label: game.t('moves'), value: '0' },
        { id: 'time', label: game.t('time'), value: '0:00' },
        { id: 'best', label: game.t('best'), value: '–' },
      ],
      board: markup`
        <div class="maze" id="maze" role="img" aria-label="${t('board')}" tabindex="0"></div>
        <p class="won" id="won" role="status"></p>
        ${directionPad({ group: game.t('pad'), up: game.t('up'), left: game.t('left'), down: game.t('down'), right: game.t('right') })}
        <div class="game-actions">
          <button type="button" class="button" id="again">${game.t('again')}</button>
          ${gameChoice(
            'level',
            game.t('level'),
            (['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: game.t(value) })),
            'easy',
          )}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: { sprites: spritesOf([runner, goal]), text: pick('won', 'wall') },
    }),
    notes: [
      '`content.js`: who runs, and what is to be reached.',
      '`script.js`: how mazes are dug, and `sizes`, their sizes.',
    ],
  };
});
