import type { BwrapSandbox } from '../find-sandbox.ts';
import type { SandboxedProgram } from '../program.ts';
import type { ControlGroup } from '../limits/control-group.ts';
import { launcher } from './launcher.ts';
import { outerCommand } from './outer-command.ts';
import { reachableNode } from './reachable-node.ts';
import { asNobody, nobody, walls } from './privileges.ts';

/** The descriptors of pipes from the engine. */
export interface Descriptors {
  readonly control: number;
  readonly seccomp?: number;
  readonly users?: number;
  readonly hosts?: number;
}

/**
 * The command line that runs a program under bubblewrap, as a user without rights, in all namespaces and
 * with a filter of system calls. The first process inside is `launcher`.
 */
export function bwrapCommand(
  sandbox: BwrapSandbox,
  { command, environment = {}, packages, limits }: SandboxedProgram,
  { control, seccomp, users: userData = 0, hosts: hostData = 0 }: Descriptors,
  group: ControlGroup,
): string[] {
  const { diskBytes } = limits;
  const options: readonly (readonly string[])[] = [
    walls,
    ['--unshare-user', '--disable-userns', '--as-pid-1'],
    ['--uid', String(nobody), '--gid', String(nobody), '--hostname', 'sandbox'],
    seccomp === undefined ? [] : ['--seccomp', String(seccomp)],
    ...Object.entries({ ...environment, ...fixedEnvironment }).map(([name, value]) => [
      '--setenv',
      name,
      value,
    ]),
    ['--ro-bind', reachableNode(), '/opt/bin/node'],
    ['--perms', '0444', '--ro-bind-data', String(userData), '/etc/passwd'],
    ['--perms', '0444', '--ro-bind-data', String(hostData), '/etc/hosts'],
    ['--size', String(diskBytes), '--tmpfs', '/tmp'],
    ['--size', String(diskBytes), '--tmpfs', '/project'],
    packages === undefined ? [] : ['--ro-bind', packages, '/project/node_modules'],
    ['--size', String(sharedBytes), '--tmpfs', '/dev/shm'],
    // What is left is in memory and has no limit of its own.
    ['--remount-ro', '/dev', '--remount-ro', '/'],
    ['--chdir', '/project'],
  ];
  const hasMemoryGroup = group.controllers.includes('memory');
  const first = launcher(control, { limits, hasMemoryGroup });
  const inside = [...options.flat(), '--', ...first, ...command];
  return outerCommand(sandbox, group, limits, [...asNobody(sandbox), sandbox.bwrap, ...inside]);
}

export const sharedBytes = 16 * 2 ** 20;

export const fixedEnvironment = {
  PATH: '/project/node_modules/.bin:/opt/bin:/usr/bin:/bin',
  HOME: '/tmp',
  TMPDIR: '/tmp',
  TZ: 'UTC',
};

/** The texts of `/etc/passwd` and `/etc/hosts`. */
export const users = `nobody:x:${nobody}:${nobody}:nobody:/tmp:/bin/sh\n`;
export const hosts = '127.0.0.1 localhost sandbox\n::1 localhost\n';
