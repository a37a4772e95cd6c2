import { tmpdir } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

// Separate, because it takes as long as all of `npm test`.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/**/*.processes.test.ts'],
    exclude: configDefaults.exclude,
    // Some of these look at the disk.
    env: { ...base.test?.env, TMPDIR: tmpdir() },
  },
});
