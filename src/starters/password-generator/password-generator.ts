import { allMatches } from '../../workspace/text/all-matches.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Passwords of a length and of signs to choose, made by the browser and sent nowhere. */
export const render = definePage({ words, colour: '#0f766e' }, ({ title, message, t, pick }) => ({
  ...appPage({
    title,
    parts: markup`
      <section class="panel" aria-label="${t('password')}">
        <output class="password" id="password" aria-live="polite"></output>
        <p class="strength" id="strength"></p>
        <div class="row centre">
          <button type="button" class="button" id="make">${t('make')}</button>
          <button type="button" class="button quiet" id="copy">${t('copy')}</button>
        </div>
        <p class="help" id="told" role="status"></p>
      </section>
      <form class="panel options" id="options">
        <label class="field"><span>${t('length')}: <b id="shown"></b></span><input type="range" id="length" min="${readRange(message)[0]}" max="${readRange(message)[1]}" value="${readLength(message)}"></label>
        ${(['upper', 'lower', 'digits', 'symbols', 'clear'] as const).map((name) => markup`<label class="row"><input type="checkbox" id="${name}"${name === 'clear' ? [] : markup` checked`}><span>${t(name)}</span></label> `)}
      </form>
      <p class="help">${t('help')}</p>
    `,
    styles,
  }),
  script,
  content: { text: pick('copied', 'strength', 'weak', 'fair', 'strong', 'none') },
  font: 'sans',
  notes: [
    '`script.js`: the signs and the choice, by the random numbers that browsers have for secrets.',
  ],
}));

/** "from 8 to 32": between which lengths to choose; 4 and 64 without them. */
function readRange(message: string): readonly [least: number, most: number] {
  const [, least, most] = range.exec(message) ?? [];
  const isRange = Number(least) >= 4 && Number(most) > Number(least) && Number(most) <= 64;
  return isRange ? [Number(least), Number(most)] : [4, 64];
}

const range =
  /(?<![\d.,])(\d{1,2})\s?(?:-|–|to|and|bis|und|a|y|à|et|e|do|i|tot|en|ile|до|到|至|から|〜|~|부터|से)\s?(\d{1,2})(?![\d.,]\d)/iu;

/** "16 characters": the length that a request names, from 4 to 64. */
function readLength(message: string): number {
  const found = allMatches(message, /(?<![\d.,])(\d{1,2})(?![\d.,]*\d)/gu)
    .map(([digits]) => Number(digits))
    .find((count) => count >= 6 && count <= 64);
  return found ?? 16;
}
