import { configDefaults, defineConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

// Separate, because these need tools from Debian and root, and one storage of images at a time.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/images/engines/**/*.test.ts'],
    exclude: configDefaults.exclude,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
