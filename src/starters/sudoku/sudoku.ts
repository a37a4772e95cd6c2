import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Sudoku with puzzles that the page makes, each with one solution. The browser stores the game. */
export const render = definePage({ words, colour: '#3b5bdb' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const level =
    /hard|difficult|expert|difícil|schwer|difficile|trudn|zor(?!\p{L})|сложн|трудн|困难|難し|むずかし|어려|कठिन|صعب/iu.test(
      message,
    )
      ? 'hard'
      : /medium|medio|médio|mittel|moyen|średni|orta|средн|中等|ふつう|보통|मध्यम|متوسط/iu.test(
            message,
          )
        ? 'medium'
        : 'easy';
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [{ id: 'time', label: game.t('time'), value: '0:00' }],
      board: markup`
        <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
        <div class="digits" id="digits" role="group" aria-label="${t('digits')}">
          ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => markup`<button type="button" data-digit="${digit}">${digit}</button> `)}
          <button type="button" data-digit="0" aria-label="${t('erase')}">⌫</button>
        </div>
        <p class="won" id="won" hidden></p>
        <div class="game-actions">
          <button type="button" class="button" id="again">${game.t('again')}</button>
          <button type="button" class="button quiet" id="hint">${t('hint')}</button>
          ${gameChoice(
            'level',
            game.t('level'),
            levels.map((value) => ({ value, label: game.t(value) })),
            level,
          )}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        givens: { easy: 42, medium: 34, hard: 28 },
        text: pick('cell', 'blank', 'wrong', 'won'),
      },
    }),
    font: 'sans',
    notes: [
      '`content.js`: how many digits are given at each level.',
      '`script.js`: how puzzles are made and checked.',
    ],
  };
});

const levels = ['easy', 'medium', 'hard'] as const;
