import { expect, test } from 'vitest';
import { createActor } from 'xstate';
import { jobMachine, toJob } from '../../machines/index.ts';
import type { JobEmitted, JournalEntry } from '../../src/contracts/job/journal.ts';
import {
  formatAge,
  formatBytes,
  formatCounted,
  formatDuration,
} from '../../src/cli/ui/text/format.ts';
import { jobReport } from '../../src/cli/ui/reports/job-report.ts';
import { jobTable } from '../../src/cli/ui/reports/job-table.ts';
import { journalLine } from '../../src/cli/ui/progress/journal-line.ts';
import { createLiveFiles } from '../../src/cli/ui/progress/live-files.ts';
import { usageRows } from '../../src/cli/ui/reports/usage-rows.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import type { TokenUsage } from '../../src/contracts/job/job.ts';
import { planLines } from '../../src/cli/ui/reports/plan-lines.ts';
import { plainLine } from '../../src/cli/ui/text/plain-line.ts';
import { eventLine, progressLines } from '../../src/cli/ui/progress/progress-lines.ts';
import { foldProgress, inState, startProgress } from '../../src/cli/ui/progress/progress-state.ts';
import { jobInput } from '../helpers/jobs/job-steps.ts';

const planning = { stage: 'planning', attempt: 1 } as const;
const events: readonly JobEmitted[] = [
  { type: 'stage.started', at: 1000, ...planning },
  { type: 'stage.completed', at: 1050, durationMs: 50, ...planning },
  { type: 'job.status', at: 1050, from: 'created', to: 'planned' },
  { type: 'stage.started', at: 1050, stage: 'generation', attempt: 2 },
  {
    type: 'stage.progress',
    at: 1060,
    stage: 'generation',
    attempt: 2,
    message: 'Writing \u001b[2Jindex.html',
  },
];
const view = { now: 3050, columns: 80, color: (_: string, text: string) => text };

test('a terminal shows finished, running and pending stages', () => {
  const progress = events.reduce(foldProgress, startProgress(1000));
  expect(progressLines(progress, view)).toEqual([
    '✓ planning          50 ms',
    expect.stringMatching(
      /^[⠀-⣿] generation {8}2\.0 s {2}attempt 2: Writing \\u001b\[2Jindex\.html$/,
    ),
    '· validation    ',
    '· packaging     ',
    '· deployment    ',
    '· finalization  ',
    '  total             2.0 s',
  ]);
});

test('no line of the list is wider than the terminal', () => {
  const long = { ...planning, type: 'stage.progress', at: 1, message: 'x'.repeat(500) } as const;
  const progress = foldProgress(startProgress(0), { type: 'stage.started', at: 0, ...planning });
  const lines = progressLines(foldProgress(progress, long), { ...view, columns: 60 });
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(60);
});

test('the durations of repeated attempts add up', () => {
  const again: readonly JobEmitted[] = [
    { type: 'stage.started', at: 2000, ...planning },
    { type: 'stage.completed', at: 2030, durationMs: 30, ...planning },
  ];
  const { stages } = [...events, ...again].reduce(foldProgress, startProgress(1000));
  expect(stages[0]).toEqual({ stage: 'planning', state: 'done', durationMs: 80 });
});

test('without a terminal, each status and stage event is one line', () => {
  expect(events.map(eventLine)).toEqual([
    '  planning started',
    '✓ planning completed in 50 ms',
    'created → planned',
    '  generation started (attempt 2)',
    undefined,
  ]);
});

test('the total shows what a job waits for, and stops when it ends', () => {
  const waiting = inState(startProgress(1000), 'planned.awaitingApproval');
  expect(progressLines(waiting, view).at(-1)).toBe(
    '  total             2.0 s  waiting for approval',
  );
  const ended = foldProgress(waiting, {
    type: 'job.status',
    at: 1500,
    from: 'planned',
    to: 'done',
  });
  expect(progressLines(inState(ended, 'done'), view).at(-1)).toBe('  total            500 ms');
});

const entry = { jobId: 'job-1-a', cursor: 'j1', seq: 1, at: 0, state: 'failed' } as const;
const rows: readonly JournalEntry[] = [
  {
    ...entry,
    type: 'job.created',
    data: {
      spec: {
        jobId: 'job-1-a',
        createdAt: 0,
        input: { userMessage: 'a \u001b[2Jpage', userId: 'u', channelId: 'c' },
        projectType: 'static_html',
        previewEnabled: true,
        paths: { workspaceDir: 'job-1-a', outputDir: 'job-1-a' },
        logsPath: 'job-1-a.log',
      },
    },
  },
  {
    ...entry,
    type: 'job.status',
    data: {
      from: 'planned',
      to: 'failed',
      error: { code: 'STAGE_FAILED', message: 'Out of ink.', hint: 'Refill it.' },
    },
  },
  {
    ...entry,
    state: 'planned.awaitingApproval',
    type: 'job.status',
    data: { from: 'created', to: 'planned' },
  },
  { ...entry, type: 'preview.live', data: { url: 'http://x.localhost:1/' } },
  { ...entry, type: 'job.quarantined', data: { message: 'It fits no machine.' } },
  { ...entry, type: 'stage.started', data: { stage: 'planning', attempt: 1 } },
];

test('in a list of jobs, a line shows status and preview', () => {
  expect(rows.map((row) => journalLine(row, view.color)?.replace(/^[\d:]{8} {2}/, ''))).toEqual([
    'job-1-a  created: “a \\u001b[2Jpage”',
    'job-1-a  planned → failed: STAGE_FAILED: Out of ink.',
    expect.stringMatching(/^job-1-a {2}created → planned, waits for approval: .* approve job-1-a$/),
    'job-1-a  http://x.localhost:1/',
    'job-1-a  quarantined: It fits no machine.',
    undefined,
  ]);
});

test('no line of the table is wider than the terminal', () => {
  const job = toJob(createActor(jobMachine, { input: jobInput }).getSnapshot());
  const lines = jobTable([{ ...job, input: { ...job.input, userMessage: 'x'.repeat(500) } }], {
    now: Date.parse(job.createdAt) + 90_000,
    width: 100,
    color: view.color,
  });
  expect(lines[0]).toMatch(/^JOB +AGE +STATUS +TYPE +TITLE$/);
  expect(lines[1]).toMatch(/^job-\S+ {2}1 min {2}created, queued {2}static_html {2}“x+…$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(100);
});

test('text from others cannot control the terminal', () => {
  expect(plainLine('a\nb\u001b[31m\u202e')).toBe('a b\\u001b[31m\\u202e');
  expect(plainLine('x'.repeat(50), 10)).toBe('xxxxxxxxx…');
  const key = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
  expect(plainLine(`Refused: ${key}`)).toBe('Refused: ‹github token›');
  // A truncated secret might not be recognised.
  expect(plainLine(`Refused: ${key}`, 20)).toBe('Refused: ‹github to…');
});

test('numbers are short', () => {
  expect([12, 999.6, 59_940, 59_960, 61_000].map(formatDuration)).toEqual([
    '12 ms',
    '1.0 s',
    '59.9 s',
    '1 min 0 s',
    '1 min 1 s',
  ]);
  expect([0, 1, 12_345].map((count) => formatCounted(count, 'job'))).toEqual([
    '0 jobs',
    '1 job',
    '12,345 jobs',
  ]);
  const ages = [5000, 59_999, 3_600_000, 200_000_000];
  expect(ages.map(formatAge)).toEqual(['5 s', '59 s', '1 h', '2 d']);
  expect([512, 24_200, 1_300_000].map(formatBytes)).toEqual(['512 B', '24.2 KB', '1.3 MB']);
});

test('a plan is printed with its parts', () => {
  const plan = { starter: 'landing-page', title: 'Luna', slug: 'luna', summary: 'A page.' };
  expect(planLines({ ...plan, projectType: 'static_html', sections: ['Menu'] })).toEqual([
    'Plan: Luna (static_html, starter landing-page)',
    '  A page.',
    '  - Menu',
  ]);
});

test('the plan of a model is shown with files, packages and estimate', () => {
  const plan = {
    starter: 'model',
    title: 'Books',
    slug: 'books',
    summary: 'An API.',
    projectType: 'node_project',
    framework: 'express',
    routes: [],
    files: [{ path: 'src/app.js', purpose: 'Routes \u001b[2J' }],
    dependencies: { express: '5.3.0', 'left-pad': '1.3.0' },
    unlisted: ['left-pad'],
  } as const satisfies Plan;
  const estimate = { inputTokens: 12_345, outputTokens: 2000 };
  expect(planLines({ ...plan, estimate })).toEqual([
    'Plan: Books (node_project, written by a model)',
    '  An API.',
    '  Files:',
    '    src/app.js: Routes \\u001b[2J',
    '  Packages:',
    '    express 5.3.0',
    '    left-pad 1.3.0 (not on the allow-list)',
    '  Estimate: 12,345 tokens in, 2,000 out, cost unknown',
  ]);
  expect(planLines({ ...plan, estimate: { ...estimate, costUsd: 0.123 } }).at(-1)).toBe(
    '  Estimate: 12,345 tokens in, 2,000 out, about $0.12',
  );
});

test.each<[TokenUsage, readonly string[]]>([
  [{ total: 0 }, []],
  [{ total: 70 }, ['70']],
  [
    { total: 1220, calls: 3, input: 1200, output: 20, cachedInput: 600, costUsd: 0.002 },
    ['a:b', '1,200 in (600 cached), 20 out, 3 calls', '$0.0020'],
  ],
  [{ total: 0, calls: 1, unknownCalls: 1 }, ['a:b', 'unknown, 1 call', 'unknown']],
  [
    { total: 7, calls: 3, input: 5, output: 2, unknownCalls: 1, unpricedCalls: 1, costUsd: 1 },
    ['a:b', '5 in, 2 out, unknown for 1 call, 3 calls', '$1.00, unknown for 2 calls'],
  ],
  [{ total: 7, calls: 1, input: 5, output: 2 }, ['a:b', '5 in, 2 out, 1 call', 'unknown']],
])('usage is shown, and never as 0 where it is unknown: %j', (usage, values) => {
  expect(usageRows(usage, ['a:b']).map(([, value]) => value)).toEqual(values);
});

test('files are shown as they grow, the four that were written to last', () => {
  const live = createLiveFiles();
  const write = (text: string, file?: string) =>
    live.add({ type: 'live.text', jobId: 'j', stage: 'plan', text, ...(file && { file }) });
  write('{"title":');
  for (const file of ['a.js', 'b.js', 'c.js']) write('x', file);
  write(`${'const é = 1;\n'.repeat(200)}the \u001b[2J end`, 'a.js');
  write('y', 'd.js');
  const lines = live.lines({ columns: 60, color: view.color });
  expect(lines.map((line) => line.trim().split(/\s+/).slice(0, 3).join(' '))).toEqual(
    ['a.js 2.8 KB', 'b.js 1 B', 'c.js 1 B', 'd.js 1 B'].map(
      (line) => expect.stringContaining(line) as string,
    ),
  );
  expect(lines[0]).toMatch(/…[^\n]*e \\u001b\[2J end$/);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(60);
  live.clear();
  expect(live.lines({ columns: 60, color: view.color })).toEqual([]);
});

test('the report lists browser errors of a page on separate lines', () => {
  const job = toJob(createActor(jobMachine, { input: jobInput }).getSnapshot());
  const artifact = (path: string) => ({ path, bytes: 1, sha256: 'a' });
  const report = jobReport(
    {
      ...job,
      behaviour: {
        status: 'failed',
        reason: 'The page crashed.',
        consoleErrors: ['Error: \u001b[2J oh'],
        failedRequests: [{ url: 'a.png', reason: 'not a file in the project' }],
      },
      artifacts: { screenshot: artifact('/o/a.png'), screenshotDark: artifact('/o/a.dark.png') },
    },
    view,
  );
  expect(report).toEqual(
    expect.arrayContaining([
      'picture    /o/a.png',
      '           /o/a.dark.png (dark)',
      'in a browser',
      '  failed: The page crashed.',
      '  error: Error: \\u001b[2J oh',
      '  request: a.png: not a file in the project',
    ]),
  );
});

test.each([
  ['a follow-up', { base: { jobId: 'job-1', reused: [] } }, 'follows    job-1'],
  // It begins with the same files as the change that failed.
  ['the retry of a follow-up', { base: { jobId: 'job-0', reused: [] } }, 'retry of   job-1'],
  ['a fork', { base: { jobId: 'job-1', reused: ['plan'] } }, 'retry of   job-1'],
  ['a retry', {}, 'retry of   job-1'],
] as const)('the report says where a job comes from: %s', (_, part, line) => {
  const job = toJob(createActor(jobMachine, { input: jobInput }).getSnapshot());
  expect(jobReport({ ...job, parentJobId: 'job-1', ...part }, view)).toContain(line);
});

test('the report shows what a program that failed printed, as text', () => {
  const job = toJob(createActor(jobMachine, { input: jobInput }).getSnapshot());
  const report = jobReport(
    {
      ...job,
      projectType: 'node_project',
      behaviour: {
        status: 'checked',
        consoleErrors: ['`npm test` ended with exit code 1.'],
        failedRequests: [{ url: 'GET /', reason: 'answered 500' }],
        output: ['\u001b[2J not ok'],
      },
    },
    view,
  );
  expect(report).toEqual(
    expect.arrayContaining([
      'when run',
      '  error: `npm test` ended with exit code 1.',
      '  request: GET /: answered 500',
      '    | \\u001b[2J not ok',
    ]),
  );
});
