import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program/program.ts';
import { asTypedHere, ownCommandAt } from '../../src/cli/ui/own-command.ts';
import { tempDir } from '../helpers/temp-dir.ts';

async function installed(prefix: string) {
  const home = await tempDir();
  const script = join(home, prefix, 'node_modules/jobchart/dist/src/cli/main.js');
  await mkdir(dirname(script), { recursive: true });
  await writeFile(script, '');
  const bin = join(home, prefix, 'node_modules/.bin');
  await mkdir(bin);
  await symlink(script, join(bin, 'jobchart'));
  return { home, script, bin };
}

test('is an npm script in a checkout, the file elsewhere', () => {
  const script = '/srv/job chart/src/cli/main.ts';
  const at = (cwd: string) => ownCommandAt({ script, cwd, path: '' });
  expect(at('/srv/job chart')).toBe('npm run -s jobchart --');
  expect(at('/srv/job chart/examples')).toBe('npm run -s jobchart --');
  expect(at('/srv/job chart 2')).toBe('node "/srv/job chart/src/cli/main.ts"');
});

test('is npx if it is installed in the project, also in subfolders', async () => {
  const { home, script, bin } = await installed('project');
  const path = `/usr/bin${delimiter}${bin}`;
  for (const folder of ['project', 'project/src/deep']) {
    expect(ownCommandAt({ script, cwd: join(home, folder), path })).toBe('npx jobchart');
  }
});

test('is the bare name if it is in PATH, otherwise the file', async () => {
  const { home, script, bin } = await installed('lib');
  await symlink(script, join(home, 'jobchart'));
  const path = `/usr/bin${delimiter}${home}`;
  expect(ownCommandAt({ script, cwd: '/', path })).toBe('jobchart');
  for (const other of ['/usr/bin', bin]) {
    expect(ownCommandAt({ script, cwd: '/', path: other })).toBe(`node ${script}`);
  }
});

test('is npx if npx fetched it', async () => {
  const { script, bin } = await installed('.npm/_npx/0a1b');
  expect(ownCommandAt({ script, cwd: '/', path: bin })).toBe('npx jobchart');
});

test('replaces only commands', () => {
  const own = 'npm run -s jobchart --';
  expect(asTypedHere('While `jobchart serve` runs. A newer version of jobchart wrote it.')).toBe(
    `While \`${own} serve\` runs. A newer version of jobchart wrote it.`,
  );
  expect(asTypedHere('/tmp/jobchart run, my-jobchart show, jobchart runs')).not.toContain('npm');
});

test('knows every command', () => {
  const names = createProgram(() => {}).commands.map((command) => command.name());
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(asTypedHere(`jobchart ${name} x`)).not.toMatch(/^jobchart /);
});
