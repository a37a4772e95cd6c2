import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a list is to begin with, where a request says so in a sentence: at least two things.
 *
 * @example
 * startingThings('Süt, ekmek ve yumurta hazır gelsin'); // ['Süt', 'Ekmek', 'Yumurta']
 */
export function startingThings(text: string): readonly string[] {
  const found = behind.exec(text) ?? ahead.exec(text);
  const things =
    found?.groups?.['list']?.split(joint).map((thing) => thing.replace(particle, '')) ?? [];
  return things.length > 1
    ? things.map((thing) => thing.charAt(0).toUpperCase() + thing.slice(1))
    : [];
}

/** "계란은" */
const particle = /(?<=\p{sc=Hangul})[을를은는]$/u;
const thing = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]{0,20}(?: [\\p{L}\\p{M}\\p{N}’'-]{1,20})?";
const and = '(?:and|und|y|e|et|en|i|ve|и|और)';
const joint = letterPattern(`\\s?[,、，،]\\s?(?:${and}\\s)?|\\s${and}\\s|[和と]`);
const dense =
  '[^\\s、，,。のをはがに的]{1,12}(?:(?:\\s?[、，,]\\s?|[和と])[^\\s、，,。のをはがに的]{1,12}){1,11}';
const joined = `${thing}(?:,\\s?${thing}){0,11}?,?\\s${and}\\s${thing}`;
/** "Milch, Brot und Eier sollen schon drinstehen" */
const behind = letterPattern(
  `(?:^|[.!?:\\n]\\s?)(?<list>${joined}|${thing}(?:,\\s?${thing}){1,11})\\s(?:hazır (?:gelsin|olsun)|(?:sollen|sind|stehen) (?:schon|bereits) |미리|처음부터)`,
);
/** "最初は apple、river、brave の3枚を入れて" */
const ahead = letterPattern(
  `(?:最初(?:は|から|に)|先放上?|预先(?:放入|加入)|一开始有|默认有|पहले से|schon mit|ya con|déjà avec|já com|già con|сразу с|already (?:has|have|with)|(?:starts?|begins?) with)\\s?(?<list>${joined}(?=[.!?,\\n]|$)|${dense})`,
);
