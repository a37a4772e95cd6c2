import { readText } from '../limits/group-parents.ts';

/**
 * The CPUs that a program is confined to, as a list for taskset: `count` of those of this process, others
 * each time. So it takes no more of them where no control group bounds it, and starts no more threads.
 */
export function chosenCpus(
  count: number,
  allowed = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readText('/proc/self/status'))?.[1] ?? '0',
): string {
  const all = allowed.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  turn = (turn + count) % all.length;
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => {
    return all[(turn + index) % all.length];
  }).join(',');
}

let turn = 0;
