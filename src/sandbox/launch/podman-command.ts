import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, keepFile } from '../cache-folder.ts';
import type { PodmanSandbox } from '../find-sandbox.ts';
import type { SandboxedProgram } from '../program.ts';
import { containerProfile } from '../seccomp/container-profile.ts';
import { fixedEnvironment, hosts, sharedBytes, users } from './bwrap-command.ts';
import { containerLauncher } from './container-launcher.ts';
import { nobody, systemFolders } from './privileges.ts';
import { reachableNode } from './reachable-node.ts';

/**
 * The command line that runs a program in a container of Podman. It needs no image: the container sees the
 * system folders of the machine, read-only, like the sandbox of bubblewrap.
 */
export function podmanCommand(
  { podman, runc }: PodmanSandbox,
  { command, environment = {}, packages, listener, limits }: SandboxedProgram,
  control: number,
): string[] {
  const { memoryBytes, processes, cpus, diskBytes } = limits;
  const files = (bytes: number): string => `rw,nosuid,nodev,size=${bytes},mode=1777`;
  const shown = [
    ...systemFolders.filter((path) => !path.startsWith('/etc/')).map((path) => [path, path]),
    [reachableNode(), '/opt/bin/node'],
    ...(packages === undefined ? [] : [[packages, '/project/node_modules']]),
  ];
  const options: readonly (readonly string[])[] = [
    runc === undefined ? [] : ['--runtime', runc],
    ['run', '--rm', '--interactive', '--pull=never', '--log-driver=none'],
    [`--preserve-fds=${listener === undefined ? 1 : 2}`],
    ['--network=none', '--no-hosts', '--hostname=sandbox', '--ipc=private', '--cgroupns=private'],
    ['--read-only', '--read-only-tmpfs=false', '--cap-drop=all'],
    ['--security-opt=no-new-privileges', `--security-opt=seccomp=${profileFile()}`],
    [`--user=${nobody}:${nobody}`],
    [`--pids-limit=${processes}`, `--cpus=${cpus}`],
    [`--memory=${memoryBytes}`, `--memory-swap=${memoryBytes}`],
    ['--ulimit=core=0:0', '--ulimit=nofile=1024:1024', `--ulimit=fsize=${diskBytes}:${diskBytes}`],
    ['--tmpfs', `/project:${files(diskBytes)}`, '--tmpfs', `/tmp:${files(diskBytes)}`],
    ['--tmpfs', `/dev/shm:${files(sharedBytes)}`],
    ...shown.map(([from, to]) => ['--volume', `${from}:${to}:ro`]),
    ...Object.entries({ ...environment, ...fixedEnvironment }).map(([name, value]) => [
      '--env',
      `${name}=${value}`,
    ]),
    ['--workdir', '/project', '--rootfs', emptyRoot()],
  ];
  return [podman, ...options.flat(), ...containerLauncher(control), ...command];
}

/** What Podman needs to find its storage and its helpers. */
export function podmanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, HOME, XDG_RUNTIME_DIR } = process.env;
  return { PATH, HOME, XDG_RUNTIME_DIR, PODMAN_IGNORE_CGROUPSV1_WARNING: '1' };
}

/** The filter of system calls. */
function profileFile(): string {
  const path = join(cacheFolder(), 'seccomp.json');
  keepFile(path, containerProfile());
  return path;
}

/** A root folder with nothing but the places of what is mounted, and the two files of `/etc`. */
function emptyRoot(): string {
  const root = join(cacheFolder(), 'root');
  const folders = ['etc', 'proc', 'sys', 'dev', 'tmp', 'work', 'opt/bin', ...systemFolders];
  for (const folder of folders.filter((path) => !path.startsWith('/etc/'))) {
    mkdirSync(join(root, folder), { recursive: true, mode: 0o755 });
  }
  keepFile(join(root, 'opt/bin/node'), '');
  keepFile(join(root, 'etc/passwd'), users);
  keepFile(join(root, 'etc/hosts'), hosts);
  return root;
}
