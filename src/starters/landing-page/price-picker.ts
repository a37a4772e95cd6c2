import type { Language } from '../../contracts/job/plan.ts';
import { source } from '../lay-out.ts';
import { type Markup, markup } from '../markup.ts';
import { dictionary, wordsOf } from '../page/dictionary.ts';
import { amountOf } from '../page/read-amounts.ts';
import { upperStart } from './upper-start.ts';

/** A price with what it is the price of. */
export interface Price {
  readonly label?: string;
  readonly text: string;
}

interface PricedThing {
  readonly name: string;
  readonly price: string;
  readonly value: number;
}

/** The prices of a request to choose from, with their sum; undefined for fewer than two that are numbers. */
export function pricePicker(prices: readonly Price[], language: Language): Markup | undefined {
  const things = prices.flatMap(pricedThing);
  const [first] = things;
  if (first === undefined || things.length < 2) return undefined;
  const { t } = wordsOf(words, language);
  const [before = '', after = ''] = signsOf(first.price);
  return markup`
    <form class="picker" id="picker" data-before="${before}" data-after="${after}">
      <fieldset>
        <legend>${t('choose')}</legend>
        ${things.map(
          ({ name, price, value }, index) => markup`
            <label for="pick_${index + 1}">
              <span>${name} <b>${price}</b></span>
              <input id="pick_${index + 1}" type="number" min="0" max="99" value="0" inputmode="numeric" data-price="${value}">
            </label>
          `,
        )}
      </fieldset>
      <p class="sum">${t('total')}: <output id="sum"></output></p>
    </form>
  `;
}

function pricedThing({ label, text }: Price): readonly PricedThing[] {
  const amount = amountOf(text.replaceAll("'", ''));
  if (label === undefined || amount === undefined) return [];
  return [{ name: upperStart(label), price: text, value: amount.value }];
}

/** What stands around the number: "$" and "", or "" and " zł"; "from" and "a month" are no signs. */
function signsOf(price: string): readonly string[] {
  const [, before = '', after = ''] = signs.exec(price) ?? [];
  return [before, after];
}

const signs =
  /((?:\p{Sc}|(?<!\p{L})(?:R\$|US\$|CHF|EUR|USD|Rs\.?))\s?)?\d[\d.,\s]*(?<=\d)(\s?(?:\p{Sc}|(?:zł|kr|Kč|Ft|lei|руб\.?|دينار|درهم|ريال|جنيه|元|円|원|रुपये|euros?|eur|usd|tl|chf|pln)(?!\p{L})))?/iu;

export const pickerStyles = source`
  .picker {
    max-width: 34rem;
    margin-top: 2.5rem;
    padding: clamp(1.25rem, 3vw, 2rem);
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
  }

  .picker legend {
    margin-bottom: 0.75rem;
    font-weight: 700;
  }

  .picker label {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 0.4rem;
  }

  .picker input {
    width: 5rem;
    min-height: 2.75rem;
    padding: 0.3rem 0.75rem;
    border: 1px solid var(--line);
    border-radius: 0.6rem;
    background: var(--paper);
  }

  .picker .sum {
    margin-top: 1rem;
    font-size: 1.35rem;
    font-weight: 700;
  }
`;

/** Adds up what is chosen. */
export const pickerScript = source`
  const picker = document.querySelector('#picker');

  if (picker) {
    const amounts = [...picker.querySelectorAll('[data-price]')];
    const digits = amounts.some(({ dataset }) => !Number.isInteger(Number(dataset.price))) ? 2 : 0;
    const showSum = () => {
      const sum = amounts.reduce((whole, { value, dataset }) => whole + Math.max(Number(value) || 0, 0) * Number(dataset.price), 0);
      const number = sum.toLocaleString(document.documentElement.lang, { minimumFractionDigits: digits, maximumFractionDigits: digits });
      picker.querySelector('#sum').textContent = picker.dataset.before + number + picker.dataset.after;
    };
    picker.addEventListener('input', showSum);
    picker.addEventListener('submit', (event) => event.preventDefault());
    showSum();
  }
`;

const words = dictionary(['choose', 'total'], {
  en: 'Choose and see the total | Total',
  es: 'Elige y mira el total | Total',
  de: 'Auswählen und die Summe sehen | Summe',
  fr: 'Choisissez et voyez le total | Total',
  pt: 'Escolha e veja o total | Total',
  it: 'Scegli e guarda il totale | Totale',
  nl: 'Kies en zie het totaal | Totaal',
  pl: 'Wybierz i zobacz sumę | Suma',
  tr: 'Seçin ve toplamı görün | Toplam',
  ru: 'Выберите и узнайте сумму | Итого',
  zh: '选择并查看总价 | 合计',
  ja: '選んで合計を見る | 合計',
  ko: '골라서 합계 보기 | 합계',
  hi: 'चुनें और कुल देखें | कुल',
  ar: 'اختر وشاهد المجموع | المجموع',
});
