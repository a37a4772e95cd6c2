import { expect, test } from 'vitest';
import { defineStage } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

test.each([
  [-1, 0],
  [0.5, 0.5],
  [1.5, 1],
  [Infinity, 0],
  [Number.NaN, 0],
])('a progress fraction of %d is stored as %d', async (reported, stored) => {
  const { plan } = fakeStages();
  const { open } = sharedHome();
  const engine = await open({
    stages: fakeStages({
      plan: defineStage('plan', (input, tools) => {
        tools.progress('Planning', reported);
        return plan.run(input, tools);
      }),
    }),
  });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);

  const entries = await Array.fromAsync(engine.watch({ jobId }));
  const fractions = entries.flatMap((entry) =>
    entry.type === 'stage.progress' ? [entry.data.fraction] : [],
  );
  expect(fractions).toEqual([stored]);
});
