import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readRecipe } from './read-recipe.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Ingredients to paste, calculated for as many as eat, with fractions and with metric or US measures. */
export const render = definePage({ words, colour: '#b4441f' }, ({ title, message, t, pick }) => {
  const { ingredients, servings, wanted } = readRecipe(message.slice(title.length));
  const lines = ingredients.length > 0 ? ingredients : t('example').split(', ');
  const count = (id: string, label: string, value: number) =>
    markup`<label class="field"><span>${label}</span><input type="number" id="${id}" min="0.5" max="500" step="0.5" inputmode="decimal" value="${value}" required></label>`;
  return {
    ...appPage({
      title,
      parts: markup`
        <section class="panel">
          <div class="row">
            ${count('servings', t('servings'), servings)}
            ${count('wanted', t('wanted'), wanted === servings ? servings * 2 : wanted)}
            <label class="field"><span>${t('measures')}</span><select id="measures"><option value="">${t('asWritten')}</option><option value="metric">${t('metric')}</option><option value="us">${t('us')}</option></select></label>
          </div>
        </section>
        <div class="sides">
          <section class="panel">
            <label class="field"><span>${t('ingredients')}</span><textarea id="ingredients" rows="12" spellcheck="false"></textarea></label>
          </section>
          <section class="panel" aria-labelledby="result-heading">
            <h2 id="result-heading">${t('result')}</h2>
            <ul class="lines" id="lines" aria-live="polite"></ul>
            <div class="row">
              <button type="button" class="button" id="copy">${t('copy')}</button>
              <button type="button" class="button quiet" id="reset">${t('reset')}</button>
            </div>
            <p class="help" id="told" role="status"></p>
          </section>
        </div>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: { ingredients: lines, text: pick('copied') },
    font: 'serif',
    notes: [
      '`content.js`: the ingredients of the first visit, one on each line, the amount first.',
      '`script.js`: how amounts are read, multiplied and written. What is typed is kept in the browser alone.',
    ],
  };
});
