import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { gameWords } from '../page/games/game-words.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { opponents } from '../page/games/opponents.ts';
import { isForTwo, readGoal, readPlayers } from '../page/games/reading/read-duel.ts';
import { namedLevel } from '../page/games/reading/read-level.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { spritesOf } from '../page/games/sprite-script.ts';
import { emojiIn } from '../shared/emoji-in.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { boardOf } from './read-board.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/**
 * Noughts and crosses against a friend, or against a computer, which never loses at its highest level on three
 * by three squares; on larger boards, as for gomoku, it looks at the lines that are open.
 */
export const render = definePage(
  {
    words,
    colour: '#2f5fd0',
  },
  (request) => {
    const { plan, message, language, t } = request;
    const game = wordsOf(gameWords, language);
    const duel = wordsOf(duelWords, language);
    const players = readPlayers(message);
    const named = [...emojiIn(message), ...emojiOf(message)];
    const { size, row, hasStones } = boardOf(message);
    const isSmall = size === 3;
    const [x = hasStones ? '●' : '×', o = '○'] = named.length > 1 ? named : [];
    return {
      ...gameDraft(request, {
        lead: row === 3 ? t('lead') : t('inRow').replace('{n}', String(row)),
        figures: [
          { id: 'score-x', label: players[0] ?? x, value: '0' },
          { id: 'score-draw', label: duel.t('draws'), value: '0' },
          { id: 'score-o', label: players[1] ?? o, value: '0' },
        ],
        board: markup`
        ${opponents(duel, isForTwo(message) ? 'friend' : 'computer')}
        <p class="turn" id="turn">${x}</p>
        <div class="board${isSmall ? '' : ' large'}${hasStones ? ' stones' : ''}" id="board" role="group" aria-label="${t('board')}">
          ${Array.from({ length: size * size }, (_, index) => markup`<button type="button" class="cell" data-index="${index}" aria-label="${index + 1}"></button> `)}
        </div>
        <div class="game-actions">
          <button type="button" class="button" id="again">${duel.t('again')}</button>
          <button type="button" class="button quiet" id="reset">${duel.t('reset')}</button>
          ${gameChoice(
            'level',
            game.t('level'),
            [
              { value: 'easy', label: game.t('easy') },
              { value: 'medium', label: game.t('medium') },
              { value: 'hard', label: isSmall ? t('perfect') : game.t('hard') },
            ],
            namedLevel(message) ?? (isSmall ? 'hard' : 'medium'),
          )}
        </div>
      `,
        help: isSmall ? t('help') : t('walk'),
        styles: source`
          ${styles}

          .board {
            --size: ${String(size)};
          }
        `,
        script,
        content: {
          size,
          row,
          goal: readGoal(withDigits(message)) ?? 0,
          hasStones,
          signs: { x, o },
          sprites: named.length > 1 ? { x: spritesOf([x])[0], o: spritesOf([o])[0] } : {},
          players: { x: players[0] ?? x, o: players[1] ?? o },
          text: duel.pick('turn', 'wins', 'draw', 'cell', 'empty'),
        },
        closing: 'wins',
      }),
      shown: (plan.facts ?? []).filter(({ text }) => players.includes(text)),
      notes: [
        '`content.js`: the board, the signs, the names, the words, and in `goal` how many rounds decide; 0 for as long as they like.',
        isSmall
          ? '`script.js`: the rules. At its highest level the computer looks at every course of the game.'
          : '`script.js`: the rules. The computer rates each square by the lines through it that can still win.',
      ],
    };
  },
);
