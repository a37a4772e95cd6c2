import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import { namedCategories } from '../page/reading/named-categories.ts';
import { listedNames } from '../page/reading/listed-names.ts';
import { countOfPeople, peopleIn, peopleWords } from '../page/reading/people-in.ts';
import { words as recordWords } from '../records/words.ts';
import { words as todoWords } from '../todo/words.ts';
import { tipsIn } from '../everyday-calculator/calculators.ts';
import { words as sumWords } from '../everyday-calculator/words.ts';
import { billIn } from './read-bill.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** What several people paid for each other, who owes how much, and the fewest payments that settle it. */
export const render = definePage(
  { words, colour: '#0b7285' },
  ({ plan, title, things, message, language, t, pick }) => {
    const told = peopleIn(message, wordsOf(todoWords, language).t('me'));
    // A word of a sentence is no name: those have capitals, or no case.
    const listed = listedNames(message, `${peopleWords}|${besides}`).filter((name) =>
      message.includes(name),
    );
    const named = plan.isExact ? things : told.length > 1 ? told : listed;
    const usual = Array.from({ length: countOfPeople(message) ?? 3 }, (_, at) =>
      t('person').replace('{n}', String(at + 1)),
    );
    const people = named.length > 1 ? named : usual;
    const bill = billIn(message);
    const sums = wordsOf(sumWords, language);
    const added = (id: string, label: string, value: number) =>
      markup`<label class="field"><span>${label}</span><input id="${id}" type="number" min="0" max="100" step="any" inputmode="decimal" value="${value}"></label>`;
    const categories = namedCategories(message)?.slice(0, 12) ?? [];
    return {
      ...appPage({
        title,
        beside: markup`<p class="app-lead" id="sum" role="status"></p>`,
        parts: markup`
          <section class="panel" aria-labelledby="people-heading">
            <h2 id="people-heading">${t('people')}</h2>
            <ul class="people" id="people"></ul>
            <form class="row" id="join">
              <label class="field"><span>${t('name')}</span><input id="name" type="text" maxlength="40" autocomplete="off" required></label>
              <button type="submit" class="button quiet">${t('add')}</button>
            </form>
          </section>
          <section class="panel" aria-labelledby="paid-heading">
            <h2 id="paid-heading">${bill === undefined ? t('expenses') : sums.t('bill')}</h2>
            <form class="expense" id="add">
              <div class="row">
                <label class="field"><span>${t('what')}</span><input id="what" type="text" maxlength="80" autocomplete="off" required></label>
                <label class="field"><span>${t('amount')}</span><input id="amount" type="number" min="0.01" step="0.01" inputmode="decimal" required></label>
                ${bill === undefined ? markup`<label class="field"><span>${t('payer')}</span><select id="payer"></select></label>` : []}
                ${categories.length > 0 ? markup`<label class="field"><span>${t('category')}</span><select id="category">${categories.map((name) => markup`<option>${name}</option> `)}</select></label>` : []}
              </div>
              <fieldset class="sharers"><legend>${t('sharers')}</legend><div class="row" id="sharers"></div></fieldset>
              <button type="submit" class="button">${t('add')}</button>
            </form>
            <ul class="paid" id="paid"></ul>
          </section>
          <section class="panel" aria-labelledby="settle-heading" aria-live="polite">
            ${
              bill === undefined
                ? markup`
                    <h2 id="settle-heading">${t('transfers')}</h2>
                    <ul class="transfers" id="transfers"></ul>
                    <h3>${t('balances')}</h3>
                  `
                : markup`
                    <h2 id="settle-heading">${sums.t('each')}</h2>
                    <div class="row">${added('tip', sums.t('tip'), bill.tip)} ${added('tax', sums.t('taxShare'), bill.tax)}</div>
                    <div class="row" role="group" aria-label="${sums.t('tip')}">${tipsIn(message).map((share) => markup`<button type="button" class="button quiet" value="${share}">${share.toLocaleString(language)} %</button> `)}</div>
                  `
            }
            <dl class="balances" id="balances"></dl>
          </section>
          ${categories.length > 0 ? markup`<section class="panel" aria-labelledby="by"><h2 id="by">${t('byCategory')}</h2><ul class="bars" id="bars"></ul></section>` : []}
        `,
        styles,
      }),
      script,
      list: { names: people },
      content: {
        people,
        categories,
        currency: readCurrency(message, language),
        text: {
          ...pick('remove', 'shared', 'pays', 'even', 'total', 'everyone', 'add'),
          ...wordsOf(recordWords, language).pick('edit', 'save'),
        },
      },
      font: 'sans',
      notes: [
        '`content.js`: the people of the first visit, the categories, if there are any, and the currency.',
        '`script.js`: how costs are shared and settled, in whole cents. The list is kept in the browser alone.',
      ],
    };
  },
);

const besides =
  'for|with|für|mit|para|con|pour|avec|com|per|voor|met|dla|için|для|成员|朋友|名字|メンバー|名前|친구|이름|멤버|दोस्त|लोग|नाम|بين|أصدقاء|الأسماء';
