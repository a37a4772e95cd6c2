import { JobError } from '../errors/job-error.ts';

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
  environment: Readonly<Record<string, string | undefined>> = process.env,
): DashboardTokenConfig | undefined {
  const [operator, reader] = ['JOB_DASHBOARD_TOKEN', 'JOB_DASHBOARD_READ_TOKEN'].map((name) => {
    const token = environment[name]?.trim();
    return token === '' ? undefined : token;
  });
  if (operator !== undefined) return { operator, ...(reader !== undefined && { reader }) };
  if (reader === undefined) return undefined;
  throw new JobError(
    'CONFIG_INVALID',
    'JOB_DASHBOARD_READ_TOKEN needs JOB_DASHBOARD_TOKEN too, for those who may change jobs.',
  );
}
