import { defineConfig } from 'vitest/config';

// Separate, because it compares durations, which parallel tests would disturb.
export default defineConfig({
  test: { include: ['test/patterns/**/*.test.ts'], testTimeout: 60_000 },
});
