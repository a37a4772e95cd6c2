import { configDefaults, defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

// Separate, because each file starts a server of its own.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/postgres/**/*.test.ts'],
    exclude: configDefaults.exclude,
  },
});
