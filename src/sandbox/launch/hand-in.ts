import { closeSync, constants, openSync } from 'node:fs';
import type { SandboxedProgram } from '../program.ts';
import { seccompFilter } from '../seccomp/filter.ts';
import { type Descriptors, hosts, users } from './bwrap-command.ts';
import { inheritedDescriptors } from './inherited-descriptors.ts';

/** What a sandbox gets as descriptors from 3 on. */
export interface HandIn {
  /** For `spawn`. */
  readonly stdio: readonly ('pipe' | 'ignore' | number)[];
  readonly descriptors: Descriptors;
  /** What to write into pipes, by descriptor. */
  readonly contents: ReadonlyMap<number, string | Buffer>;
  /** Closes what was opened for it. */
  close(): void;
}

/** The descriptor at which a program finds its listening socket. */
export const listenerDescriptor = 4;
const control = 3;

/** Prepares the descriptors of a sandbox. */
export function handIn({ listener }: SandboxedProgram, isContainer: boolean): HandIn {
  const stdio: ('pipe' | 'ignore' | number)[] = ['pipe', listener?.descriptor ?? 'ignore'];
  const contents = new Map<number, string | Buffer>();
  const opened: number[] = [];
  const pipe = (content: string | Buffer): number => {
    const descriptor = control + stdio.push('pipe') - 1;
    contents.set(descriptor, content);
    return descriptor;
  };
  // Podman passes on no others; it reads its filter from a file.
  if (isContainer) return { stdio, descriptors: { control }, contents, close: () => {} };
  const filter = seccompFilter();
  const descriptors: Descriptors = {
    control,
    users: pipe(users),
    hosts: pipe(hosts),
    ...(filter !== undefined && { seccomp: pipe(filter) }),
  };
  for (const descriptor of inheritedDescriptors(control)) {
    while (stdio.length + control <= descriptor) stdio.push('ignore');
    if (stdio[descriptor - control] !== 'ignore') continue;
    opened.push(openSync('/dev/null', constants.O_RDONLY));
    stdio[descriptor - control] = opened.at(-1) ?? 'ignore';
  }
  const close = (): void => opened.forEach((descriptor) => closeSync(descriptor));
  return { stdio, descriptors, contents, close };
}
