import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Tiles to slide into their order: the puzzle of fifteen, with 3, 4 or 5 in a row. */
export const render = definePage({ words, colour: '#9c5b1e' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const chosen = sizeIn(message);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'moves', label: game.t('moves'), value: '0' },
        { id: 'time', label: game.t('time'), value: '0:00' },
        { id: 'best', label: game.t('best'), value: '–' },
      ],
      board: markup`
        <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
        <p class="won" id="won" hidden></p>
        <div class="game-actions">
          <button type="button" class="button" id="again">${game.t('again')}</button>
          ${gameChoice(
            'level',
            t('size'),
            ['3', '4', '5'].map((value) => ({ value, label: `${value} × ${value}` })),
            chosen,
          )}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: { text: pick('tile', 'gap', 'won') },
    }),
    notes: [
      '`content.js`: the words.',
      '`script.js`: the rules. Every order that it deals can be solved.',
    ],
  };
});

/** "3x3", "8 puzzle", "24 tiles". */
function sizeIn(message: string): string {
  if (
    /3\s?[x×*]\s?3|(?<!\d)[89](?!\d)(?=[\s-]?(?:puzzle|tiles|teile|piezas|fichas|pièces|peças))/iu.test(
      message,
    )
  )
    return '3';
  return /5\s?[x×*]\s?5|(?<!\d)24(?!\d)/u.test(message) ? '5' : '4';
}
