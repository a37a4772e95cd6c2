import type { PlanFact } from '../../contracts/job/plan.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** Makes QR codes in the browser, first of the address or the text of the request. */
export const render = definePage(
  { words, colour: '#1f2937' },
  ({ plan, title, message, t, pick }) => ({
    ...appPage({
      title,
      parts: markup`
        <div class="desk">
          <section class="panel inputs" aria-label="${t('content')}">
            <label class="field"><span>${t('content')}</span><textarea id="content" rows="5" maxlength="600" spellcheck="false"></textarea></label>
            <div class="row">
              <button type="button" class="button" id="svg">${t('svg')}</button>
              <button type="button" class="button quiet" id="png">${t('png')}</button>
            </div>
            <p class="app-lead" id="status" role="status"></p>
          </section>
          <figure class="panel paper">
            <div id="code"></div>
            <figcaption id="caption"></figcaption>
          </figure>
        </div>
        <p class="help">${t('help')}</p>
      `,
      styles,
    }),
    script,
    content: {
      first: firstContent(message, plan.facts ?? []),
      text: pick('empty', 'long', 'label'),
    },
    notes: [
      '`content.js`: what the first code says.',
      '`script.js`: the encoder, without any library. Codes are made in the browser: nothing is sent.',
    ],
  }),
);

/** A link, a mail address or a number as something that a phone opens; otherwise what stands in quotes. */
function firstContent(message: string, facts: readonly PlanFact[]): string {
  const of = (kind: PlanFact['kind']): string | undefined =>
    facts.find((fact) => fact.kind === kind && !fact.text.startsWith('@'))?.text;
  const link = of('link');
  if (link !== undefined) return /^https?:/i.test(link) ? link : `https://${link}`;
  const mail = of('email');
  if (mail !== undefined) return `mailto:${mail}`;
  const phone = of('phone');
  if (phone !== undefined) return `tel:${phone.replace(/[^\d+]/g, '')}`;
  return /["“„«「]([^"”“»」\n]{1,200})["”“»」]/u.exec(message)?.[1] ?? '';
}
