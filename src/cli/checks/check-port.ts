import { once } from 'node:events';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import type { EngineStatus } from '../../contracts/engine/engine-status.ts';
import { errorCodes } from '../../errors/codes.ts';
import type { Check } from './check.ts';

/**
 * Checks that the preview server can listen on its port. Not required while an engine of the store runs on
 * this machine: then it is probably that engine which listens.
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
    const engine = isTaken ? (await engines().catch(() => [])).find(runsHere) : undefined;
    if (engine === undefined) return { name, ok: false, required: true, detail, hint };
    const probably = `${detail}, probably by ${engine.label}, an engine of this store`;
    return { name, ok: false, required: false, detail: probably, hint: `If not: ${hint}` };
  } finally {
    server.close();
  }
}

function runsHere({ isLive, label }: EngineStatus): boolean {
  return isLive && label?.startsWith(`${hostname()}:`) === true;
}
