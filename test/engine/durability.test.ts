import fs, { readlinkSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createJobEngine, defineStage, type Job, type JobEngineOptions } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { request } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

/** Syncs and commits, in order. */
const steps: string[] = [];

async function runJob(
  durability: JobEngineOptions['durability'],
  stages: JobEngineOptions['stages'] = {},
): Promise<Job> {
  steps.length = 0;
  const { fsync, fsyncSync } = fs;
  const note = (file: number) => steps.push(`synced ${readlinkSync(`/proc/self/fd/${file}`)}`);
  const spies = [
    vi.spyOn(fs, 'fsync').mockImplementation((file, done) => {
      note(file);
      fsync(file, done);
    }),
    vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
      note(file);
      fsyncSync(file);
    }),
  ];
  onTestFinished(() => spies.forEach((spy) => spy.mockRestore()));
  const store = createMemoryStore();
  const engine = await createJobEngine({
    store: {
      ...store,
      commit(claim, change) {
        steps.push(`committed ${JSON.stringify(change)}`);
        return store.commit(claim, change);
      },
    },
    stages: {
      generate: defineStage('generate', () => ({
        files: [
          { path: 'index.html', content: '<!doctype html>' },
          { path: 'css/style.css', content: 'a {}' },
        ],
      })),
      validate: defineStage('validate', () => ({ findings: [] })),
      ...stages,
    },
    config: { ...tempConfig(), browser: 'off' },
    ...(durability && { durability }),
  });
  onTestFinished(engine.close);
  const { jobId } = await engine.submit({ ...request, projectType: 'static_html' });
  return engine.result(jobId);
}

/** What was synced before a hash was first committed. */
function syncedBefore(sha256: string | undefined): string[] {
  const commit = steps.findIndex(
    (step) => step.startsWith('committed') && step.includes(`${sha256}`),
  );
  expect(commit).toBeGreaterThan(0);
  return steps.slice(0, commit).flatMap((step) => /^synced (.*)/s.exec(step)?.[1] ?? []);
}

test.skipIf(process.platform !== 'linux')(
  'full: files and their folders are synced before the commit that names them',
  async () => {
    const { paths, files, artifacts } = await runJob('full');
    const { workspaceDir, outputDir } = paths;
    const within = ['index.html', 'css/style.css', 'css', '', '..'];
    expect(syncedBefore(files[0]?.sha256)).toEqual(
      expect.arrayContaining(within.map((name) => join(workspaceDir, name))),
    );
    const added = ['Dockerfile', '.dockerignore', `../${basename(outputDir)}.zip`];
    expect(syncedBefore(artifacts.zip?.sha256)).toEqual(
      expect.arrayContaining([...within, ...added].map((name) => join(outputDir, name))),
    );
  },
);

test.skipIf(process.platform !== 'linux')(
  'full: so is a folder that the site is deployed to',
  async () => {
    const deployDir = await tempDir();
    const deploy = defineStage('deploy', async () => {
      await writeFile(join(deployDir, 'index.html'), '<!doctype html>');
      return { deployDir };
    });
    await runJob('full', { deploy });
    expect(syncedBefore(deployDir)).toEqual(
      expect.arrayContaining(['index.html', ''].map((name) => join(deployDir, name))),
    );
  },
);

test('normal: nothing is synced', async () => {
  await runJob('normal');
  expect(steps.filter((step) => step.startsWith('synced'))).toEqual([]);
});
