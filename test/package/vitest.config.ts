import { configDefaults, defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

// Separate, because it needs what `npm run build` wrote.
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/package/**/*.test.ts'],
    exclude: configDefaults.exclude,
  },
});
