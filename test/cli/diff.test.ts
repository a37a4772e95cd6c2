import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffLines, diffStat, diffSummary } from '../../src/cli/ui/reports/diff-lines.ts';
import type { JobDiff } from '../../src/contracts/job/diff.ts';
import { createJobEngine, type ProjectFile } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { runCli } from '../helpers/processes/run-cli.ts';

const bases = mkdtempSync(join(tmpdir(), 'jobchart-cli-'));
afterAll(() => rmSync(bases, { recursive: true, force: true }));
const cli = (...args: readonly string[]) => runCli(args, { bases });

const key = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
/** Made up. Only its lines as a whole are a secret. */
const privateKey = ['-----BEGIN PRIVATE KEY-----', 'aB3dE5gH7jK9', 'bA3dE5gH7jK9', '-----END'];

const original: readonly ProjectFile[] = [
  { path: 'index.html', content: '<h1>Luna</h1>\n<p>Bread</p>\n' },
  { path: 'notes.txt', content: '\tone\r\ntwo\n' },
];
const renamed: readonly ProjectFile[] = [
  { path: 'index.html', content: '<h1>Luna</h1>\n<p>Cake</p>\n' },
  { path: 'logo.png', content: Uint8Array.of(137, 80, 0, 1) },
  { path: 'notes.txt', content: '\tONE\r\ntwo\n' },
];
const hostile: readonly ProjectFile[] = [
  { path: 'index.html', content: '<h1>\u001b[2J\u202eLuna</h1>\r\rx\r\n' },
  {
    path: 'keys.js',
    content: `const key = "${key}";\n${privateKey.join('\n')} PRIVATE KEY-----\n`,
  },
  { path: 'notes.txt', content: '\tone\r\ntwo\n' },
];

let ids: readonly string[] = [];
beforeAll(async () => {
  const config = {
    workBase: join(bases, 'work'),
    outputBase: join(bases, 'output'),
    logBase: join(bases, 'logs'),
  };
  const trees = [original, renamed, hostile];
  let runs = 0;
  const output = () => ({ files: trees[runs++] ?? [] });
  const stages = fakeStages({ generate: { output } });
  const engine = await createJobEngine({ store: join(bases, 'jobs.db'), config, stages });
  const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };
  const { jobId: parentId } = await engine.submit(request);
  await engine.result(parentId);
  const { jobId: childId } = await engine.retry(parentId);
  await engine.result(childId);
  const { jobId: hostileId } = await engine.retry(parentId);
  await engine.result(hostileId);
  await engine.close();
  ids = [parentId, childId, hostileId];
});

test('a patch of what a job changed, and a summary', async () => {
  const [, childId = ''] = ids;
  const { stdout, stderr, exitCode } = await cli('diff', childId);
  expect(stdout).toBe(
    `diff --git a/index.html b/index.html
--- a/index.html
+++ b/index.html
@@ -1,2 +1,2 @@
 <h1>Luna</h1>
-<p>Bread</p>
+<p>Cake</p>
Binary file, added: "logo.png"
diff --git a/notes.txt b/notes.txt
--- a/notes.txt
+++ b/notes.txt
@@ -1,2 +1,2 @@
-\tone\r
+\tONE\r
 two
3 files changed, 2 lines added, 2 deleted; 1 binary or too large to show
`,
  );
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
});

test('--against names another job, --stat leaves the lines out', async () => {
  const [parentId = '', childId = ''] = ids;
  const { stdout } = await cli('diff', parentId, '--against', childId, '--stat');
  expect(stdout).toBe(
    `changed  +1 -1   index.html
deleted  binary  logo.png
changed  +1 -1   notes.txt
3 files changed, 2 lines added, 2 deleted; 1 binary or too large to show
`,
  );
  const own = await cli('diff', parentId, '-a', parentId);
  expect(own).toEqual({ stdout: 'No file differs.\n', stderr: '', exitCode: 0 });
});

test('--json prints the diff', async () => {
  const [parentId, childId = ''] = ids;
  const { stdout } = await cli('diff', childId, '--json');
  expect(JSON.parse(stdout)).toMatchObject({
    jobId: childId,
    against: parentId,
    addedLines: 2,
    files: [{ path: 'index.html' }, { path: 'logo.png', isBinary: true }, { path: 'notes.txt' }],
  });
});

test('no control character and no secret of a file is printed, and a patch without them says so', async () => {
  const [, , hostileId = ''] = ids;
  const [patch, json] = await Promise.all([
    cli('diff', hostileId),
    cli('diff', hostileId, '--json'),
  ]);
  for (const { stdout } of [patch, json]) {
    expect(stdout).not.toMatch(/[^\P{Cc}\r\n]|\r(?!\n)|\u202e/u);
    for (const secret of [key, ...privateKey.slice(1, 3)]) expect(stdout).not.toContain(secret);
  }
  expect(patch.stdout).toContain('+<h1>\\u001b[2J\\u202eLuna</h1>\\u000d\\u000dx\r\n');
  expect(patch.stdout).toContain('+‹secret›\n');
  expect(patch.stderr).toMatch(/^Secrets and control characters are left out/);
  expect(json.stderr).toBe('');
});

test('what cannot be compared is an error that says why', async () => {
  const [parentId = '', childId = ''] = ids;
  const noParent = await cli('diff', parentId, '--json');
  expect(noParent).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining(
      'has no parent. To compare it with another job, pass --against ID',
    ),
  });
  expect(JSON.parse(noParent.stdout)).toMatchObject({ error: { code: 'QUERY_INVALID' } });
  expect(await cli('diff', 'job-x-y')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('JOB_NOT_FOUND'),
  });
  writeFileSync(join(bases, 'work', parentId, 'notes.txt'), 'edited');
  expect(await cli('diff', childId)).toMatchObject({
    exitCode: 1,
    stdout: '',
    stderr: expect.stringMatching(/FILES_MISSING: .*"notes.txt" is gone or was changed/),
  });
});

describe('on a terminal', () => {
  const line = { type: '+', text: `--- a/x\r${'x'.repeat(2000)}` } as const;
  const hunk = { oldStart: 1, oldLines: 0, newStart: 1, newLines: 1, lines: [line] };
  const file = { path: 'a', status: 'added', isBinary: false, isCut: false } as const;
  const diff: JobDiff = {
    jobId: 'job-1-b',
    against: 'job-1-a',
    files: [
      { ...file, addedLines: 1, deletedLines: 0, hunks: [hunk] },
      { ...file, path: 'large\u001b', isCut: true, hunks: [] },
    ],
    addedLines: 1,
    deletedLines: 0,
    isCut: true,
  };
  const color = (tone: string, text: string) => `<${tone}>${text}`;

  test('headers, hunks and lines are coloured; carriage returns are shown, long lines cut', () => {
    const lines = diffLines(diff, { color, isTerminal: true });
    expect(lines.map((text) => text.slice(0, 30))).toEqual([
      '<bold>diff --git a/a b/a',
      '<bold>new file mode 100644',
      '<bold>--- /dev/null',
      '<bold>+++ b/a',
      '<cyan>@@ -0,0 +1,1 @@',
      '<green>+--- a/x\\u000dxxxxxxxxx',
      '<bold>File too large to show, ',
    ]);
    expect(lines[5]).toHaveLength(1012);
  });

  test('a file too large to compare has no counts', () => {
    expect(diffStat(diff, color)).toEqual([
      'added  <green>+1 <red>-0     a',
      'added  too large to compare  large\\u001b',
    ]);
    expect(diffSummary({ ...diff, files: diff.files.slice(0, 1) })).toBe(
      '1 file changed, 1 line added, 0 deleted',
    );
  });
});
