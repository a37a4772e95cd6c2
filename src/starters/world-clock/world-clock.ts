import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readCities } from './read-cities.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** The time in the cities that the request names, or in four; more can be added. */
export const render = definePage({ words, colour: '#3b5bdb' }, ({ title, message, t, pick }) => {
  const named = readCities(message);
  const usual = readCities(t('usual'));
  const cities = named.length > 0 ? named : usual;
  const isOf12 = !/24/u.test(message) && /(?<!\d)12(?!\d)|am\/pm/iu.test(message);
  return {
    ...appPage({
      title,
      beside: markup`
          <fieldset class="format">
            <legend class="visually-hidden">${t('format')}</legend>
            <div class="chips">
              <label><input type="radio" name="format" value="24"${isOf12 ? [] : markup` checked`}><span>${t('h24')}</span></label>
              <label><input type="radio" name="format" value="12"${isOf12 ? markup` checked` : []}><span>${t('h12')}</span></label>
            </div>
          </fieldset>
        `,
      parts: markup`
          <ul class="clocks" id="clocks"></ul>
          <form class="panel row" id="add">
            <label class="field"><span>${t('city')}</span><select id="zone" required></select></label>
            <button type="submit" class="button">${t('add')}</button>
          </form>
          <p class="help">${t('help')}</p>
        `,
      styles,
    }),
    script,
    content: { cities, text: pick('remove', 'same', 'away', 'day', 'night') },
    font: 'sans',
    notes: [
      '`content.js`: the cities of the first visit, each with its time zone.',
      '`script.js`: the clocks. The list of a visitor and the form of the time are kept in the browser alone.',
    ],
  };
});
