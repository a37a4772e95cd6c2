import type { Budget, Budgets, RenewedBudget } from '../../contracts/store/budget.ts';
import { assertKnown, type NamesOf } from '../../errors/checks/assert-known.ts';
import type { ErrorCode } from '../../errors/codes.ts';
import { JobError } from '../../errors/job-error.ts';

/** Checks the budget of a request. @throws JobError with the code */
export function parseBudget(value: unknown, name: string, code: ErrorCode): Budget {
  const { per, ...budget } = parseRenewed(value, name, code);
  if (per === undefined) return budget;
  throw new JobError(code, `${name}.per: the budget of a job is not renewed.`);
}

/** Checks `limits.budget`. @throws JobError `CONFIG_INVALID` */
export function parseBudgets(budgets: Budgets = {}): Budgets {
  const code = 'CONFIG_INVALID';
  assertKnown(budgets, scopes, 'limits.budget', code);
  const { job, user, guild } = budgets;
  return {
    ...(job !== undefined && { job: parseBudget(job, 'limits.budget.job', code) }),
    ...(user !== undefined && { user: parseRenewed(user, 'limits.budget.user', code) }),
    ...(guild !== undefined && { guild: parseRenewed(guild, 'limits.budget.guild', code) }),
  };
}

function parseRenewed(value: unknown, name: string, code: ErrorCode): RenewedBudget {
  if (typeof value !== 'object' || value === null)
    throw new JobError(code, `${name} must be an object.`);
  assertKnown(value, parts, name, code);
  const { tokens, costUsd, per }: Readonly<Record<string, unknown>> = { ...value };
  if (tokens !== undefined && !(Number.isSafeInteger(tokens) && Number(tokens) >= 0))
    throw new JobError(code, `${name}.tokens must be a whole number, not negative.`);
  if (costUsd !== undefined && !(Number.isFinite(costUsd) && Number(costUsd) >= 0))
    throw new JobError(code, `${name}.costUsd must be a number, not negative.`);
  if (per !== undefined && per !== 'day') throw new JobError(code, `${name}.per must be "day".`);
  return {
    ...(tokens !== undefined && { tokens: Number(tokens) }),
    ...(costUsd !== undefined && { costUsd: Number(costUsd) }),
    ...(per !== undefined && { per }),
  };
}

const parts: NamesOf<RenewedBudget> = { tokens: true, costUsd: true, per: true };
const scopes: NamesOf<Budgets> = { job: true, user: true, guild: true };
