import { randomUUID } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * Identifies this process, so that another process of the machine can see whether it still runs. On
 * Linux `<boot id>:<inode of the pid namespace>:<pid>:<start time>`, elsewhere
 * `<host>:<pid>:<random>`.
 */
export function processIdentity(): string {
  own ??= linuxIdentity() ?? `${hostname()}:${process.pid}:${randomUUID()}`;
  return own;
}

/**
 * Whether the process of an identity is known to have ended. False if that cannot be known: another
 * machine, another container, or a text of another form.
 *
 * @example
 * isGone(processIdentity()); // false
 */
export function isGone(identity: string): boolean {
  const parts = identity.split(':');
  const pid = Number(parts.at(-2));
  const [host, ownHost] = [identity, processIdentity()].map((name) =>
    name.split(':').slice(0, -2).join(':'),
  );
  if (host !== ownHost || !Number.isSafeInteger(pid) || pid <= 0) return false;
  if (hasNoProcess(pid)) return true;
  const seen = parts.length === 4 ? readProcess(pid) : undefined;
  // The pid may have been reused. A zombie has already exited.
  return seen !== undefined && (seen.startedAt !== parts[3] || 'ZX'.includes(seen.state));
}

let own: string | undefined;

function linuxIdentity(): string | undefined {
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

function hasNoProcess(pid: number): boolean {
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
    // The second field is the name of the program, which may contain spaces and parentheses.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    return state && startedAt ? { state, startedAt } : undefined;
  } catch {
    return undefined;
  }
}
