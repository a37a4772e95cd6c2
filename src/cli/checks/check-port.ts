import { once } from 'node:events';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import type { EngineStatus } from '../../contracts/engine/engine-status.ts';
import { errorCodes } from '../../errors/codes.ts';
import type { Check } from './check.ts';

/**
 * Checks that the preview server can listen on its port, or that an engine of the store already serves the
 * previews on this machine.
 */
export async function checkPort(
  port: number,
  engines: () => Promise<readonly EngineStatus[]>,
): Promise<Check> {
  const name = 'preview port';
  const shown = port === 0 ? 'any free port' : String(port);
  const server = createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return { name, ok: true, required: true, detail: shown };
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const detail = isTaken ? `${port} is in use` : `${port} cannot be opened`;
    const { hint } = errorCodes.PREVIEW_PORT_TAKEN;
    const leader = isTaken ? (await engines().catch(() => [])).find(servesHere) : undefined;
    if (leader === undefined) return { name, ok: false, required: true, detail, hint };
    return { name, ok: true, required: true, detail: `${port}, in use by ${leader.label}` };
  } finally {
    server.close();
  }
}

/** Previews are served under a lease of their own, which runs no jobs. */
function servesHere({ isLive, label, concurrency }: EngineStatus): boolean {
  return isLive && concurrency === 0 && label?.startsWith(`${hostname()}:`) === true;
}
