import { allMatches } from '../../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { wholeWords } from '../../../not-included/wished.ts';
import { menuCategories } from '../../reading/menu-categories.ts';
import { bringCues, headCues, seenCues } from './entry-cues.ts';

/** A list to which every visitor adds a line. */
export interface AskedEntries {
  readonly kind: 'bring' | 'heads';
  /** What a line belongs to: "mains, sides, desserts or drinks". */
  readonly groups: readonly string[];
  /** "meat or vegetarian" */
  readonly choices: readonly string[];
}

/**
 * The list that a request asks for: what each brings, or who comes with how many. A number of people alone
 * is a field of a form; with a total, or to be seen by all, it is a list.
 *
 * @example
 * readEntries('guests write what they bring under mains, sides or drinks')?.groups; // ['Mains', 'Sides', 'Drinks']
 */
export function readEntries(message: string): AskedEntries | undefined {
  const text = message.slice(0, mostCharacters);
  const brought = allMatches(text, bring)[0];
  if (brought !== undefined) {
    const near = text.slice(brought.index, brought.index + brought[0].length + 90);
    const groups = menuCategories(near)?.names ?? listIn(near);
    return { kind: 'bring', groups, choices: [] };
  }
  const headed = allMatches(text, heads)[0];
  if (headed === undefined || allMatches(text, seen).length === 0) return undefined;
  const near = text.slice(headed.index, headed.index + headed[0].length + 60);
  return { kind: 'heads', groups: [], choices: choicesIn(near) };
}

const mostCharacters = 4000;
const bring = wholeWords(bringCues.join('|'));
const heads = wholeWords(headCues.join('|'));
const seen = wholeWords(seenCues.join('|'));

const and = '(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|albo|oraz|ve|veya|и|или)';
const word = `(?!${and}\\s)\\p{L}[\\p{L}\\p{M}-]{2,15}`;
/** "mains, sides, desserts or drinks" */
const list = letterPattern(
  `(?<![\\p{L}\\p{M}])(?<list>${word}(?:,\\s${word}){1,6},?\\s${and}\\s${word})(?=[.,;!?)\\n]|$)|[:(]\\s?(?<given>${word}(?:,\\s${word}){1,7})(?=[.;!?)\\n]|$)`,
);
const joints = letterPattern(`,\\s(?:${and}\\s)?|\\s${and}\\s`);

function listIn(text: string): readonly string[] {
  const { list: said, given = '' } = list.exec(text)?.groups ?? {};
  return (said ?? given)
    .split(joints)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map(upperStart);
}

/** "meat or veggie", "vlees of vega", "肉か魚" */
const choice = letterPattern(
  '(?<first>\\p{L}[\\p{L}\\p{M}-]{2,14})(?:,\\s(?<second>\\p{L}[\\p{L}\\p{M}-]{2,14}))?,?\\s(?:or|oder|o|ou|of|lub|czy|albo|veya|ya da|или|або|या|أو)\\s(?<third>\\p{L}[\\p{L}\\p{M}-]{2,14})(?:\\s(?:or|oder|o|ou|of|lub|albo|veya|или)\\s(?<fourth>\\p{L}[\\p{L}\\p{M}-]{2,14}))?|(?<left>[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}]{1,4})(?:还是|或|か|또는|이나)\\s?(?<right>[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hangul}]{1,4})',
);
/** "with or without" */
const noChoice =
  /^(?:with|mit|con|avec|com|met|more|two|less|adults?|kids?|children|whether|persons?|people|personen|them|they)$/iu;

function choicesIn(text: string): readonly string[] {
  const names = Object.values(choice.exec(text)?.groups ?? {}).filter((name) => name !== undefined);
  if (names.length > 0 && !names.some((name) => noChoice.test(name))) return names.map(upperStart);
  const [, eats] = diet.exec(text) ?? [];
  return eats === undefined ? [] : ['–', upperStart(eats)];
}

/** "and if they are vegetarian" */
const diet = letterPattern(
  '(?<!\\p{L})((?:vegetari|vegan|veggie|végétarien|wegetari|vejetar|вегетари|веган)\\p{L}{0,6})',
);

function upperStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
