import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Names this process so that another one on the same machine can see whether it is still there. On
 * Linux `<boot id>:<inode of the pid namespace>:<pid>:<start time>`, elsewhere
 * `<host>:<pid>:<random>`.
 */
export function processIdentity(): string {
  own ??= linuxHolder() ?? `${hostname()}:${process.pid}:${randomUUID()}`;
  return own;
}

/**
 * Whether the process that `currentHolder` named is known to be gone. Where that cannot be known
 * (another machine, another container, a text of another form) it is not.
 *
 * @example
 * isGone(currentHolder()); // false
 */
export function isGone(holder: string): boolean {
  const parts = holder.split(':');
  const pid = Number(parts.at(-2));
  const [place, ownPlace] = [holder, processIdentity()].map((name) =>
    name.split(':').slice(0, -2).join(':'),
  );
  if (place !== ownPlace || !Number.isSafeInteger(pid) || pid <= 0) return false;
  if (isUnknown(pid)) return true;
  const seen = parts.length === 4 ? readProcess(pid) : undefined;
  // The number may have been given to another process; a zombie only waits to be buried.
  return seen !== undefined && (seen.startedAt !== parts[3] || 'ZX'.includes(seen.state));
}

let own: string | undefined;

function linuxHolder(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const namespace = statSync('/proc/self/ns/pid').ino;
    const startedAt = readProcess(process.pid)?.startedAt;
    return startedAt && `${boot}:${namespace}:${process.pid}:${startedAt}`;
  } catch {
    return undefined;
  }
}

function isUnknown(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function readProcess(pid: number): { state: string; startedAt: string } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name, which may hold anything.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    return state && startedAt ? { state, startedAt } : undefined;
  } catch {
    return undefined;
  }
}
