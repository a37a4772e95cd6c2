import type { Spent } from '../../../contracts/store/budget.ts';
import type { BudgetBook } from '../../budget-book.ts';
import { integer, corrupt } from '../../rows/columns.ts';
import type { Sql } from '../sql.ts';

/** The counters of budgets, within a transaction. */
export function createBook(sql: Sql, now: number): BudgetBook {
  return {
    read: (key) => readSpent(sql, key),
    write(key, { tokens, costUsd }, expiresAt) {
      // A new day: those of days long past go.
      if (expiresAt !== undefined && sql(selectSpent).get(key) === undefined)
        sql('delete from budgets where expires_at < ?').run(now);
      sql(writeSpent).run(key, tokens, costUsd, expiresAt ?? null);
    },
  };
}

/** What was used of a budget. */
export function readSpent(sql: Sql, key: string): Spent {
  const row = sql(selectSpent).get(key);
  if (row === undefined) return { tokens: 0, costUsd: 0 };
  const costUsd = row['cost_usd'];
  if (typeof costUsd !== 'number') throw corrupt('cost_usd');
  return { tokens: integer(row, 'tokens'), costUsd };
}

const selectSpent = 'select tokens, cost_usd from budgets where key = ?';
const writeSpent = `insert into budgets (key, tokens, cost_usd, expires_at) values (?, ?, ?, ?)
  on conflict do update set tokens = excluded.tokens, cost_usd = excluded.cost_usd`;
