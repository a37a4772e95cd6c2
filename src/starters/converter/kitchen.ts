import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/job/plan.ts';
import { type KeyOf, wordsOf } from '../page/dictionary.ts';
import { kitchenPair } from './kitchen-pair.ts';
import { kitchenWords } from './kitchen-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What cooks measure: spoons and cups by volume, grams by what is in them. */
export interface Kitchen {
  readonly name: 'cooking';
  /** How many millilitres each is; of a weight, how many grams. */
  readonly units: Readonly<Record<string, number>>;
  /** Grams in a millilitre, by the name of what is measured. */
  readonly ingredients: Readonly<Record<string, number>>;
  /** Names of the units that `Intl` does not know. */
  readonly names: Readonly<Record<string, string>>;
  /** From which unit to which it begins. */
  readonly pair?: readonly [string, string];
}

/**
 * The measures of a kitchen, if a request asks for them, with the ingredients that it names or the usual ones.
 *
 * @example
 * kitchenIn('convert cups to grams for flour and sugar', 'en')?.ingredients; // { Flour: 0.53, Sugar: 0.85 }
 */
export function kitchenIn(message: string, language: Language): Kitchen | undefined {
  if (!asked.test(message)) return undefined;
  const { t } = wordsOf(kitchenWords, language);
  const text = message.toLowerCase().replaceAll('su bardağı', '');
  const named = densities.filter(([name]) => stemOf(t(name).toLowerCase()).test(text));
  const given = givenIn(message);
  const pair = kitchenPair(message);
  return {
    name: 'cooking',
    units: {
      cup: millilitresOfCup,
      gram: 1,
      tablespoon: 14.78676478,
      teaspoon: 4.92892159,
      milliliter: 1,
      ounce: 28.3495,
      'fluid-ounce': 29.5735296,
    },
    ingredients: Object.fromEntries([
      ...(named.length > 0 && given.length === 0 ? named : given.length > 0 ? [] : densities).map(
        ([name, density]) => [t(name), density],
      ),
      ...given,
    ]),
    names: { cup: t('cup'), tablespoon: t('tablespoon'), teaspoon: t('teaspoon') },
    ...(pair !== undefined && { pair }),
  };
}

/** "Plain flour 120 g, rolled oats 90 g per cup": at least two, each with its grams in a millilitre. */
function givenIn(message: string): readonly (readonly [string, number])[] {
  if (!perCup.test(message)) return [];
  const named = allMatches(message, inGrams).map(({ groups: { name = '', grams = '' } = {} }) => {
    const plain = name.trim();
    return [
      plain.charAt(0).toUpperCase() + plain.slice(1),
      Math.round((Number(grams) / millilitresOfCup) * 10_000) / 10_000,
    ] as const;
  });
  return named.length > 1 ? named.slice(0, 30) : [];
}

const millilitresOfCup = 236.5882365;
const perCup =
  /(?<!\p{L})(?:(?:per|a|each|one) cup|(?:pro|je) tasse|(?:por|una) taza|(?:par|une) tasse|(?:por|uma) xícara|(?:per|una) tazza|na szklankę|в стакане)(?!\p{L})|(?<!\d)1 (?:cup|tasse|taza|xícara|tazza|szklanka|стакан)(?!\p{L})/iu;
const inGrams =
  /(?<=^|[,.:;(\n]\s{0,2}|\sand\s)(?<name>\p{L}[\p{L} '’-]{1,24}?)[ =:]{1,3}(?<grams>\d{2,3}) ?(?:g|gr|grams?|г)(?!\p{L})/giu;

/** Words bend at their ends; "oil" is no part of "boil", nor "mil" of "millilitres". */
function stemOf(word: string): RegExp {
  const stem = word.length > 3 ? word.replace(/[\p{M}aeiousаеояыьęąı]$/u, '') : word;
  return letterPattern(
    /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Arabic}]/u.test(word)
      ? stem
      : `(?<!\\p{L})${stem}[\\p{L}\\p{M}]{0,3}(?![\\p{L}\\p{M}])`,
    'u',
  );
}

type Ingredient = Exclude<
  KeyOf<typeof kitchenWords>,
  'cooking' | 'ingredient' | 'cup' | 'tablespoon' | 'teaspoon'
>;

const densities: readonly (readonly [Ingredient, number])[] = [
  ['flour', 0.53],
  ['sugar', 0.85],
  ['butter', 0.96],
  ['rice', 0.78],
  ['oats', 0.38],
  ['cocoa', 0.42],
  ['salt', 1.2],
  ['honey', 1.42],
  ['milk', 1.03],
  ['oil', 0.92],
  ['water', 1],
];

const asked =
  /(?<!\p{L})(?:cooking|baking|kitchen|cups?|table-?\s?spoons?|tea-?\s?spoons?|tbsp|tsp)(?!\p{L})|(?:koch|back|küchen)\p{L}{0,12}(?:maße?|rechner|umrechner|einheiten)|(?:ess|tee)löffel|tassen|cocina|tazas?(?!\p{L})|cuchara(?:da|dita)s?|cuisine|tasses?(?!\p{L})|cuill[eè]res?|cozinha|culinári|xícaras?|colher(?:es)?(?!\p{L})|cucina|tazze?(?!\p{L})|cucchia(?:i|ini|io|ino)(?!\p{L})|keuken|eetlepels?|theelepels?|kuchenn|szklan(?:ki|ek|ka)|łyże(?:k|czek|czka)|mutfak|su bardağı|kaşığı|кулинар|кухон|чайн\p{L}{2} лож|столов\p{L}{2} лож|стакан|厨房|烹饪|大勺|汤匙|茶匙|料理|大さじ|小さじ|計量|요리|큰술|작은술|रसोई|चम्मच|مطبخ|طبخ|ملعقة|ملاعق/iu;
