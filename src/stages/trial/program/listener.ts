import { linkSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { makeTempFolder } from '../../../workspace/folders/temp-folder.ts';

/** A listening Unix socket for a program in a sandbox. */
export interface Listener {
  readonly descriptor: number;
  /** Where the socket is: in a private folder, which the program does not see. */
  readonly path: string;
  /** Closes the own descriptor, after the program has got it. */
  handedIn(): void;
  /** Removes the socket. */
  remove(): Promise<void>;
}

/** Opens a socket that only the program will accept connections from, and only this user can connect to. */
export async function openListener(): Promise<Listener> {
  const folder = await makeTempFolder('jobchart-run');
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, 's');
    const server = createServer().listen(join(folder, 'own'));
    const descriptor = descriptorOf(server);
    // The server removes its name when it is closed.
    linkSync(join(folder, 'own'), path);
    return { descriptor, path, handedIn: () => server.close(), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** Node has no public name for it. */
function descriptorOf(server: object): number {
  const handle: unknown = Reflect.get(server, '_handle');
  const descriptor: unknown =
    typeof handle === 'object' && handle !== null ? Reflect.get(handle, 'fd') : undefined;
  if (typeof descriptor !== 'number' || descriptor < 0)
    throw new Error('The socket has no number.');
  return descriptor;
}
