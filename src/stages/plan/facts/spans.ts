import type { FactKind, PlanFact } from '../../../contracts/job/plan.ts';
import { oneLine } from '../read/clean-text.ts';

/** The facts of a text, found one kind after the other. No two of them overlap. */
export interface FactsFound {
  /** False, and nothing is taken, where a fact stands already. `end` is where it ends in the message. */
  take(kind: FactKind, at: number, text: string, label?: string, end?: number): boolean;
  /** What is said in a sentence, unless it tells more than when and where. */
  takeStatement(at: number, text: string): void;
  /** In the order of the text, at most 40. */
  facts(): readonly PlanFact[];
}

export function createFactsFound(): FactsFound {
  const found: (PlanFact & { readonly end: number })[] = [];
  return {
    take(kind, at, text, label, end = at + text.length) {
      const words = oneLine(text, 160);
      if (words === '' || found.some((other) => at < other.end && end > other.at)) return false;
      const name = label === undefined ? '' : oneLine(label, 60);
      found.push({ kind, text: words, ...(name !== '' && { label: name }), at, end });
      return true;
    },
    takeStatement(at, text) {
      const end = at + text.length;
      const within = found.filter((other) => at < other.end && end > other.at);
      const words = oneLine(text, 240);
      // "We open 7am to 4pm every day except Monday." says its hours, and no more.
      const hours = within
        .filter(({ kind }) => kind === 'hours')
        .reduce((sum, one) => sum + one.text.length, 0);
      if (hours * 2 > words.length) return;
      if (words !== '' && within.every(({ kind }) => ofMeeting.has(kind)))
        found.push({ kind: 'statement', text: words, at, end });
    },
    facts: () =>
      found
        .filter((fact) => fact.kind !== 'name' || !found.some((other) => isPartOf(fact, other)))
        .toSorted((a, b) => a.at - b.at)
        .slice(0, mostFacts)
        .map(({ end: _end, ...fact }) => fact),
  };
}

const mostFacts = 40;
const ofMeeting: ReadonlySet<FactKind> = new Set(['hours', 'time', 'date', 'address', 'name']);

/** A name that another fact says. */
function isPartOf(name: PlanFact, other: PlanFact): boolean {
  if (name === other) return false;
  const isRepeated = name.text === other.text && other.at < name.at;
  return (
    isRepeated ||
    (other.kind !== 'name' && `${other.label ?? ''} ${other.text}`.includes(name.text))
  );
}
