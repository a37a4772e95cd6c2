import { readNumber } from '../shared/reading/read-number.ts';
import type { Job } from './read-job.ts';

/**
 * What a request says of the variables of a job: folders, and how many copies or days.
 *
 * @example
 * readVariables('backup', 'back up /var/data to /mnt/backups and keep the last 14 copies');
 * // BACKUP_SOURCE: '/var/data', BACKUP_DIR: '/mnt/backups', BACKUP_KEEP: '14'
 */
export function readVariables(job: Job, text: string): ReadonlyMap<string, string> {
  const [first, second] = text.slice(0, 4000).match(paths) ?? [];
  if (job === 'backup') {
    const keep = readNumber(text, copies, { min: 1, max: 1000 });
    return said({ BACKUP_SOURCE: first, BACKUP_DIR: second, BACKUP_KEEP: keep });
  }
  if (job === 'cleanup') {
    return said({
      CLEANUP_DIR: first,
      CLEANUP_DAYS: readNumber(text, days, { min: 1, max: 3650 }),
    });
  }
  return new Map();
}

function said(
  values: Readonly<Record<string, string | number | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}

/** "/var/data", "~/Downloads", "./logs" */
const paths = /(?<![\p{L}\p{N}:/.~-])(?:~|\.{1,2})?\/[a-z0-9_][\w./-]{0,100}(?<![./-])/giu;
const copies = [
  '(?:last|latest|keep|keeps|letzten|últim[ao]s|dernières|ultime|ostatnie|последние)\\s{n}',
  '{n}\\s(?:copies|backups|versions|kopien|copias|sauvegardes|cópias|copie|kopii|копи\\p{L})',
];
const days = ['{n}\\s?(?:days?|tagen?|d[ií]as?|jours?|giorni|dni|дн\\p{L}{1,2})(?!\\p{L})'];
