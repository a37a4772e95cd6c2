import { once } from 'node:events';
import { createServer } from 'node:net';
import { readDashboardTokens } from '../../../config/read-dashboard-config.ts';
import { readConfig } from '../../../config/read-config.ts';
import {
  assertGuarded,
  type DashboardAccess,
} from '../../../inspector/server/access/assert-guarded.ts';
import { createOrigins } from '../../../inspector/server/access/origins.ts';
import { isLoopback } from '../../../workspace/http/is-loopback.ts';
import { savedPort } from '../../../inspector/server/saved-port.ts';
import { storeExists } from '../find-store.ts';
import { withClient } from '../with-client.ts';

/** The port of the dashboard, and the setting that allows it to show previews in a frame. */
export interface Dashboard {
  readonly port: number;
  readonly access: DashboardAccess;
  /** Whether people on other machines open it, who have no use for a link of this one. */
  readonly isRemote: boolean;
  readonly config: { readonly dashboardUrl: string };
}

/**
 * Chooses the port of the dashboard before the engine opens, because previews allow this one origin to
 * frame them. Uses the requested port, else the last one if it is free, else any free port.
 *
 * @throws JobError `CONFIG_INVALID` if others would reach it without a token
 */
export async function chooseDashboard({
  port: requested,
  host = '127.0.0.1',
}: {
  readonly port?: number | undefined;
  readonly host?: string | undefined;
}): Promise<Dashboard> {
  const { dashboardUrl } = readConfig();
  const tokens = readDashboardTokens();
  const access = {
    host,
    ...(dashboardUrl !== undefined && { url: dashboardUrl }),
    ...(tokens && { tokens }),
  };
  assertGuarded(access);
  const port =
    requested ?? (await freePort(host, (await storeExists()) ? await withClient(savedPort) : 0));
  const own = createOrigins({ host, port }).main;
  return {
    port,
    access,
    isRemote: tokens !== undefined && (dashboardUrl !== undefined || !isLoopback(host)),
    config: { dashboardUrl: dashboardUrl ?? own },
  };
}

/** The port if it is free, else another one. */
async function freePort(host: string, port: number): Promise<number> {
  const server = createServer();
  try {
    await once(server.listen(port, host), 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch {
    if (port === 0) return 0;
    return freePort(host, 0);
  } finally {
    server.close();
  }
}
