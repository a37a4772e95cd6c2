import { release } from 'node:os';
import type { ProgramLimits } from '../program.ts';

/** What bounds the program from inside. */
interface Bounds {
  readonly limits: ProgramLimits;
  /** Whether a control group counts its memory. */
  readonly hasMemoryGroup: boolean;
}

/**
 * The first process in the sandbox: a shell that says `.` on the descriptor `control`, waits for an
 * answer, unpacks the files of the project from its standard input, says `+`, and runs the program. The
 * answer proves that the engine lives, after which the death of the engine ends the sandbox.
 */
export function launcher(control: number, { limits, hasMemoryGroup }: Bounds): string[] {
  const script = [
    `printf . >&${control}; read -r _ <&${control} || exit ${notStarted}`,
    `tar -xf - -C /project || exit ${notStarted}`,
    `printf + >&${control}; exec ${control}>&-`,
    // The program is a child: its shell stays the first process, which the filter of system calls binds
    // too. What the shell says itself, such as "Terminated", is not output of the program.
    `exec 9>&2 2>/dev/null; ( exec "$@" ) </dev/null 2>&9 9>&-; exit $?`,
  ].join('\n');
  return ['/bin/sh', '-c', script, 'sh', ...prlimit(limits, hasMemoryGroup)];
}

const notStarted = 125;

function prlimit({ processes, memoryBytes, diskBytes }: ProgramLimits, hasGroup: boolean) {
  return [
    '/usr/bin/prlimit',
    '--core=0',
    '--nofile=1024',
    `--fsize=${diskBytes}`,
    ...(hasGroup ? [] : [`--data=${memoryBytes + reservedBytes}`]),
    ...(countsByNamespace() ? [`--nproc=${processes}`] : []),
    '--',
  ];
}

/** What Node reserves for itself and a few threads, without using it. */
const reservedBytes = 4 * 2 ** 30;

/** Before Linux 5.14 the limit counted all processes of the user, those outside too. */
function countsByNamespace(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 14);
}
