import type { Job } from './read-job.ts';

const watching = { WATCH_URLS: 'urls', NOTIFY_URL: 'notify', DATA_DIR: 'data' } as const;

/** The variables of each job, each with the text that says what it is for. */
const variables = {
  prices: watching,
  pages: watching,
  feeds: watching,
  uptime: { WATCH_URLS: 'urls', WEBHOOK_URL: 'notify', DATA_DIR: 'data' },
  backup: {
    BACKUP_SOURCE: 'source',
    BACKUP_DIR: 'dir',
    BACKUP_KEEP: 'keep',
    BACKUP_ZIP: 'zip',
    BACKUP_LOG: 'runLog',
  },
  picks: {},
  arrivals: { WATCH_DIR: 'watchDir', NOTIFY_URL: 'notify', DATA_DIR: 'data' },
  weather: { WEATHER_TOWNS: undefined, NOTIFY_URL: 'notify' },
  birthdays: { NOTIFY_URL: 'notify' },
  cleanup: { CLEANUP_DIR: 'cleanDir', CLEANUP_DAYS: 'cleanDays', CLEANUP_DELETE: 'cleanDelete' },
} as const;

/** The variables of a job. */
export function variablesOf<Name extends Job>(job: Name): (typeof variables)[Name] {
  return variables[job];
}
