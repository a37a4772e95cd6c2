import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { asksForMeals, dayCount, isTimetable, rowsIn, subjectsIn } from './read-week.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A week to write in: days with the rows of the request, such as meals, hours or lessons. */
export const render = definePage(
  { words, colour: '#7a4b9a' },
  ({ plan, title, message, items, t, pick }) => {
    const meals = [t('breakfast'), t('lunch'), t('dinner')];
    const named = plan.isExact === true ? items : rowsIn(message, meals);
    const rows = named.length > 0 ? named : [t('plan')];
    const isFixed = isTimetable(message);
    const subjects = subjectsIn(message);
    return {
      ...appPage({
        title,
        beside: isFixed
          ? markup``
          : markup`
              <div class="row">
                <button type="button" class="tool" id="earlier" aria-label="${t('earlier')}">‹</button>
                <p id="week" aria-live="polite"></p>
                <button type="button" class="tool" id="later" aria-label="${t('later')}">›</button>
              </div>
            `,
        parts: markup`
          <div class="days" id="days"></div>
          ${subjects.length > 0 ? markup`<datalist id="subjects">${subjects.map((name) => markup`<option>${name}</option> `)}</datalist>` : []}
          <label class="panel notes"><span>${t(asksForMeals(message) ? 'shopping' : 'notes')}</span><textarea id="notes" rows="5" maxlength="4000"></textarea></label>
          <div class="row">
            ${isFixed ? [] : markup`<button type="button" class="button quiet" id="copy">${t('copy')}</button>`}
            <button type="button" class="button quiet" id="clear">${t('clear')}</button>
            <button type="button" class="button quiet" id="undo" hidden>${t('undo')}</button>
            <p id="said" role="status"></p>
          </div>
        `,
        styles,
      }),
      script,
      list: { names: rows },
      content: { rows, days: dayCount(message), isFixed, text: pick('cleared') },
      font: 'sans',
      notes: [
        '`content.js`: the rows of a day, and how many days a week has.',
        '`script.js`: the weeks. They are kept in the browser alone.',
      ],
    };
  },
);
