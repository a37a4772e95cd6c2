import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackageInput } from '../../../src/contracts/stages/stage.ts';
import { createJobEngine } from '../../../src/create-job-engine.ts';
import { createPackageStage } from '../../../src/stages/package/package.ts';
import { fakeStages } from '../../../src/testing/index.ts';
import { writeTree } from '../../../src/workspace/trees/write-tree.ts';
import { tempConfig } from '../../helpers/temp-config.ts';
import { tempDir } from '../../helpers/temp-dir.ts';
import { page, whyNot } from './open.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

async function prepare(html: string): Promise<PackageInput> {
  const dir = await tempDir();
  const workspaceDir = join(dir, 'work');
  await writeTree(workspaceDir, [{ path: 'index.html', content: html }]);
  const base = { starter: 's', title: 'T', slug: 't', summary: 'S', sections: [] };
  return {
    jobId: 'job-1',
    projectType: 'static_html',
    input: { userMessage: 'm', userId: 'u', channelId: 'c' },
    plan: { ...base, projectType: 'static_html' },
    workspaceDir,
    outputDir: join(dir, 'job'),
    zipPath: join(dir, 'job.zip'),
    screenshotPath: join(dir, 'job.png'),
    screenshotDarkPath: join(dir, 'job.dark.png'),
    transcriptPath: join(dir, 'job.transcript.json'),
  };
}

const tools = stageTools();
const noImage = () => Promise.reject(new Error('The job has no image.'));

test('a page that cannot be opened has no screenshots, and loses those of an earlier run', async () => {
  const input = await prepare(page(''));
  await writeFile(input.screenshotPath, 'old');
  const { zip, observation } = await createPackageStage(
    { browser: 'off', sandbox: 'off' },
    noImage,
  ).run(input, tools);
  expect(zip.bytes).toBeGreaterThan(0);
  expect(observation).toEqual({
    behaviour: {
      status: 'skipped',
      reason: expect.stringContaining('JOB_BROWSER'),
      consoleErrors: [],
      failedRequests: [],
    },
  });
  expect(await readdir(dirname(input.zipPath))).toEqual(['job', 'job.zip', 'work']);
});

test.skipIf(whyNot !== undefined)('writes screenshots next to the zip', async () => {
  const input = await prepare(page('<h1>Hello</h1>'));
  const { observation } = await createPackageStage(
    { browser: 'auto', sandbox: 'off' },
    noImage,
  ).run(input, tools);
  expect(observation?.behaviour.status).toBe('checked');
  for (const picture of [observation?.screenshot, observation?.screenshotDark]) {
    const bytes = await readFile(picture?.path ?? '');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(picture).toMatchObject({ bytes: bytes.length, sha256 });
  }
  expect(await readdir(dirname(input.zipPath))).toEqual([
    'job',
    'job.dark.png',
    'job.png',
    'job.zip',
    'work',
  ]);
});

test.skipIf(whyNot !== undefined)('succeeds if screenshots cannot be written', async () => {
  const input = await prepare(page(''));
  await mkdir(input.screenshotPath);
  const { zip, observation } = await createPackageStage(
    { browser: 'auto', sandbox: 'off' },
    noImage,
  ).run(input, tools);
  expect(zip.bytes).toBeGreaterThan(0);
  expect(observation).toEqual({
    behaviour: expect.objectContaining({ reason: expect.stringMatching(/^What was seen/) }),
  });
});

test('an engine returns the screenshots, keeps them when it starts, and reports a missing one', async () => {
  const config = tempConfig();
  const store = `${config.workBase}.db`;
  const stages = fakeStages({
    package: {
      output: async ({ zipPath, screenshotPath }) => {
        await writeFile(zipPath, 'zip');
        await writeFile(screenshotPath, 'light');
        const artifact = (path: string) => ({ path, bytes: 5, sha256: 'a' });
        const behaviour = { status: 'checked', consoleErrors: [], failedRequests: [] } as const;
        const observation = { behaviour, screenshot: artifact(screenshotPath) };
        return { zip: artifact(zipPath), observation };
      },
    },
  });
  const engine = await createJobEngine({ store, config, stages });
  const { jobId } = await engine.submit({
    userMessage: 'a page',
    userId: 'u',
    channelId: 'c',
    projectType: 'static_html',
  });
  const job = await engine.result(jobId);
  await engine.close();
  expect(job).toMatchObject({
    status: 'done',
    behaviour: { status: 'checked' },
    artifacts: { screenshot: { path: `${job.paths.outputDir}.png` } },
  });

  const next = await createJobEngine({ store, config, stages });
  const text = async (name: 'screenshot' | 'screenshotDark') =>
    new Response(await next.artifact(jobId, name)).text();
  expect(await text('screenshot')).toBe('light');
  await expect(text('screenshotDark')).rejects.toMatchObject({ code: 'ARTIFACT_NOT_FOUND' });
  // Opening a pipe would block the whole process.
  await rm(`${job.paths.outputDir}.png`);
  execFileSync('mkfifo', [`${job.paths.outputDir}.png`]);
  await expect(text('screenshot')).rejects.toMatchObject({ code: 'ARTIFACT_NOT_FOUND' });
  await next.close();
});
