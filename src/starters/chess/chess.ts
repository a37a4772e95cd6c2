import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gamePage, gameStyles } from '../page/game-parts.ts';
import { gameWords } from '../page/game-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A chess board for two at one screen, with all rules; two names in the request are the players. */
export const render = definePage(
  { words, colour: '#5c6f3a' },
  ({ plan, title, message, language, t, pick }) => {
    const [white, black] = playersOf(message);
    return {
      body: gamePage({
        title,
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
      }),
      styles: source`
      ${gameStyles}

      ${styles}
    `,
      script,
      isTool: true,
      shown: (plan.facts ?? []).filter(({ text }) => text === white || text === black),
      header: '.game-head',
      content: {
        players: { white: white ?? t('white'), black: black ?? t('black') },
        pieces: pick('king', 'queen', 'rook', 'bishop', 'knight', 'pawn'),
        text: pick('empty', 'turn', 'check', 'mate', 'stalemate', 'draw'),
      },
      notes: [
        '`content.js`: the names of the players.',
        '`script.js`: the rules. The game is kept in the browser until the next one begins.',
      ],
    };
  },
);

/** "chess for Ana and Tom", "Ana vs Tom" */
function playersOf(message: string): readonly string[] {
  const name = "(\\p{Lu}[\\p{L}'’-]{1,30})";
  const pair = new RegExp(
    `(?:\\s|[:：]\\s?)${name}\\s(?:and|vs\\.?|versus|against|und|gegen|y|contra|et|contre|e|contro|i|ve|и|против)\\s${name}`,
    'u',
  ).exec(message);
  return pair?.slice(1) ?? [];
}
