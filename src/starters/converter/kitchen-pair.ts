import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * From which measure of a kitchen to which a request converts; undefined where it names no such two.
 *
 * @example
 * kitchenPair('gramos a tazas'); // ['gram', 'cup']
 */
export function kitchenPair(message: string): readonly [string, string] | undefined {
  const { from = '', to = '' } = between.exec(message.slice(0, 600).toLowerCase())?.groups ?? {};
  const [first, second] = [unitOf(from), unitOf(to)];
  return first === undefined || second === undefined || first === second
    ? undefined
    : [first, second];
}

function unitOf(word: string): string | undefined {
  return units.find(([, pattern]) => letterPattern(`^(?:${pattern})$`).test(word))?.[0];
}

const units: readonly (readonly [string, string])[] = [
  [
    'cup',
    'cups?|tassen?|tazas?|tasses?|xícaras?|tazz[ae]|kopjes?|szklan(?:ki|ek|k[aię])|su bardağı\\p{L}{0,2}|bardağ?[ıa]?|стакан(?:ы|ов|а)?|чашк[иау]|чашек|склян(?:ки|ок)|koppar|カップ|컵|杯',
  ],
  [
    'gram',
    'g|gr|grams?|gramm|gramm[ioe]s?|gramos?|grammes?|gramas?|gramy|gramów|gramı?|грамм(?:ы|ов)?|грам(?:и|ів)|グラム|그램|克',
  ],
  ['tablespoon', 'tbsp|table ?spoons?|esslöffel|cucharadas?|eetlepels?|łyżk[ai]|大さじ'],
  ['teaspoon', 'tsp|tea ?spoons?|teelöffel|cucharaditas?|theelepels?|łyżecz(?:ki|ka)|小さじ'],
  ['milliliter', 'ml|millilit(?:er|re)s?|mililitros?|мл'],
  ['ounce', 'oz|ounces?|unzen|onzas?|onces?|once'],
];

const any = units.map(([, pattern]) => pattern).join('|');
const between = letterPattern(
  `(?<![\\p{L}\\d])(?<from>${any})(?:\\s?(?:→|->|=>|➡)\\s?|\\s(?:to|into|in|nach|zu|a|en|à|em|para|naar|na|в|у|till)\\s|[をから]{1,2}|를 |을 |에서 )(?<to>${any})(?![\\p{sc=Latn}\\p{sc=Cyrl}\\d])`,
);
