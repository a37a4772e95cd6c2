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
  own: {},
  arrivals: { WATCH_DIR: 'watchDir', NOTIFY_URL: 'notify', DATA_DIR: 'data' },
  weather: { WEATHER_TOWNS: undefined, NOTIFY_URL: 'notify' },
  message: { NOTIFY_URL: 'notify' },
  birthdays: { NOTIFY_URL: 'notify' },
  cleanup: { CLEANUP_DIR: 'cleanDir', CLEANUP_DAYS: 'cleanDays', CLEANUP_DELETE: 'cleanDelete' },
} as const;

/** The variables of a job. */
export function variablesOf<Name extends Job>(job: Name): (typeof variables)[Name] {
  return variables[job];
}

/** What the request says, to be copied to `.env`; the rest for those who want it. */
export function lineOf(name: string, values: ReadonlyMap<string, string>, message: string): string {
  const value = values.get(name);
  const form = name.endsWith('_URL') ? (forms.find(([who]) => who.test(message))?.[1] ?? '') : '';
  return value === undefined ? `# ${name}=${form}\n` : `${name}=${value}\n`;
}

/** How the address looks that is told. */
const forms: readonly (readonly [RegExp, string])[] = [
  [
    /telegram|телеграм|تيليجرام|تلغرام|텔레그램/iu,
    'https://api.telegram.org/bot<TOKEN>/sendMessage?chat_id=<CHAT>',
  ],
  [/discord|디스코드|дискорд/iu, 'https://discord.com/api/webhooks/<ID>/<TOKEN>'],
  [/slack/iu, 'https://hooks.slack.com/services/<ID>'],
];
