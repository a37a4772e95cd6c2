import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Calculation } from '../calculation.ts';

/** What taxes, percentages, power and birthdays come to. */
export const taxesAndDays: readonly Calculation[] = [
  {
    name: 'vat',
    inputs: [
      { name: 'price', value: 100, unit: 'money' },
      { name: 'vatRate', value: 20, unit: 'percent', least: 0 },
    ],
    results: [
      { name: 'gross', unit: 'money' },
      { name: 'vatAdded', unit: 'money' },
      { name: 'net', unit: 'money' },
      { name: 'vatIn', unit: 'money' },
    ],
    asked:
      /(?<![\p{sc=Latin}\p{sc=Cyrillic}])(?:vat|gst|sales tax|mwst|ust|iva|tva|btw|kdv|ндс)(?![\p{sc=Latin}\p{sc=Cyrillic}])|(?:mehrwert|umsatz)steuer|消费税|增值税|消費税|부가세|부가가치세|जीएसटी|ضريبة القيمة/iu,
  },
  {
    name: 'percent',
    inputs: [
      { name: 'share', value: 15, unit: 'percent' },
      { name: 'ofNumber', value: 200 },
    ],
    results: [{ name: 'partOf' }, { name: 'increased' }, { name: 'decreased' }],
    asked:
      /percentages? calculator|percent(?:age)? of|calculat\p{L}{1,4} percentages?|prozentrechner|prozentrechnung|prozent berechnen|calculadora de porcentajes?|porcentaje de|calculateur de pourcentages?|calcul de pourcentages?|calculadora de porcentagens?|calcolatore (?:di )?percentual[ei]|calcolo percentual[ei]|(?:percentage|procenten)(?:rekenmachine| ?calculator| berekenen)|kalkulator procent|oblicz\p{L}{0,4} procent|yüzde hesap|калькулятор процентов|百分比计算|パーセント計算|割合計算|퍼센트 계산|प्रतिशत कैलकु|(?:نسبة|النسبة|النسب) (?:ال)?مئوية/iu,
  },
  {
    name: 'electricity',
    inputs: [
      { name: 'watts', value: 100, unit: 'W' },
      { name: 'hoursDay', value: 5, least: 0 },
      { name: 'kwhPrice', value: 0.3, unit: 'money' },
    ],
    results: [
      { name: 'costMonth', unit: 'money' },
      { name: 'costYear', unit: 'money' },
      { name: 'kwhYear', unit: 'kWh' },
    ],
    asked:
      /(?:electricity|power|energy|appliance) (?:cost|bill|price|calculator)|stromkosten|stromrechner|(?:coste|costo|consumo|gasto|calculadora) (?:de )?(?:la |del? )?(?:electricidad|eléctric[oa]|luz|energía)|(?:coût|consommation|calculateur) (?:de |d[’'])?(?:l[’'])?électri\p{L}{1,5}|(?:custo|consumo|conta) (?:de |da )?(?:energia|luz|elétric\p{L})|(?:costo|consumo|calcolo) (?:di |della |dell[’'])?(?:elettric\p{L}{1,4}|corrente|luce|energia)|stroomkosten|stroomverbruik|(?:koszt\p{L}{0,2}|zużyci\p{L}) (?:prądu|energii)|elektrik (?:faturası|maliyeti|tüketimi|hesap)|(?:стоимост|расход|расч[её]т)\p{L}{0,2} электр|电费|用电|電気代|전기요금|전기세|बिजली (?:का )?(?:बिल|ख़?र्च)|(?:فاتورة|تكلفة|استهلاك) الكهرباء/iu,
  },
  {
    name: 'age',
    inputs: [
      { name: 'birth', value: 0, isDay: true },
      { name: 'onDay', value: 0, isDay: true },
    ],
    results: [
      { name: 'ageIs', unit: 'word' },
      { name: 'daysLived', unit: 'day' },
      { name: 'toBirthday', unit: 'day' },
    ],
    asked:
      /(?<!\p{L})age (?:calculator|in (?:years|days))|calculat\p{L}{1,4} (?:\p{L}{1,6} )?age(?!\p{L})|how old|altersrechner|alter (?:in (?:jahren|tagen)[^.,\n]{0,20} )?(?:be|aus|er)?rechne\p{L}{1,2}|wie alt|edad(?!\p{L})|calcul\p{L}{0,5} d[’' ]âge|(?<!\p{L})âge(?!\p{L})|idade(?!\p{L})|calcol\p{L}{1,5} (?:dell[’' ]|l[’' ]|la (?:mia|tua|sua) )?età|leeftijd|kalkulator wieku|oblicz\p{L}{0,5} wieku?|yaş(?:ım|ımı|ını)? hesap|возраст|年龄|年齢|나이|उम्र|आयु|(?:ال)?عمر(?!\p{L})/iu,
  },
];

/** The rates of the tax that buttons set: those of the request, or the usual ones where its language is spoken. */
export function taxesIn(message: string, language: string): readonly number[] {
  const named = allMatches(message, rates)
    .flatMap(([list]) => list.match(/\d{1,2}(?:[.,]\d{1,2})?/gu) ?? [])
    .map((digits) => Number(digits.replace(',', '.')));
  const shares = named.length > 0 ? named : (usual[language] ?? [20, 10, 5]);
  return [...new Set(shares)].slice(0, 6);
}

/** "19 %", "%1", "7 und 19 Prozent" */
const rates =
  /(?:(?<![\d.,])\d{1,2}\s?[%％]?(?:,\s|\s(?:and|or|und|oder|y|o|et|ou|e|en|i|lub|ve|и|или)\s)){0,4}(?<![\d.,%])\d{1,2}(?:[.,]\d{1,2})?\s?(?:[%％]|percent|prozent|por ciento|pour cent|por cento|per cento|procent|процент)|%\d{1,2}(?!\d)/giu;

const usual: Readonly<Record<string, readonly number[]>> = {
  de: [19, 7],
  fr: [20, 10, 5.5],
  es: [21, 10, 4],
  it: [22, 10, 4],
  nl: [21, 9],
  pl: [23, 8, 5],
  pt: [23, 13, 6],
  ja: [10, 8],
  ko: [10],
  zh: [13, 9, 6],
  hi: [18, 12, 5],
  ar: [15, 5],
};
