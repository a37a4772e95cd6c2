import { join } from 'node:path';
import type { Schedule } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { filesIn } from '../files-in.ts';
import type { Render } from '../starter.ts';
import { shared } from '../shared/shared-files.ts';
import { programProject } from '../shared/program-project.ts';
import { wordsOf } from '../page/dictionary.ts';
import { abouts, always } from './abouts.ts';
import { readUrls } from '../shared/read-urls.ts';
import { readJob } from './read-job.ts';
import { readChecks } from './read-checks.ts';
import { texts } from './texts.ts';
import { readVariables } from './read-variables.ts';

/** A worker that runs a job at fixed times. */
export const render: Render<'node_project'> = (plan, input) => {
  const job = readJob(`${(plan.first ?? plan).title}\n${input.input.userMessage}`.slice(0, 2000));
  const { about, body, variables } = abouts[job];
  const isWatching = job === 'prices' || job === 'pages';
  const values = readVariables(job, input.input.userMessage);
  const schedule = plan.schedule ?? { everySeconds: 3600 };
  const checks = job === 'uptime' ? readChecks(input.input.userMessage) : undefined;
  const { pick, language } = wordsOf(texts, plan.language ?? 'en');
  const hasPage = checks?.port !== undefined;
  const names = Object.keys({ ...variables, ...always });
  return programProject(plan, input, {
    about: `A worker that ${about} ${inWords(schedule)}.`,
    settings: {
      schedule: { ...schedule },
      ...((isWatching || job === 'uptime') && { urls: readUrls(input.input.userMessage) }),
      ...checks,
      ...(hasPage && {
        texts: {
          language,
          ...pick('site', 'state', 'uptime', 'time', 'checked', 'up', 'down', 'waiting'),
        },
      }),
    },
    files: [
      ...filesIn(join(import.meta.dirname, 'files')),
      ...filesIn(join(import.meta.dirname, 'jobs', job)),
      ...(isWatching ? watchFiles() : []),
      ...filesIn(join(import.meta.dirname, hasPage ? 'status' : 'no-status')),
      ...(checks?.list === undefined ? [] : [listFile(checks.list)]),
      ...(isWatching || job === 'uptime' ? filesIn(join(import.meta.dirname, 'notify-files')) : []),
      ...(job === 'cleanup' ? [] : shared('store-files')),
      { path: '.env.sample', content: names.map((name) => lineOf(name, values)).join('') },
    ],
    run: `    npm start
    npm start -- --once
    npm test

It works at once, and then at its times, until Ctrl-C or SIGTERM ends it; \`--once\` is for those who have a cron of their own. ${body}${checks?.list === undefined ? '' : ` The sites stand in \`${checks.list}\`.`}${hasPage ? ` The status page is at <http://localhost:${checks.port}>, with the uptime of the last 24 hours; \`/api/status\` has the same as JSON.` : ''}
`,
    sections: {
      Settings: `Variables of the environment, or lines of a file \`.env\` (see \`.env.sample\`):

| Variable | What it says |
| --- | --- |
${Object.entries({ ...variables, ...always })
  .map(([name, what]) => `| \`${name}\` | ${what} |\n`)
  .join('')}`,
      Times:
        'The times lie on a fixed grid, so that they do not drift. Two runs never overlap: a time that passes during a run is left out. A run that fails is logged, and the next one comes at its time.',
    },
    places: {
      'src/job.js': 'what is done.',
      'src/worker.js': 'when it is done.',
      ...(isWatching && { 'src/look.js': 'what is looked for in a page.' }),
    },
  });
};

/** The list of sites, with one to begin with. */
function listFile(path: string): ProjectFile {
  const isYaml = /\.ya?ml$/.test(path);
  const content = isYaml
    ? '# The sites to check.\nurls:\n  - name: Example\n    url: https://example.com\n'
    : `${JSON.stringify([{ name: 'Example', url: 'https://example.com' }], undefined, 2)}\n`;
  return { path, content };
}

/** What the request says, to be copied to `.env`; the rest for those who want it. */
function lineOf(name: string, values: ReadonlyMap<string, string>): string {
  const value = values.get(name);
  return value === undefined ? `# ${name}=\n` : `${name}=${value}\n`;
}

function watchFiles(): readonly ProjectFile[] {
  return [...filesIn(join(import.meta.dirname, 'watch')), ...shared('fetch-files')];
}

function inWords(schedule: Schedule): string {
  if ('at' in schedule) return `every day at ${schedule.at}`;
  const { everySeconds } = schedule;
  const [size, unit] = (
    [
      [604_800, 'week'],
      [86_400, 'day'],
      [3600, 'hour'],
      [60, 'minute'],
      [1, 'second'],
    ] as const
  ).find(([seconds]) => everySeconds % seconds === 0) ?? [1, 'second'];
  const count = everySeconds / size;
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
