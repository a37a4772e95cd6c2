import type { Look } from '../../contracts/job/plan.ts';
import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { swatchStyles, toolChips } from '../page/drawing-parts.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** An editor for pixel art: the size and the colours of the request, kept by the browser, saved as PNG. */
export const render = definePage(
  { words, colour: '#7048e8' },
  ({ plan, title, message, t, pick }) => {
    const { columns, rows } = sizeOf(message);
    return {
      ...appPage({
        title,
        beside: markup`
          <p class="app-lead">${columns} × ${rows}</p>
        `,
        parts: markup`
          <div class="studio">
            <div class="paper">
              <canvas id="board" tabindex="0" role="application" aria-label="${t('board')}" aria-describedby="help">${t('board')}</canvas>
            </div>
            <div class="side panel">
              ${toolChips(t, ['pencil', 'eraser', 'bucket'])}
              <fieldset class="palette" id="palette">
                <legend>${t('colours')}</legend>
              </fieldset>
              <label class="own"><input type="color" id="own" value="#888888"> ${t('own')}</label>
              <label class="own"><input type="checkbox" id="lines" checked> ${t('grid')}</label>
              <div class="row">
                <button type="button" class="button quiet" id="undo">${t('undo')}</button>
                <button type="button" class="button quiet" id="clear">${t('clear')}</button>
                <button type="button" class="button" id="save">${t('save')}</button>
              </div>
            </div>
          </div>
          <p class="help" id="help">${t('help')}</p>
          <p class="visually-hidden" id="status" role="status"></p>
        `,
        styles: source`
${swatchStyles}

${styles}
        `,
      }),
      script,
      content: {
        columns,
        rows,
        colours: coloursOf(message, plan.look ?? {}),
        // A slug of other letters than Latin ones is that of any page.
        name: plan.slug === 'landing-page' ? 'pixel-art' : plan.slug,
        text: pick('at', 'blank'),
      },
      font: 'mono',
      notes: [
        '`content.js`: the size and the colours.',
        '`script.js`: the tools. The drawing is kept in the browser alone.',
      ],
    };
  },
);

/** "16x16", "32 by 24"; from 4 to 64 each. */
function sizeOf(message: string): { columns: number; rows: number } {
  const match =
    /(?<!\d)(\d{1,2})\s?(?:x|х|×|✕|\*|by|mal|por|par|per|na|на|乘)\s?(\d{1,2})(?!\d)/iu.exec(
      message,
    );
  const bounded = (size: string | undefined): number =>
    Math.min(Math.max(Number(size ?? 16), 4), 64);
  return { columns: bounded(match?.[1]), rows: bounded(match?.[2]) };
}

/** The colours that the request names, if they are enough to draw with; otherwise with twelve more. */
function coloursOf(message: string, { colours = [] }: Look): readonly string[] {
  const written = message.match(/#[0-9a-f]{6}(?![0-9a-f])/giu) ?? [];
  const named = [...new Set([...written, ...colours].map((colour) => colour.toLowerCase()))].slice(
    0,
    24,
  );
  // "a palette of 8 colours"
  const count = Math.min(Number(countOfColours.exec(message)?.slice(1).find(Boolean) ?? 12), 16);
  return named.length >= 3
    ? named
    : [...new Set([...named, ...usual])].slice(0, Math.max(count, 2));
}

const countOfColours =
  /(?<!\d)(\d{1,2})[\s-]?(?:colou?rs?|farben|couleurs|colores|cores|colori|kleuren|kolor\p{L}{1,3}|renk\p{L}{0,3}|цвет\p{L}{1,3}|种颜色|色|색|रंग|ألوان|لون)|(?<!\p{L})(?:palette|palett|paleta|tavolozza|палитра) (?:of|von|de|di|z|из) (\d{1,2})(?!\d)/iu;

const usual = [
  '#1b1b1f',
  '#ffffff',
  '#8a8a94',
  '#7a4b2a',
  '#d6402b',
  '#f08c00',
  '#f7d046',
  '#3fa34d',
  '#2aa7b8',
  '#2b59c3',
  '#7048e8',
  '#f2a0c0',
  '#1e5631',
  '#9bd8f0',
  '#c98b5a',
  '#f5deb3',
];
