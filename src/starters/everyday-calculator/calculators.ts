import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Calculation, Input, Word } from './calculation.ts';
import { calculations, tip } from './calculations.ts';
import { interestIn, ownShareIn } from './kinds/homes.ts';
import { measured } from './kinds/rooms-and-gallons.ts';
import {
  type Amount,
  amountOf,
  partsOf,
  readAmounts,
  withPlainNumbers,
} from '../page/reading/read-amounts.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The calculation that a request asks for, with the numbers that it names; `t` is the name of an input. */
export function calculatorOf(
  request: string,
  t: (key: Word) => string = (key) => key,
): Calculation {
  const message = withPlainNumbers(request).replaceAll(rates, ' ');
  const found = withMore(measured(topicOf(message) ?? tip, message), message);
  if (
    found.name === 'bmi' &&
    /(?<!\p{L})(?:lbs?|pounds?|feet|inch(?:es)?|imperial)(?!\p{L})/iu.test(message)
  ) {
    return {
      ...found,
      inputs: [
        { name: 'weight', value: 155, unit: 'pound' },
        { name: 'height', value: 67, unit: 'inch' },
      ],
    };
  }
  const named = readAmounts(message);
  const values = new Map<Word, number>();
  const most = mostPeople(message);
  for (const { name } of found.inputs) {
    const value = name === 'people' && most !== undefined ? undefined : numberFor(name, message);
    if (value !== undefined) values.set(name, value);
  }
  for (const [name, value] of homeValues(found, message)) values.set(name, value);
  // "between 5 people" is not the bill too.
  const others = named.filter(
    ({ value }) => value !== most && ![...values.values()].includes(value),
  );
  for (const { label, value } of others) {
    const best = bestInput(found.inputs, label, t);
    if (best !== undefined && !values.has(best.name) && value >= (best.least ?? 0)) {
      values.set(best.name, value);
    }
  }
  for (const [name, value] of inOrder(message, found.inputs, named, t)) {
    if (!values.has(name)) values.set(name, value);
  }
  const [sum] = found.inputs;
  for (const [name, value] of ofDefaults(message, found.inputs)) values.set(name, value);
  // "180,000 at 3 % for 25 years": the largest number is what is lent.
  if (largest.has(found.name) && sum !== undefined) {
    const largestSum = Math.max(
      ...allMatches(message, sums).flatMap(([digits]) => amountOf(digits)?.value ?? []),
    );
    if (!values.has(sum.name) && largestSum >= 100 && ![...values.values()].includes(largestSum))
      values.set(sum.name, largestSum);
  }
  return {
    ...found,
    inputs: found.inputs.map((input) => ({
      ...input,
      value: values.get(input.name) ?? input.value,
      ...(input.name === 'people' && most !== undefined && { most }),
    })),
  };
}

/** "on 100 km" is what a consumption is counted on. */
const rates =
  /(?:(?<!\p{L})(?:auf|per|pro|je|on|por(?: cada)?|cada|(?:ogni|ai|aux|pour|par|op|na|на|за|em|a)(?: les| os)?)\s|\/\s?)100\s?(?:km|kilomet\p{L}{1,4}|quilômetros|км|километр\p{L}{0,2})(?!\p{L})|100\s?km(?:’|')?(?:de|da|başına)(?!\p{L})|(?:每|百)?100\s?(?:公里|キロ|km(?:あたり|당))|لكل 100 كم/giu;

/** "split between up to 8 people": a limit, and not how many there are. */
function mostPeople(message: string): number | undefined {
  const most = Number(upTo.exec(message)?.[1] ?? 0);
  return most > 1 ? most : undefined;
}

const upTo =
  /(?:(?<!\p{L})(?:up to|at most|bis zu|höchstens|hasta|jusqu['’]à|até|fino a|tot|do|до|en fazla)\s|最多|最大|최대 ?|अधिकतम |حتى )(\d{1,2})\s?(?:people|persons?|friends|guests|personen|leuten?|personas|amigos|personnes|amis|pessoas|persone|amici|mensen|osób|kişi\p{L}{0,4}|человек|人|名|명|लोग|أشخاص)/iu;

/** With a price, packs, tins or taxes, if the request names them. */
function withMore(found: Calculation, message: string): Calculation {
  const named = (found.more ?? []).filter(({ said }) => said.test(message));
  return {
    ...found,
    inputs: [...found.inputs, ...named.map(({ input }) => input)],
    results: [...found.results, ...named.flatMap(({ result }) => result ?? [])],
  };
}

const largest: ReadonlySet<string> = new Set(['loan', 'savings', 'mortgage', 'rentBuy']);

/** The rate of interest is not what is paid of one's own. */
function homeValues(
  { inputs }: Calculation,
  message: string,
): readonly (readonly [Word, number])[] {
  const has = (name: Word): boolean => inputs.some((input) => input.name === name);
  const price = Math.max(
    0,
    ...allMatches(message, sums).flatMap(([digits]) => amountOf(digits)?.value ?? []),
  );
  const interest = has('interest') ? interestIn(message) : undefined;
  const own = has('ownShare') ? ownShareIn(message, price > 0 ? price : undefined) : undefined;
  return [
    ...(interest === undefined ? [] : [['interest', interest] as const]),
    ...(own === undefined ? [] : [['ownShare', own] as const]),
    ...(has('homePrice') && price >= 10_000 ? [['homePrice', price] as const] : []),
  ];
}

/** "Defaults 280000, 10%, 4.5%, 25 and 1200": as many as there are fields, in their order. */
function ofDefaults(
  message: string,
  inputs: readonly Input[],
): readonly (readonly [Word, number])[] {
  const [, list = ''] = defaults.exec(message) ?? [];
  const given = partsOf(list).flatMap((part) => amountOf(part) ?? []);
  const isEach = given.length >= inputs.length && inputs.length > 1;
  return isEach
    ? inputs.flatMap(({ name }, index) => {
        const one = given[index];
        return one === undefined ? [] : [[name, one.value] as const];
      })
    : [];
}

const defaults =
  /(?<!\p{L})(?:defaults?(?: values?)?|start(?:ing|s)? (?:at|with|from)|start(?:ing)? values?|initial values?|pre-?filled with|startwerte|beginn(?:t|en)? mit|standardwerte|vorgaben?|voreingestellt|(?:empieza|começa|comece|commence|commencer|inizia|parte) (?:con|com|avec|par|da)|valeurs (?:de départ|initiales)|valori iniziali|startwaarden|begint met|wartości początkowe|başlangıç değerleri|начальные значения|valores (?:por defecto|predeterminados|padrão|iniciales|iniciais)|por defecto|valeurs par défaut|par défaut|valori predefiniti|standaardwaarden|standaard|wartości domyślne|domyślnie|varsayılan(?: değerler)?|по умолчанию|默认值?|初始值|初期値|기본값|초깃값|초기값|शुरुआती मान|القيم الأولية)(?:\s(?:are|is|sind|son|sont|sono|zijn|to))?\s?[:：]?\s?(?=\p{Sc}?\d)([^\n;!?]{3,120})/iu;

/** Numbers that are neither shares nor times. */
const sums =
  /(?<![\d.,])\d{1,3}(?:[.,  ]\d{3}){1,3}(?![\d.,]*\d)|(?<![\d.,])\d{3,9}(?![\d.,]*\d|\s?(?:%|years?|jahre?|años|ans|anos|anni|lat|лет|年|월|개월|months?))/giu;

/** "dough weight, hydration %, salt %; default 900 g, 72 %, 2 %": numbers without names, in the order of the names. */
function inOrder(
  message: string,
  inputs: readonly Input[],
  amounts: readonly Amount[],
  t: (key: Word) => string,
): readonly (readonly [Word, number])[] {
  const lower = message.toLowerCase();
  const places = inputs
    .map((input) => {
      const found = [...stemsOf(t(input.name))].map((stem) => lower.indexOf(stem));
      return { input, at: Math.min(...found.filter((at) => at >= 0)) };
    })
    .filter(({ at }) => Number.isFinite(at))
    .toSorted((a, b) => a.at - b.at);
  return ['%', 'g', 'kg', 'm', 'km', 'cm'].flatMap((unit) => {
    const wanted = places.filter(({ input }) => input.unit === unitNames[unit]);
    const given = amounts.filter((amount) => amount.unit === unit && unnamed.test(amount.label));
    return given.length === wanted.length
      ? wanted.map(({ input }, index) => [input.name, given[index]?.value ?? input.value] as const)
      : [];
  });
}

const unitNames: Readonly<Record<string, string>> = {
  '%': 'percent',
  g: 'gram',
  kg: 'kilogram',
  m: 'meter',
  km: 'kilometer',
  cm: 'centimeter',
};
const unnamed =
  /^(?:defaults?|standard|vorgabe|por defecto|par défaut|padrão|predefinit\p{L}|domyślnie|varsayılan|по умолчанию|默认|初期値|기본값)?$/iu;

/** The calculation whose words a text has. */
export function topicOf(text: string): Calculation | undefined {
  return calculations.find(({ asked }) => asked.test(text));
}

/** The tips that a request names for buttons: "10/15/18/20 %", "5 %, 10 % and 15 %", "tip % buttons 10 15 18". */
export function tipsIn(message: string): readonly number[] {
  const lists = allMatches(message, tips).map(({ 0: list, index }) => ({
    near: message.slice(Math.max(index - 24, 0), index + list.length + 12),
    named: [
      ...new Set(
        (list.match(letterPattern(share, 'gu')) ?? []).map((text) =>
          Number(text.replace(',', '.')),
        ),
      ),
    ]
      .filter((percentage) => percentage <= 50)
      .toSorted((a, b) => a - b),
  }));
  const found = lists.find(
    ({ named, near }) => named.length > 2 || (named.length > 1 && /[/／]/u.test(near)),
  );
  const pair = lists.find(({ named, near }) => named.length > 1 && perCent.test(near));
  return (found ?? pair)?.named.slice(0, 8) ?? [10, 15, 20];
}

/** "12", "12.5" and "12,5 %", where "10,5" alone may be two. */
const share = '\\d{1,2}(?:\\.\\d|,\\d(?=\\s?%))?(?!\\d)';
const perCent =
  /[%％٪]|per ?cent|prozent|por ciento|pour ?cent|por cento|percento|per cento|pro[cs]ent|процент|відсотк|yüzde|パーセント|퍼센트|प्रतिशत|بالمئة|بالمائة/iu;
const tips = letterPattern(
  `(?<![\\d.,:])%?${share}(?:\\s?[%％٪])?(?:(?:\\s?[/／|,、،・]\\s?|,?\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|veya|и|или|і|та|dan|atau|và|hoặc|och|eller|和|और)\\s|\\s)%?${share}(?:\\s?[%％٪])?){1,7}(?!\\d)`,
  'giu',
);

/** The input whose name shares most words with a label: "wall height" is "Height of the walls". */
function bestInput(
  inputs: readonly Input[],
  label: string,
  t: (key: Word) => string,
): Input | undefined {
  const said = stemsOf(label);
  const scored = inputs.map((input) => {
    const stems = stemsOf(t(input.name));
    return { input, score: [...stems].filter((stem) => said.has(stem)).length };
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  return best !== undefined && best.score > 0 ? best.input : undefined;
}

/** The beginnings of the words that matter; characters of scripts without spaces in twos. */
function stemsOf(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase();
  const words = (lower.match(/\p{L}{3,}/gu) ?? []).filter((word) => !small.has(word));
  const packed = words
    .filter((word) => /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u.test(word))
    .flatMap((word) => [...word].map((_, at) => word.slice(at, at + 2)));
  return new Set([
    ...words.map((word) => word.slice(0, 4)),
    ...packed.filter((two) => two.length > 1),
  ]);
}

const small = new Set(
  'the per and for der die das des dem den pro und una los las del con les aux une par dos das sul del al’ на для в'.split(
    ' ',
  ),
);

/** A percentage, years, people and the like, where the request names such a number. */
function numberFor(name: Word, message: string): number | undefined {
  const pattern = numbers[name];
  const found = pattern === undefined ? null : pattern.exec(message);
  const value = Number(found?.slice(1).find(Boolean)?.replace(',', '.'));
  return value > 0 ? value : undefined;
}

const percent = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?%/u;
const numbers: Readonly<Partial<Record<Word, RegExp>>> = {
  tip: percent,
  discount: percent,
  interest: percent,
  vatRate: percent,
  share: percent,
  rentMonth:
    /(?:(?<!\p{L})(?:rent|miete|alquiler|loyer|aluguel|affitto|huur|czynsz|kira|аренда)(?!\p{L})|月租|房租|租金|家賃|월세|किराया|إيجار)[^\d.,;\n]{0,14}(\d{2,6})(?![\d.,]*\d|\s?%)/iu,
  ofNumber: /(?:of|von|de|du|do|di|del|van|z|от|من)\s(\d{1,7}(?:[.,]\d{1,2})?)(?!\d|\s?%)/iu,
  years:
    /(?<![\d.]|\d,)(\d{1,2})[\s-]?(?:years?|jahre?n?|ans?|años?|anos?|anni|lat|yıl|лет|年|년|साल|سنوات)/iu,
  people:
    /(?<![\d.]|\d,)(\d{1,2})\s?(?:people|persons?|friends|personen|personnes|personas|pessoas|persone|osób|kişi|человек|人|명|लोग|أشخاص)/iu,
  economy:
    /(?<![\d.,])(\d{1,3}(?:\.\d)?)\s?mpg(?!\p{L})|(?<!\p{L})mpg[:\s]{1,2}(\d{1,3}(?:\.\d)?)(?!\d)/iu,
  distance:
    /(?<![\d.,])(\d{1,5}(?:[.,]\d{1,2})?)\s?(?:km|kilomet\p{L}{1,4}|miles?|км)(?![\p{L}/])|(?<![\d.,])(\d{1,5})\s?(?:公里|キロ|킬로)/iu,
  fuelPrice: /每升\s?(\d{1,3}(?:\.\d{1,2})?)|リッター\s?(\d{2,3})円|리터당 ?(\d{3,4}) ?원/u,
  gallonCovers: /(?<![\d.,])(\d{2,3})\s?(?:sq\.? ?f(?:ee)?t|square f(?:ee|oo)t|ft²|ft2)(?!\p{L})/iu,
  coats:
    /(?<![\d.,])(\d)\s?(?:coats?|anstriche?|couches|manos|demãos|mani|warstw\p{L}*|kat|сло\p{L}+|遍|回塗り)/iu,
  coverage:
    /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?(?:m²|m2|sqm|qm|square met\p{L}+)\s?(?:per|pro|je|par|por|al|na|\/)\s?l/iu,
};
