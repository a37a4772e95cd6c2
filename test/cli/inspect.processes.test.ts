import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cliChild } from '../helpers/processes/cli-child.ts';
import { visit } from '../helpers/pages/inspector-client.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const linkIn = (line: string) => /http:\S+/.exec(line)?.[0] ?? '';

test('run --inspect prints a link, starts the job when the page is open, and keeps running', async () => {
  const bases = await tempDir();
  const child = cliChild(['run', 'create a landing page for my bakery', '--inspect'], bases);
  const link = linkIn(await child.line(/^Inspector: http/));
  expect(new URL(link).searchParams.get('to')).toBe('#/after/none');
  const page = await visit(link);
  expect(JSON.parse((await page.get('jobs')).body)).toEqual({ jobs: [] });
  await page.get('hello');
  await child.line(/done in/);
  await child.line(/The inspector stays open/);
  expect(JSON.parse((await page.get('jobs')).body)).toMatchObject({ jobs: [{ status: 'done' }] });
  expect(await child.end('SIGINT')).toBe(0);
});

test('serve prints the link of its dashboard, inspect serves one without an engine, and both close', async () => {
  const bases = await tempDir();
  const serve = cliChild(['serve'], bases);
  const dashboard = await visit(linkIn(await serve.line(/^Dashboard: http/)));
  // An open page must not keep the command running.
  const board = dashboard.follow('board');
  const first = board.next();
  const inspect = cliChild(['inspect', '--read-only'], bases);
  const other = await visit(linkIn(await inspect.line(/http/)));
  expect(other.origin).not.toBe(dashboard.origin);
  const { body } = await dashboard.post('jobs', { message: 'an Express API server' });
  const { jobId } = JSON.parse(body) as { jobId: string };
  await expect
    .poll(async () => JSON.parse((await other.get(`jobs/${jobId}`)).body) as object, {
      timeout: 15_000,
    })
    .toMatchObject({ status: 'done' });
  expect((await other.post('jobs', { message: 'a landing page' })).status).toBe(403);
  expect(await inspect.end('SIGINT')).toBe(130);
  await first;
  expect(await serve.end('SIGTERM')).toBe(0);
  await expect(board.next()).rejects.toThrow('aborted');
});

test('an exported journal opens as a file; another file is refused', async () => {
  const bases = await tempDir();
  const made = await runCli(['run', 'an Express API server', '--json'], { bases });
  const { jobId } = JSON.parse(made.stdout) as { jobId: string };
  const { stdout, exitCode } = await runCli(['export', jobId], { bases });
  expect(exitCode).toBe(0);
  const file = join(bases, 'job.jsonl');
  writeFileSync(file, stdout);
  const child = cliChild(['inspect', file], bases);
  const page = await visit(linkIn(await child.line(/http/)));
  expect(JSON.parse((await page.get(`jobs/${jobId}`)).body)).toMatchObject({ status: 'done' });
  expect(await child.end('SIGINT')).toBe(130);

  writeFileSync(file, '{}');
  const refused = await runCli(['inspect', file], { bases });
  expect(refused.stderr).toContain(`${file}: Line 1 is not a journal entry.`);
  expect(refused.exitCode).toBe(2);
});
