import { upperStart } from '../../workspace/text/with-capitals.ts';
import { type Markup, markup } from '../markup.ts';
import { appPage } from '../page/app-parts.ts';
import type { Word } from './calculation.ts';
import { comparison, comparisonStyles, linesOf } from './compare.ts';
import {
  asksForGrades,
  coursesOf,
  passMarkOf,
  sharesOf,
  wantsNeeded,
} from './kinds/asks-for-grades.ts';
import { gradeScript, gradeStyles, gradeTable, partsOfCourses } from './kinds/grades.ts';
import { definePage } from '../page/define-page.ts';
import { readCurrency } from '../page/reading/read-currency.ts';
import type { Words } from '../page/dictionary.ts';
import { calculatorOf, tipsIn } from './calculators.ts';
import { namedCalculationOf, ways } from './named-calculation.ts';
import { asksForChart, asksForSchedule } from './schedule.ts';
import { script } from './script.ts';
import { taxesIn } from './kinds/taxes-and-days.ts';
import { styles } from './styles.ts';
import { words } from './words.ts';

/** A field of the form, whether its calculation is well known or named by the request. */
interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: number | string;
  readonly unit: string;
  readonly least?: number;
  readonly most?: number;
  readonly step?: number;
  readonly isDay?: true;
}

/** A calculator for one purpose: a well-known one, or a formula or inputs of the request. */
export const render = definePage(
  { words, colour: '#5c7c2f' },
  ({ title, message, language, t, pick }) => {
    const currency = readCurrency(message, language);
    const unitName = (unit: string): string => {
      if (unit === '' || unit === 'percent') return '';
      if (isOwnUnit(unit)) return unit;
      const style =
        unit === 'money'
          ? { style: 'currency' as const, currency }
          : { style: 'unit' as const, unit };
      const parts = new Intl.NumberFormat(language, style).formatToParts(5);
      return parts.find(({ type }) => type === 'unit' || type === 'currency')?.value ?? '';
    };
    if (asksForGrades(message)) {
      const courses = coursesOf(message);
      const parts = partsOfCourses(message);
      const shares = courses.length > 0 ? [] : sharesOf(message);
      const pass = passMarkOf(message);
      // An A is 90 of 100 where grades are letters.
      const named = wantsNeeded(message);
      const goal = (named?.goal ?? '') || (language === 'en' ? '90' : '');
      return {
        ...appPage({
          title,
          parts: gradeTable(message, { t, title, goal }),
          styles: `${styles}\n${gradeStyles}`,
        }),
        script: gradeScript,
        content: {
          parts,
          ...(pass !== undefined && { pass }),
          rows:
            courses.length > 0
              ? courses.map(([name, credits]) => [
                  name,
                  ...Array.from({ length: parts.length || 1 }, () => ''),
                  credits,
                ])
              : shares.length > 0
                ? shares.map(({ name, percent }) => [name, '', percent])
                : [[], [], [], []],
          isShared: named !== undefined && courses.length === 0,
        },
        font: 'sans',
        notes: ['`script.js`: how the averages are weighed.'],
      };
    }
    const named = namedCalculationOf(message);
    const known = calculatorOf(message, t);
    const taxes = taxesIn(message, language);
    const isMonths =
      ofLoans.has(known.name) && (inMonths.test(message) || monthCount.test(message));
    const term = isMonths ? Number(monthCount.exec(message)?.[1] ?? 0) : 0;
    const valueOf = ({ name, value }: { readonly name: string; readonly value: number }): number =>
      name === 'vatRate'
        ? Math.max(...taxes)
        : name === 'tip' && untipped.has(language) && !tipped.test(message)
          ? 0
          : name === 'years' && isMonths
            ? term || value * 12
            : value;
    const fields: readonly Field[] =
      named === undefined
        ? known.inputs.map((input) => ({
            ...input,
            value: valueOf(input),
            label:
              input.name === 'years' && isMonths ? upperStart(monthsIn(language)) : t(input.name),
            unit: unitName(input.unit ?? ''),
          }))
        : named.inputs.map(({ label, value = '', unit }, index) => ({
            name: `input-${index}`,
            label: label === '' ? t('grade').replace('{n}', String(index + 1)) : upperStart(label),
            value,
            unit,
          }));
    const results =
      named === undefined
        ? known.results.map((result) => ({
            ...result,
            label: t(result.name).replace(/\s(?:\p{L}{1,2}\s)?%$/u, ''),
          }))
        : [{ name: 'result', label: upperStart(named.formula?.result ?? t('result')) }];
    const kind = named === undefined ? known.name : 'named';
    const hasChart =
      isDrawn(kind) && (kind === 'rentBuy' || asksForChart(message)) && named === undefined;
    const isImperial = known.inputs.some(({ unit }) => unit === 'pound');
    const field = ({ name, label, value, unit, least = 0.01, most, step, isDay }: Field) => markup`
    <label class="field">
      <span>${label}</span>
      <span class="typed">
        ${isDay === true ? markup`<input type="date" name="${name}" value="${name === 'birth' ? '2000-01-01' : ''}" required>` : markup`<input type="number" name="${name}" value="${value}"${kind === 'named' ? [] : markup` min="${least}"`}${most === undefined ? [] : markup` max="${most}"`} step="${step ?? 'any'}" inputmode="${step === 1 ? 'numeric' : 'decimal'}"${kind === 'named' && named?.formula === undefined ? [] : markup` required`}>`}
        ${unit === '' ? [] : markup`<span class="unit">${unit}</span>`}
      </span>
    </label>
  `;
    const choice = () => markup`
      <fieldset class="ways">
        <legend>${t('how')}</legend>
        <div class="chips">
          ${ways.map(
            (way) => markup`
              <label><input type="radio" name="way" value="${way}"${way === named?.way ? markup` checked` : []}><span>${t(way)}</span></label>
          `,
          )}
        </div>
      </fieldset>
    `;
    return {
      ...appPage({
        title,
        parts: markup`
          <div class="halves">
            <form class="panel inputs" id="inputs" aria-label="${t('inputs')}" novalidate>
              ${kind === 'bmi' ? measures(t, isImperial) : []}
              ${fields.map(field)}
              ${kind === 'tip' ? tipChoices(t, tipsIn(message), language) : []}
              ${kind === 'pace' ? presets('distance', t('distance'), [5, 10, 21.1, 42.2], (share) => `${share.toLocaleString(language)} km`) : []}
              ${kind === 'vat' ? presets('vatRate', t('vatRate'), taxes) : []}
            </form>
            <section class="panel results" aria-label="${title}">
              ${named !== undefined && named.formula === undefined ? choice() : []}
              <dl aria-live="polite">
                ${results.map(
                  ({ name, label }, index) => markup`
                    <div class="${index === 0 ? 'main' : 'side'}">
                      <dt>${label}</dt>
                      <dd id="result-${name}"></dd>
                    </div>
                `,
                )}
              </dl>
              ${kind === 'bmi' || kind === 'calories' ? markup`<p class="guide">${t('guide')}</p>` : []}
            </section>
          </div>
          ${isDrawn(kind) && hasChart ? comparison(kind, t) : []}
          ${hasSchedule(kind) && (kind === 'rentBuy' || asksForSchedule(message)) ? schedule(kind, t) : []}
        `,
        styles: hasChart ? `${styles}\n${comparisonStyles}` : styles,
      }),
      script,
      content: {
        kind,
        currency,
        isImperial,
        isMonths,
        ...(kind === 'tip' && {
          roundTo: Number(unitOfRounding.exec(message)?.slice(1).find(Boolean) ?? 1),
        }),
        results,
        ...(named !== undefined && { steps: named.formula?.steps ?? [] }),
        text: pick('under', 'normal', 'over', 'obese'),
      },
      font: 'sans',
      notes: [
        '`index.html`: the fields and the values that they begin with.',
        kind === 'named'
          ? '`content.js`: the formula in postfix order (`#0` is the first field), if there is one.'
          : '`script.js`: the formulas.',
      ],
    };
  },
);

/** Kilograms or pounds. */
function measures(t: Words<Word>['t'], isImperial: boolean): Markup {
  const choice = (name: 'metric' | 'imperial', isChosen: boolean): Markup =>
    markup`<label><input type="radio" name="measure" value="${name}"${isChosen ? markup` checked` : []}><span>${t(name)}</span></label> `;
  return markup`
    <fieldset class="ways">
      <legend>${t('measures')}</legend>
      <div class="chips">${choice('metric', !isImperial)}${choice('imperial', isImperial)}</div>
    </fieldset>
  `;
}

/** What a loan, savings, or buying and renting come to, year by year; the script fills it. */
function schedule(kind: keyof typeof columnsOf, t: Words<Word>['t']): Markup {
  const columns: readonly Word[] = columnsOf[kind];
  return markup`
    <div class="panel schedule">
      <table id="schedule">
        <thead><tr>${columns.map((column) => markup`<th scope="col">${t(column)}</th> `)}</tr></thead>
        <tbody></tbody>
      </table>
    </div>
  `;
}

const columnsOf = {
  pace: ['distance', 'finish'],
  loan: ['years', 'repaid', 'interestSum', 'left'],
  mortgage: ['years', 'repaid', 'interestSum', 'left'],
  savings: ['years', 'paidIn', 'interestEarned', 'finalSum'],
  rentBuy: ['years', 'buyTotal', 'rentTotal'],
} as const;

function hasSchedule(kind: string): kind is keyof typeof columnsOf {
  return kind in columnsOf;
}

function isDrawn(kind: string): kind is keyof typeof linesOf {
  return kind in linesOf;
}

/** Buttons that fill in a share. */
function presets(
  name: Word,
  label: string,
  shares: readonly number[],
  written = (share: number): string => `${share} %`,
): Markup {
  return markup`
    <div class="presets row" role="group" aria-label="${label}">
      ${shares.map((share) => markup`<button type="button" class="button quiet" data-preset="${name}" value="${share}">${written(share)}</button> `)}
    </div>
  `;
}

/** Buttons for the usual tips, and whether each pays a round sum. */
function tipChoices(t: Words<Word>['t'], tips: readonly number[], language: string): Markup {
  return markup`
    ${presets('tip', t('tip'), tips, (share) => `${share.toLocaleString(language)} %`)}
    <label class="row"><input type="checkbox" id="round"><span>${t('round')}</span></label>
  `;
}

const ofLoans: ReadonlySet<string> = new Set(['loan', 'mortgage']);
const inMonths =
  /(?<!\p{L})(?:(?:term|tenure|time|period|duration|length)?\s?(?:in|of|number of|how many) months|laufzeit in monaten|plazo en meses|(?:durée )?en mois|prazo em meses|(?:durata )?in mesi|in maanden|w miesiącach|ay olarak|в месяцах|mahin\p{L}{1,2} (?:dal|me)\p{L}{0,2})(?!\p{L})|期限（月）|ヶ月|개월 수|महीने डाल|بالأشهر/iu;

/** "36 months" */
const monthCount =
  /(?<![\d.,])(\d{1,3})[\s-]?(?:months?|monaten?|meses|mois|mesi|maanden|miesi[ęą]c\p{L}{1,4}|ay(?!\p{L})|месяц\p{L}{0,3}|个月|ヶ月|か月|개월|महीन[ेों]|mahin[ae]\p{L}?|شهر)/iu;

/** Where nobody leaves a tip unless it is spoken of. */
const untipped: ReadonlySet<string> = new Set(['ja', 'ko', 'zh']);
const tipped = /tip|チップ|小费|팁/iu;

/** "100円単位", "round up to the nearest 10" */
const unitOfRounding =
  /(?<!\d)(10|50|100|500|1000)\s?(?:円|元|원)\s?(?:単位|为单位|단위)|(?:nearest|multiples? of|auf (?:volle )?|múltiplos? de|dizaine|multiples? de)\s?(?:\p{Sc}\s?)?(5|10|50|100|500|1000)(?!\d)/iu;

/** The word for months. */
function monthsIn(language: string): string {
  const style = { style: 'unit', unit: 'month', unitDisplay: 'long' } as const;
  const parts = new Intl.NumberFormat(language, style).formatToParts(5);
  return parts.find(({ type }) => type === 'unit')?.value ?? '';
}

/** "m²", "km/h" or "€", which `Intl` does not know by that name. */
function isOwnUnit(unit: string): boolean {
  return unit === 'kcal' || unit === 'kWh' || unit === 'W' || !/^[a-z]{4,}$/u.test(unit);
}
