import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readPlayers } from '../page/games/reading/read-duel.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A chess board for two at one screen, with all rules; two names in the request are the players. */
export const render = definePage({ words, colour: '#5c6f3a' }, (request) => {
  const { plan, message, language, t, pick } = request;
  const [white, black] = readPlayers(message);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [],
      board: markup`
        <p class="turn" id="turn"></p>
        <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
        <div class="promotion" id="promotion" role="group" aria-label="${t('promote')}" hidden></div>
        <div class="game-actions">
          <button type="button" class="button" id="again">${wordsOf(gameWords, language).t('again')}</button>
          <button type="button" class="button quiet" id="undo">${t('undo')}</button>
          <button type="button" class="button quiet" id="flip">${t('flip')}</button>
        </div>
        <details>
          <summary>${t('moves')}</summary>
          <ol class="moves" id="moves"></ol>
        </details>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        players: { white: white ?? t('white'), black: black ?? t('black') },
        pieces: pick('king', 'queen', 'rook', 'bishop', 'knight', 'pawn'),
        text: pick('empty', 'turn', 'check', 'mate', 'stalemate', 'draw'),
      },
      closing: 'mate',
    }),
    shown: (plan.facts ?? []).filter(({ text }) => text === white || text === black),
    notes: [
      '`content.js`: the names of the players.',
      '`script.js`: the rules. The game is kept in the browser until the next one begins.',
    ],
  };
});
