import { type Markup, markup } from '../markup.ts';
import type { KeyOf, Words } from '../page/dictionary.ts';
import type { words } from './words.ts';

type Text = Words<KeyOf<typeof words>>['t'];

/** Each person with the chores to tick on a day of this week, and the points of the week. */
export function pointsPage(t: Text): Markup {
  const name = markup`<label class="field"><span>${t('name')}</span><input type="text" maxlength="40" autocomplete="off" required></label>`;
  return markup`
    <fieldset class="days" id="days"><legend class="visually-hidden">${t('week')}</legend></fieldset>
    <div class="cards" id="cards"></div>
    <details class="panel">
      <summary>${t('settings')}</summary>
      <div class="lists">
        <div>
          <h2>${t('people')}</h2>
          <ul class="names" id="people"></ul>
          <form class="row" data-add="people">
            ${name}
            <button type="submit" class="button quiet">${t('add')}</button>
          </form>
        </div>
        <div>
          <h2>${t('chores')}</h2>
          <ul class="names" id="chores"></ul>
          <form class="row" data-add="chores">
            ${name}
            <label class="field"><span>${t('each')}</span><input type="number" min="1" max="999" value="1" required></label>
            <button type="submit" class="button quiet">${t('add')}</button>
          </form>
        </div>
      </div>
      <div class="row">
        <label class="field"><span>${t('goal')}</span><input type="number" id="goal" min="0" max="9999" inputmode="numeric"></label>
        <label class="field"><span>${t('reward')}</span><input type="text" id="reward" maxlength="60" autocomplete="off"></label>
      </div>
    </details>
    <p class="help">${t('pointsHelp')}</p>
  `;
}
