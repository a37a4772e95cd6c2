import { source } from '../lay-out.ts';
import { markup } from '../markup.ts';
import { appStyles } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { swatchStyles, toolChips } from '../page/drawing-parts.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A board to draw on by hand, with undo and a PNG. The browser keeps the drawing. */
export const render = definePage({ words, colour: '#0c8599' }, ({ plan, title, t, pick }) => {
  const named = plan.look?.colours ?? [];
  return {
    body: markup`
      <main id="main" class="app" tabindex="-1">
        <h1>${title}</h1>
        <div class="panel bar">
          ${toolChips(t, ['pen', 'marker', 'eraser'])}
          <label class="size"><span>${t('size')}</span><input id="size" type="range" min="2" max="40" value="6"></label>
          <fieldset class="palette" id="palette">
            <legend class="visually-hidden">${t('colours')}</legend>
          </fieldset>
          <label class="own"><span class="visually-hidden">${t('own')}</span><input type="color" id="own" value="#888888"></label>
          <div class="row">
            <button type="button" class="button quiet" id="undo">${t('undo')}</button>
            <button type="button" class="button quiet" id="redo">${t('redo')}</button>
            <button type="button" class="button quiet" id="clear">${t('clear')}</button>
            <button type="button" class="button" id="save">${t('save')}</button>
          </div>
        </div>
        <canvas id="board" width="1600" height="1000" tabindex="0" role="application" aria-label="${t('board')}" aria-describedby="help">${t('board')}</canvas>
        <p class="help" id="help">${t('help')}</p>
        <p class="visually-hidden" id="status" role="status"></p>
      </main>
    `,
    styles: source`
      ${appStyles}

      ${swatchStyles}

      ${styles}
    `,
    script,
    isTool: true,
    header: '.app h1',
    content: {
      colours: [...new Set([...named.map((colour) => colour.toLowerCase()), ...usual])].slice(
        0,
        10,
      ),
      name: plan.slug,
      text: pick('down', 'up'),
    },
    font: 'round',
    notes: [
      '`content.js`: the colours.',
      '`script.js`: the tools. The drawing is kept in the browser alone.',
    ],
  };
});

const usual = [
  '#1b1b1f',
  '#d6402b',
  '#f08c00',
  '#f7d046',
  '#3fa34d',
  '#2aa7b8',
  '#2b59c3',
  '#7048e8',
  '#f2a0c0',
  '#7a4b2a',
];
