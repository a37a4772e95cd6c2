import { firstProgram, type Machine, programInPath, thisMachine } from './programs.ts';

/** The programs that make a sandbox, as absolute paths. */
export interface Sandbox {
  readonly bwrap: string;
  readonly setpriv: string;
  readonly taskset: string;
  readonly tar: string;
}

/** The sandbox, or a sentence or two on what is missing and what to do. */
export type FoundSandbox = { readonly sandbox: Sandbox } | { readonly missing: string };

/**
 * Finds what is needed to run the code of a project in a sandbox.
 *
 * @param setting `auto` or `off`, as in `Config`.
 * @example
 * const found = findSandbox('auto');
 * if ('missing' in found) console.log(found.missing);
 */
export function findSandbox(setting: string, machine: Machine = thisMachine()): FoundSandbox {
  if (setting === 'off') {
    return { missing: 'JOB_SANDBOX is off: the code of projects is not run.' };
  }
  if (machine.platform !== 'linux') {
    return {
      missing: 'The code of projects is run only on Linux, where bubblewrap can isolate it.',
    };
  }
  const found: Record<string, string> = {};
  for (const [name, folder] of Object.entries(neededPrograms)) {
    const path = programInPath(name, machine);
    if (path === undefined) return { missing: `${name} is missing. Install ${folder}.` };
    found[name] = path;
  }
  const { bwrap = '', setpriv = '', taskset = '', tar = '' } = found;
  // They are looked up again inside the sandbox, where only system folders are seen.
  if (firstProgram(['/bin/sh']) === undefined || firstProgram(['/usr/bin/prlimit']) === undefined) {
    return { missing: '/usr/bin/prlimit or /bin/sh is missing. Install util-linux.' };
  }
  return { sandbox: { bwrap, setpriv, taskset, tar } };
}

/** By the package that brings each of them. */
const neededPrograms = {
  bwrap: 'bubblewrap',
  setpriv: 'util-linux',
  taskset: 'util-linux',
  tar: 'tar',
};
