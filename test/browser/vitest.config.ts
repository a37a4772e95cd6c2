import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

export default defineConfig({
  test: {
    ...base.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: configDefaults.exclude,
    // With Node's own loader, the stacks that pages show would name files with a query.
    experimental: {},
    // Each starts browsers.
    maxWorkers: availableParallelism(),
  },
});
