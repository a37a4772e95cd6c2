import { allMatches } from '../../workspace/text/all-matches.ts';

/**
 * Whether a request wants measures of a kitchen converted, though it calls them recipes: "recipe converter:
 * cups, grams, and Fahrenheit to Celsius".
 *
 * @param head The clause that names the project.
 */
export function asksForKitchen(text: string, head: string): boolean {
  const units = new Set(
    allMatches(text.slice(0, 600), unit).map(([word]) => word.toLowerCase().slice(0, 4)),
  );
  return (converts.test(head) || pageThat.test(text)) && units.size > 1 && !scales.test(text);
}

const pageThat =
  /(?<!\p{L})(?:page|site|website|tool|app|calculator)\s(?:that|which)\sconverts?\s/iu;
const converts =
  /convert(?:s|ing|er|isseur|itore|idor)|conversor|umrechner|omrekenaar|przelicznik|konwerter|çevirici|конвертер|换算|変換|변환/iu;
const unit =
  /(?<!\p{L})(?:cups?|tasses?|tazas?|xícaras?|tazze|tassen|kopjes?|szklank\p{L}|bardak|стакан\p{L}{0,2}|(?:table|tea)?spoons?|cuillères?|cucharadas?|colheres|cucchiai|löffel|eetlepels?|łyżk\p{L}|kaşık|ложк\p{L}|grams?|gramm[ei]?s?|gramos?|gramas?|ounces?|unzen|onzas?|onces?|ml|millilit\p{L}{1,4}|fahrenheit)(?!\p{L})/giu;
/** Amounts for another number of people. */
const scales =
  /(?<!\p{L})(?:servings?|portions?|portionen|raciones|porciones|porções|porzioni|porcj\p{L}|scal(?:e|ing)|persons?|people|personen|personas|personnes|pessoas|persone)(?!\p{L})/iu;
