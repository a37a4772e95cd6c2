import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { codesIn, shiftIn } from './read-codes.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Writes a text in Morse code, binary, a cipher or Roman numerals, and reads it back. */
export const render = definePage({ words, colour: '#0f766e' }, ({ title, message, t, pick }) => {
  const codes = codesIn(message);
  return {
    ...appPage({
      title,
      parts: markup`
        <section class="panel" aria-label="${title}">
          <fieldset class="chips" id="codes"${codes.length > 1 ? [] : markup` hidden`}>
            <legend class="visually-hidden">${t('code')}</legend>
            ${codes.map((code, at) => markup`<label><input type="radio" name="code" value="${code}"${at === 0 ? markup` checked` : []}><span>${t(code)}</span></label> `)}
          </fieldset>
          <fieldset class="chips">
            <legend class="visually-hidden">${t('direction')}</legend>
            <label><input type="radio" name="direction" value="encode" checked><span>${t('encode')}</span></label>
            <label><input type="radio" name="direction" value="decode"><span>${t('decode')}</span></label>
          </fieldset>
          <label class="field" id="shift-field" hidden><span>${t('shift')}</span><input id="shift" type="number" min="1" max="25" value="${String(shiftIn(message))}"></label>
          <label class="field"><span>${t('text')}</span><textarea id="text" rows="5" autocapitalize="off" spellcheck="false"></textarea></label>
          <label class="field"><span>${t('result')}</span><textarea id="result" rows="5" readonly></textarea></label>
          <p id="status" role="status"></p>
          <div class="row">
            <button type="button" class="button" id="copy">${t('copy')}</button>
            <button type="button" class="button quiet" id="swap">${t('swap')}</button>
            <button type="button" class="button quiet" id="play" hidden>${t('play')}</button>
            <button type="button" class="button quiet" id="clear">${t('clear')}</button>
          </div>
        </section>
      `,
      styles,
    }),
    script,
    content: { text: pick('copied', 'unreadable', 'play', 'stop', 'roman', 'latin') },
    font: 'sans',
    notes: ['`script.js`: how each code is written and read. The text stays in this browser.'],
  };
});
