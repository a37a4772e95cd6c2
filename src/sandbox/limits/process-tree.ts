import { readdirSync, readFileSync } from 'node:fs';

/** A process and its descendants, itself first. Linux only. */
export function processTree(pid: number): number[] {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

/** The children of a process that it has not reaped, including zombies. */
export function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

/** Bytes of memory of the given processes, without shared libraries. */
export function memoryOf(pids: readonly number[]): number {
  const kibibytes = pids.flatMap((pid) =>
    [...read(`/proc/${pid}/status`).matchAll(ownMemory)].map(([, count]) => Number(count)),
  );
  return kibibytes.reduce((sum, count) => sum + count, 0) * 1024;
}

/** Sends a signal to each of them. */
export function killAll(pids: readonly number[], signal: NodeJS.Signals = 'SIGKILL'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has already exited.
    }
  }
}

/** Excludes file-backed memory, which would be counted once per process. */
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
