import type { PlanFact } from '../../../../../contracts/job/plan.ts';

/** "a charity run, Sunday Sept 13" */
export function isDate(name: string, facts: readonly PlanFact[]): boolean {
  return facts.some(
    ({ kind, text }) => kind === 'date' && text.toLowerCase().includes(name.toLowerCase()),
  );
}
