import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { givenWords } from '../page/reading/given-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** "A new word each day" */
const daily =
  /(?<!\p{L})(?:(?:each|every|per) day|a day|daily|of the day|jeden tag|täglich\p{L}{0,2}|cada día|diari[oa]|chaque jour|du jour|por dia|cada dia|ogni giorno|al giorno|elke dag|dagelijks|codziennie|her gün|каждый день|слово дня)(?!\p{L})|每天|每日|毎日|매일|हर दिन|रोज़|كل يوم/iu;

/** A word to find in six guesses: one of the request's, or of five letters in the page's language. */
export const render = definePage({ words, colour: '#2b8a3e' }, (request) => {
  const { plan, things, message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const given = givenWords({ plan, message, things }, /^[\p{L}\p{M}]{2,10}$/u);
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'wins', label: game.t('score'), value: '0' },
        { id: 'best', label: game.t('best'), value: '0' },
      ],
      board: markup`
        <ol class="rows" id="rows" aria-label="${t('rows')}"></ol>
        <p class="result" id="result" role="status"></p>
        <div class="letters" id="letters" role="group" aria-label="${t('letters')}"></div>
        <div class="game-actions">
          <button type="button" class="button" id="enter">${t('enter')}</button>
          <button type="button" class="button quiet" id="delete">${t('delete')}</button>
          <button type="button" class="button" id="again" hidden>${game.t('again')}</button>
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        isDaily: daily.test(message),
        words: given.length > 0 ? given : t('list').split(', '),
        text: pick('hit', 'near', 'miss', 'short', 'won', 'lost'),
      },
    }),
    ...(given.length > 0 && { list: { names: given } }),
    notes: [
      '`content.js`: the words to find. Each can have its own length.',
      '`script.js`: the rules. `tries` is the number of guesses.',
    ],
  };
});
