import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import { smallUnits } from '../page/reading/small-units.ts';
import { debtorsIn, itemsIn } from './read-till.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Things with a price to tap, the change, what was sold today, and who pays later. */
export const render = definePage(
  { words, colour: '#2b6a4d' },
  ({ plan, title, things, message, language, t, pick }) => {
    const named = itemsIn(plan.facts ?? [], message);
    const currency = readCurrency(message, language);
    const one = smallUnits[currency] ?? 1;
    const usual = [1, 2, 3].map((n) => ({ name: t('item').replace('{n}', String(n)), price: one }));
    const items =
      plan.isExact === true && things.length > 0
        ? things.map((name) => named.find((item) => item.name === name) ?? { name, price: one })
        : named.length > 0
          ? named
          : usual;
    const people = debtorsIn(message);
    const money = new Intl.NumberFormat(language, { style: 'currency', currency });
    return {
      ...appPage({
        title,
        parts: markup`
          <div class="items">
            ${items.map(({ name, price }, at) => markup`<button type="button" class="button" data-item="${at}"><span>${name}</span> <span>${money.format(price)}</span></button> `)}
          </div>
          <section class="panel" aria-labelledby="order-heading">
            <h2 id="order-heading">${t('order')}</h2>
            <ul id="order"></ul>
            <p>${t('total')}: <output class="sum" id="total"></output></p>
            <div class="row">
              <label class="field"><span>${t('given')}</span><input id="given" type="number" min="0" step="any" inputmode="decimal"></label>
              <p>${t('change')}: <output class="sum" id="change" for="given"></output></p>
            </div>
            <div class="row">
              <button type="button" class="button" id="paid">${t('paid')}</button>
              <button type="button" class="button quiet" id="clear">${t('clear')}</button>
            </div>
          </section>
          ${
            people === undefined
              ? []
              : markup`
                <section class="panel" aria-labelledby="tabs-heading">
                  <h2 id="tabs-heading">${t('tabs')}</h2>
                  <form class="row" id="tab">
                    <label class="field"><span>${t('who')}</span><input id="who" list="names" maxlength="40" autocomplete="off" required></label>
                    <datalist id="names"></datalist>
                    <button type="submit" class="button">${t('tab')}</button>
                  </form>
                  <ul id="tabs"></ul>
                </section>
              `
          }
          <section class="panel" aria-labelledby="today-heading">
            <h2 id="today-heading">${t('today')}</h2>
            <p class="sum" id="sales" role="status"></p>
            <ul id="sold"></ul>
            <button type="button" class="button quiet" id="end">${t('end')}</button>
          </section>
        `,
        styles,
      }),
      script,
      list: { names: items.map(({ name }) => name) },
      content: {
        items,
        people: people ?? null,
        currency,
        text: pick('sure', 'less', 'sales', 'settle', 'paid'),
      },
      font: 'sans',
      notes: [
        '`content.js`: the things with their prices, who pays later, and the currency.',
        '`script.js`: the sums. What was sold and who owes what is kept in the browser alone.',
      ],
    };
  },
);
