import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readBingo } from './read-bingo.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A caller that draws each number or word once, and cards to mark on the screen or to print. */
export const render = definePage(
  { words, colour: '#1864ab' },
  ({ plan, title, things, message, t, pick }) => {
    const read = readBingo(message.slice(title.length));
    const own = plan.isExact ? things : read.words;
    return {
      ...appPage({
        title,
        parts: markup`
          <section class="panel caller" aria-labelledby="caller-heading">
            <h2 id="caller-heading">${t('caller')}</h2>
            <p class="called" id="called" role="status">–</p>
            <p class="last" id="last"></p>
            <div class="row centre">
              <button type="button" class="button" id="draw">${read.label ?? t('draw')}</button>
              <button type="button" class="button quiet" id="again">${t('again')}</button>
            </div>
            <p class="help" id="left"></p>
            <details><summary>${t('all')}</summary><ol class="board" id="board"></ol></details>
          </section>
          <section class="panel print-none" aria-labelledby="cards-heading">
            <h2 id="cards-heading">${t('cards')}</h2>
            <form class="row" id="make">
              <label class="field"><span>${t('count')}</span><input type="number" id="count" min="1" max="100" step="1" inputmode="numeric" value="${read.count}" required></label>
              <label class="field"><span>${t('size')}</span><select id="size">${[3, 4, 5].map((size) => markup`<option value="${size}"${size === read.size ? markup` selected` : []}>${size} × ${size}</option>`)}</select></label>
              <button type="submit" class="button">${t('make')}</button>
              <button type="button" class="button quiet" id="print">${t('print')}</button>
            </form>
            ${own.length > 0 ? [] : markup`<label class="field most"><span>${t('most')}</span><select id="most">${[...new Set([30, 50, 75, 90, read.most])].toSorted((a, b) => a - b).map((most) => markup`<option${most === read.most ? markup` selected` : []}>${most}</option> `)}</select></label>`}
          </section>
          <div class="cards" id="cards"></div>
          <p class="help print-none">${t('help')}</p>
        `,
        styles,
      }),
      script,
      ...(own.length > 0 && { list: { names: own } }),
      content: {
        words: own,
        question: read.question ?? '',
        text: pick('left', 'last', 'over', 'card', 'free', 'bingo'),
      },
      font: 'round',
      notes: [
        '`content.js`: the words of the bingo; without any there are numbers. `question` is asked before a new game.',
        '`script.js`: the draw and the cards. Both are kept in the browser alone.',
      ],
    };
  },
);
