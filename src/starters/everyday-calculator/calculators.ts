import type { KeyOf } from '../page/dictionary.ts';
import type { words } from './words.ts';

type Word = KeyOf<typeof words>;

export interface Input {
  readonly name: Word;
  readonly value: number;
  /** A unit of `Intl.NumberFormat`, `money`, or `m²`. */
  readonly unit?: string;
  readonly least?: number;
  readonly step?: number;
}

export interface Result {
  readonly name: Word;
  /** As for an input; `word` for one of the words. */
  readonly unit?: string;
}

/** A calculation: what is typed in, and what comes out. The script calculates. */
export interface Calculator {
  readonly name: 'tip' | 'bmi' | 'discount' | 'loan' | 'paint' | 'fuel';
  readonly inputs: readonly Input[];
  readonly results: readonly Result[];
  readonly asked: RegExp;
}

/** The calculator that a request asks for, with the numbers that it names. */
export function calculatorOf(message: string): Calculator {
  const found = calculators.find(({ asked }) => asked.test(message)) ?? tip;
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
  return {
    ...found,
    inputs: found.inputs.map((input) => ({ ...input, ...numberFor(input, message) })),
  };
}

/** A percentage, years, people and the like, where the request names exactly one such number. */
function numberFor({ name }: Input, message: string): { value: number } | undefined {
  const pattern = numbers[name];
  const found = pattern === undefined ? [] : [...message.matchAll(pattern)];
  const value = Number(found[0]?.[1]?.replace(',', '.'));
  return found.length > 0 && value > 0 ? { value } : undefined;
}

const percent = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)\s?%/gu;
const numbers: Readonly<Partial<Record<Word, RegExp>>> = {
  tip: percent,
  discount: percent,
  interest: percent,
  years:
    /(?<![\d.,])(\d{1,2})[\s-]?(?:years?|jahre?n?|ans?|años?|anos?|anni|lat|yıl|лет|年|년|साल|سنوات)/giu,
  people:
    /(?<![\d.,])(\d{1,2})\s?(?:people|persons?|friends|personen|personnes|personas|pessoas|persone|osób|kişi|человек|人|명|लोग|أشخاص)/giu,
  coats:
    /(?<![\d.,])(\d)\s?(?:coats?|anstriche?|couches|manos|demãos|mani|warstw\p{L}*|kat|сло\p{L}+|遍|回塗り)/giu,
  coverage:
    /(?<![\d.,])(\d{1,2}(?:[.,]\d)?)\s?(?:m²|m2|sqm|qm|square met\p{L}+)\s?(?:per|pro|je|par|por|al|na|\/)\s?l/giu,
};

const tip: Calculator = {
  name: 'tip',
  inputs: [
    { name: 'bill', value: 48, unit: 'money' },
    { name: 'tip', value: 15, unit: 'percent' },
    { name: 'people', value: 2, least: 1, step: 1 },
  ],
  results: [
    { name: 'each', unit: 'money' },
    { name: 'tipSum', unit: 'money' },
    { name: 'total', unit: 'money' },
  ],
  asked:
    /(?<!\p{L})tips?(?!\p{L})|split (?:the|a) bill|propina|trinkgeld|pourboire|gorjeta|mancia|napiw|bahşiş|чаев|小费|チップ|팁|टिप|إكرامية|بقشيش/iu,
};

const calculators: readonly Calculator[] = [
  {
    name: 'bmi',
    inputs: [
      { name: 'weight', value: 70, unit: 'kilogram' },
      { name: 'height', value: 172, unit: 'centimeter' },
    ],
    results: [{ name: 'bmi' }, { name: 'class', unit: 'word' }],
    asked:
      /(?<!\p{L})(?:bmi|imc|vki|имт)(?!\p{L})|body mass|body-mass|masa corporal|masse corporelle|massa corp|体质指数|体重指数|체질량|बीएमआई|كتلة الجسم/iu,
  },
  tip,
  {
    name: 'loan',
    inputs: [
      { name: 'loan', value: 10_000, unit: 'money' },
      { name: 'interest', value: 4, unit: 'percent', least: 0 },
      { name: 'years', value: 5, least: 1, step: 1 },
    ],
    results: [
      { name: 'monthly', unit: 'money' },
      { name: 'interestSum', unit: 'money' },
      { name: 'repaid', unit: 'money' },
    ],
    asked:
      /loan|mortgage|préstamo|hipoteca|kredit|darlehen|hypothek|prêt|crédit|empréstimo|financiamento|prestito|mutuo|kredyt|kredi|кредит|ипотек|贷款|房贷|ローン|대출|ऋण|लोन|قرض/iu,
  },
  {
    name: 'paint',
    inputs: [
      { name: 'length', value: 16, unit: 'meter' },
      { name: 'width', value: 2.5, unit: 'meter' },
      { name: 'openings', value: 4, unit: 'm²', least: 0 },
      { name: 'coats', value: 2, least: 1, step: 1 },
      { name: 'coverage', value: 10, unit: 'm²' },
    ],
    results: [
      { name: 'litres', unit: 'liter' },
      { name: 'area', unit: 'm²' },
    ],
    asked:
      /paint|pintura|wandfarbe|farbrechner|farbbedarf|peinture|tinta|vernice|pittura|farb[aye]|boya|краск|油漆|涂料|塗料|ペンキ|페인트|पेंट|طلاء|دهان/iu,
  },
  {
    name: 'fuel',
    inputs: [
      { name: 'distance', value: 240, unit: 'kilometer' },
      { name: 'consumption', value: 6.5, unit: 'liter' },
      { name: 'fuelPrice', value: 1.7, unit: 'money' },
    ],
    results: [
      { name: 'cost', unit: 'money' },
      { name: 'litres', unit: 'liter' },
    ],
    asked:
      /fuel|gas cost|trip cost|petrol|combustible|gasolina|sprit|benzin|benzine|brandstof|tankkosten|spritkosten|carburant|essence|combustível|carburante|paliw|yakıt|топлив|бензин|油费|油耗|燃料|ガソリン|연료|주유|ईंधन|وقود/iu,
  },
  {
    name: 'discount',
    inputs: [
      { name: 'price', value: 80, unit: 'money' },
      { name: 'discount', value: 20, unit: 'percent', least: 0 },
    ],
    results: [
      { name: 'toPay', unit: 'money' },
      { name: 'saved', unit: 'money' },
    ],
    asked:
      /discount|percentage|percent|descuento|porcentaje|rabatt|prozent|korting|remise|réduction|pourcentage|desconto|porcentagem|sconto|percentual|rabat|procent|indirim|yüzde|скидк|процент|折扣|百分比|割引|パーセント|할인|퍼센트|छूट|प्रतिशत|خصم|نسبة مئوية/iu,
  },
];
