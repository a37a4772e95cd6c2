import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/*.test.ts'],
    // They open every page and boot every project: `npm run test:starters`.
    exclude: [...configDefaults.exclude, 'test/starters/**'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Only the tests of pictures start a browser.
    env: { JOB_BROWSER: 'off' },
  },
});
