import type { ProgramLimits } from '../program.ts';
import type { ControlGroup } from './control-group.ts';
import { memoryOf, processTree } from './process-tree.ts';

/**
 * Watches a process and those below it where no control group bounds them, and reports with a sentence when
 * they exceed a limit. Between two looks they can: the limits of each process hold meanwhile.
 */
export function watchLimits(
  pid: number | undefined,
  { memoryBytes, processes, timeoutMs }: ProgramLimits,
  { controllers }: Pick<ControlGroup, 'controllers'>,
  onExceeded: (reason: string) => void,
): { stop(): void } {
  const late = setTimeout(() => {
    onExceeded(`It did not end within ${timeoutMs / 1000} s.`);
  }, timeoutMs);
  const isBounded = controllers.includes('memory') && controllers.includes('pids');
  const look = (): void => {
    const tree = processTree(pid ?? 0);
    if (tree.length > processes) onExceeded(`It started more than ${processes} processes.`);
    else if (memoryOf(tree) > memoryBytes) onExceeded(memoryExceeded(memoryBytes));
  };
  const looking = isBounded ? undefined : setInterval(look, lookMs);
  return {
    stop() {
      clearTimeout(late);
      clearInterval(looking);
    },
  };
}

export function memoryExceeded(memoryBytes: number): string {
  return `It used more than ${Math.round(memoryBytes / 2 ** 20)} MB of memory.`;
}

const lookMs = 100;
