import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { chmod, mkdir, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import type { Artifact, ImageArtifact } from '../../../src/contracts/job/job.ts';
import type { Plan } from '../../../src/contracts/job/plan.ts';
import type { PackageInput } from '../../../src/contracts/stages/stage.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { readImage } from '../../helpers/pages/read-image.ts';
import { whyNot } from './tools.ts';

const home = mkdtempSync(join(tmpdir(), 'jobchart-images-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const plan: Plan = {
  starter: 's',
  title: 'T',
  slug: 't',
  summary: 'S',
  projectType: 'node_project',
  framework: 'express',
  routes: [{ method: 'GET', path: '/', summary: 'Home' }],
};
const manifest = { main: 'index.js', dependencies: { express: '5.3.0' } };

let count = 0;
async function prepare(more: readonly { path: string; content: string }[] = []) {
  const dir = join(home, `${(count += 1)}`);
  await mkdir(dir);
  const files = { 'package.json': JSON.stringify(manifest), 'index.js': '// A server.' };
  const own = Object.entries(files).map(([path, content]) => ({ path, content }));
  await writeTree(join(dir, 'work'), [...own, ...more]);
  const input: PackageInput = {
    jobId: 'job-1',
    projectType: 'node_project',
    input: { userMessage: 'm', userId: 'u', channelId: 'c' },
    plan,
    workspaceDir: join(dir, 'work'),
    outputDir: join(dir, 'job'),
    zipPath: join(dir, 'job.zip'),
    imagePath: join(dir, 'job.image.tar'),
    screenshotPath: join(dir, 'job.png'),
    screenshotDarkPath: join(dir, 'job.dark.png'),
    transcriptPath: join(dir, 'job.transcript.json'),
  };
  return input;
}

interface Built {
  readonly image: ImageArtifact;
  readonly zip: Artifact;
  readonly ms: number;
  readonly maxMegabytes: number;
}

const run = promisify(execFile);
const script = fileURLToPath(new URL('children/build.ts', import.meta.url));

async function build(input: PackageInput, node = process.execPath): Promise<Built> {
  const { stdout } = await run(node, [script, JSON.stringify(input)], { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as Built;
}

describe.skipIf(whyNot !== undefined)('images', () => {
  test('the same tree gives the same image on each supported Node, whatever its times and modes', async () => {
    const releases = { 22: '22.22.0', 24: '24.12.0' };
    const packages = Object.entries(releases).map(
      ([major, version]) => `node${major}@npm:node-linux-${process.arch}@${version}`,
    );
    const install = ['install', '--prefix', home, '--no-save', '--no-audit', '--no-fund'];
    execFileSync('npm', [...install, '--force', ...packages], { stdio: 'pipe' });
    const first = await prepare();
    const own = await build(first);
    const { config } = await readImage(own.image.path);
    for (const major of Object.keys(releases)) {
      const input = await prepare();
      await utimes(join(input.workspaceDir, 'index.js'), 1, 1e9);
      await chmod(join(input.workspaceDir, 'index.js'), 0o6777);
      const other = await build(input, join(home, 'node_modules', `node${major}`, 'bin/node'));
      expect(other.image.digest).toBe(own.image.digest);
      expect(other.image.sha256).toBe(own.image.sha256);
      expect(other.zip.sha256).toBe(own.zip.sha256);
      expect((await readImage(other.image.path)).config.rootfs).toEqual(config.rootfs);
    }
  });

  test('2,000 files, with those of 5 MB among them, take less than 200 MB of memory', async () => {
    const small = Array.from({ length: 1980 }, (_, at) => ({
      path: `data/${at % 50}/${at}.txt`,
      content: `${at}\n`.repeat(500),
    }));
    const large = Array.from({ length: 4 }, (_, at) => ({
      path: `large/${at}.txt`,
      content: `${at}`.repeat(5_000_000),
    }));
    const { maxMegabytes, image } = await build(await prepare([...small, ...large]));
    expect(maxMegabytes).toBeLessThan(200);
    expect(image.digest).toMatch(/^sha256:/);
  });
});
