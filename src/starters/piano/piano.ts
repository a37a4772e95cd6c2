import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A piano of up to three octaves, for keyboard, mouse and fingers, with a recorder. */
export const render = definePage({ words, colour: '#343a8f' }, ({ title, message, t, pick }) => {
  const sound = (value: 'piano' | 'organ' | 'bells') =>
    markup`<option value="${value}">${t(value)}</option> `;
  return {
    ...appPage({
      title,
      beside: markup`
        <p class="app-lead" id="count" role="status"></p>
      `,
      parts: markup`
        <section class="panel" aria-label="${title}">
          <div class="row controls">
            <label class="sound"><span>${t('sound')}</span><select id="sound">${sound('piano')}${sound('organ')}${sound('bells')}</select></label>
            <button type="button" class="tool" id="lower" aria-label="${t('lower')}">−</button>
            <output id="octave"></output>
            <button type="button" class="tool" id="higher" aria-label="${t('higher')}">+</button>
            <button type="button" class="button quiet" id="record" aria-pressed="false">${t('record')}</button>
            <button type="button" class="button" id="play" disabled>${t('play')}</button>
          </div>
          <div class="scroll">
            <div class="keys" id="keys" role="group" aria-label="${t('keys')}"></div>
          </div>
        </section>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: { octaves: octavesIn(message), text: pick('record', 'stop', 'play', 'recorded') },
    font: 'serif',
    notes: [
      '`content.js`: how many octaves there are.',
      '`script.js`: the keys and how their sounds are made.',
    ],
  };
});

/** "3 octaves"; 2 where none are named. */
function octavesIn(message: string): number {
  return Number(
    /(?<!\d)([1-3])[\s-]?(?:octaves?|oktaven?|octavas?|oitavas?|ottave?|oktaw\p{L}*|oktav|октав\p{L}*|八度|オクターブ|옥타브)/iu.exec(
      message,
    )?.[1] ?? 2,
  );
}
