import { createFinder } from './finder.ts';

/** A rule that can only match a text containing one of its cues, which are in lower case. */
interface CuedRule {
  readonly cues: readonly string[];
}

/** Selects, in one pass over a text, the rules that may match it; keeps their order. */
export function createCues<Rule extends CuedRule>(
  rules: readonly Rule[],
): (text: string) => readonly Rule[] {
  const owners = rules.flatMap((rule, index) => rule.cues.map((cue) => ({ cue, index })));
  const find = createFinder(owners.map(({ cue }) => cue));

  return function presentIn(text) {
    let present: Set<number> | undefined;
    find(text.toLowerCase(), (_, cue) => {
      (present ??= new Set()).add(owners[cue]?.index ?? 0);
    });
    if (present === undefined) return [];
    return [...present].toSorted((a, b) => a - b).flatMap((index) => rules[index] ?? []);
  };
}
