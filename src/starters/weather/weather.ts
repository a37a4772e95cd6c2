import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { namedList } from '../shared/named-list.ts';
import { script } from './script.ts';
import { skies } from './skies.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** The weather of the coming days at the places of the request, from figures that people type in. */
export const render = definePage(
  { words, colour: '#1971c2' },
  ({ plan, title, message, t, pick }) => {
    const named = plan.isExact ? (plan.items ?? []) : placesIn(message);
    const places = named.length > 0 ? named : [t('place')];
    return {
      ...appPage({
        title,
        beside: markup`
          <fieldset class="chips">
            <legend class="visually-hidden">${t('unit')}</legend>
            <label><input type="radio" name="unit" value="c" checked><span dir="ltr">°C</span></label>
            <label><input type="radio" name="unit" value="f"><span dir="ltr">°F</span></label>
          </fieldset>
        `,
        parts: markup`
          <fieldset class="chips" id="places"${places.length > 1 ? [] : markup` hidden`}>
            <legend class="visually-hidden">${t('places')}</legend>
            ${places.map((place, index) => markup`<label><input type="radio" name="place" value="${index}"${index === 0 ? markup` checked` : []}><span>${place}</span></label> `)}
          </fieldset>
          <section class="panel now" aria-live="polite">
            <div id="picture"></div>
            <div>
              <h2 id="where">${places[0] ?? ''}</h2>
              <p class="degrees" id="degrees"></p>
              <p id="sky"></p>
            </div>
          </section>
          <section aria-labelledby="week-heading">
            <h2 id="week-heading">${t('week')}</h2>
            <ol class="week" id="week"></ol>
          </section>
          <details class="panel">
            <summary>${t('edit')}</summary>
            <p class="app-lead">${t('note')}</p>
            <div class="days" id="days"></div>
          </details>
        `,
        styles,
      }),
      script,
      ...(named.length > 0 && { list: { names: places } }),
      content: {
        places: places.map((name) => ({ name, days: [] })),
        skies: skies.map(({ name, paths }) => ({ name, paths, label: t(name) })),
        text: pick('today', 'high', 'low', 'skyLabel', 'missing'),
      },
      font: 'round',
      notes: [
        '`content.js`: the places, and their days as `{ high, low, sky }` in degrees Celsius, beginning today. Until you put figures there, or on the page, it shows none: it makes up no weather.',
        '`script.js`: to show the figures of a weather service, have a server of yours write them to `content.js`; a key for such a service must not stand on a page.',
      ],
    };
  },
);

/** "weather page for Oslo, Bergen and Tromsø" */
function placesIn(message: string): readonly string[] {
  const list = namedList(message, listWords);
  const [, single] =
    /\s(?:in|for|of|für|von|en|para|de|à|pour|per|di|a|w|dla|em|в|для)\s(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})/u.exec(
      message,
    ) ?? [];
  const found = list ?? (single === undefined ? [] : [single]);
  return found.filter((place) => /^\p{L}[\p{L}\s.'’-]+$/u.test(place)).slice(0, 8);
}

const listWords =
  'weather|wetter|clima|tiempo|météo|meteo|pogoda|hava durumu|погода|天气|天気|날씨|मौसम|الطقس|for|in|für|para|en|pour|à|per|dla|w|в|для';
