import type { ProgramLimits, RunningProgram } from '../../../sandbox/program.ts';
import { startProgram } from '../../../sandbox/start-program.ts';
import { listenShim, port } from './listen-shim.ts';
import { openListener } from './listener.ts';
import type { ProgramParts } from './program-parts.ts';

/** A server in a sandbox. */
export interface StartedServer {
  readonly program: RunningProgram;
  /** The Unix socket that it answers on, which it does not see. */
  readonly socketPath: string;
  /** Removes the socket. */
  remove(): Promise<void>;
}

/** Starts the server of a project. Rejects as `startProgram`. */
export async function startServer(
  { sandbox, files, packages, signal }: ProgramParts,
  entry: string,
  limits: ProgramLimits,
): Promise<StartedServer> {
  const listener = await openListener();
  try {
    const program = await startProgram(sandbox, {
      command: ['node', ...listenShim(), entry],
      files,
      ...(packages !== undefined && { packages }),
      environment: { PORT: String(port) },
      listener,
      limits,
      signal,
    }).finally(listener.handedIn);
    return { program, socketPath: listener.path, remove: listener.remove };
  } catch (error) {
    await listener.remove();
    throw error;
  }
}
