import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A stopwatch with laps, of which the fastest and the slowest are marked. It goes on while the page is closed. */
export const render = definePage({ words, colour: '#d9480f' }, ({ title, t, pick }) => ({
  ...appPage({
    title,
    parts: markup`
      <section class="panel now" aria-label="${title}">
        <p class="time" id="time" role="timer">0:00.00</p>
        <p class="help" id="open"></p>
        <div class="row centre">
          <button type="button" class="button" id="toggle">${t('start')}</button>
          <button type="button" class="button quiet" id="lap">${t('lap')}</button>
          <button type="button" class="button quiet" id="reset">${t('reset')}</button>
        </div>
      </section>
      <section class="panel scroll" tabindex="0" aria-labelledby="laps-heading">
        <h2 id="laps-heading">${t('laps')}</h2>
        <p class="help" id="sums"></p>
        <table>
          <thead><tr><th scope="col">${t('lap')}</th><th scope="col">${t('time')}</th><th scope="col">${t('total')}</th></tr></thead>
          <tbody id="laps"></tbody>
        </table>
        <p class="visually-hidden" id="told" role="status"></p>
      </section>
      <p class="help">${t('help')}</p>
    `,
    styles,
  }),
  script,
  content: { text: pick('start', 'pause', 'open', 'fastest', 'slowest', 'average', 'done') },
  font: 'sans',
  notes: ['`script.js`: the clock. The time and the laps are kept in the browser alone.'],
}));
