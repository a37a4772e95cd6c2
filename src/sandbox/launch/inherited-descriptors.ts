import { readdirSync, readFileSync } from 'node:fs';

/**
 * The descriptors of this process, beyond the given one, that its children would inherit. Node marks
 * those that it opens, but not all that it was started with.
 */
export function inheritedDescriptors(after: number): number[] {
  return readdirSync('/proc/self/fd')
    .map(Number)
    .filter((descriptor) => descriptor > after && isInherited(descriptor));
}

function isInherited(descriptor: number): boolean {
  try {
    const info = readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8');
    const flags = /^flags:\s+([0-7]+)$/m.exec(info)?.[1] ?? '0';
    return (Number.parseInt(flags, 8) & closeOnExec) === 0;
  } catch {
    // Closed meanwhile, such as the descriptor that listed the folder.
    return false;
  }
}

const closeOnExec = 0o2_000_000;
