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

/** Opens the files that the sandbox shows: its user may be unable to reach them by their paths. */
export function handIn({ packages, listener }: SandboxedProgram): HandIn {
  const stdio: ('pipe' | 'ignore' | number)[] = ['pipe', listener?.descriptor ?? 'ignore'];
  const contents = new Map<number, string | Buffer>();
  const opened: number[] = [];
  const next = (): number => stdio.length + control;
  const pipe = (content: string | Buffer): number => {
    contents.set(next(), content);
    return control + stdio.push('pipe') - 1;
  };
  const open = (path: string, flags: number): number => {
    const descriptor = openSync(path, flags);
    opened.push(descriptor);
    return descriptor;
  };
  const pass = (descriptor: number): number => control + stdio.push(descriptor) - 1;
  const close = (): void => opened.forEach((descriptor) => closeSync(descriptor));
  try {
    const { O_RDONLY, O_DIRECTORY, O_NOFOLLOW } = constants;
    const filter = seccompFilter();
    const descriptors: Descriptors = {
      control,
      node: pass(open(process.execPath, O_RDONLY)),
      users: pipe(users),
      hosts: pipe(hosts),
      ...(packages !== undefined && {
        packages: pass(open(packages, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)),
      }),
      ...(filter !== undefined && { seccomp: pipe(filter) }),
    };
    for (const descriptor of inheritedDescriptors(control)) {
      while (next() <= descriptor) stdio.push('ignore');
      if (stdio[descriptor - control] !== 'ignore') continue;
      stdio[descriptor - control] = open('/dev/null', O_RDONLY);
    }
    return { stdio, descriptors, contents, close };
  } catch (error) {
    close();
    throw error;
  }
}
