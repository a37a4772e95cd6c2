import { createFinder } from './finder.ts';

/** What can only find something in a text that holds one of its cues, which are in lower case. */
interface Cued {
  readonly cues: readonly string[];
}

/** Tells in one pass over a text which of many rules may find something in it, in their order. */
export function createCues<Rule extends Cued>(
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
