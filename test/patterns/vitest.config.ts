import { defineConfig } from 'vitest/config';

// By itself, for it compares times: other tests beside it would disturb them.
export default defineConfig({
  test: { include: ['test/patterns/**/*.test.ts'], testTimeout: 60_000 },
});
