import { lstatSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Creates a folder for temporary files, named `<prefix>-<process>-<random>`. Removes folders with the
 * same prefix that killed processes left behind.
 *
 * @param maxAgeMs The longest time that any such folder is in use. Older folders of unknown
 * processes, such as those of another container, are removed too.
 * @example
 * const folder = await makeTempFolder('jobchart-page', 3_600_000);
 */
export async function makeTempFolder(prefix: string, maxAgeMs: number): Promise<string> {
  await removeLeftovers(prefix, maxAgeMs).catch(() => {});
  return mkdtemp(join(tmpdir(), `${prefix}-${processKey(process.pid) ?? process.pid}-`));
}

async function removeLeftovers(prefix: string, maxAgeMs: number): Promise<void> {
  const temp = tmpdir();
  const named = (await readdir(temp)).filter((name) => name.startsWith(`${prefix}-`));
  const old = named.filter((name) =>
    isLeftover(join(temp, name), name.slice(prefix.length + 1), maxAgeMs),
  );
  await Promise.all(old.map((name) => rm(join(temp, name), { recursive: true, force: true })));
}

function isLeftover(path: string, name: string, maxAgeMs: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  // Anyone may create names under /tmp.
  if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) return false;
  const [namespace, pid] = name.split('-');
  const isOfThisMachine = namespace !== undefined && namespace === pidNamespace();
  if (!isOfThisMachine) return Date.now() - stats.mtimeMs > maxAgeMs;
  const owner = processKey(Number(pid));
  return owner === undefined || !name.startsWith(`${owner}-`);
}

/** `<pid namespace>-<pid>-<start time>`; undefined if no such process runs, or without /proc. */
function processKey(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name, which may contain anything.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return `${pidNamespace()}-${pid}-${fields[19]}`;
  } catch {
    return undefined;
  }
}

function pidNamespace(): string {
  return String(statSync('/proc/self/ns/pid').ino);
}
