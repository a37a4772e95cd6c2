/** What may be used at most: tokens, money, or both. */
export interface Budget {
  readonly tokens?: number;
  /** US dollars. A call whose price is not known is not sent: its job fails with `CONFIG_INVALID`. */
  readonly costUsd?: number;
}

/** Without `per`, for all time. A day begins at midnight UTC. */
export interface RenewedBudget extends Budget {
  readonly per?: 'day';
}

/** What jobs may use by their durable steps. All engines of a store count together. */
export interface Budgets {
  /** Each job. */
  readonly job?: Budget;
  /** All jobs of a user. */
  readonly user?: RenewedBudget;
  /** All jobs of a guild. */
  readonly guild?: RenewedBudget;
}

/** One budget of a step, under the key by which stores count it. */
export interface BudgetLimit extends Budget {
  readonly scope: keyof Budgets;
  /** The same for all that share the budget; another one each day. */
  readonly key: string;
  /** When it is renewed, epoch milliseconds. */
  readonly resetsAt?: number;
}

/** What was used of a budget, and what running steps have reserved. */
export interface Spent {
  readonly tokens: number;
  readonly costUsd: number;
}

/** What a step reserves from each of its budgets before it is sent. */
export interface Reservation extends Spent {
  readonly budgets: readonly BudgetLimit[];
}
