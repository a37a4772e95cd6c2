import { JobError } from '../errors/job-error.ts';
import { type Environment, readVariable } from './read-variable.ts';

/** The tokens of the dashboard, for those who may change jobs and for those who may only see them. */
export interface DashboardTokenConfig {
  readonly operator: string;
  readonly reader?: string;
}

/**
 * Reads the tokens with which people on other machines sign in; undefined if there is none.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function readDashboardTokens(
  environment: Environment = process.env,
): DashboardTokenConfig | undefined {
  const operator = readVariable('JOB_DASHBOARD_TOKEN', environment);
  const reader = readVariable('JOB_DASHBOARD_READ_TOKEN', environment);
  if (operator !== undefined) {
    const tokens = { operator, ...(reader !== undefined && { reader }) };
    assertTokens(tokens);
    return tokens;
  }
  if (reader === undefined) return undefined;
  throw new JobError(
    'CONFIG_INVALID',
    'JOB_DASHBOARD_READ_TOKEN needs JOB_DASHBOARD_TOKEN too, for those who may change jobs.',
  );
}

/** @throws JobError `CONFIG_INVALID`, without a token */
export function assertTokens({ operator, reader }: DashboardTokenConfig): void {
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
