import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../../src/contracts/stages/finding.ts';
import { validationLines } from '../../src/cli/ui/reports/validation-report.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { runCli } from '../helpers/processes/run-cli.ts';

async function folder(files: Readonly<Record<string, string>>): Promise<string> {
  const dir = await tempDir();
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return dir;
}

const cli = async (...args: string[]) => runCli(['validate', ...args], { bases: await tempDir() });

test('prints the verdict as one JSON document, and exits with 1 if there are errors', async () => {
  const dir = await folder({
    'index.html':
      '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body><script src="a.js"></script></body></html>',
  });
  const { stdout, stderr, exitCode } = await cli(dir, '--json');
  expect(JSON.parse(stdout)).toEqual({
    projectType: 'static_html',
    passed: false,
    findings: [
      {
        severity: 'error',
        kind: 'missing-file',
        file: 'index.html',
        line: 1,
        column: expect.any(Number),
        message: '<script src> refers to a.js, which does not exist.',
        hint: expect.any(String),
      },
    ],
    behaviour: {
      status: 'skipped',
      reason: expect.stringContaining('JOB_BROWSER'),
      consoleErrors: [],
      failedRequests: [],
    },
  });
  expect(stderr).toBe('');
  expect(exitCode).toBe(1);
});

test('passes a working project of the given type, without colour in a pipe', async () => {
  const dir = await folder({
    'package.json':
      '{ "name": "a", "main": "a.js", "engines": { "node": ">=22" }, "scripts": { "start": "node a.js" } }',
    'a.js': '',
  });
  const { stdout, exitCode } = await cli(dir, '--type', 'node_project');
  expect(stdout).toBe('✓ passed as node_project: no errors, no warnings\n');
  expect(exitCode).toBe(0);
});

test('exits with 2 without a folder or with an unknown type', async () => {
  const file = join(await folder({ 'a.txt': '' }), 'a.txt');
  const all = await Promise.all([
    cli('/nowhere/at/all'),
    cli(file),
    cli(),
    cli('.', '--type', 'app'),
  ]);
  expect(all.map(({ exitCode }) => exitCode)).toEqual([2, 2, 2, 2]);
  expect(all[0]?.stderr).toContain('FOLDER_NOT_FOUND');
});

test('groups findings by file, and counts repeated ones', () => {
  const found = (line: number, changes: Partial<Finding> = {}): Finding => ({
    severity: 'warning',
    kind: 'accessibility',
    file: 'index.html',
    line,
    message: 'No alt.',
    hint: 'Add one.',
    ...changes,
  });
  const findings = [
    found(10, {
      severity: 'error',
      kind: 'missing-file',
      column: 4,
      message: 'Gone\u001b[31m.',
      hint: 'Write it.',
    }),
    found(1),
    found(2),
    found(3),
    found(1, { file: 'b.html' }),
  ];
  const lines = validationLines(
    { projectType: 'static_html', passed: false, findings },
    { status: 'checked', consoleErrors: ['TypeError: a\u001b[2J'], failedRequests: [] },
    (_, text) => text,
  );
  expect(lines).toEqual([
    'index.html',
    '  ✗  10:4  missing-file   Gone\\u001b[31m.',
    '    → Write it.',
    '  !  1     accessibility  No alt.',
    '  !  2     accessibility  No alt.',
    '    … and 1 more like this',
    '    → Add one.',
    '',
    'b.html',
    '  !  1  accessibility  No alt.',
    '    → Add one.',
    '',
    'in a browser  checked',
    '  !  TypeError: a\\u001b[2J',
    '',
    '✗ failed as static_html: 1 error, 4 warnings',
  ]);
});

test('needs no setting of jobs', async () => {
  const html = '<!DOCTYPE html><html lang="en"><head><title>A</title></head><body></body></html>';
  const dir = await folder({ 'index.html': html });
  const env = { JOB_WORK_BASE: 'relative', JOB_STORE: 'relative' };
  const { stderr, exitCode } = await runCli(['validate', dir], { bases: await tempDir(), env });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});
