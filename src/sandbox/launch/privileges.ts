import type { BwrapSandbox } from '../find-sandbox.ts';

/**
 * The beginning of a command line that gives up the rights of root; nothing for another user, or if this
 * process is not root. bwrap would otherwise run the program as root, outside of its namespaces.
 */
export function asNobody({ setpriv }: Pick<BwrapSandbox, 'setpriv'>): readonly string[] {
  if (process.getuid?.() !== 0) return [];
  return [setpriv, `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', '--'];
}

/** The user and the group inside, no matter who starts the program. */
export const nobody = 65_534;

/** Folders with programs and libraries, and no secrets. */
export const systemFolders = [
  '/usr',
  '/lib',
  '/lib64',
  '/bin',
  '/etc/ld.so.cache',
  '/etc/alternatives',
];

/** The options of bwrap for every sandbox: all namespaces, no capabilities, an empty environment. */
export const walls: readonly string[] = [
  ['--unshare-all', '--die-with-parent', '--new-session', '--clearenv'],
  ['--cap-drop', 'ALL'],
  ...systemFolders.map((path) => ['--ro-bind-try', path, path]),
  ['--proc', '/proc', '--dev', '/dev'],
].flat();
