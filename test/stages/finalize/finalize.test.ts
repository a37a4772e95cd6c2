import { expect, test } from 'vitest';
import type { Job } from '../../../src/contracts/job/job.ts';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import { finalizeStage } from '../../../src/stages/finalize/finalize.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

const now = Date.UTC(2026, 10, 24, 14, 4);
const hour = 3_600_000;
const url = 'http://x.localhost:1/';

const planned: Plan = {
  projectType: 'static_html',
  starter: 'landing-page',
  title: 'Luna Bakery',
  slug: 'luna-bakery',
  summary: 'A page.',
  sections: [],
};

const job: Job = {
  jobId: 'job-1',
  createdAt: '2026-11-24T14:04:00.000Z',
  projectType: 'static_html',
  status: 'deployed',
  input: { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' },
  paths: { workspaceDir: '/jobs/work/job-1', outputDir: '/jobs/output/job-1' },
  preview: { enabled: true, url, expiresAt: now + hour },
  diagnostics: {
    logsPath: '/jobs/logs/job-1.log',
    stageTimings: {},
    tokenUsage: { total: 0 },
    attempts: [],
    waits: [],
  },
  plan: planned,
  revision: 0,
  files: [],
  tree: { count: 4, bytes: 9000, sha256: 'aa' },
  findings: [],
  artifacts: { zip: { path: '/jobs/output/job-1.zip', bytes: 5240, sha256: 'bb' } },
};

test('reports the result and when its preview expires', async () => {
  expect(await report({})).toBe(
    `Web page "Luna Bakery": 4 files, 5.2 KB zip, preview at ${url} until 15:04 UTC.`,
  );
});

test('includes the date for a preview that lives for days', async () => {
  const preview = { enabled: true, url, expiresAt: now + 48 * hour };
  expect(await report({ preview })).toMatch(/until 2026-11-26 14:04 UTC\.$/);
});

test('mentions a missing preview only if one was requested', async () => {
  expect(await report({ preview: { enabled: true, reason: 'Off.' } })).toMatch(
    /zip, no preview\.$/,
  );
  expect(await report({ preview: { enabled: false } })).toMatch(/5\.2 KB zip\.$/);
});

test.for([
  ['node_project', 'Node.js project'],
  ['discord_bot', 'Discord bot'],
] as const)('names a %s', async ([projectType, label]) => {
  expect(await report({ projectType })).toMatch(new RegExp(`^${label} "Luna Bakery": `));
});

test.for([
  [999, '999 B'],
  [1000, '1.0 KB'],
  [2_500_000, '2.5 MB'],
] as const)('writes %d bytes as %s', async ([bytes, size]) => {
  const zip = { path: '/z', bytes, sha256: 'bb' };
  expect(await report({ artifacts: { zip } })).toContain(`, ${size} zip,`);
});

test('stays on one line whatever the title, and works without a zip', async () => {
  const { plan } = job;
  const titled = plan && { ...plan, title: 'a\nb\u202e' };
  const tree = { count: 1, bytes: 1, sha256: 'aa' };
  expect(await report({ ...(titled && { plan: titled }), tree, artifacts: {} })).toBe(
    `Web page "a\\nb\\u202e": 1 file, preview at ${url} until 15:04 UTC.`,
  );
});

async function report(change: Partial<Job>): Promise<string> {
  const changed = { ...job, ...change };
  const { jobId, projectType, input } = changed;
  const tools = stageTools({ now: () => now });
  return (await finalizeStage.run({ jobId, projectType, input, job: changed }, tools)).report;
}

test('lines that do not fit in the report are counted, and none is cut', async () => {
  const lines = Array.from({ length: 9 }, (_none, at) =>
    `a wish number ${at} ${'of the choir '.repeat(4)}`.trim(),
  );
  const text = await report({ plan: { ...planned, notIncluded: lines } });
  expect(text.length).toBeLessThanOrEqual(500);
  expect(text).toMatch(/ of the choir; \d more in README\.md\.$/u);
});

test('how a model writes the main thing is said once, at the end', async () => {
  const notIncluded = ['the program itself: this is a page about it', 'sound'];
  const text = await report({ plan: { ...planned, notIncluded } });
  expect(text).toMatch(/about it; sound\. A language model can write this: set JOB_MODEL/u);
  expect(await report({ plan: { ...planned, notIncluded: ['sound'] } })).not.toContain('JOB_MODEL');
});
