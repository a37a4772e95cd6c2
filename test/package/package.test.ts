import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runInTurn } from '../helpers/processes/run-in-turn.ts';
import { runNode } from '../helpers/processes/run-node.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'jobchart-dist-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
const tarball = () =>
  join(project, readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '');

/** A project with the package, packed as it was built, and the dependencies a user would have. */
beforeAll(() => {
  execFileSync('npm', ['pack', '-s', '--pack-destination', project], { cwd: root, stdio: 'pipe' });
  const modules = join(project, 'node_modules');
  mkdirSync(modules);
  execFileSync('tar', ['xzf', tarball(), '-C', modules]);
  execFileSync('mv', [join(modules, 'package'), join(modules, 'jobchart')]);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});

const environment = {
  JOB_WORK_BASE: join(project, 'jobs/work'),
  JOB_OUTPUT_BASE: join(project, 'jobs/output'),
  JOB_LOG_BASE: join(project, 'jobs/logs'),
};

test('is under 3 MB packed', () => {
  expect(statSync(tarball()).size).toBeLessThan(3_000_000);
});

test('its errors are shown by the name of their class', async () => {
  const { JobError } = await import(join(root, 'dist/src/index.js'));
  expect(inspect(new JobError('USAGE_INVALID', 'x'))).toMatch(/^JobError: x/);
});

test('its command runs a job to its end, with the files of a starter', async () => {
  const main = join(project, 'node_modules/jobchart/dist/src/cli/main.js');
  const args = [main, 'run', 'a discord poll bot', '--json'];
  const { stdout, exitCode } = await runNode(args, { bases: project, env: environment });
  expect(exitCode).toBe(0);
  const job: unknown = JSON.parse(stdout);
  expect(job).toMatchObject({
    status: 'done',
    projectType: 'discord_bot',
    artifacts: { zip: {} },
  });
  expect(JSON.stringify(job)).toContain('src/frame/run-bot.js');
});

test('its command validates where it was built, outside of node_modules', async () => {
  const site = join(project, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Site</title>');
  const args = [join(root, 'dist/src/cli/main.js'), 'validate', site, '--json'];
  const { stdout } = await runNode(args, { bases: project, env: environment });
  expect(JSON.parse(stdout)).toMatchObject({ projectType: 'static_html' });
});

describe('scripts that import it', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const ofReadme = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, script = '']) => script);
  // Those that import a part on its own come first.
  const scripts: Readonly<Record<string, string>> = {
    machines: "import { jobMachine } from 'jobchart/machines';\nconsole.log(jobMachine.id);\n",
    inspect: `import { createInspector } from 'jobchart/inspector';
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
    discord:
      "import { createDiscordBot, inviteLink } from 'jobchart/discord';\nconsole.log(typeof createDiscordBot, inviteLink('1'));\n",
    telemetry: `import { createJobEngine } from 'jobchart';
import { serveTelemetry } from 'jobchart/telemetry';
const engine = await createJobEngine({ store: 'memory', limits: { concurrency: 0 } });
const { port, close } = await serveTelemetry({ engine, port: 0 });
const answer = await fetch(\`http://127.0.0.1:\${port}/metrics\`);
console.log((await answer.text()).includes('jobchart_queue_waiting 0'));
await engine.close();
await close();
`,
    ...Object.fromEntries(ofReadme.map((script, index) => [`readme-${index}`, script])),
  };
  let printed: Awaited<ReturnType<typeof runInTurn>>;
  beforeAll(async () => {
    const paths = Object.entries(scripts).map(([name, script]) => {
      writeFileSync(pathOf(name), script);
      return pathOf(name);
    });
    printed = await runInTurn(paths, { bases: project, env: environment });
  });
  const pathOf = (name: string) => join(project, `${name}.ts`);
  const outputOf = (name: string) => {
    const { stdout, stderr, exitCode } = printed.get(pathOf(name)) ?? {};
    expect({ exitCode, stderr }).toEqual({ exitCode: '0', stderr: expect.any(String) });
    return stdout;
  };

  test('those of the README', () => {
    expect(ofReadme).toHaveLength(2);
    expect(outputOf('readme-0')).toContain('deployed → done');
    expect(outputOf('readme-0')).toMatch(/http:\/\/[a-z0-9]+\.localhost:\d+\//);
    expect(outputOf('readme-1')).toMatch(/done .*\.zip/);
  });

  test('its machines can be imported on their own', () => {
    expect(outputOf('machines')).toBe('job\n');
  });

  test('its inspector serves the page', () => {
    expect(outputOf('inspect')).toMatch(/^function [1-9] Set\(1\) \{ 200 \}\n$/);
  });

  test('it serves metrics, and comes with the dashboard of Grafana', () => {
    expect(outputOf('telemetry')).toBe('true\n');
    const folder = join(project, 'node_modules/jobchart/dist/src/telemetry');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['grafana-dashboard.json']));
  });

  test('its Discord bot can be imported on its own, without side effects', () => {
    expect(outputOf('discord')).toBe(
      'function https://discord.com/oauth2/authorize?client_id=1&permissions=274878024704&scope=bot+applications.commands\n',
    );
  });
});

test('its router is small, and comes without the training data', () => {
  const shipped = readdirSync(join(project, 'node_modules/jobchart'), {
    encoding: 'utf8',
    recursive: true,
  });
  expect(shipped.filter((path) => path.includes('training'))).toEqual([]);
  const folder = join(root, 'src/router');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const bytes = files.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
  expect(bytes).toBeLessThan(300_000);
});

test('importing it loads two files of its own', () => {
  const code = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    const load = (url, context, next) => (loaded.push(url), next(url, context));
    registerHooks({ load });
    await import('jobchart');
    console.log(loaded.filter((url) => url.includes('/jobchart/dist/')).length);
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(Number(output)).toBe(2);
});
