import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/job/plan.ts';
import { markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import { definePage } from '../page/define-page.ts';
import { type KeyOf, wordsOf } from '../page/dictionary.ts';
import { currenciesIn, readCurrency } from '../page/reading/read-currency.ts';
import { type Kitchen, kitchenIn } from './kitchen.ts';
import { kitchenWords } from './kitchen-words.ts';
import { script } from './script.ts';
import { styles } from './styles.ts';
import { pairIn } from './pair-in.ts';
import { unitKinds } from './units.ts';
import { words } from './words.ts';

/** Converts the units of the request, or money at rates that the request or the visitor gives. */
export const render = definePage(
  { words, colour: '#0b7285' },
  ({ title, message, language, t, pick }) => {
    const kinds = kindsOf(message, language);
    const kitchen = kitchenIn(message, language);
    const { t: kitchenText } = wordsOf(kitchenWords, language);
    return {
      ...appPage({
        title,
        parts: markup`
          <fieldset class="chips" id="kinds"${kinds.length > 1 ? [] : markup` hidden`}>
            <legend class="visually-hidden">${t('kind')}</legend>
            ${kinds.map(
              ({ name }, index) => markup`
                <label><input type="radio" name="kind" value="${name}"${index === 0 ? markup` checked` : []}><span>${name === 'cooking' ? kitchenText('cooking') : t(name)}</span></label>
            `,
            )}
          </fieldset>
          <section class="panel convert" aria-label="${title}">
            <label class="field amount"><span>${t('amount')}</span><input id="amount" type="number" step="any" inputmode="decimal" value="${kitchen?.pair?.[0] === 'gram' ? 100 : 1}"></label>
            ${
              kitchen === undefined
                ? []
                : markup`<label class="field" id="ingredient-field"><span>${kitchenText('ingredient')}</span><select id="ingredient">${Object.keys(kitchen.ingredients).map((name) => markup`<option>${name}</option> `)}</select></label>`
            }
            <label class="field"><span>${t('from')}</span><select id="from"></select></label>
            <button type="button" class="tool swap" id="swap" aria-label="${t('swap')}">⇄</button>
            <label class="field"><span>${t('to')}</span><select id="to"></select></label>
            <output class="result" id="result" for="amount from to"></output>
          </section>
          <section class="panel" id="rates" aria-labelledby="rates-heading" hidden>
            <h2 id="rates-heading">${t('rates')}</h2>
            <p class="app-lead">${t('note')}</p>
            <div class="row" id="rate-fields"></div>
          </section>
          <section class="panel" aria-labelledby="table-heading">
            <h2 id="table-heading">${t('table')}</h2>
            <dl id="table"></dl>
          </section>
        `,
        styles,
      }),
      script,
      content: { kinds, text: pick('rate') },
      font: 'sans',
      notes: [
        '`content.js`: the kinds and their units, each with how many of the first it is. For money, `rates` has what one of the first is in each. For a kitchen, `ingredients` has the grams in a millilitre.',
        '`script.js`: how values are converted and written.',
      ],
    };
  },
);

interface Kind {
  readonly name: KeyOf<typeof words>;
  readonly units: Readonly<Record<string, number>>;
  /** From which unit to which it begins. */
  readonly pair?: readonly [string, string];
}

/** The kinds that the request names, otherwise all but money. */
function kindsOf(message: string, language: Language): readonly (Kind | Kitchen)[] {
  const kitchen = kitchenIn(message, language);
  const wantsMoney =
    money.test(message) ||
    ratesIn(message).length > 0 ||
    currenciesIn(message, language).length > 1;
  // A pound is a currency too.
  const named = unitKinds.filter(
    ({ name, asked }) =>
      asked.test(message) &&
      !(wantsMoney && name === 'weight') &&
      !(kitchen !== undefined && (name === 'weight' || name === 'volume')),
  );
  const currency: Kind = { name: 'currency', units: ratesOf(message, language) };
  if (kitchen !== undefined)
    return [kitchen, ...named.map((kind) => withPair(kind, message, language))];
  const kinds: readonly Kind[] = named.length > 0 || wantsMoney ? named : unitKinds;
  return (wantsMoney ? [currency, ...kinds] : kinds).map((kind) =>
    withPair(kind, message, language),
  );
}

function withPair({ name, units }: Kind, message: string, language: Language): Kind {
  const pair = name === 'currency' ? undefined : pairIn(message, Object.keys(units), language);
  return { name, units, ...(pair !== undefined && { pair }) };
}

const money =
  /currenc|exchange rate|money|divisa|moneda|tipo de cambio|währung|wechselkurs|devise|monnaie|taux de change|moeda|câmbio|valut|kurs|walut|döviz|para birimi|валют|货币|汇率|通貨|為替|통화|환율|मुद्रा|عملة|عملات/iu;

/** What one of the first currency is in each. Rates that the request does not give are rough. */
function ratesOf(message: string, language: Language): Readonly<Record<string, number>> {
  const given = ratesIn(message);
  const base = given[0]?.from ?? readCurrency(message, language);
  const rates: Record<string, number> = { [base]: 1 };
  for (const { from, to, rate } of given) {
    if (from === base) rates[to] = rate;
    else if (to === base) rates[from] = 1 / rate;
  }
  const named = currenciesIn(message, language).filter((one) => one !== base);
  const others = named.length + given.length > 0 ? named : ['EUR', 'USD', 'GBP', 'CHF', 'JPY'];
  for (const other of others) {
    const rate = (inEuros[other] ?? 1) / (inEuros[base] ?? 1);
    rates[other] ??= Number(rate.toPrecision(4));
  }
  return rates;
}

/** What a euro was in each, roughly, in 2025. */
const inEuros: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 1.15,
  GBP: 0.86,
  CHF: 0.94,
  JPY: 172,
  PLN: 4.25,
  UAH: 48,
  TRY: 47,
  RUB: 92,
  CNY: 8.25,
  KRW: 1630,
  INR: 100,
  BRL: 6.25,
  CAD: 1.6,
  AUD: 1.76,
  MXN: 21.5,
  CZK: 24.5,
  SEK: 11,
  NOK: 11.7,
  DKK: 7.46,
  HUF: 395,
  SAR: 4.3,
  AED: 4.2,
  EGP: 55,
};

/** "1 EUR = 1.08 USD". */
function ratesIn(message: string): readonly { from: string; to: string; rate: number }[] {
  return allMatches(
    message,
    /(?<!\d)1\s?(?<from>[A-Z]{3}|[$€£])\s?[=≈:]\s?(?<rate>\d{1,9}(?:[.,]\d{1,6})?)\s?(?<to>[A-Z]{3}|[$€£])/gu,
  )
    .map(({ groups = {} }) => ({
      from: readCurrency(groups['from'] ?? '', 'en'),
      to: readCurrency(groups['to'] ?? '', 'en'),
      rate: Number((groups['rate'] ?? '1').replace(',', '.')),
    }))
    .filter(({ rate }) => rate > 0);
}
