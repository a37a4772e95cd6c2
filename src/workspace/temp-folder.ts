import { lstatSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder for temporary files, named `<prefix>-<process>-<random>`. Removes those of the same
 * prefix that killed processes left behind.
 *
 * @param longestMs No folder of this prefix is used for longer: one that is older is left over, even
 * where its process cannot be known, as in another container.
 * @example
 * const folder = await makeTempFolder('jobchart-page', 3_600_000);
 */
export async function makeTempFolder(prefix: string, longestMs: number): Promise<string> {
  await removeLeftOvers(prefix, longestMs).catch(() => {});
  return mkdtemp(join(tmpdir(), `${prefix}-${processName(process.pid) ?? process.pid}-`));
}

async function removeLeftOvers(prefix: string, longestMs: number): Promise<void> {
  const temp = tmpdir();
  const named = (await readdir(temp)).filter((name) => name.startsWith(`${prefix}-`));
  const old = named.filter((name) =>
    isLeftOver(join(temp, name), name.slice(prefix.length + 1), longestMs),
  );
  await Promise.all(old.map((name) => rm(join(temp, name), { recursive: true, force: true })));
}

function isLeftOver(path: string, name: string, longestMs: number): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  // Anyone may make a name under /tmp.
  if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) return false;
  const [namespace, pid] = name.split('-');
  const isOfThisMachine = namespace !== undefined && namespace === pidNamespace();
  if (!isOfThisMachine) return Date.now() - stats.mtimeMs > longestMs;
  const owner = processName(Number(pid));
  return owner === undefined || !name.startsWith(`${owner}-`);
}

/** `<pid namespace>-<pid>-<start time>`; undefined for none that runs, or where /proc is not. */
function processName(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name, which may hold anything.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return `${pidNamespace()}-${pid}-${fields[19]}`;
  } catch {
    return undefined;
  }
}

function pidNamespace(): string {
  return String(statSync('/proc/self/ns/pid').ino);
}
