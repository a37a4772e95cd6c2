import type { BudgetLimit, Reservation, Spent } from '../contracts/store/budget.ts';
import type { CallUsage } from '../contracts/stages/durable-step.ts';

/** The counters of budgets, by key. */
export interface BudgetBook {
  read(key: string): Spent;
  /** `expiresAt`: when nobody asks for it any more. */
  write(key: string, spent: Spent, expiresAt: number | undefined): void;
}

/** What a run of a step holds of its budgets until it ends. */
export interface Reserved extends Spent {
  readonly keys: readonly string[];
}

/** The key of the budget that a job has for itself: it goes with the job. */
export function ownBudgetKey(jobId: string): string {
  return JSON.stringify(['job', jobId]);
}

/** Reserves from all budgets; undefined, and nothing is reserved, if one of them has no room. */
export function reserve(book: BudgetBook, reservation: Reservation): Reserved | undefined {
  const { budgets, tokens, costUsd } = reservation;
  if (!budgets.every((budget) => hasRoom(budget, book.read(budget.key), reservation)))
    return undefined;
  for (const { key, resetsAt } of budgets)
    book.write(key, plus(book.read(key), { tokens, costUsd }), resetsAt && resetsAt + keptMs);
  return { tokens, costUsd, keys: budgets.map(({ key }) => key) };
}

/** Counts what a run has used in place of what it reserved. What is not known stays reserved. */
export function settle(book: BudgetBook, reserved: Reserved, usage: CallUsage | undefined): void {
  if (usage === undefined) return;
  const { input, output } = usage;
  const isKnown = input !== undefined && output !== undefined;
  const known = (input ?? 0) + (output ?? 0);
  const tokens = isKnown ? known : Math.max(known, reserved.tokens);
  // A call that was refused costs nothing, whatever the price is.
  const { costUsd = isKnown && known === 0 ? 0 : reserved.costUsd } = usage;
  const more = { tokens: tokens - reserved.tokens, costUsd: costUsd - reserved.costUsd };
  for (const key of reserved.keys) book.write(key, plus(book.read(key), more), undefined);
}

/** Nothing is left of a budget that is used up, not even for a step that reserves nothing. */
function hasRoom(budget: BudgetLimit, spent: Spent, more: Spent): boolean {
  const after = plus(spent, more);
  return (
    fits(budget.tokens, spent.tokens, after.tokens) &&
    fits(budget.costUsd, spent.costUsd, after.costUsd)
  );
}

function fits(limit: number | undefined, before: number, after: number): boolean {
  return limit === undefined || (before < limit && after <= limit);
}

function plus(spent: Spent, more: Spent): Spent {
  const costUsd = Math.round((spent.costUsd + more.costUsd) * 1e10) / 1e10;
  return {
    tokens: Math.min(spent.tokens + more.tokens, maxSpent),
    costUsd: Math.min(costUsd, maxSpent),
  };
}

/** A store could not give back a higher count, and nobody could go on. */
const maxSpent = Number.MAX_SAFE_INTEGER;

/** A call that began before midnight ends after it. */
const keptMs = 86_400_000;
