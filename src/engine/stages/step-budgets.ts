import type {
  Budget,
  BudgetLimit,
  Budgets,
  Reservation,
  Spent,
} from '../../contracts/store/budget.ts';
import type { StepOptions } from '../../contracts/stages/durable-step.ts';
import type { JobSpec } from '../../contracts/job/job.ts';
import { JobError } from '../../errors/job-error.ts';

/**
 * What a step reserves; undefined without a budget.
 *
 * @throws JobError `CONFIG_INVALID` for a call without a known price, where a budget is in dollars
 */
export function reservationOf(
  { jobId, input, budget }: JobSpec,
  { job, user, guild }: Budgets,
  { reserve, model = 'the model' }: StepOptions,
  now: number,
): Reservation | undefined {
  const { userId, guildId } = input;
  const day = new Date(now).toISOString().slice(0, 10);
  const resetsAt = Date.parse(day) + dayMs;
  const shared = (scope: 'user' | 'guild', id: string | undefined): readonly BudgetLimit[] => {
    const limit = scope === 'user' ? user : guild;
    if (limit === undefined || id === undefined) return [];
    const { per, ...parts } = limit;
    if (per === undefined) return [{ scope, key: JSON.stringify([scope, id]), ...parts }];
    return [{ scope, key: JSON.stringify([scope, id, day]), ...parts, resetsAt }];
  };
  const own = smaller(job, budget);
  const budgets: readonly BudgetLimit[] = [
    ...(own === undefined
      ? []
      : [{ scope: 'job', key: JSON.stringify(['job', jobId]), ...own } as const]),
    ...shared('user', userId),
    ...shared('guild', guildId),
  ];
  if (budgets.length === 0) return undefined;
  const inDollars = budgets.find(({ costUsd }) => costUsd !== undefined);
  const isUnpriced = reserve !== undefined && reserve.tokens > 0 && reserve.costUsd === undefined;
  if (inDollars && isUnpriced) throw unpriced(inDollars, model);
  return { budgets, tokens: reserve?.tokens ?? 0, costUsd: reserve?.costUsd ?? 0 };
}

/** Names the first budget that has no room; undefined if each has. */
export async function findExceeded(
  name: string,
  reservation: Reservation,
  spentOf: (key: string) => Promise<Spent>,
): Promise<JobError | undefined> {
  for (const budget of reservation.budgets) {
    const spent = await spentOf(budget.key);
    for (const part of ['tokens', 'costUsd'] as const) {
      const limit = budget[part];
      if (limit === undefined) continue;
      const rest = limit - spent[part];
      // Money without the noise of binary fractions.
      const left = part === 'tokens' ? rest : Math.round(rest * 1e10) / 1e10;
      if (left <= 0 || reservation[part] > left)
        return exceeded(name, budget, part, left, reservation);
    }
  }
  return undefined;
}

const dayMs = 86_400_000;

function smaller(limit: Budget | undefined, own: Budget | undefined): Budget | undefined {
  if (limit === undefined || own === undefined) return own ?? limit;
  const least = (part: keyof Budget) => Math.min(limit[part] ?? Infinity, own[part] ?? Infinity);
  const [tokens, costUsd] = [least('tokens'), least('costUsd')];
  return {
    ...(Number.isFinite(tokens) && { tokens }),
    ...(Number.isFinite(costUsd) && { costUsd }),
  };
}

function unpriced({ scope }: BudgetLimit, model: string): JobError {
  const message = `The budget of the ${scope} is in dollars, but no price of ${model} is known: give tokens instead, or set "prices" of modelStages.`;
  return new JobError('CONFIG_INVALID', message);
}

function exceeded(
  name: string,
  { scope, resetsAt, ...limit }: BudgetLimit,
  part: keyof Spent,
  left: number,
  reservation: Reservation,
): JobError {
  const amount = (value: number) =>
    part === 'tokens' ? `${value} tokens` : `$${Number(value.toFixed(6))}`;
  const wants =
    reservation[part] > 0 ? `; the step "${name}" may need ${amount(reservation[part])}` : '';
  const renewed =
    resetsAt === undefined ? '' : ` It is renewed at ${new Date(resetsAt).toISOString()}.`;
  const message = `The budget of the ${scope}, ${amount(limit[part] ?? 0)}, has ${amount(Math.max(0, left))} left${wants}.${renewed}`;
  return new JobError('BUDGET_EXCEEDED', message);
}
