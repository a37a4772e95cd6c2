import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { readCurrency } from '../page/read-currency.ts';
import { calculatorOf, type Input } from './calculators.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A calculator for one purpose: tips, BMI, discounts, loans, paint or fuel. */
export const render = definePage(
  { words, colour: '#5c7c2f' },
  ({ title, message, language, t, pick }) => {
    const { name, inputs, results } = calculatorOf(message);
    const currency = readCurrency(message, language);
    const unitName = (unit: string): string => {
      if (unit === 'm²') return unit;
      const style =
        unit === 'money'
          ? { style: 'currency' as const, currency }
          : { style: 'unit' as const, unit };
      const parts = new Intl.NumberFormat(language, style).formatToParts(5);
      return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value ?? '';
    };
    const field = ({ name: key, value, unit, least = 0.01, step }: Input) => markup`
    <label class="field">
      <span>${t(key)}</span>
      <span class="typed">
        <input type="number" name="${key}" value="${value}" min="${least}" step="${step ?? 'any'}" inputmode="${step === 1 ? 'numeric' : 'decimal'}" required>
        ${unit === undefined || unit === 'percent' ? [] : markup`<span class="unit">${unitName(unit)}</span>`}
      </span>
    </label>
  `;
    return {
      ...appPage({
        title,
        parts: markup`
          <div class="halves">
            <form class="panel inputs" id="inputs" aria-label="${t('inputs')}" novalidate>
              ${inputs.map(field)}
            </form>
            <section class="panel results" aria-label="${title}" aria-live="polite">
              <dl>
                ${results.map(
                  ({ name: key }, index) => markup`
                    <div class="${index === 0 ? 'main' : 'side'}">
                      <dt>${t(key)}</dt>
                      <dd id="result-${key}"></dd>
                    </div>
                `,
                )}
              </dl>
              ${name === 'bmi' ? markup`<p class="guide">${t('guide')}</p>` : []}
            </section>
          </div>
        `,
        styles,
      }),
      script,
      content: {
        kind: name,
        currency,
        isImperial: inputs.some(({ unit }) => unit === 'pound'),
        results,
        text: pick('under', 'normal', 'over', 'obese'),
      },
      font: 'sans',
      notes: [
        '`index.html`: the fields and the values that they begin with.',
        '`script.js`: the formulas.',
      ],
    };
  },
);
