import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const day = 24 * 60 * 60 * 1000;

/** The checks of the last 24 hours, in memory and in a file with a line for each of all checks. */
export async function openHistory(file, now = Date.now) {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => '');
  let recent = text.split('\n').filter(Boolean).map(parsed).filter(Boolean);
  const isRecent = ({ at }) => now() - Date.parse(at) < day;
  return {
    async add(entry) {
      recent = [...recent.filter(isRecent), entry];
      await appendFile(file, JSON.stringify(entry) + '\n');
    },
    /** How much of the last 24 hours a site was up, in percent, and its last check. */
    of(url) {
      const checks = recent.filter((entry) => entry.url === url && isRecent(entry));
      const up = checks.filter(({ isUp }) => isUp).length;
      return {
        last: checks.at(-1),
        uptime: checks.length === 0 ? undefined : Math.round((up / checks.length) * 1000) / 10,
      };
    },
  };
}

/** A line that a crash cut off is left out. */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
