import { lstatSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nothingRemoved, removeEntry } from '../removal/remove-entry.ts';

/**
 * Creates a folder for temporary files, named `<prefix>-<process>-<random>`. Removes folders with the
 * same prefix that killed processes left behind.
 *
 * @example
 * const folder = await makeTempFolder('jobchart-page');
 */
export async function makeTempFolder(prefix: (typeof prefixes)[number]): Promise<string> {
  await removeLeftOvers(prefix).catch(() => {});
  return mkdtemp(join(tmpdir(), `${prefix}-${processKey(process.pid) ?? process.pid}-`));
}

/** What temporary folders are made for. */
const prefixes = ['jobchart-page', 'jobchart-run', 'jobchart-doctor'] as const;
/**
 * Far longer than any of them is in use. Older ones of unknown processes, such as those of another
 * container, are removed too.
 */
const longestMs = 3_600_000;

/** Removes all such folders of ours that killed processes left behind. */
export async function removeTempLeftOvers(): Promise<void> {
  for (const prefix of prefixes) await removeLeftOvers(prefix).catch(() => {});
}

async function removeLeftOvers(prefix: string): Promise<void> {
  const temp = tmpdir();
  const named = (await readdir(temp)).filter((name) => name.startsWith(`${prefix}-`));
  const old = named.filter((name) => isLeftOver(join(temp, name), name.slice(prefix.length + 1)));
  for (const name of old) await removeEntry(temp, name, nothingRemoved());
}

function isLeftOver(path: string, name: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  // Anyone may create names under /tmp.
  if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) return false;
  const [namespace, pid] = name.split('-');
  const isOfThisMachine = namespace !== undefined && namespace === pidNamespace();
  if (!isOfThisMachine) return Date.now() - stats.mtimeMs > longestMs;
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
