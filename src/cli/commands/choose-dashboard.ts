import { once } from 'node:events';
import { createServer } from 'node:net';
import { readConfig } from '../../config/read-config.ts';
import { savedPort } from '../../inspector/server/saved-port.ts';
import { isStoreThere } from './find-store.ts';
import { withClient } from './with-client.ts';

/** Where the page of an engine will be, and the setting that lets it show previews in a frame. */
export interface Dashboard {
  readonly port: number;
  readonly config: { readonly dashboardUrl: string };
}

/**
 * Chooses the port of the page before there is an engine: previews name their only frame from the
 * start. It is the one that was asked for, or that of last time, where it is free.
 */
export async function chooseDashboard(wanted?: number): Promise<Dashboard> {
  const { dashboardUrl } = readConfig();
  const port = wanted ?? (await freePort((await isStoreThere()) ? await withClient(savedPort) : 0));
  return { port, config: { dashboardUrl: dashboardUrl ?? `http://127.0.0.1:${port}` } };
}

/** The port, where it is free, or another one. */
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
