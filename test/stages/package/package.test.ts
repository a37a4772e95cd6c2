import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, link, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import type { PackageInput } from '../../../src/contracts/stages/stage.ts';
import { packageStage } from '../../../src/stages/package/package.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

type Files = Readonly<Record<string, string>>;

const base = { starter: 's', title: 'T', slug: 't', summary: 'S' };
const site: Plan = { ...base, projectType: 'static_html', sections: [] };
const bot: Plan = { ...base, projectType: 'discord_bot', commands: [] };
const api: Plan = {
  ...base,
  projectType: 'node_project',
  framework: 'node',
  routes: [{ method: 'GET', path: '/healthz', summary: 'Health' }],
};

async function prepare(files: Files, plan: Plan = site): Promise<PackageInput> {
  const dir = await tempDir();
  const workspaceDir = join(dir, 'work');
  await writeTree(
    workspaceDir,
    Object.entries(files).map(([path, content]) => ({ path, content })),
  );
  const input = { userMessage: 'm', userId: 'u', channelId: 'c' };
  const paths = {
    workspaceDir,
    outputDir: join(dir, 'job'),
    zipPath: join(dir, 'job.zip'),
    screenshotPath: join(dir, 'job.png'),
    screenshotDarkPath: join(dir, 'job.dark.png'),
    transcriptPath: join(dir, 'job.transcript.json'),
  };
  return { jobId: 'job-1', projectType: plan.projectType, input, plan, ...paths };
}

const tools = (signal?: AbortSignal) => stageTools(signal && { signal });

async function dockerfileOf(files: Files, plan: Plan): Promise<string> {
  const input = await prepare(files, plan);
  await packageStage.run(input, tools());
  return readFile(join(input.outputDir, 'Dockerfile'), 'utf8');
}

const files = { 'index.html': '<h1>a</h1>', 'css/style.css': 'a {}', 'empty.txt': '' };

test('creates an output folder and an archive that unzip accepts', async () => {
  const input = await prepare(files);
  const { zip } = await packageStage.run(input, tools());
  const data = await readFile(input.zipPath);
  expect(zip).toEqual({
    path: input.zipPath,
    bytes: data.byteLength,
    sha256: createHash('sha256').update(data).digest('hex'),
  });
  execFileSync('unzip', ['-tq', input.zipPath]);
  const names = execFileSync('unzip', ['-Z1', input.zipPath], { encoding: 'utf8' });
  expect(names.trim().split('\n')).toEqual([
    '.dockerignore',
    'Dockerfile',
    'css/style.css',
    'empty.txt',
    'index.html',
    'manifest.json',
  ]);
  expect(execFileSync('unzip', ['-p', input.zipPath, 'index.html'], { encoding: 'utf8' })).toBe(
    '<h1>a</h1>',
  );
  expect(await readFile(join(input.outputDir, 'css/style.css'), 'utf8')).toBe('a {}');
  expect((await readdir(join(input.outputDir, '..'))).toSorted()).toEqual([
    'job',
    'job.zip',
    'work',
  ]);
});

test('gives the same bytes for a repeated run, another folder and other file times', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 30 }, (_, index) => [`d/${index}.txt`, `${index}`.repeat(50_000)]),
  );
  for (const tree of [files, many]) {
    const [one, two] = [await prepare(tree), await prepare(tree)];
    for (const path of Object.keys(tree)) await utimes(join(two.workspaceDir, path), 1, 1e9);
    const first = await packageStage.run(one, tools());
    const second = await packageStage.run(two, tools());
    const third = await packageStage.run(one, tools());
    expect(second.zip.sha256).toBe(first.zip.sha256);
    expect(third.zip.sha256).toBe(first.zip.sha256);
    execFileSync('unzip', ['-tq', one.zipPath]);
  }
});

test('lists files, sizes and hashes in the manifest, but no time or place', async () => {
  const large = { ...files, 'large.txt': 'x'.repeat(1_200_000) };
  for (const tree of [files, large]) {
    const input = await prepare(tree);
    await packageStage.run(input, tools());
    const manifest = await unzipped(input.zipPath, 'manifest.json');
    expect(manifest).toEqual({
      jobchart: expect.stringMatching(/^\d+\.\d+\.\d+/),
      files: await Promise.all(
        ['.dockerignore', 'Dockerfile', ...Object.keys(tree).toSorted()].map(async (path) => {
          const data = await readFile(join(input.outputDir, path));
          const sha256 = createHash('sha256').update(data).digest('hex');
          return { path, bytes: data.byteLength, sha256 };
        }),
      ),
    });
    expect(await readdir(input.outputDir)).not.toContain('manifest.json');
  }
});

test('does not touch the manifest of a web app', async () => {
  const own = { 'manifest.json': '{ "name": "App" }' };
  const input = await prepare({ ...files, ...own });
  await packageStage.run(input, tools());
  expect(await unzipped(input.zipPath, 'manifest.json')).toEqual({ name: 'App' });
  expect(await unzipped(input.zipPath, 'jobchart-manifest.json')).toHaveProperty('files');
  const ignored = await readFile(join(input.outputDir, '.dockerignore'), 'utf8');
  expect(ignored.split('\n')).toContain('jobchart-manifest.json');
  expect(ignored.split('\n')).not.toContain('manifest.json');
});

async function unzipped(zipPath: string, name: string): Promise<unknown> {
  return JSON.parse(execFileSync('unzip', ['-p', zipPath, name], { encoding: 'utf8' }));
}

test('gives the same bytes in every time zone', async () => {
  const input = await prepare(files);
  const script = `
    const { packageStage } = await import(${JSON.stringify(new URL('../../../src/stages/package/package.ts', import.meta.url).href)});
    const { zip } = await packageStage.run(${JSON.stringify(input)}, { signal: new AbortController().signal, assertOwnership() {} });
    process.stdout.write(zip.sha256);`;
  const run = (TZ: string): string =>
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { TZ },
      encoding: 'utf8',
    });
  expect(run('Asia/Tokyo')).toBe(run('America/Los_Angeles'));
});

test('replaces what an earlier run left', async () => {
  const input = await prepare(files);
  await packageStage.run(input, tools());
  await writeFile(join(input.outputDir, 'left-over'), '');
  await packageStage.run(input, tools());
  expect(await readdir(input.outputDir)).not.toContain('left-over');
});

test('keeps the Dockerfile and .dockerignore of the project', async () => {
  const input = await prepare({ ...files, dockerfile: 'FROM scratch', '.dockerignore': 'x' });
  await packageStage.run(input, tools());
  expect(await readdir(input.outputDir)).not.toContain('Dockerfile');
  expect(await readFile(join(input.outputDir, '.dockerignore'), 'utf8')).toBe('x');
});

test.each(['Dockerfile', 'dockerfile', '.dockerignore', 'manifest.json', 'MANIFEST.json'])(
  'adds no file in place of a folder %s',
  async (folder) => {
    const path = `${folder}/a.txt`;
    const input = await prepare({ ...files, [path]: 'x' });
    await packageStage.run(input, tools());
    const names = await readdir(input.outputDir);
    expect(names.map((name) => name.toLowerCase())).toEqual([
      ...new Set(names.map((name) => name.toLowerCase())),
    ]);
    const into = await tempDir();
    execFileSync('unzip', ['-q', input.zipPath, '-d', into]);
    expect(await readFile(join(into, path), 'utf8')).toBe('x');
    const added =
      folder.toLowerCase() === 'manifest.json' ? 'jobchart-manifest.json' : 'manifest.json';
    expect(await readdir(into)).toContain(added);
  },
);

test('writes a Dockerfile for a site', async () => {
  const dockerfile = await dockerfileOf(files, site);
  expect(dockerfile).toMatch(/^FROM busybox:\d+\.\d+\.\d+\n/);
  expect(dockerfile).toContain('HEALTHCHECK');
});

test('writes a Dockerfile for a Node project', async () => {
  const manifest = {
    main: 'src/index.js',
    scripts: { start: 'node src/main.js' },
    dependencies: { express: '5.0.0' },
  };
  const project = {
    'package.json': JSON.stringify(manifest),
    'src/main.js': '',
    'src/index.js': '',
  };
  const dockerfile = await dockerfileOf(project, api);
  expect(dockerfile).toMatch(/^FROM node:26\.10\.0-slim\n/);
  const options = '--no-audit --no-fund --no-package-lock --omit=dev --ignore-scripts';
  expect(dockerfile).toContain(`RUN npm install ${options}\n`);
  expect(dockerfile).toMatch(/HEALTHCHECK .*healthz/);
  expect(dockerfile).toMatch(/USER 1000:1000\nCMD \["node","src\/main\.js"\]\n$/);
  const locked = await dockerfileOf({ ...project, 'package-lock.json': '{}' }, api);
  expect(locked).toContain('COPY package.json package-lock.json ./');
  expect(locked).toContain('RUN npm ci --omit=dev --ignore-scripts');
});

test('writes a Dockerfile without a health check for a bot', async () => {
  const dockerfile = await dockerfileOf({ 'bot.js': '' }, bot);
  expect(dockerfile).toMatch(/CMD \["node","bot\.js"\]\n$/);
  expect(dockerfile).not.toMatch(/HEALTHCHECK|npm/);
});

test('gives a project that stores data a writable folder', async () => {
  const dockerfile = await dockerfileOf(
    { 'bot.js': '', 'src/store.js': 'process.env.DATA_DIR' },
    bot,
  );
  expect(dockerfile).toMatch(/ENV DATA_DIR=\/data\n[^]*chown 1000:1000 \/data\nVOLUME \/data\n/);
  expect(await dockerfileOf({ 'bot.js': '' }, bot)).not.toContain('/data');
});

test('writes no health check for a command-line tool', async () => {
  const project = { 'package.json': '{}', 'index.js': '' };
  expect(await dockerfileOf(project, { ...api, routes: [] })).not.toMatch(/EXPOSE|HEALTHCHECK/);
});

test('refuses a workspace with a planted link', async () => {
  const input = await prepare(files);
  await symlink('/etc/passwd', join(input.workspaceDir, 'css/passwd'));
  await expect(packageStage.run(input, tools())).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(await readdir(join(input.outputDir, '..'))).toEqual(['work']);
});

test.each([
  'a\nb',
  'a\u001b[31m',
  'CON',
  'INDEX.html',
  '.npmrc',
  'css/.git',
  'a\u202eb',
  '\u0130ndex.html',
])('refuses the name %j, planted after the tree was written', async (name) => {
  const input = await prepare(files);
  await writeFile(join(input.workspaceDir, name), '');
  await expect(packageStage.run(input, tools())).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(await readdir(join(input.outputDir, '..'))).toEqual(['work']);
});

test('refuses a workspace with a planted Git repository', async () => {
  const repository = { 'css/HEAD': '', 'css/config': '', 'css/objects/x': '', 'css/refs/x': '' };
  const input = await prepare(files);
  for (const [name, text] of Object.entries(repository)) {
    await mkdir(join(input.workspaceDir, name, '..'), { recursive: true });
    await writeFile(join(input.workspaceDir, name), text);
  }
  await expect(packageStage.run(input, tools())).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(await readdir(join(input.outputDir, '..'))).toEqual(['work']);
});

test('refuses a workspace with a planted hard link', async () => {
  const input = await prepare(files);
  const outside = join(await tempDir(), 'secret');
  await writeFile(outside, 'secret');
  await link(outside, join(input.workspaceDir, 'a.txt'));
  await expect(packageStage.run(input, tools())).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  expect(await readdir(join(input.outputDir, '..'))).toEqual(['work']);
});

test('archives what it copied, and nothing added since', async () => {
  const input = await prepare(files);
  const folder = join(input.outputDir, '..');
  const assertOwnership = async (): Promise<void> => {
    const fresh = (await readdir(folder)).find((name) => name.startsWith('job.new-'));
    await writeFile(join(folder, fresh ?? '', 'planted'), '');
  };
  await packageStage.run(input, { ...tools(), assertOwnership });
  const names = execFileSync('unzip', ['-Z1', input.zipPath], { encoding: 'utf8' });
  expect(names).not.toContain('planted');
});

test('leaves nothing behind when it is aborted', async () => {
  const tree = Object.fromEntries(
    Array.from({ length: 100 }, (_, i) => [`${i}`, 'x'.repeat(9_000)]),
  );
  const input = await prepare(tree);
  const controller = new AbortController();
  const running = packageStage.run(input, tools(controller.signal));
  controller.abort(new Error('cancelled'));
  await expect(running).rejects.toThrow('cancelled');
  expect(await readdir(join(input.outputDir, '..'))).toEqual(['work']);
});

test('reports a missing workspace', async () => {
  const input = { ...(await prepare(files)), workspaceDir: '/nowhere/at/all' };
  await expect(packageStage.run(input, tools())).rejects.toMatchObject({
    code: 'WORKSPACE_FAILED',
  });
});
