import { join } from 'node:path';
import type { Schedule } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import type { Render } from '../starter.ts';
import { shared } from '../shared/shared-files.ts';
import { programProject } from '../shared/program-project.ts';
import { wordsOf } from '../page/dictionary.ts';
import { lineOf, variablesOf } from './variables.ts';
import { readSites, readUrls } from '../shared/reading/read-urls.ts';
import { asksForDigest, type Job, readJob, readRain, sortsFiles } from './read-job.ts';
import { readReporting } from './read-reporting.ts';
import { workerTexts } from './worker-texts.ts';
import { weatherTowns } from '../shared/reading/weather-towns.ts';
import { readWeek } from '../shared/reading/clock/read-clock.ts';
import { programWords } from '../shared/program-words.ts';
import type { Language } from '../../contracts/languages.ts';
import { arrivalsLog, readCopies } from './reading/read-arrivals.ts';
import { listFile } from './reading/read-site-list.ts';
import { readMessage } from './reading/read-message.ts';
import { linesFile, readPicks } from './reading/read-picks.ts';
import { birthdaysFile, readBirthdays } from './read-birthdays.ts';
import { readChecks } from './read-checks.ts';
import { organizeTexts } from '../cli-tool/organize-texts.ts';
import { texts } from './texts.ts';
import { readVariables } from './read-variables.ts';

/** A worker that runs a job at fixed times. */
export const render: Render<'node_project'> = (plan, input) => {
  const request = input.input.userMessage;
  const job = readJob(`${(plan.first ?? plan).title}\n${request}`.slice(0, 2000));
  const isWatching = job === 'prices' || job === 'pages';
  const message = job === 'message' ? readMessage(request) : undefined;
  const isFeed = job === 'feeds';
  const isLooking = isWatching || isFeed || job === 'uptime';
  const values = readVariables(job, request);
  const planned =
    plan.schedule ??
    (job === 'weather' ? { at: '07:00' } : { everySeconds: job === 'arrivals' ? 10 : 3600 });
  const picks = job === 'picks' ? readPicks(request) : undefined;
  const arrivals = job === 'arrivals' ? arrivalsLog(request) : undefined;
  const { to: _to, ...copied } = arrivals === undefined ? {} : readCopies(request);
  const week = 'at' in planned ? readWeek(request) : undefined;
  const schedule = week === undefined ? planned : { ...week };
  const sorts = job === 'cleanup' && sortsFiles(request);
  const hasDigest = isFeed && asksForDigest(request);
  const days = job === 'birthdays' ? readBirthdays(request, plan.language ?? 'en') : undefined;
  const checks = job === 'uptime' ? readChecks(request) : undefined;
  const reporting = isLooking ? reportingOf(request, job, checks) : {};
  const { pick, language } = wordsOf(texts, plan.language ?? 'en');
  const said = wordsOf(workerTexts, language);
  const frame = wordsOf(programWords, language);
  const put = (text: string, value: string | number): string => text.replace('{x}', String(value));
  const hasPage = checks?.port !== undefined;
  const when =
    week === undefined
      ? inWords(planned, language)
      : `${weekdayNames(week.days, language)}, ${week.at}`;
  const variables = {
    ...variablesOf(job),
    ...(values.has('BACKUP_DAYS') && { BACKUP_DAYS: 'cleanDays' as const }),
    ...(job === 'arrivals' && values.has('BACKUP_DIR') && { BACKUP_DIR: 'dir' as const }),
    ...(values.has('CLEANUP_LOG') && { CLEANUP_LOG: 'runLog' as const }),
    ...(values.has('CLEANUP_KINDS') && { CLEANUP_KINDS: 'cleanKinds' as const }),
    EVERY_SECONDS: 'every',
    DAILY_AT: 'at',
  } as const;
  const rows = Object.entries(variables).filter(
    // What is kept is counted in days, or in copies.
    ([name]) => !(name === 'BACKUP_KEEP' && values.has('BACKUP_DAYS')),
  );
  const about = [
    frame.t('once'),
    (job === 'weather'
      ? `\`WEATHER_TOWNS\`, open-meteo.com → \`NOTIFY_URL\`.${rainOf(request).rain === undefined ? '' : ' ☔: 🌧️ ⛈️ ❄️.'}`
      : job === 'message'
        ? '`settings.message` → `NOTIFY_URL`.'
        : job === 'own'
          ? '`src/job.js`: `run`.'
          : said.t(`${job}Body`)
    )
      .replaceAll(
        '{x}',
        days?.file ?? picks?.file ?? (arrivals === undefined ? '' : `data/${arrivals}`),
      )
      .replace('{days}', String(days?.days))
      .replace('{to}', picks?.to ?? ''),
    ...(reporting.log === undefined
      ? []
      : [
          put(
            said.t(checks?.logs === 'troubles' ? 'troublesBody' : 'logBody'),
            `data/${reporting.log}`,
          ),
        ]),
    ...(hasDigest ? [put(said.t('logBody'), 'data/digests/YYYY-MM-DD.md')] : []),
    ...(reporting.below === undefined ? [] : [`< ${reporting.below} → \`NOTIFY_URL\`.`]),
    ...(checks?.list === undefined ? [] : [`\`${checks.list}\`.`]),
    ...(hasPage
      ? [
          `<http://localhost:${checks.port}>, ${[...(checks.paths ?? []), '/api/status'].map((path) => `\`GET ${path}\``).join(', ')} (JSON).`,
        ]
      : []),
  ].join(' ');
  return programProject(plan, input, {
    ...(isFeed && { dependencies: { htmlparser2: '12.0.0' } }),
    about:
      job === 'weather'
        ? `${plan.title} (${weatherTowns(request).join(', ')}): ${when}.`
        : job === 'message' || job === 'own'
          ? `${plan.title}: ${when}.`
          : put(said.t(job), when),
    settings: {
      schedule: { ...schedule },
      when,
      ...(isLooking && { urls: addressesIn(request, job) }),
      ...checks,
      ...(job === 'weather' && { towns: weatherTowns(request), language, ...rainOf(request) }),
      ...(hasDigest && { digest: 'digests' }),
      ...(message !== undefined && { message }),
      ...(days && { file: days.file, days: days.days }),
      ...picks,
      ...(arrivals !== undefined && { log: arrivals, ...copied }),
      ...(sorts && { folders: foldersIn(language) }),
      ...reporting,
      ...(values.size > 0 && { variables: Object.fromEntries(values) }),
      ...textsFor(language, hasPage ? pick(...texts.keys) : {}),
    },
    files: [
      ...filesIn(join(import.meta.dirname, 'files')),
      ...shared('text-files'),
      ...filesIn(join(import.meta.dirname, 'jobs', job)),
      ...(isWatching ? watchFiles() : []),
      ...(isFeed ? feedFiles() : []),
      ...filesIn(join(import.meta.dirname, hasPage ? 'status' : 'no-status')),
      ...(checks?.list === undefined ? [] : [listFile(checks.list)]),
      ...(picks ? [linesFile(picks.file)] : []),
      ...(arrivals === undefined && message === undefined
        ? []
        : filesIn(join(import.meta.dirname, 'notify-files'))),
      ...(job === 'weather'
        ? [...filesIn(join(import.meta.dirname, 'notify-files')), ...shared('weather-files')]
        : []),
      ...(days
        ? [
            ...filesIn(join(import.meta.dirname, 'notify-files')),
            ...shared('csv-files'),
            birthdaysFile(days),
          ]
        : []),
      ...(isLooking
        ? [
            ...filesIn(join(import.meta.dirname, 'notify-files')),
            ...(isFeed
              ? []
              : [...filesIn(join(import.meta.dirname, 'log-files')), ...shared('csv-files')]),
          ]
        : []),
      ...(job === 'cleanup'
        ? movesFile()
        : days || picks || job === 'weather' || job === 'message' || job === 'own'
          ? []
          : shared('store-files')),
      {
        path: '.env.sample',
        content: rows.map(([name]) => lineOf(name, values, request)).join(''),
      },
    ],
    run: `    npm start
    npm start -- --once
    npm test

${about}
`,
    sections: {
      [frame.t('variables')]: `\`.env\`, \`.env.sample\`:

| ${frame.t('variable')} | ${frame.t('says')} |
| --- | --- |
${rows.map(([name, what]) => `| \`${name}\` | ${what === undefined ? 'Oslo, Paris' : said.t(what).replace('30', what === 'cleanDays' ? (values.get(name) ?? '30') : '30')} |\n`).join('')}`,
      [frame.t('times')]: frame.t('grid'),
    },
    places: {
      'src/job.js': frame.t('job'),
      'src/worker.js': frame.t('worker'),
      ...(isWatching && { 'src/look.js': frame.t('look') }),
    },
  });
};

/** How it tells what it found; the file with the sites is none to write to. */
function reportingOf(message: string, job: Job, checks: ReturnType<typeof readChecks> | undefined) {
  const { mark, below, ...said } = readReporting(message);
  const log = said.log ?? (checks?.logs === 'troubles' ? 'downtime.log' : undefined);
  const list = checks?.list;
  return {
    ...(log !== undefined && log !== list && { log }),
    ...(mark !== undefined && { mark }),
    ...(below !== undefined && job === 'prices' && { below }),
  };
}

/** What it says, where the request is in another language than English; the words of the page always. */
function textsFor(language: Language, page: Readonly<Record<string, string>>) {
  const [english, words] = [wordsOf(workerTexts, 'en'), wordsOf(workerTexts, language)];
  const own = language === 'en' ? [] : spoken.map((key) => [english.t(key), words.t(key)] as const);
  const all = { ...Object.fromEntries(own), ...page };
  const hasPage = Object.keys(page).length > 0;
  return Object.keys(all).length === 0 ? {} : { texts: { ...all, ...(hasPage && { language }) } };
}

const spoken = [
  'runs',
  'done',
  'failed',
  'nothing',
  'down',
  'back',
  'up',
  'slow',
  'noBackup',
  'backedUp',
  'birthdayToday',
  'birthdayOn',
] as const;

/** Whether a sign tells of rain, or nothing is told without. */
function rainOf(request: string): { readonly rain?: string } {
  const rain = readRain(request);
  return rain === undefined ? {} : { rain };
}

/** The addresses that a request names; a Minecraft server listens at the same port everywhere. */
function addressesIn(message: string, job: Job): readonly string[] {
  const named = readUrls(message);
  const urls =
    named.length > 0 || !(job === 'uptime' || job === 'pages') ? named : readSites(message);
  const isGame = job === 'uptime' && urls.length === 0 && /minecraft/iu.test(message);
  return isGame ? ['tcp://localhost:25565'] : urls;
}

function feedFiles(): readonly ProjectFile[] {
  const reader = filesIn(join(import.meta.dirname, '..', 'feed-reader', 'files'));
  return [...reader.filter(({ path }) => path === 'src/read-feed.js'), ...shared('fetch-files')];
}

/** What the folders for the kinds of files are called. */
function foldersIn(language: Language): Readonly<Record<string, string>> {
  const { t } = wordsOf(organizeTexts, language);
  const keys = ['images', 'documents', 'videos', 'music', 'archives', 'other'] as const;
  return Object.fromEntries(
    keys.map((key) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, t(key)]),
  );
}

/** Into which folder each file goes is known to the tool that sorts files. */
function movesFile(): readonly ProjectFile[] {
  const tool = filesIn(join(import.meta.dirname, '..', 'cli-tool', 'tools', 'organize'));
  return tool.filter(({ path }) => path === 'src/plan-moves.js');
}

function watchFiles(): readonly ProjectFile[] {
  return [...filesIn(join(import.meta.dirname, 'watch')), ...shared('fetch-files')];
}

/** "every 5 minutes"; in other languages than English, one of a unit as many of a smaller one. */
function inWords(schedule: Schedule, language: Language): string {
  const { t } = wordsOf(workerTexts, language);
  if ('at' in schedule) return t('daily').replace('{x}', schedule.at);
  const { everySeconds } = schedule;
  const isEnglish = language === 'en';
  const [size, unit] = units.find(
    ([seconds]) =>
      everySeconds % seconds === 0 && (isEnglish || seconds === 1 || everySeconds > seconds),
  ) ?? [1, 'second'];
  const count = everySeconds / size;
  return isEnglish && count === 1 ? `every ${unit}` : t(unit).replace('{x}', String(count));
}

/** "Monday, Friday" */
function weekdayNames(days: readonly number[], language: Language): string {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // The first of January 2023 was a Sunday.
  return days.map((day) => format(new Date(Date.UTC(2023, 0, day + 1)))).join(', ');
}

const units = [
  [604_800, 'week'],
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;
