import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Job } from '../../src/index.ts';
import { changesText } from '../../src/cli/ui/reports/changes-text.ts';
import { familyTree } from '../../src/cli/ui/reports/family-tree.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { someJob } from '../helpers/jobs/some-job.ts';
import { tempDir } from '../helpers/temp-dir.ts';

describe('a finished job is changed', () => {
  const bases = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
  afterAll(() => rmSync(bases, { recursive: true, force: true }));
  const cli = (...args: readonly string[]) => runCli(args, { bases });
  const json = async <Document>(...args: readonly string[]) =>
    JSON.parse((await cli(...args, '--json')).stdout) as Document;
  let parent: Job;
  beforeAll(async () => {
    parent = await json<Job>('run', 'create a landing page for Luna Bakery');
  });

  test('as a new job, whose diff and family can be shown', async () => {
    const message = 'change the name to "Sol Bakery" and add a login';
    const child = await json<Job>('revise', parent.jobId, message);
    expect(child).toMatchObject({
      status: 'done',
      parentJobId: parent.jobId,
      plan: { title: 'Sol Bakery', notIncluded: ['add a login'] },
    });
    const page = (job: Job) => readFileSync(join(job.paths.workspaceDir, 'index.html'), 'utf8');
    expect(page(child)).toContain('Sol Bakery');
    expect(page(parent)).toContain('Luna Bakery');

    const [diff, tree] = await Promise.all([
      cli('diff', child.jobId),
      cli('show', parent.jobId, '--tree'),
    ]);
    expect(diff.stdout).toMatch(/^\+.*Sol Bakery/m);
    expect(diff.stdout).toContain(`${String(child.changes?.changed)} files changed`);
    expect(tree.stdout.split('\n')).toEqual([
      expect.stringMatching(new RegExp(`^${parent.jobId} ◀ {2}done`)),
      expect.stringMatching(new RegExp(`^└─ ${child.jobId} {2}done`)),
      '',
    ]);
    const fork = await cli('retry', child.jobId, '--from', 'planned');
    expect(fork.stdout).toMatch(/^job-\S+\n$/);
  });

  test.for([
    [['job-none', 'again'], 'JOB_NOT_FOUND', 1],
    [['', '', '--approve'], 'REQUEST_INVALID', 2],
  ] as const)('but not with %j', async ([args, code, exitCode]) => {
    const refused = await cli('revise', ...args, '--json');
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code } });
    expect(refused.exitCode).toBe(exitCode);
  });
});

test('a family is shown as a tree, without what its messages smuggle', () => {
  const member = (jobId: string, parentJobId?: string, userMessage = 'more'): Job => ({
    ...someJob({ status: 'done' }),
    jobId,
    input: { userMessage, userId: 'u1', channelId: 'c1' },
    ...(parentJobId !== undefined && { parentJobId }),
  });
  const jobs = [
    member('a'),
    member('b', 'a', '\u001b[2Jforged\n└─ x'),
    member('c', 'a'),
    member('d', 'b'),
  ];
  expect(familyTree(jobs, 'c', (_, text) => text)).toEqual([
    'a  done  “more”',
    expect.stringMatching(/^├─ b {2}done {2}“\\u001b\[2Jforged └─ x”$/),
    '│  └─ d  done  “more”',
    '└─ c ◀  done  “more”',
  ]);
});

test.for([
  [{}, 'nothing'],
  [{ changed: 1, paths: ['a.css'] }, '1 changed: a.css'],
  [
    { changed: 2, added: 9, deleted: 1, paths: [...'abcdefghij'] },
    '2 changed, 9 added, 1 deleted: a, b, c, d, e, f, g, h and 4 more',
  ],
] as const)('%o is said as %j', ([over, text]) => {
  const none = { added: 0, changed: 0, deleted: 0, unchanged: 1, paths: [] };
  expect(changesText({ ...none, ...over })).toBe(text);
});

test.for([
  ['retry', 'job-1'],
  ['revise', 'job-1', 'blue'],
  ['run', 'a landing page'],
])('%s refuses what is not the name of a model', async (args) => {
  const { stderr, exitCode } = await runCli([...args, '-m', 'zz'], { bases: await tempDir() });
  expect(stderr).toMatch(/^✗ CONFIG_INVALID: model: "zz" must be one of \w+:MODEL/);
  expect(exitCode).toBe(2);
});
