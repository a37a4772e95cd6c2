import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const needed = ['podman', 'buildah', 'skopeo', 'umoci', 'runc', 'docker-registry', 'busybox'];

/** Why these tests cannot run here; undefined if they can. */
export const whyNot = findObstacle();

function findObstacle(): string | undefined {
  if (process.platform !== 'linux') return 'containers need Linux';
  if (process.getuid?.() !== 0) return 'podman without root needs more than these tests set up';
  const missing = needed.filter((tool) => !isThere(tool));
  return missing.length === 0 ? undefined : `not installed: ${missing.join(', ')}`;
}

function isThere(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

// A skipped suite is easily taken for one that passed.
if (whyNot !== undefined) process.stderr.write(`Images are not tried in engines: ${whyNot}.\n`);

const run = promisify(execFile);

/** A private storage of images and containers. */
export function openStorage() {
  const home = mkdtempSync(join(tmpdir(), 'jobchart-storage-'));
  const places = ['--root', join(home, 'root'), '--runroot', join(home, 'run')];
  const env = { ...process.env, PODMAN_IGNORE_CGROUPSV1_WARNING: '1' };
  const storage = [...places, '--storage-driver', driverFor(places, env)];
  const call = async (tool: string, args: readonly string[]) => {
    const options = { env, maxBuffer: 2 ** 26 };
    const { stdout, stderr } = await run(tool, [...args], options);
    // What a container wrote to stderr is there in its logs.
    return (args.includes('logs') ? stdout + stderr : stdout).trim();
  };
  const podman = (...args: readonly string[]) =>
    call('podman', [...storage, '--runtime', 'runc', '--cgroup-manager', 'cgroupfs', ...args]);
  const buildah = (...args: readonly string[]) => call('buildah', [...storage, ...args]);
  return {
    podman,
    buildah,
    /** Builds without a daemon, a network of its own, or anything that is pulled. */
    build(dir: string, name: string) {
      const isolated = ['--quiet', '--isolation', 'chroot', '--pull=never'];
      // By itself it wants higher limits than a container may have.
      const limits = ['--ulimit', 'nofile=1024:4096', '--ulimit', 'nproc=4096:4096'];
      return buildah('build', ...isolated, ...limits, '--tag', name, dir);
    },
    async close() {
      await podman('rm', '--all', '--force', '--time', '0').catch(() => {});
      await buildah('rm', '--all').catch(() => {});
      await podman('rmi', '--all', '--force').catch(() => {});
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Layers in place where the file system can do that, plain copies of them elsewhere. */
function driverFor(places: readonly string[], env: NodeJS.ProcessEnv): 'overlay' | 'vfs' {
  const args = [...places, '--storage-driver', 'overlay', 'info'];
  return spawnSync('podman', args, { env, stdio: 'ignore' }).status === 0 ? 'overlay' : 'vfs';
}

export type Storage = ReturnType<typeof openStorage>;
