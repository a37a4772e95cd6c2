import type { Spent } from '../../contracts/budget.ts';
import type { BudgetBook } from '../budget-book.ts';

/** The counters of budgets, in memory. */
export function createMemoryBook(): BudgetBook {
  const counters = new Map<string, Spent>();
  return {
    read: (key) => counters.get(key) ?? { tokens: 0, costUsd: 0 },
    write: (key, spent) => void counters.set(key, spent),
  };
}
