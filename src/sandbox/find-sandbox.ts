import { existsSync } from 'node:fs';
import type { Config } from '../contracts/config.ts';
import { firstProgram, type Machine, programInPath, thisMachine } from './programs.ts';

/** What isolates a program. All programs are absolute paths. */
export type Sandbox = BwrapSandbox | PodmanSandbox;

export interface BwrapSandbox {
  readonly kind: 'bwrap';
  readonly bwrap: string;
  readonly setpriv: string;
  readonly taskset: string;
  readonly tar: string;
}

export interface PodmanSandbox {
  readonly kind: 'podman';
  readonly podman: string;
  /** Works with every kind of control groups, where crun does not. */
  readonly runc?: string;
  readonly tar: string;
}

/** The machine to search. */
export interface SandboxMachine extends Machine {
  /** Whether Podman can limit what a container of this user takes. */
  boundsContainers(): boolean;
}

/** The sandbox, or a sentence or two on what is missing and what to do. */
export type FoundSandbox = { readonly sandbox: Sandbox } | { readonly missing: string };

/**
 * Finds what is needed to run the code of a project in a sandbox: bubblewrap, else Podman.
 *
 * @param setting As in `Config`.
 * @example
 * const found = findSandbox('auto');
 * if ('missing' in found) console.log(found.missing);
 */
export function findSandbox(
  setting: Config['sandbox'],
  machine: SandboxMachine = { ...thisMachine(), boundsContainers },
): FoundSandbox {
  if (setting === 'off') {
    return { missing: 'JOB_SANDBOX is off: the code of projects is not run.' };
  }
  if (machine.platform !== 'linux') {
    return { missing: 'The code of projects is run only on Linux, where it can be isolated.' };
  }
  // They are looked up again inside the sandbox, where only system folders are seen.
  if (firstProgram(['/bin/sh']) === undefined || firstProgram(['/usr/bin/prlimit']) === undefined) {
    return { missing: '/usr/bin/prlimit or /bin/sh is missing. Install util-linux.' };
  }
  const tar = programInPath('tar', machine);
  if (tar === undefined) return { missing: 'tar is missing. Install tar.' };
  if (setting === 'podman') return findPodman(machine, tar);
  const found = findBwrap(machine, tar);
  if (setting === 'bwrap' || 'sandbox' in found) return found;
  const container = findPodman(machine, tar);
  return 'sandbox' in container ? container : found;
}

function findPodman(machine: SandboxMachine, tar: string): FoundSandbox {
  const podman = programInPath('podman', machine);
  if (podman === undefined) return { missing: 'podman is missing. Install podman.' };
  if (!machine.boundsContainers()) {
    return {
      missing: 'Podman needs control groups of version 2, or root, to limit its containers.',
    };
  }
  const runc = programInPath('runc', machine);
  return { sandbox: { kind: 'podman', podman, ...(runc !== undefined && { runc }), tar } };
}

/** With version 1 of control groups, Podman ignores limits unless it is root. */
function boundsContainers(): boolean {
  return process.getuid?.() === 0 || existsSync('/sys/fs/cgroup/cgroup.controllers');
}

function findBwrap(machine: Machine, tar: string): FoundSandbox {
  const bwrap = programInPath('bwrap', machine);
  if (bwrap === undefined) return { missing: 'bwrap is missing. Install bubblewrap.' };
  const setpriv = programInPath('setpriv', machine);
  const taskset = programInPath('taskset', machine);
  if (setpriv === undefined || taskset === undefined) {
    return { missing: 'setpriv or taskset is missing. Install util-linux.' };
  }
  return { sandbox: { kind: 'bwrap', bwrap, setpriv, taskset, tar } };
}
