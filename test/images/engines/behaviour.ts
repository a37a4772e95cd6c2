import { setTimeout as sleep } from 'node:timers/promises';
import type { Storage } from './tools.ts';

/** What a container did. */
export interface ContainerBehaviour {
  /** Of a server: how it answered. */
  readonly status?: string;
  /** Of a server: the exit code of its health check. */
  readonly healthy?: boolean;
  /** Whether it may write to its folder for data. */
  readonly writes?: boolean;
  /** With SIGTERM, within 2 s, or by itself. */
  readonly exitCode: number;
  readonly uid: string;
  readonly capabilities: string;
  /** Of what is not asked: the first line that it printed. */
  readonly output: string;
}

export interface Probe {
  /** Prints the status of a request; exits with 0 once it is answered. */
  readonly ask?: readonly string[];
  readonly healthcheck?: readonly string[];
  readonly hasData?: boolean;
  /** Whether it ends by itself. */
  readonly ends?: boolean;
}

/**
 * Runs an image as strictly as an engine can, without a network, root or anything that it may write to; asks
 * it, and stops it.
 */
export async function behaviourOf(
  { podman }: Storage,
  image: string,
  { ask, healthcheck, hasData = false, ends = false }: Probe,
): Promise<ContainerBehaviour> {
  const strict = ['--network', 'none', '--read-only', '--cap-drop', 'ALL'];
  const noMore = ['--security-opt', 'no-new-privileges'];
  const id = await podman('run', '--detach', ...strict, ...noMore, image);
  const exec = (command: readonly string[]) => podman('exec', id, ...command);
  try {
    const process = await identityOf(podman, id);
    const status = ask && (await until(() => exec(ask)));
    const succeeds = (command: readonly string[]) => exec(command).then(isTrue, isFalse);
    const healthy = healthcheck && (await succeeds(healthcheck));
    const write = ['node', '-e', "fs.writeFileSync('/data/probe', 'x')"];
    const writes = hasData ? await succeeds(write) : undefined;
    if (ask === undefined) await until(() => firstLine(podman, id));
    if (!ends) await podman('stop', '--time', '2', id);
    const exitCode = Number(await podman('wait', id));
    return {
      ...(status !== undefined && { status }),
      ...(healthy !== undefined && { healthy }),
      ...(writes !== undefined && { writes }),
      exitCode,
      ...process,
      output: ask === undefined ? await firstLine(podman, id) : '',
    };
  } finally {
    await podman('rm', '--force', '--volumes', id);
  }
}

async function firstLine(podman: Storage['podman'], id: string): Promise<string> {
  const [line = ''] = (await podman('logs', id)).split('\n');
  if (line === '') throw new Error('It has printed nothing yet.');
  return line;
}

const isTrue = () => true;
const isFalse = () => false;

/** Of its first process, which may be over by now: what the engine was told to start it with. */
async function identityOf(podman: Storage['podman'], id: string) {
  const format = '{{.Config.User}} {{.EffectiveCaps}}';
  const [uid = '', capabilities = ''] = (await podman('inspect', '--format', format, id)).split(
    ' ',
  );
  return { uid, capabilities };
}

/** A program needs a moment to start. */
async function until<Value>(call: () => Promise<Value>): Promise<Value> {
  for (let left = 50; ; left -= 1) {
    try {
      return await call();
    } catch (error) {
      if (left === 0) throw error;
      await sleep(100);
    }
  }
}
