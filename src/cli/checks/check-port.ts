import { once } from 'node:events';
import { createServer } from 'node:net';
import { errorCodes } from '../../errors/codes.ts';
import type { Check } from './check.ts';

/** Checks that the preview server can listen on its port. */
export async function checkPort(port: number): Promise<Check> {
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
    return { name, ok: false, required: true, detail, hint };
  } finally {
    server.close();
  }
}
