import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readLevel } from '../page/games/reading/read-level.ts';
import { levelsIn, readField, type usualFields } from './read-mines.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Minesweeper in three levels, or of the size that the request names. The browser stores the best times. */
export const render = definePage({ words, colour: '#2b6cb0' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const named = readField(message);
  const levels = levelsIn(message);
  const fields = { ...(named !== undefined && { own: named }), ...levels };
  const label = (name: 'own' | keyof typeof usualFields): string =>
    name === 'own'
      ? `${named?.columns} × ${named?.rows}, ${named?.mines} ✹`
      : `${game.t(name)} (${levels[name].columns} × ${levels[name].rows}, ${levels[name].mines} ✹)`;
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'left', label: t('left'), value: '0' },
        { id: 'time', label: game.t('time'), value: '0:00' },
        { id: 'best', label: game.t('best'), value: '–' },
      ],
      board: markup`
        <div class="scroll"><div class="board" id="board" role="group" aria-label="${t('board')}"></div></div>
        <p class="won" id="won" hidden></p>
        <div class="game-actions">
          <button type="button" class="button" id="again">${game.t('again')}</button>
          <button type="button" class="button quiet" id="flag" aria-pressed="false">⚑ ${t('flag')}</button>
          ${gameChoice(
            'level',
            game.t('level'),
            [
              ...(named === undefined ? [] : (['own'] as const)),
              'easy' as const,
              'medium' as const,
              'hard' as const,
            ].map((value) => ({ value, label: label(value) })),
            named === undefined ? readLevel(message) : 'own',
          )}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: { fields, text: pick('cell', 'closed', 'flagged', 'mine', 'won', 'lost') },
    }),
    notes: [
      '`content.js`: the size and the mines of each level.',
      '`script.js`: the rules. The first cell is never a mine.',
    ],
  };
});
