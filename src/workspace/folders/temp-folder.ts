import { hash } from 'node:crypto';
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
export async function makeTempFolder(prefix: Prefix): Promise<string> {
  await removeLeftOvers(prefix).catch(() => {});
  return mkdtemp(join(tmpdir(), `${prefix}-${processKey(process.pid) ?? process.pid}-`));
}

/** What temporary folders are made for. */
const prefixes = ['jobchart-page', 'jobchart-run', 'jobchart-doctor'] as const;
type Prefix = (typeof prefixes)[number];
/** How long a program with such a folder may run. */
export const longestRunMs = 24 * 3_600_000;
/**
 * Longer than any of them is in use. Older ones of unknown processes, such as those of another container,
 * are removed too.
 */
const longestMs = (prefix: Prefix): number =>
  3_600_000 + (prefix === 'jobchart-run' ? longestRunMs : 0);

/** Removes all such folders of ours that killed processes left behind. */
export async function removeTempLeftOvers(): Promise<void> {
  for (const prefix of prefixes) await removeLeftOvers(prefix).catch(() => {});
}

async function removeLeftOvers(prefix: Prefix): Promise<void> {
  const temp = tmpdir();
  const named = (await readdir(temp)).filter((name) => name.startsWith(`${prefix}-`));
  const old = named.filter((name) => isLeftOver(temp, name, prefix));
  for (const name of old) await removeEntry(temp, name, nothingRemoved());
}

function isLeftOver(temp: string, name: string, prefix: Prefix): boolean {
  const stats = lstatSync(join(temp, name), { throwIfNoEntry: false });
  // Anyone may create names under /tmp.
  if (!stats?.isDirectory() || stats.uid !== process.getuid?.()) return false;
  const key = name.slice(prefix.length + 1);
  const [namespace, pid] = key.split('-');
  if (namespace !== pidNamespace()) return Date.now() - stats.mtimeMs > longestMs(prefix);
  const owner = processKey(Number(pid));
  return owner === undefined || !key.startsWith(`${owner}-`);
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

/** The first namespace has the same number on every machine. Short: the path of a socket is limited. */
function pidNamespace(): string {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
  return hash('sha256', `${boot}${statSync('/proc/self/ns/pid').ino}`).slice(0, 12);
}
