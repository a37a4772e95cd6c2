import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readSorting } from './read-sorting.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Bars that sort themselves, step by step, by the algorithms and with the sizes that the request names. */
export const render = definePage({ words, colour: '#5b5bd6' }, ({ title, message, t, pick }) => {
  const { algorithms, least, most } = readSorting(message);
  const size = Math.min(Math.max(40, least), most);
  const range = (id: string, low: number, high: number, value: number) =>
    markup`<label class="field"><span>${t(id === 'size' ? 'size' : 'speed')} <b id="${id}-shown">${value}</b></span><input type="range" id="${id}" min="${low}" max="${high}" value="${value}"></label>`;
  return {
    ...appPage({
      title,
      beside: markup`
        <dl class="counts">
          <div><dt>${t('comparisons')}</dt><dd id="comparisons">0</dd></div>
          <div><dt>${t('moves')}</dt><dd id="moves">0</dd></div>
        </dl>
      `,
      parts: markup`
        <div class="row tools">
          <label class="field"><span>${t('algorithm')}</span><select id="algorithm">${algorithms.map((name) => markup`<option value="${name}">${t(name)}</option> `)}</select></label>
          ${range('speed', 1, 10, 6)}
          ${range('size', least, most, size)}
        </div>
        <div class="panel bars" id="bars" role="img" aria-label="${t('bars')}"></div>
        <div class="row centre">
          <button type="button" class="button" id="start">${t('start')}</button>
          <button type="button" class="button quiet" id="step">${t('step')}</button>
          <button type="button" class="button quiet" id="shuffle">${t('shuffle')}</button>
        </div>
        <p class="help" id="status" role="status"></p>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: { text: pick('start', 'pause', 'sorted') },
    font: 'sans',
    notes: [
      '`script.js`: the algorithms, each a generator that stops after every comparison and move.',
    ],
  };
});
