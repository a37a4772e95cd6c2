import {
  chmod,
  link,
  mkdir,
  readdir,
  readFile,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/contracts/job/plan.ts';
import { buildImage } from '../../src/images/build-image.ts';
import { imageRequest } from '../../src/stages/package/image-request.ts';
import { readContainer } from '../../src/stages/package/read-container.ts';
import { listTree } from '../../src/workspace/trees/list-tree.ts';
import { readImage } from '../helpers/pages/read-image.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { tinyBase } from '../helpers/stores/tiny-base.ts';

const base = { starter: 's', title: 'A “title”\u202e', slug: 'shop', summary: 'S' };
const page: Plan = { ...base, projectType: 'static_html', sections: [] };
const bot: Plan = { ...base, projectType: 'discord_bot', commands: [] };
const api: Plan = {
  ...base,
  projectType: 'node_project',
  framework: 'node',
  routes: [{ method: 'GET', path: '/healthz', summary: 'Health' }],
};
const server = {
  'package.json': '{ "license": "MIT", "scripts": { "start": "node src/index.js" } }',
  'src/index.js': '// A server.',
};

type Files = Readonly<Record<string, string>>;

async function prepare(files: Files) {
  const dir = join(await tempDir(), 'job-1');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(dir, path, '..'), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  return { dir, path: `${dir}.image.tar`, name: await tinyBase() };
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

async function build({ dir, path, name }: Prepared, plan: Plan) {
  const files = await listTree(dir);
  const read = await readContainer(dir, files, plan);
  const request = imageRequest({ jobId: 'job-1', dir, path, plan, files, read });
  const signal = new AbortController().signal;
  const assertOwnership = () => Promise.resolve();
  return buildImage(request, { signal, assertOwnership, bases: { node: name, page: name } });
}

async function made(files: Files, plan: Plan) {
  const prepared = await prepare(files);
  const artifact = await build(prepared, plan);
  return { ...prepared, artifact, image: await readImage(prepared.path) };
}

const index = { 'index.html': '<h1>a</h1>', 'css/a.css': 'a {}' };

test('a server runs as a user, with its port, health check and a folder for data', async () => {
  const store = { 'src/store.js': 'process.env.DATA_DIR' };
  const { image, artifact } = await made({ ...server, ...store }, api);
  expect(artifact.digest).toBe(image.digest);
  expect(image.config.config).toEqual({
    User: '1000:1000',
    Env: ['PATH=/usr/bin', 'NODE_ENV=production', 'DATA_DIR=/data', 'PORT=3000'],
    Cmd: ['node', 'src/index.js'],
    WorkingDir: '/app',
    StopSignal: 'SIGTERM',
    ExposedPorts: { '3000/tcp': {} },
    Volumes: { '/data': {} },
    Healthcheck: {
      Test: ['CMD', 'node', '-e', expect.stringContaining('/healthz')],
      Interval: 30e9,
      Timeout: 3e9,
    },
    Labels: {
      'org.opencontainers.image.title': expect.stringMatching(/^A “title”[^\u202e]*$/),
      'org.opencontainers.image.licenses': 'MIT',
      'jobchart.job': 'job-1',
      'jobchart.version': expect.stringMatching(/^\d/),
    },
  });
  expect(image.docker[0].RepoTags).toEqual(['localhost/shop:job-1']);
  const data = image.layers.at(-1)?.find(({ name }) => name === 'data');
  expect(data).toMatchObject({ uid: 1000, mode: 0o755, type: 'directory' });
});

test('a bot has no port and no health check', async () => {
  const { image } = await made({ 'bot.js': '' }, bot);
  expect(image.config.config).not.toHaveProperty('ExposedPorts');
  expect(image.config.config).not.toHaveProperty('Healthcheck');
});

test('files belong to root, and what only a build needs is left out', async () => {
  const extra = { 'README.md': '', '.env': 'SECRET=1', '.gitignore': '', 'a/httpd.conf': '' };
  const { image } = await made({ ...index, ...extra, Dockerfile: '' }, page);
  const entries = image.layers.at(-1) ?? [];
  expect(entries.map(({ name }) => name)).toEqual([
    'etc',
    'etc/httpd.conf',
    'site',
    'site/css',
    'site/css/a.css',
    'site/index.html',
  ]);
  for (const { type, mode, uid, gid, uname, gname } of entries) {
    expect(mode).toBe(type === 'directory' ? 0o755 : 0o644);
    expect({ uid, gid, uname, gname }).toEqual({ uid: 0, gid: 0, uname: '', gname: '' });
  }
});

test('the same files give the same archive, whatever their times, modes and place', async () => {
  const [one, two] = [await prepare(index), await prepare(index)];
  await utimes(join(two.dir, 'index.html'), 1, 1e9);
  await chmod(join(two.dir, 'index.html'), 0o4777);
  const [first, second] = [await build(one, page), await build({ ...two, name: one.name }, page)];
  expect({ ...second, path: '' }).toEqual({ ...first, path: '' });
  const described = async (path: string) =>
    Promise.all(
      ['sbom', 'provenance'].map((what) =>
        readFile(path.replace('image.tar', `${what}.json`), 'utf8'),
      ),
    );
  expect(await described(two.path)).toEqual(await described(one.path));
});

test('a changed page has another time, so that its ETag changes too', async () => {
  const timeOf = async (text: string) => {
    const { image } = await made({ 'index.html': text }, page);
    return image.layers
      .at(-1)
      ?.find(({ name }) => name === 'site/index.html')
      ?.mtime?.getTime();
  };
  expect(await timeOf('<h1>a</h1>')).not.toBe(await timeOf('<h1>b</h1>'));
});

test('no part of it names this machine or this user', async () => {
  const { dir, path, artifact } = await made(index, page);
  const described = ['.image.tar', '.sbom.json', '.provenance.json'].map((end) => `${dir}${end}`);
  expect(artifact.path).toBe(path);
  for (const file of described) {
    const text = await readFile(file, 'latin1');
    for (const secret of [dir, hostname(), process.env['HOME'] ?? '/home']) {
      expect(text).not.toContain(secret);
    }
  }
  expect((await readdir(join(dir, '..'))).toSorted()).toEqual([
    'job-1',
    ...described.map((file) => file.slice(file.lastIndexOf('/') + 1)).toSorted(),
  ]);
});

test('refuses names that an engine would read as something else', async () => {
  for (const path of ['.wh.index.html', 'a/.wh..wh..opq', 'a\nb.html', 'A.html\u202e']) {
    const prepared = await prepare({ ...index, [path]: '' });
    await expect(build(prepared, page)).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
    expect(await readdir(join(prepared.dir, '..'))).toEqual(['job-1']);
  }
});

test('refuses links, which could bring in files of this machine', async () => {
  const linked = await prepare(index);
  await symlink('/etc/passwd', join(linked.dir, 'passwd.html'));
  await expect(build(linked, page)).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
  const hard = await prepare(index);
  await link(join(hard.dir, 'index.html'), join(hard.dir, 'other.html'));
  await expect(build(hard, page)).rejects.toMatchObject({ code: 'PATH_UNSAFE' });
});

test('refuses a file of 50 MB', async () => {
  const prepared = await prepare({ ...index, 'large.bin': 'x'.repeat(50_000_000) });
  await expect(build(prepared, page)).rejects.toMatchObject({ code: 'TREE_TOO_LARGE' });
});

test('makes no image that would need to run code of the project, or packages that are not known', async () => {
  for (const manifest of [
    { scripts: { build: 'make', start: 'node src/index.js' } },
    { main: 'src/index.js', dependencies: { 'left-pad': '1.3.0' } },
    { main: 'src/index.js', optionalDependencies: { express: '5.3.0' } },
    { scripts: { start: 'python app.py' } },
  ]) {
    const files = { 'package.json': JSON.stringify(manifest), 'src/main.js': '' };
    const prepared = await prepare({ ...files, ...(manifest.main && { 'src/index.js': '' }) });
    await expect(build(prepared, api)).rejects.toMatchObject({ code: 'IMAGE_UNSUPPORTED' });
  }
});

test('notices a base whose layer is another by now', async () => {
  const prepared = await prepare(index);
  const blobs = join(prepared.name, 'blobs', 'sha256');
  for (const blob of await readdir(blobs)) {
    const data = await readFile(join(blobs, blob));
    // Those of JSON are checked when they are read.
    if (data[0] === 0x1f) await writeFile(join(blobs, blob), data.fill(0, 10));
  }
  await expect(build(prepared, page)).rejects.toMatchObject({ code: 'IMAGE_BASE_UNAVAILABLE' });
  expect(await readdir(join(prepared.dir, '..'))).toEqual(['job-1']);
});

test('leaves nothing behind when it is aborted', async () => {
  const { dir, path, name } = await prepare(index);
  const files = await listTree(dir);
  const read = await readContainer(dir, files, page);
  const request = imageRequest({ jobId: 'job-1', dir, path, plan: page, files, read });
  const reason = new Error('stop');
  const stopped = buildImage(request, {
    signal: AbortSignal.abort(reason),
    assertOwnership: () => Promise.resolve(),
    bases: { page: name },
  });
  await expect(stopped).rejects.toBe(reason);
  expect(await readdir(join(dir, '..'))).toEqual(['job-1']);
});
