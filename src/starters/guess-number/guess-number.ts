import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { readLives } from '../page/games/reading/read-lives.ts';
import { readRange } from './read-range.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A number to guess, with higher and lower; the range and the number of tries as the request names them. */
export const render = definePage({ words, colour: '#0b7285' }, (request) => {
  const { message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const { least, most } = readRange(message);
  const tries = readLives(message) ?? 0;
  const range = (text: string): string =>
    text.replace('{least}', String(least)).replace('{most}', String(most));
  return {
    ...gameDraft(request, {
      lead: range(t('lead')),
      figures: [
        { id: 'tries', label: t('tries'), value: '0' },
        { id: 'best', label: t('fewest'), value: '–' },
      ],
      board: markup`
        <form class="guess" id="form" novalidate>
          <label class="label" for="guess">${t('yours')}</label>
          <div class="entry">
            <input id="guess" type="number" inputmode="numeric" min="${least}" max="${most}" step="1" required autocomplete="off">
            <button type="submit" class="button">${t('guess')}</button>
          </div>
        </form>
        <p class="answer" id="answer" role="status"></p>
        <div class="range" aria-hidden="true"><span id="low"></span><div class="bar"><i id="span"></i></div><span id="high"></span></div>
        <ol class="guesses" id="guesses" aria-label="${t('past')}"></ol>
        <div class="game-actions">
          <button type="button" class="button quiet" id="again">${game.t('again')}</button>
        </div>
      `,
      help: tries > 0 ? t('limit').replace('{n}', String(tries)) : t('help'),
      styles,
      script,
      content: {
        least,
        most,
        tries,
        text: { ...pick('higher', 'lower', 'won', 'lost'), outside: range(t('outside')) },
      },
    }),
    notes: [
      '`content.js`: the smallest and the largest number, and how many tries there are (0: no limit).',
      '`script.js`: the rules.',
    ],
  };
});
