import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

// Workers, and the many processes that tests start, load the same modules.
process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'jobchart-test-modules');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/*.test.ts'],
    // They open every page and boot every project, keep a browser busy for long, or measure:
    // `npm run test:starters`, `npm run test:browser`, `npm run test:patterns`.
    exclude: [
      ...configDefaults.exclude,
      'test/starters/in-use/**',
      'test/browser/**',
      'test/patterns/**',
    ],
    // Many wait for processes and browsers rather than work.
    maxWorkers: availableParallelism() + 1,
    // Tests leave nothing behind, so each worker loads the modules once.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A page takes its time on a machine that has little.
    expect: { poll: { timeout: 15_000 } },
    // Only the tests of pictures start a browser.
    // No test may call a developer's model.
    env: { JOB_BROWSER: 'off', JOB_MODEL: '' },
  },
});
