import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameChoice } from '../page/games/game-parts.ts';
import { namedLevel } from '../page/games/reading/read-level.ts';
import { gameWords } from '../page/games/game-words.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { opponents } from '../page/games/opponents.ts';
import { isForTwo, readPlayers } from '../page/games/reading/read-duel.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Four in a row, against the computer in three levels or a friend; two names in the request are the players. */
export const render = definePage({ words, colour: '#1c5fc4' }, (request) => {
  const { plan, message, language, t } = request;
  const game = wordsOf(gameWords, language);
  const duel = wordsOf(duelWords, language);
  const players = readPlayers(message);
  const [red = t('red'), yellow = t('yellow')] = players;
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score-x', label: red, value: '0' },
        { id: 'score-draw', label: duel.t('draws'), value: '0' },
        { id: 'score-o', label: yellow, value: '0' },
      ],
      board: markup`
        ${opponents(duel, isForTwo(message) ? 'friend' : 'computer')}
        <p class="turn" id="turn"></p>
        <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
        <div class="game-actions">
          <button type="button" class="button" id="again">${duel.t('again')}</button>
          <button type="button" class="button quiet" id="reset">${duel.t('reset')}</button>
          ${gameChoice(
            'level',
            game.t('level'),
            (['easy', 'medium', 'hard'] as const).map((value) => ({ value, label: game.t(value) })),
            namedLevel(message) ?? 'medium',
          )}
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        players: [red, yellow],
        text: {
          ...duel.pick('turn', 'wins', 'draw', 'empty'),
          column: t('column'),
        },
      },
    }),
    shown: (plan.facts ?? []).filter(({ text }) => players.includes(text)),
    notes: [
      '`content.js`: the names of the players.',
      '`script.js`: the rules, and how far the computer looks ahead at each level.',
    ],
  };
});
