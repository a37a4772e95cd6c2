import type { Spent } from '../../contracts/store/budget.ts';
import { type BudgetBook, ownBudgetKey } from '../budget-book.ts';

interface MemoryBook extends BudgetBook {
  /** Forgets the budgets of a user. */
  forget(userId: string): void;
  /** Forgets the budget of a job itself. */
  forgetJob(jobId: string): void;
}

/** The counters of budgets, in memory. */
export function createMemoryBook(): MemoryBook {
  const counters = new Map<string, Spent>();
  return {
    read: (key) => counters.get(key) ?? { tokens: 0, costUsd: 0 },
    write: (key, spent) => void counters.set(key, spent),
    forgetJob: (jobId) => void counters.delete(ownBudgetKey(jobId)),
    forget(userId) {
      const key = JSON.stringify(['user', userId]);
      for (const known of counters.keys())
        if (known === key || known.startsWith(`${key.slice(0, -1)},"`)) counters.delete(known);
    },
  };
}
