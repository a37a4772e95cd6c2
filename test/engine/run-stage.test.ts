import { expect, test } from 'vitest';
import { defineStage } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/placeholder-engine.ts';

test('how far a stage is lies between 0 and 1, whatever it says', async () => {
  const { plan } = fakeStages();
  const told = [-1, 0.5, 1.5, Infinity, Number.NaN];
  const { open } = sharedHome();
  const engine = await open({
    stages: fakeStages({
      plan: defineStage('plan', (input, tools) => {
        for (const fraction of told) tools.progress('Planning', fraction);
        return plan.run(input, tools);
      }),
    }),
  });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);

  const entries = await Array.fromAsync(engine.watch({ jobId }));
  const progress = entries.filter(({ type }) => type === 'stage.progress');
  expect(progress.map(({ data }) => data['fraction'])).toEqual([0, 0.5, 1, 0, 0]);
});
