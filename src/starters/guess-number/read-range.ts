/**
 * The smallest and the largest number that a request names: "between 1 and 50", "1-1000", "von 1 bis 20".
 *
 * @example
 * readRange('guess the number between 1 and 50'); // { least: 1, most: 50 }
 */
export function readRange(message: string): { least: number; most: number } {
  const [, first, second] = range.exec(message) ?? [];
  const ends = [Number(first ?? 1), Number(second ?? 100)].toSorted((a, b) => a - b);
  const [least = 1, most = 100] = ends;
  return most - least < 2 ? { least: 1, most: 100 } : { least, most };
}

const range =
  /(?<![\d.])(\d{1,6})\s?(?:and|to|-|–|—|~|〜|bis|und|y|a|al|et|à|e|até|i|en|tot|do|ile|ve|и|до|到|至|から|에서|부터|से|और|إلى|و)\s?(\d{1,6})(?![\d.])/iu;
