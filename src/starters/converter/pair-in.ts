import type { Language } from '../../contracts/languages.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * The first two of the units that a request names, in its order; undefined for fewer.
 *
 * @example
 * pairIn('fahrenheit to celsius', ['celsius', 'fahrenheit', 'kelvin'], 'en'); // ['fahrenheit', 'celsius']
 */
export function pairIn(
  message: string,
  units: readonly string[],
  language: Language,
): readonly [string, string] | undefined {
  const text = message.slice(0, 2000).toLowerCase();
  const [from, to] = units
    .map((unit) => ({ unit, at: placeOf(unit, text, language) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at);
  return from === undefined || to === undefined ? undefined : [from.unit, to.unit];
}

function placeOf(unit: string, text: string, language: Language): number {
  const own = degrees[unit];
  if (own !== undefined) return text.search(own);
  const found = [...new Set([...namesOf(unit, language), ...namesOf(unit, 'en'), unit])]
    .map((name) => text.search(wordOf(name)))
    .filter((at) => at >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** "Kilometer", "км": the names and the sign of one and of several. */
function namesOf(unit: string, language: string): readonly string[] {
  return (['long', 'short'] as const)
    .flatMap((unitDisplay) =>
      [1, 5].map((count) =>
        new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay })
          .formatToParts(count)
          .filter(({ type }) => type === 'unit')
          .map(({ value }) => value)
          .join('')
          .toLowerCase(),
      ),
    )
    .filter((name) => name !== 'in');
}

/** Long names count with other endings too. */
function wordOf(name: string): RegExp {
  const plain = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  if (/[^\p{scx=Latin}\p{scx=Cyrillic}\s]/u.test(name)) return letterPattern(plain);
  const isLong = name.length > 5;
  return letterPattern(
    `(?<!\\p{L})${isLong ? plain.slice(0, -1) : plain}${isLong ? '\\p{L}{0,4}' : ''}(?!\\p{L})`,
  );
}

const degrees: Readonly<Record<string, RegExp>> = {
  celsius:
    /celsius|цельси|цельсі|摄氏|攝氏|摂氏|섭씨|सेल्सियस|مئوي|سيلسيوس|°\s?c(?!\p{L})|(?<!\p{L})c(?=\s?(?:to|in|→|->|\/)\s?°?f(?!\p{L}))|(?<=(?<!\p{L})f\s?(?:to|in|→|->|\/)\s?)c(?!\p{L})/u,
  fahrenheit:
    /fahrenheit|фаренгейт|华氏|華氏|화씨|फ़?ारेनहाइट|فهرنهايت|°\s?f(?!\p{L})|(?<!\p{L})f(?=\s?(?:to|in|→|->|\/)\s?°?c(?!\p{L}))|(?<=(?<!\p{L})c\s?(?:to|in|→|->|\/)\s?)f(?!\p{L})/u,
  kelvin: /kelvin|кельвин|кельвін|开尔文|ケルビン|켈빈|केल्विन|كلفن/u,
};
