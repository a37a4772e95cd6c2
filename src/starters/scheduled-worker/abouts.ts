import type { Job } from './read-job.ts';

const watching = {
  WATCH_URLS: 'Addresses to look at, with commas between them, beside those of `src/settings.js`.',
  NOTIFY_URL: 'A webhook of Slack or Discord that is told of changes.',
  DATA_DIR: 'The folder for `seen.json`, in which the last state is kept; `data` unless told.',
};
/** The variables of every worker. */
export const always = {
  EVERY_SECONDS: 'Another interval than that of `src/settings.js`.',
  DAILY_AT: 'A time of the day instead, as in 09:30.',
};

/** The description of each job, and its variables. */
export const abouts: Readonly<
  Record<
    Job,
    {
      readonly about: string;
      readonly body: string;
      readonly variables: Readonly<Record<string, string>>;
    }
  >
> = {
  prices: {
    about: 'looks at prices',
    body: 'It reads the price on each page of `WATCH_URLS`, and tells of every change.',
    variables: watching,
  },
  pages: {
    about: 'looks after web pages',
    body: 'It looks whether each page of `WATCH_URLS` answers and whether its text has changed, and tells of every change.',
    variables: watching,
  },
  uptime: {
    about: 'checks whether sites answer',
    body: 'It asks each site, adds a line with status and response time to `data/checks.jsonl`, and tells when a site went down and when it is back. `failures` and `timeoutSeconds` are in `src/settings.js`.',
    variables: {
      WATCH_URLS:
        'Addresses to check, with commas between them, beside those of `src/settings.js`.',
      WEBHOOK_URL: 'A webhook, such as one of Slack or Discord, that is told.',
      DATA_DIR: 'The folder for what is kept; `data` unless told.',
    },
  },
  backup: {
    about: 'makes backups',
    body: 'It copies `BACKUP_SOURCE`, a file or a folder, and keeps the last seven copies.',
    variables: {
      BACKUP_SOURCE: 'What is copied.',
      BACKUP_DIR: 'Where the copies go; `data/backups` unless told.',
      BACKUP_KEEP: 'How many copies are kept; 7 unless told.',
    },
  },
  cleanup: {
    about: 'deletes old files',
    body: 'It lists what it would delete in `CLEANUP_DIR`, and deletes only with `CLEANUP_DELETE=yes`.',
    variables: {
      CLEANUP_DIR: 'The folder to clean up.',
      CLEANUP_DAYS: 'How old a file must be, in days; 30 unless told.',
      CLEANUP_DELETE: '`yes` to delete.',
    },
  },
};
