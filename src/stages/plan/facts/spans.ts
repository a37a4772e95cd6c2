import type { FactKind, PlanFact } from '../../../contracts/job/plan.ts';
import { oneLine } from '../read/clean-text.ts';

/** The facts of a text, found one kind after the other. No two of them overlap. */
export interface FactsFound {
  /** False, and nothing is taken, where a fact stands already. */
  take(kind: FactKind, at: number, text: string, label?: string): boolean;
  /** In the order of the text, at most 40. */
  facts(): readonly PlanFact[];
}

export function createFactsFound(): FactsFound {
  const found: (PlanFact & { readonly end: number })[] = [];
  return {
    take(kind, at, text, label) {
      const end = at + text.length;
      const words = oneLine(text, 160);
      if (words === '' || found.some((other) => at < other.end && end > other.at)) return false;
      const name = label === undefined ? '' : oneLine(label, 60);
      found.push({ kind, text: words, ...(name !== '' && { label: name }), at, end });
      return true;
    },
    facts: () =>
      found
        .toSorted((a, b) => a.at - b.at)
        .slice(0, mostFacts)
        .map(({ end: _end, ...fact }) => fact),
  };
}

const mostFacts = 40;
