import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Tries regular expressions on a text, in a worker that is stopped when a pattern takes too long. */
export const render = definePage({ words, colour: '#0f766e' }, ({ title, message, t, pick }) => ({
  ...appPage({
    title,
    parts: markup`
      <section class="panel inputs" aria-label="${t('pattern')}">
        <label class="field code"><span>${t('pattern')}</span><input id="pattern" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" dir="ltr"></label>
        <fieldset class="row flags">
          <legend class="visually-hidden">${t('flags')}</legend>
          ${(['i', 'm', 's', 'u'] as const).map((flag) => markup`<label><input type="checkbox" name="flag" value="${flag}"><span><b>${flag}</b> ${t(flag)}</span></label> `)}
        </fieldset>
        <label class="field"><span>${t('text')}</span><textarea id="text" rows="5" spellcheck="false"></textarea></label>
        <label class="field code"><span>${t('replacement')}</span><input id="replacement" type="text" autocomplete="off" autocapitalize="off" spellcheck="false" dir="ltr"></label>
      </section>
      <p class="status" id="status" role="status"></p>
      <section class="panel" aria-labelledby="marked-heading">
        <h2 id="marked-heading">${t('found')}</h2>
        <pre id="marked" tabindex="0"></pre>
        <div class="scroll" id="table" tabindex="0" role="region" aria-label="${t('groups')}" hidden>
          <table>
            <thead><tr><th scope="col">#</th><th scope="col">${t('position')}</th><th scope="col">${t('match')}</th><th scope="col">${t('groups')}</th></tr></thead>
            <tbody id="matches"></tbody>
          </table>
        </div>
      </section>
      <section class="panel" id="result" aria-labelledby="result-heading" hidden>
        <h2 id="result-heading">${t('result')}</h2>
        <pre id="replaced" tabindex="0"></pre>
      </section>
    `,
    styles,
  }),
  script,
  content: {
    ...patternIn(message),
    sample: 'Mia Lund <mia@example.com>, 2027-03-14\nTom Ruiz <tom.ruiz@example.org>, 2027-11-02',
    milliseconds: 500,
    text: pick('count', 'none', 'invalid', 'slow'),
  },
  font: 'mono',
  notes: [
    '`content.js`: pattern and text of the first visit, and after how many milliseconds a pattern is stopped.',
    '`script.js`: runs the pattern in a worker, so that one that backtracks without end never stops the page.',
  ],
}));

/** A pattern that the request gives between slashes or backticks; otherwise one for mail addresses. */
function patternIn(message: string): { pattern: string; flags: string } {
  const [, slashed, flags = '', ticked] =
    /(?<![\w:/.])\/([^\n/]{2,200})\/([a-z]{0,4})(?![\w/])|`([^`\n]{2,200})`/u.exec(message) ?? [];
  return {
    pattern: slashed ?? ticked ?? '(?<name>[\\w.]+)@([\\w.]+)',
    flags: flags.replace(/[^imsu]/g, ''),
  };
}
