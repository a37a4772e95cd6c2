import { once } from 'node:events';
import { createServer } from 'node:net';
import { readConfig } from '../../../config/read-config.ts';
import { savedPort } from '../../../inspector/server/saved-port.ts';
import { storeExists } from '../find-store.ts';
import { withClient } from '../with-client.ts';

/** The port of the dashboard, and the setting that allows it to show previews in a frame. */
export interface Dashboard {
  readonly port: number;
  readonly config: { readonly dashboardUrl: string };
}

/**
 * Chooses the port of the dashboard before the engine opens, because previews allow this one origin to
 * frame them. Uses the requested port, else the last one if it is free, else any free port.
 */
export async function chooseDashboard(requested?: number): Promise<Dashboard> {
  const { dashboardUrl } = readConfig();
  const port =
    requested ?? (await freePort((await storeExists()) ? await withClient(savedPort) : 0));
  return { port, config: { dashboardUrl: dashboardUrl ?? `http://127.0.0.1:${port}` } };
}

/** The port if it is free, else another one. */
async function freePort(port: number): Promise<number> {
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : port;
  } catch {
    return freePort(0);
  } finally {
    server.close();
  }
}
