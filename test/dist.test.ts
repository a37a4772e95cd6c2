import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const npm = (args: readonly string[], cwd = root) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const project = mkdtempSync(join(tmpdir(), 'jobchart-dist-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** A project with the packed package and the dependencies a user would have. */
beforeAll(() => {
  npm(['run', '-s', 'build']);
  npm(['pack', '-s', '--pack-destination', project]);
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['xzf', join(project, tarball), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, 'jobchart')]);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 120_000); // Compiles everything while other tests keep both cores busy.

const run = (file: string, ...args: readonly string[]) =>
  execFileSync(process.execPath, [join(project, file), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      JOB_WORK_BASE: join(project, 'jobs/work'),
      JOB_OUTPUT_BASE: join(project, 'jobs/output'),
      JOB_LOG_BASE: join(project, 'jobs/logs'),
      JOB_BROWSER: 'off',
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    },
  });

test("the README's scripts run with the packed package", () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const outputs = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, script = ''], index) => {
    writeFileSync(join(project, `script-${index}.ts`), script);
    return run(`script-${index}.ts`);
  });
  expect(outputs).toHaveLength(2);
  expect(outputs[0]).toContain('deployed → done');
  expect(outputs[0]).toMatch(/http:\/\/[a-z0-9]+\.localhost:\d+\//);
  expect(outputs[1]).toMatch(/done .*\.zip/);
});

test('its command runs a job to its end, with the files of a starter', () => {
  const job: unknown = JSON.parse(
    run('node_modules/jobchart/dist/src/cli/main.js', 'run', 'a discord poll bot', '--json'),
  );
  expect(job).toMatchObject({
    status: 'done',
    projectType: 'discord_bot',
    artifacts: { zip: {} },
  });
  expect(JSON.stringify(job)).toContain('src/frame/run-bot.js');
});

test('its machines can be imported on their own', () => {
  writeFileSync(
    join(project, 'machines.ts'),
    "import { jobMachine } from 'jobchart/machines';\nconsole.log(jobMachine.id);\n",
  );
  expect(run('machines.ts')).toBe('job\n');
});

test('its inspector serves the page', () => {
  writeFileSync(
    join(project, 'inspect.ts'),
    `import { createInspector } from 'jobchart/inspector';
const { inspect, link, close } = createInspector();
const opened = await fetch(await link());
const cookie = opened.headers.get('set-cookie').split(';')[0];
const ask = (path) => fetch(new URL(path, opened.url), { headers: { cookie } });
const shell = await (await ask('/')).text();
const paths = [...shell.matchAll(/(?:src|href)="(\\/[^"]+)"/g)].map(([, path]) => path);
const answers = await Promise.all(paths.map(ask));
console.log(typeof inspect, paths.length, new Set(answers.map(({ status }) => status)));
await close();
`,
  );
  expect(run('inspect.ts')).toMatch(/^function [4-7]\d Set\(1\) \{ 200 \}\n$/);
});

test('its Discord bot can be imported on its own, without side effects', () => {
  writeFileSync(
    join(project, 'discord.ts'),
    "import { createDiscordBot, inviteLink } from 'jobchart/discord';\nconsole.log(typeof createDiscordBot, inviteLink('1'));\n",
  );
  expect(run('discord.ts')).toBe(
    'function https://discord.com/oauth2/authorize?client_id=1&permissions=274878024704&scope=bot+applications.commands\n',
  );
});

test('its router is small, and comes without the training data', () => {
  const folder = join(project, 'node_modules/jobchart/dist/src/router');
  const files = readdirSync(folder);
  expect(files).not.toContain('training');
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  expect(bytes).toBeLessThan(300_000);
});
