import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

import base from '../../vitest.config.ts';

/** Those that take longest start first, so that no worker is left with one of them at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number =>
      longest.findLastIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((a, b) => rank(b) - rank(a));
  }
}

const longest = ['services', 'sandboxed', 'games', 'pages', 'apps'];

export default defineConfig({
  test: {
    include: ['test/starters/in-use/**/*.test.ts'],
    // One less would leave a core of two idle.
    maxWorkers: availableParallelism() + 1,
    isolate: base.test?.isolate ?? true,
    experimental: base.test?.experimental ?? {},
    execArgv: base.test?.execArgv ?? [],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    sequence: { sequencer: LongestFirst },
  },
});
