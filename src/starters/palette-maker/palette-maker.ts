import { allMatches } from '../../workspace/text/all-matches.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Five colours that go together, with the contrast of every pair; those of the request come first. */
export const render = definePage(
  { words, colour: '#7048e8' },
  ({ plan, title, message, t, pick }) => {
    const given = [...new Set([...hexIn(message), ...(plan.look?.colours ?? [])])].slice(0, 5);
    return {
      ...appPage({
        title,
        beside: markup`
          <button type="button" class="button" id="new">${t('new')}</button>
        `,
        parts: markup`
          <div class="row">
            <label class="field base"><span>${t('base')}</span><input id="base" type="color"></label>
            <label class="field"><span>${t('harmony')}</span><select id="harmony">
              ${(['analogous', 'complementary', 'triad', 'shades'] as const).map((name) => markup`<option value="${name}">${t(name)}</option> `)}
            </select></label>
          </div>
          <ul class="swatches" id="swatches"></ul>
          <p class="help" id="status" role="status"></p>
          <section class="panel" aria-labelledby="contrast">
            <h2 id="contrast">${t('contrast')}</h2>
            <p class="app-lead" id="rule">${t('rule')}</p>
            <div class="scroll" tabindex="0" role="region" aria-labelledby="rule"><table id="pairs"></table></div>
          </section>
          <section class="panel" aria-labelledby="css-heading">
            <div class="row spread">
              <h2 id="css-heading">CSS</h2>
              <button type="button" class="button quiet" id="copy-css">${t('copyCss')}</button>
            </div>
            <pre id="css" tabindex="0"></pre>
          </section>
          <p class="help">${t('help')}</p>
        `,
        styles,
      }),
      script,
      content: { given, text: pick('colour', 'lock', 'copy', 'copied', 'white', 'black', 'low') },
      notes: [
        '`content.js`: the colours of the first visit.',
        '`script.js`: how colours are found that go together (`harmonies`), and how contrast is measured, by WCAG 2.',
      ],
    };
  },
);

/** Colours as the request writes them. */
function hexIn(message: string): readonly string[] {
  return allMatches(message, /(?<![\w#])#(?:[\da-f]{6}|[\da-f]{3})(?!\w)/giu).map(({ 0: code }) =>
    (code.length === 4 ? code.replace(/[\da-f]/giu, '$&$&') : code).toLowerCase(),
  );
}
