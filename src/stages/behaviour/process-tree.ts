import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that it started, itself first. Linux only; those that have gone are left out. */
export function processTree(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

/** What a process started that has not been taken note of, zombies among them. */
export function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

/** Bytes of memory that belong to the given processes alone. */
export function memoryOf(pids: readonly number[]): number {
  const kibibytes = pids.flatMap((pid) =>
    [...read(`/proc/${pid}/status`).matchAll(ownMemory)].map(([, count]) => Number(count)),
  );
  return kibibytes.reduce((sum, count) => sum + count, 0) * 1024;
}

/** Ends all of them at once; none can ask for a delay. */
export function killAll(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has gone already.
    }
  }
}

/** Shared libraries do not count, or they would count with every process. */
const ownMemory = /^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm;

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
