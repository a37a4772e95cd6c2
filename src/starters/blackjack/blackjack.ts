import { allMatches } from '../../workspace/text/all-matches.ts';
import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Blackjack against the dealer, for chips that are worth nothing. */
export const render = definePage({ words, colour: '#0b6b3a' }, (request) => {
  const { message, language, t, pick } = request;
  const duel = wordsOf(duelWords, language);
  const chips = chipsIn(message);
  const hand = (id: string, label: string) => markup`
    <section class="hand" aria-labelledby="${id}-name">
      <h2 id="${id}-name">${label} <span id="${id}-sum"></span></h2>
      <ul class="cards" id="${id}"></ul>
    </section>
  `;
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'chips', label: t('chips'), value: String(chips) },
        { id: 'stake', label: t('bet'), value: '0' },
      ],
      board: markup`
        ${hand('dealer', t('dealer'))}
        ${hand('own', duel.t('you'))}
        <p class="turn" id="turn" role="status"></p>
        <div class="game-actions" id="betting">
          <label class="choice"><span>${t('bet')}</span><input type="number" id="bet" min="1" max="${chips}" step="1" inputmode="numeric" value="10" required></label>
          <button type="button" class="button" id="deal">${t('deal')}</button>
        </div>
        <div class="game-actions" id="playing" hidden>
          <button type="button" class="button" id="hit">${t('hit')}</button>
          <button type="button" class="button" id="stand">${t('stand')}</button>
          <button type="button" class="button quiet" id="double">${t('double')}</button>
        </div>
        <div class="game-actions"><button type="button" class="button quiet" id="reset">${t('reset')}</button></div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        chips,
        text: pick('natural', 'bust', 'won', 'lost', 'push', 'broke', 'hidden', 'turn'),
      },
    }),
    notes: [
      '`content.js`: how many chips there are at the beginning.',
      '`script.js`: the rules. The dealer draws to 17, and a blackjack pays three to two.',
    ],
  };
});

/** "start with 100 chips", from 10 to 100,000. */
function chipsIn(message: string): number {
  const found = allMatches(message, /(?<![\d.,])(\d{2,6})(?![\d.,]*\d)/gu)
    .map(([, digits]) => Number(digits))
    .find((count) => count >= 50 && count <= 100_000);
  return found ?? 100;
}
