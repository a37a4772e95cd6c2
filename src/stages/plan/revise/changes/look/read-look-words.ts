import type { Look } from '../../../../../contracts/job/plan.ts';
import { families, notBefore } from '../../../read/page/colour-wishes.ts';
import {
  colourNamesIn,
  type NamedColour,
} from '../../../../../starters/shared/colours/read-colours.ts';
import { neon, pastel } from '../../../read/page/read-look.ts';
import { tones } from '../../../read/page/tones.ts';
import {
  type Coloured,
  darkMode,
  insteadOf,
  lightMode,
  lookFillers,
  moreTones,
  notAfter,
  partWords,
  softWords,
  tooDark,
  tooLight,
  tooMuch,
} from '../../words/looks.ts';

/** What a clause says of the look. */
export interface LookWords {
  /** In the order of the clause, with their shades. */
  readonly colours: readonly string[];
  /** Colours after "instead of". */
  readonly unwanted: readonly string[];
  readonly parts: readonly Coloured[];
  readonly change: Pick<Look, 'mode' | 'softness' | 'tone'>;
  /** What there is too much of: "the background is too dark". */
  readonly excess: 'dark' | 'light' | undefined;
  /** Words that are not about the look: with any of them the clause asks for something else. */
  readonly others: readonly string[];
}

export function readLookWords(clause: string): LookWords {
  const lower = clause.toLowerCase().replace(compound, '$1 ');
  const excess = tooDark.test(lower) ? 'dark' : tooLight.test(lower) ? 'light' : undefined;
  const named = takeColours(lower.replace(tooDark, ' ').replace(tooLight, ' '));
  const { unwanted } = named;
  const parts: Coloured[] = [];
  let rest = named.rest;
  for (const [part, pattern] of partWords) {
    const next = rest.replace(pattern, ' ');
    if (next !== rest) parts.push(part);
    rest = next;
  }
  const change: { -readonly [Key in 'mode' | 'softness' | 'tone']?: Look[Key] } = {};
  const take = (pattern: RegExp): boolean => {
    const next = rest.replace(pattern, ' ');
    const isThere = next !== rest;
    rest = next;
    return isThere;
  };
  for (const [pattern, tone] of [...tones, ...moreTones]) if (take(pattern)) change.tone ??= tone;
  if (take(pastel) || take(softWords)) change.softness = 'pastel';
  if (take(neon)) change.softness = 'neon';
  if (take(darkMode)) change.mode = 'dark';
  else if (take(lightMode)) change.mode = 'light';
  const family = families.find(([pattern]) => take(pattern))?.[1] ?? [];
  const colours = named.colours.length > 0 ? named.colours : family;
  return {
    colours,
    unwanted,
    excess,
    parts: parts.toSorted((a, b) => placeOf(a, lower) - placeOf(b, lower)),
    change,
    others: [
      ...(rest.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !lookFillers.has(word)),
      ...excesses(lower),
    ],
  };
}

/** "Blue is too cold": what there is too much of is not wanted. */
function excesses(text: string): readonly string[] {
  const what = tooMuch.exec(text)?.groups?.['what'];
  if (what === undefined || tooDark.test(text) || tooLight.test(text)) return [];
  return [...families, ...tones, ...moreTones].some(([pattern]) => pattern.test(what))
    ? [what]
    : [];
}

/** "Pastellfarben" are two words here. */
const compound = /(?<!\p{L})(pastell)(?=\p{L}{3})(?!\p{L}{1,3}(?!\p{L}))/gu;

function placeOf(part: Coloured, text: string): number {
  return partWords.find(([name]) => name === part)?.[1].exec(text)?.index ?? 0;
}

function takeColours(text: string) {
  const named = colourNamesIn(text);
  const turn = insteadOf.exec(text)?.index ?? Infinity;
  const isUnwanted = ({ index, end }: NamedColour): boolean =>
    index > turn || notBefore.test(text.slice(0, index)) || notAfter.test(text.slice(end));
  const blank = (words: string): string => ' '.repeat(words.length);
  let rest = text.replace(insteadOf, blank);
  for (const { index, end } of named) {
    const [before, after] = [rest.slice(0, index), rest.slice(end)];
    rest = `${before.replace(notBefore, blank)}${' '.repeat(end - index)}${after.replace(notAfter, blank)}`;
  }
  return {
    colours: named.filter((colour) => !isUnwanted(colour)).map(({ hex }) => hex),
    unwanted: named.filter(isUnwanted).map(({ hex }) => hex),
    rest,
  };
}
