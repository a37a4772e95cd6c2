import { createHash, timingSafeEqual } from 'node:crypto';
import { JobError } from '../../../errors/job-error.ts';
import type { Role } from './sessions.ts';

/** The tokens with which people on other machines sign in. Each has 24 characters or more. */
export interface DashboardTokens {
  /** For those who may also change jobs. */
  readonly operator: string;
  /** For those who may only see them. */
  readonly reader?: string;
}

/** @throws JobError `CONFIG_INVALID`, without a token */
export function assertTokens({ operator, reader }: DashboardTokens): void {
  const tokens = [
    ['JOB_DASHBOARD_TOKEN (tokens.operator)', operator],
    ['JOB_DASHBOARD_READ_TOKEN (tokens.reader)', reader ?? operator],
  ] as const;
  for (const [name, token] of tokens)
    if (!/^[\x21-\x7e]{24,200}$/.test(token))
      throw new JobError(
        'CONFIG_INVALID',
        `${name} must be 24 to 200 printable ASCII characters without spaces, such as the output of \`openssl rand -hex 24\`.`,
      );
  if (operator === reader)
    throw new JobError(
      'CONFIG_INVALID',
      'JOB_DASHBOARD_TOKEN and JOB_DASHBOARD_READ_TOKEN (tokens) must differ.',
    );
}

/** The role that a token gives. Takes as long for any text. */
export function roleOfToken(tokens: DashboardTokens, given: string): Role | undefined {
  const isOperator = isEqual(tokens.operator, given);
  const isReader = isEqual(tokens.reader ?? tokens.operator, given);
  if (isOperator) return 'operator';
  return isReader ? 'reader' : undefined;
}

function isEqual(token: string, given: string): boolean {
  const [own, other] = [token, given].map((text) => createHash('sha256').update(text).digest());
  return own !== undefined && other !== undefined && timingSafeEqual(own, other);
}
