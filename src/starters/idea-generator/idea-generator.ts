import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { bankFor } from './banks.ts';
import { readDrawLists } from './read-lists.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** One line of each list by chance: ideas, prompts, compliments, answers. People write the lists themselves. */
export const render = definePage(
  { words, colour: '#9c36b5' },
  ({ plan, title, things, message, language, t, pick }) => {
    const read = readDrawLists(message.slice(title.length));
    const gaps = [1, 2, 3].map((n) => t('line').replace('{n}', String(n)));
    const known = bankFor(message, language);
    const lists = plan.isExact
      ? [{ label: '', lines: things }]
      : read.length > 0
        ? read
        : (known ?? [{ label: '', lines: gaps }]);
    // "Truth or dare" is one of both.
    const isOneOf = known !== undefined && lists === known && known.length > 1;
    return {
      ...appPage({
        title,
        parts: markup`
          <section class="panel stage" aria-label="${title}">
            <div class="drawn" id="drawn" role="status"></div>
            <div class="row centre" id="buttons"></div>
            <button type="button" class="button quiet" id="copy" hidden>${t('copy')}</button>
            <p class="help" id="told" role="status"></p>
          </section>
          <section class="panel" aria-labelledby="past-heading">
            <h2 id="past-heading">${t('past')}</h2>
            <ul class="past" id="past"></ul>
          </section>
          <details class="panel"${read.length > 0 || known !== undefined ? [] : markup` open`}>
            <summary>${t('edit')}</summary>
            <div class="lists" id="lists"></div>
            <p class="help">${t('help')}</p>
          </details>
        `,
        styles,
      }),
      script,
      ...(lists.length === 1 && { list: { names: lists[0]?.lines ?? [] } }),
      content: {
        lists,
        isOneOf,
        text: pick('draw', 'copied', 'lines', 'none', 'of'),
      },
      font: 'round',
      notes: [
        '`content.js`: the lists of the first visit. `isOneOf` draws from one list at a time.',
        '`script.js`: the draw. The lists and what was drawn are kept in the browser alone.',
      ],
    };
  },
);
