import type { PlanFact } from '../../../../contracts/job/plan.ts';

/**
 * Facts that are one row in the text: "next race: Harbour 10k, 4 October" and "packages from €900, €1500, €2200".
 */
export function joinRows(facts: readonly PlanFact[], text: string): readonly PlanFact[] {
  const all: PlanFact[] = [];
  for (const next of facts) {
    const last = all.at(-1);
    if (last !== undefined && isOneRow(last, next, text)) {
      all.pop();
      all.push({ ...last, kind: next.kind, text: text.slice(last.at, next.at + next.text.length) });
    } else all.push(next);
  }
  return all;
}

function isOneRow(last: PlanFact, next: PlanFact, text: string): boolean {
  if (text.slice(last.at + last.text.length, next.at) !== ', ') return false;
  const isDated =
    last.kind === 'detail' &&
    next.kind === 'date' &&
    last.label === next.label &&
    coming.test(last.label ?? '');
  const isPriced = last.kind === 'price' && next.kind === 'price' && next.label === undefined;
  return isDated || (isPriced && last.label !== undefined && /^\p{L}{1,8}\s|,\s/u.test(last.text));
}

const coming =
  /^(?:next|nächste|pr[óo]xim|prochain|prossim|volgende|następn|sonraki|bir sonraki|следующ|ближайш|наступн|nästa|berikutnya)/iu;
