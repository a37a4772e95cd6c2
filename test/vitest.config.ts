import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Only the tests of pictures start a browser.
    env: { JOB_BROWSER: 'off' },
  },
});
