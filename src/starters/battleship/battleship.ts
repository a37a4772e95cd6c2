import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { duelWords } from '../page/games/duel-words.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Battleship against the computer, which hunts around its hits. */
export const render = definePage({ words, colour: '#1864ab' }, (request) => {
  const { message, language, t, pick } = request;
  const duel = wordsOf(duelWords, language);
  const size = Number(/(?<!\d)([6-9]|10)\s?[x×х]\s?\1(?!\d)/iu.exec(message)?.[1] ?? 10);
  const sea = (id: string, label: string) => markup`
    <section aria-labelledby="${id}-name">
      <h2 id="${id}-name">${label}</h2>
      <div class="sea" id="${id}" role="group" aria-labelledby="${id}-name"></div>
    </section>
  `;
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'theirs-left', label: t('enemy'), value: '5' },
        { id: 'own-left', label: t('fleet'), value: '5' },
      ],
      board: markup`
        <p class="turn" id="turn" role="status"></p>
        <div class="seas">${sea('theirs', t('enemy'))}${sea('own', t('fleet'))}</div>
        <div class="game-actions">
          <button type="button" class="button" id="again">${wordsOf(gameWords, language).t('again')}</button>
          <button type="button" class="button quiet" id="place">${t('place')}</button>
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        size,
        text: {
          ...pick('shoot', 'hit', 'miss', 'sunk', 'won', 'lost', 'ship'),
          ...duel.pick('cell', 'empty'),
        },
      },
    }),
    notes: [
      '`content.js`: the size of the sea.',
      '`script.js`: the rules; `fleet` has the lengths of the ships.',
    ],
  };
});
