import { existsSync, statfsSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

// Workers and the many processes that tests start load the same modules.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'jobchart-test-modules');

/** Files in memory: tests open thousands of stores, each synced to its disk, and none cuts the power. */
const memory = '/dev/shm';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/*.test.ts'],
    // These start the program many times, wait for the timers of discord.js, open pages in Chromium, start every project, containers or a
    // PostgreSQL server, need a build, or measure time: `npm run test:processes`, `test:starters`,
    // `test:browser`, `test:images`, `test:postgres`, `test:package`, `test:patterns`.
    exclude: [
      ...configDefaults.exclude,
      'test/**/*.processes.test.ts',
      'test/starters/in-use/**',
      'test/browser/**',
      'test/images/engines/**',
      'test/package/**',
      'test/patterns/**',
      'test/postgres/**',
    ],
    // Many tests wait for processes and browsers.
    maxWorkers: availableParallelism() + 1,
    // Tests leave no state behind, so each worker loads the modules once.
    isolate: false,
    // Node loads modules itself, strips their types, and caches what it compiles for workers and processes alike.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // As in the program itself (`src/cli/start.ts`); and room for what many tests leave behind at once.
    execArgv: [
      '--no-regexp-tier-up',
      '--no-regexp-unroll',
      '--max-semi-space-size=64',
      `--import=${join(import.meta.dirname, 'helpers/tell-imports-once.js')}`,
    ],
    // Far more than needed, so that a busy machine fails no test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Pages are slow on small machines.
    expect: { poll: { timeout: 15_000 } },
    // Only the tests of screenshots start a browser, and no test may call a developer's model
    // or use their blob store.
    env: {
      JOB_BROWSER: 'off',
      JOB_SANDBOX: 'off',
      JOB_MODEL: '',
      JOB_BLOBS: '',
      TMPDIR: hasRoom(memory) ? memory : tmpdir(),
    },
  },
});

/** Whether a folder is there and has 2 GB left: containers often have less. */
function hasRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2e9;
}
