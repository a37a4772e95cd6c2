import type { Spent } from '../../../contracts/store/budget.ts';
import type { BudgetBook } from '../../budget-book.ts';
import { corrupt, integer, type Row, text } from '../../rows/columns.ts';
import { first, type Sql } from '../sql.ts';

/** The counters of budgets within a transaction: read before they are used, and written at the end. */
export interface LoadedBook extends BudgetBook {
  /** Reads the counters that are not there yet. `read` and `write` take no others. */
  load(keys: readonly string[]): Promise<void>;
  /** Writes the counters that have changed. `now`: what has expired then is forgotten. */
  save(now: number): Promise<void>;
}

interface Counter {
  readonly spent: Spent;
  readonly isNew: boolean;
  readonly expiresAt: number | undefined;
  readonly isChanged: boolean;
}

/** An empty book. */
export function createBook(sql: Sql): LoadedBook {
  const counters = new Map<string, Counter>();

  function counterOf(key: string): Counter {
    const counter = counters.get(key);
    if (counter === undefined) throw new Error(`The budget ${key} was not loaded.`);
    return counter;
  }

  return {
    read: (key) => counterOf(key).spent,
    write(key, spent, expiresAt) {
      const counter = counterOf(key);
      counters.set(key, {
        ...counter,
        spent,
        expiresAt: counter.expiresAt ?? expiresAt,
        isChanged: true,
      });
    },
    async load(keys) {
      const missing = keys.filter((key) => !counters.has(key));
      if (missing.length === 0) return;
      const rows = await sql(selectMany, missing);
      const found = new Map(rows.map((row) => [text(row, 'key'), toSpent(row)]));
      for (const key of missing) {
        const spent = found.get(key);
        counters.set(key, {
          spent: spent ?? unspent,
          isNew: spent === undefined,
          expiresAt: undefined,
          isChanged: false,
        });
      }
    },
    async save(now) {
      const changed = [...counters].filter(([, { isChanged }]) => isChanged);
      if (changed.length === 0) return;
      // A new day: those of days long past go.
      const isNewDay = changed.some(([, { isNew, expiresAt }]) => isNew && expiresAt !== undefined);
      await Promise.all([
        isNewDay && sql('delete from budgets where expires_at < $1', now),
        sql(
          writeSpent,
          changed.map(([key]) => key),
          changed.map(([, { spent }]) => spent.tokens),
          changed.map(([, { spent }]) => spent.costUsd),
          changed.map(([, { expiresAt }]) => expiresAt ?? null),
        ),
      ]);
    },
  };
}

/** What was used of a budget. */
export async function readSpent(sql: Sql, key: string): Promise<Spent> {
  const row = await first(sql('select tokens, cost_usd from budgets where key = $1', key));
  return row === undefined ? unspent : toSpent(row);
}

function toSpent(row: Row): Spent {
  const costUsd = row['cost_usd'];
  if (typeof costUsd !== 'number') throw corrupt('cost_usd');
  return { tokens: integer(row, 'tokens'), costUsd };
}

const unspent: Spent = { tokens: 0, costUsd: 0 };

const selectMany = 'select key, tokens, cost_usd from budgets where key = any($1::text[])';
const writeSpent = `insert into budgets (key, tokens, cost_usd, expires_at)
  select * from unnest($1::text[], $2::bigint[], $3::double precision[], $4::bigint[])
  on conflict (key) do update set tokens = excluded.tokens, cost_usd = excluded.cost_usd`;
