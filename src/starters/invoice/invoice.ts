import { type Markup, markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import { readInvoice } from './read-invoice.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Lines with quantity and price, with what comes on top: an invoice to print, or what something costs. */
export const render = definePage(
  { words, colour: '#2f4b6e' },
  ({ plan, title, items, message, language, t, pick }) => {
    const read = readInvoice(message.slice(title.length + 1), plan.facts ?? []);
    const lines =
      plan.isExact === true && items.length > 0
        ? items.map((name) => ({ name, quantity: 1, price: 0 }))
        : read.lines;
    const shares = (['markup', 'discount', 'tax', 'parts'] as const).filter(
      (name) => read[name] !== undefined,
    );
    const size = (name: 'length' | 'width', metres: number): Markup =>
      markup`<label class="field"><span>${t(name)} (m)</span><input type="number" id="${name}" min="0" step="any" inputmode="decimal" value="${metres}"></label> `;
    const share = (name: (typeof shares)[number] | 'waste'): Markup =>
      markup`<label class="field"><span>${t(name)}</span><input type="number" id="${name}" min="${name === 'parts' ? 1 : 0}" max="${name === 'parts' ? 999 : 1000}" step="any" inputmode="decimal" value="${read[name] ?? 0}"></label> `;
    const own = plan.facts?.find(({ kind }) => kind === 'name')?.text ?? '';
    const area = (name: 'from' | 'to' | 'note'): Markup =>
      markup`<label class="field"><span>${t(name)}</span><textarea id="${name}" rows="${name === 'note' ? 2 : 4}" maxlength="1000">${name === 'from' ? own : ''}</textarea></label> `;
    return {
      ...appPage({
        title,
        parts: markup`
          <div class="sheet panel">
            ${
              read.isInvoice
                ? markup`
                  <div class="parties">
                    ${area('from')}
                    ${area('to')}
                    <label class="field"><span>${t('number')}</span><input id="number" maxlength="40" value="1" autocomplete="off"></label>
                    <label class="field"><span>${t('date')}</span><input id="date" type="date"></label>
                  </div>
                `
                : []
            }
            <table aria-label="${t('lines')}">
              <thead><tr><th scope="col">${t('item')}</th> <th scope="col">${t('quantity')}</th> <th scope="col">${t('price')}</th> <th scope="col">${t('total')}</th><td></td></tr></thead>
              <tbody id="lines"></tbody>
            </table>
            <div class="row tools">
              <button type="button" class="button quiet" id="add">${t('addLine')}</button>
              <p id="removed" role="status"></p>
              <button type="button" class="button quiet" id="undo" hidden>${t('undo')}</button>
            </div>
            ${read.isArea ? markup`<div class="row">${size('length', 4)}${size('width', 3)}${read.waste === undefined ? [] : share('waste')}</div>` : []}
            <div class="row">${shares.map(share)}</div>
            <dl aria-live="polite">
              ${read.isArea ? markup`<div><dt>${t('area')}</dt><dd id="area"></dd></div>` : []}
              <div id="subtotal-row"><dt>${t('subtotal')}</dt><dd id="subtotal"></dd></div>
              ${shares
                .filter((name) => name !== 'parts')
                .map((name) => markup`<div><dt>${t(name)}</dt><dd id="${name}-sum"></dd></div> `)}
              <div class="main"><dt>${t('total')}</dt><dd id="total"></dd></div>
              ${read.manyMarkups.map((percent) => markup`<div><dt>${t('total')} (+${percent} %)</dt><dd data-markup="${percent}"></dd></div> `)}
              ${read.parts === undefined ? [] : markup`<div><dt>${t('each')}</dt><dd id="each"></dd></div>`}
              ${read.manyParts.map((count) => markup`<div><dt>${t('each')} (${count})</dt><dd data-parts="${count}"></dd></div> `)}
            </dl>
            ${read.isInvoice ? area('note') : []}
          </div>
          <div class="row tools">
            <button type="button" class="button" id="print">${t('print')}</button>
            <button type="button" class="button quiet" id="copy">${t('copy')}</button>
            ${read.isInvoice ? markup`<button type="button" class="button quiet" id="next">${t('next')}</button>` : []}
            <p id="told" role="status"></p>
          </div>
          <p class="help tools">${t('kept')}</p>
        `,
        styles,
      }),
      script,
      list: { names: lines.map(({ name }) => name) },
      content: {
        lines,
        rate: read.rate,
        currency: readCurrency(message, language),
        text: {
          ...pick(
            'item',
            'quantity',
            'price',
            'remove',
            'removed',
            'copied',
            'subtotal',
            'total',
            'each',
          ),
          shares: Object.fromEntries(shares.map((name) => [name, t(name)])),
        },
      },
      font: 'sans',
      notes: [
        '`content.js`: the lines of the first visit and the currency.',
        '`script.js`: the sums. What is typed is kept in the browser alone.',
      ],
    };
  },
);
