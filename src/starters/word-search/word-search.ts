import { markup } from '../markup.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { gameWords } from '../page/games/game-words.ts';
import { gameDraft } from '../page/games/game-draft.ts';
import { givenWords } from '../page/reading/given-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A grid of letters that hides words: those of the request, or animals, in any script. */
export const render = definePage({ words, colour: '#8a3ffc' }, (request) => {
  const { plan, things, message, language, t, pick } = request;
  const game = wordsOf(gameWords, language);
  const given = givenWords({ plan, message, things }, /^[\p{L}\p{M} '’-]{2,14}$/u).slice(0, 20);
  const names = given.length > 1 ? given : t('animals').split(', ');
  return {
    ...gameDraft(request, {
      lead: t('lead'),
      figures: [
        { id: 'score', label: t('found'), value: '0' },
        { id: 'time', label: game.t('time'), value: '0:00' },
        { id: 'best', label: game.t('best'), value: '–' },
      ],
      board: markup`
        <div class="search">
          <div class="board" id="board" role="group" aria-label="${t('board')}"></div>
          <div class="list">
            <h2>${t('list')}</h2>
            <ul id="list"></ul>
          </div>
        </div>
        <p class="won" id="won" hidden></p>
        <div class="game-actions">
          <button type="button" class="button" id="again">${game.t('again')}</button>
        </div>
      `,
      help: t('help'),
      styles,
      script,
      content: {
        words: names,
        size: sizeIn(message),
        text: pick('cell', 'start', 'hit', 'miss', 'won'),
      },
    }),
    ...(given.length > 1 && { list: { names: given } }),
    notes: [
      '`content.js`: the words to find, at most 20 of at most 14 letters.',
      '`script.js`: the rules. `ways` has the directions in which words may lie.',
    ],
  };
});

/** "a 12x12 grid": the letters of a side; 0 for as few as the words need. */
function sizeIn(message: string): number {
  const [, side = '0'] = /(?<![\d.,])(\d{1,2})\s?[x×х*]\s?\1(?!\d|[.,]\d)/iu.exec(message) ?? [];
  return Math.min(Number(side), 20);
}
