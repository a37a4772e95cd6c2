import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { gameWords } from '../page/games/game-words.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { asksForNewStart, hoursAwayIn, upgradesIn } from './read-clicker.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Clicks make points, points buy what makes more by itself. The browser keeps the game. */
export const render = definePage({ words, colour: '#b45309' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const named = upgradesIn(message);
  const usual = (['one', 'two', 'three', 'four', 'five'] as const).map((key) => ({ name: t(key) }));
  const offers: ReturnType<typeof upgradesIn> = named.length > 1 ? named : usual;
  const hasNewStart = asksForNewStart(message);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'count', label: game.t('score'), value: '0' },
        { id: 'rate', label: t('second'), value: '0' },
      ],
      board: markup`
        <div class="clicker">
          <button type="button" class="thing" id="thing" aria-label="${t('click')}"><span aria-hidden="true">${emojiOf(message).at(-1) ?? '🍪'}</span></button>
          <section aria-labelledby="shop-title">
            <h2 id="shop-title">${t('shop')}</h2>
            <ul class="offers" id="offers"></ul>
          </section>
        </div>
        <p class="away" id="away"></p>
        <div class="game-actions">
          ${hasNewStart ? markup`<button type="button" class="button" id="renew" disabled>${t('renew').replace('{n}', '10').replace('{cost}', '1M')}</button>` : []}
          <button type="button" class="button quiet" id="again">${game.t('again')}</button>
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        upgrades: offers.map(({ name, cost }, index) => ({
          name,
          cost: cost ?? Math.round(15 * 7.5 ** index),
          gain: Math.round(0.2 * 6 ** index * 10) / 10,
        })),
        hoursAway: hoursAwayIn(message),
        text: { ...pick('offer', 'away', 'restore', 'renew'), again: game.t('again') },
      },
    }),
    notes: [
      '`content.js`: what can be bought, its first cost and what it makes in a second; for how many hours points come in while the page is closed.',
      '`script.js`: the rules. Each one more costs 15 % more.',
    ],
  };
});
