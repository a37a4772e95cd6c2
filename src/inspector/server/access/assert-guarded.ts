import { assertTokens } from '../../../config/read-dashboard-config.ts';
import { JobError } from '../../../errors/job-error.ts';
import { isLoopback } from '../../../workspace/http/is-loopback.ts';
import type { DashboardTokens } from './tokens.ts';

/** Who reaches the server beyond this machine. */
export interface DashboardAccess {
  /** The address to listen on. One that other machines reach needs tokens. @default '127.0.0.1' */
  readonly host?: string;
  /** The origin of a proxy in front of the server, such as `https://jobs.example.net`. It needs tokens. */
  readonly url?: string;
  readonly tokens?: DashboardTokens;
}

/**
 * Refuses to let others reach a server without a token.
 *
 * @throws JobError `CONFIG_INVALID`
 */
export function assertGuarded({ host = '127.0.0.1', tokens }: DashboardAccess): void {
  if (tokens !== undefined) return assertTokens(tokens);
  if (isLoopback(host)) return;
  throw new JobError(
    'CONFIG_INVALID',
    `Other machines reach ${host}, so the dashboard needs a token: set JOB_DASHBOARD_TOKEN to the output of \`openssl rand -hex 24\`, and sign in with it.`,
  );
}
