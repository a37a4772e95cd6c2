import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Canary } from './attack.ts';

export interface Canaries {
  readonly canary: Canary;
  /** What was touched, as sentences. */
  touched(): readonly string[];
  close(): Promise<void>;
}

/** Sets up what a hostile program would look for: a secret, a process, servers. */
export async function setUpCanaries(): Promise<Canaries> {
  const folder = await mkdtemp(join(tmpdir(), 'jobchart-canary-'));
  const secret = `secret-${randomUUID()}`;
  const secretFile = join(folder, 'secret');
  await writeFile(secretFile, secret, { mode: 0o600 });
  await mkdir(join(folder, 'store'), { mode: 0o700 });
  await writeFile(join(folder, 'store', 'x'), secret);
  const sleeper = spawn('sleep', ['100000'], { env: { SECRET: secret }, stdio: 'ignore' });
  let connections = 0;
  const count = (): Server => createServer((socket) => socket.destroy(void (connections += 1)));
  const tcp = count().listen(0, '::');
  const abstractSocket = `jobchart-${randomUUID()}`;
  const abstract = count().listen(`\0${abstractSocket}`);
  await Promise.all([once(tcp, 'listening'), once(abstract, 'listening')]);
  const { port } = tcp.address() as AddressInfo;
  return {
    canary: {
      secret,
      secretFile,
      pid: sleeper.pid ?? 0,
      tcpPort: port,
      abstractSocket,
      addresses: Object.values(networkInterfaces()).flatMap((all) =>
        (all ?? []).filter(({ internal }) => !internal).map(({ address }) => address),
      ),
      folders: [folder, join(folder, 'store'), process.cwd()],
    },
    touched() {
      const found = [
        ...(connections > 0 ? [`${connections} connections`] : []),
        ...((sleeper.exitCode ?? sleeper.signalCode) ? ['a process of ours was ended'] : []),
      ];
      connections = 0;
      return found;
    },
    async close() {
      sleeper.kill('SIGKILL');
      tcp.close();
      abstract.close();
      await rm(folder, { recursive: true });
    },
  };
}
