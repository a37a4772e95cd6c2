import type { PlanFact } from '../../../../contracts/job/plan.ts';
import {
  isKnownTown,
  townOf,
  withoutBending,
} from '../../../../starters/shared/reading/cases/towns.ts';
import type { Stated } from './stated.ts';

/** "ul. Garbary 41, w Poznaniu" is "ul. Garbary 41, Poznań"; of a town of no known form, the street. */
export function withPlainTown(
  fact: PlanFact,
  { language }: Stated,
  facts: readonly PlanFact[],
): PlanFact {
  // Of an event, "in Tver" says more than the town alone, and a hall more than its town.
  const isDated = facts.some(({ kind }) => kind === 'date');
  if (!isDated && (fact.kind === 'name' || fact.kind === 'detail') && isKnownTown(fact.text))
    return { ...fact, kind: 'address' };
  if (fact.kind !== 'address' || !bends.has(language ?? 'en')) return fact;
  if (!isDated) return withStreet({ ...fact, text: withoutBending(fact.text) });
  return withStreet(fact);
}

function withStreet(fact: PlanFact): PlanFact {
  const [bent = '', town = ''] = bentTown.exec(fact.text) ?? [];
  if (bent === '') return fact;
  const plain = townOf(town);
  const street = fact.text.slice(0, -bent.length);
  return { ...fact, text: plain === undefined ? street : `${street}, ${plain}` };
}

const bentTown = /(?<=\d\p{L}?),\s(?:we?|во?|[уі])\s(\p{Lu}[\p{L}-]{2,24})$/u;

const bends: ReadonlySet<string> = new Set(['ru', 'pl', 'uk']);
