import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program/program.ts';
import { asTypedHere, ownCommandAt } from '../../src/cli/ui/own-command.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const node = '/opt/node26/bin/node';

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
  const at = (cwd: string) => ownCommandAt({ script, cwd, path: '', node: '/opt/node 26/node' });
  expect(at('/srv/job chart')).toBe('npm run -s jobchart --');
  expect(at('/srv/job chart/examples')).toBe('npm run -s jobchart --');
  expect(at('/srv/job chart 2')).toBe('"/opt/node 26/node" "/srv/job chart/src/cli/main.ts"');
});

test('is npx if it is installed in the project, also in subfolders', async () => {
  const { home, script, bin } = await installed('project');
  const path = `/usr/bin${delimiter}${bin}`;
  for (const folder of ['project', 'project/src/deep']) {
    expect(ownCommandAt({ script, cwd: join(home, folder), path, node })).toBe('npx jobchart');
  }
});

test('is the bare name if it is in PATH, otherwise the file', async () => {
  const { home, script, bin } = await installed('lib');
  await symlink(script, join(home, 'jobchart'));
  const path = `/usr/bin${delimiter}${home}`;
  expect(ownCommandAt({ script, cwd: '/', path, node })).toBe('jobchart');
  for (const other of ['/usr/bin', bin]) {
    expect(ownCommandAt({ script, cwd: '/', path: other, node })).toBe(`${node} ${script}`);
  }
});

test('names node only if that is the Node that runs here', async () => {
  const [own, old] = [await tempDir(), await tempDir()];
  for (const folder of [own, old]) await writeFile(join(folder, 'node'), '');
  const linked = await tempDir();
  await symlink(join(own, 'node'), join(linked, 'node'));
  const at = (...folders: readonly string[]) =>
    ownCommandAt({
      script: '/srv/src/cli/main.ts',
      cwd: '/',
      path: folders.join(delimiter),
      node: join(own, 'node'),
    });
  expect(at('/nowhere', linked, old)).toBe('node /srv/src/cli/main.ts');
  expect(at(old, own)).toBe(`${join(own, 'node')} /srv/src/cli/main.ts`);
});

test('is npx if npx fetched it', async () => {
  const { script, bin } = await installed('.npm/_npx/0a1b');
  expect(ownCommandAt({ script, cwd: '/', path: bin, node })).toBe('npx jobchart');
});

test('replaces only commands', () => {
  const own = 'npm run -s jobchart --';
  expect(asTypedHere('While `jobchart serve` runs. A newer version of jobchart wrote it.')).toBe(
    `While \`${own} serve\` runs. A newer version of jobchart wrote it.`,
  );
  expect(asTypedHere('/tmp/jobchart run, my-jobchart show, jobchart runs')).not.toContain('npm');
});

test('help names commands as they are typed here', async () => {
  const help = async (...args: string[]) => (await runCli(args, { bases: '/nowhere' })).stdout;
  expect(await help('--help')).toMatch(/^Usage: npm run -s jobchart -- \[options\]/);
  expect((await runCli([], { bases: '/nowhere' })).stderr).toContain(
    '$ npm run -s jobchart -- run',
  );
  const run = await help('run', '--help');
  expect(run).toContain('$ npm run -s jobchart -- run --starter snake');
  expect(run).not.toMatch(/(?<!-s )jobchart run/);
});

test('knows every command', () => {
  const names = createProgram(() => {}).commands.map((command) => command.name());
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) expect(asTypedHere(`jobchart ${name} x`)).not.toMatch(/^jobchart /);
});
