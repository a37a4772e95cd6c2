import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CallRecord } from '../../src/contracts/stages/durable-step.ts';
import { defineStage, type JobEngineOptions } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { finding } from '../helpers/jobs/job-steps.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

test.each([
  ['after the repair', 'package'],
  ['during the repair', 'repair'],
])(
  'files that are lost %s are written and repaired again by the calls that were paid for',
  async (_, killedIn) => {
    const home = sharedHome();
    const calls: string[] = [];
    const reached = Promise.withResolvers<void>();
    let isFirstEngine = true;
    const stages: JobEngineOptions['stages'] = {
      ...fakeStages(),
      generate: defineStage('generate', async ({ previousDir }, { step }) => {
        const name = previousDir === undefined ? 'write' : 'repair';
        if (isFirstEngine && name === killedIn) return kill();
        const content = await step(
          name,
          async ({ usage }) => {
            calls.push(name);
            usage({ input: 1, output: 2 });
            return `<!doctype html>${name}`;
          },
          { model: 'test:model' },
        );
        return { files: [{ path: 'index.html', content }] };
      }),
      validate: defineStage('validate', async ({ dir }) => {
        const isRepaired = (await readFile(join(dir, 'index.html'), 'utf8')).endsWith('repair');
        return { findings: isRepaired ? [] : [finding] };
      }),
      package: defineStage('package', async (input, tools) => {
        return isFirstEngine ? kill() : fakeStages().package.run(input, tools);
      }),
    };
    const kill = () => {
      reached.resolve();
      return new Promise<never>(() => {});
    };
    const limits = { shutdownTimeoutMs: 1 };
    const first = await home.open({ stages, limits });
    const { jobId } = await first.submit(request);
    await reached.promise;
    await first.close();
    isFirstEngine = false;
    await rm(join(home.config.workBase, jobId), { recursive: true });

    const second = await home.open({ stages });
    const { status, diagnostics } = await second.result(jobId);
    expect(status).toBe('done');
    expect(calls).toEqual(['write', 'repair']);
    expect(diagnostics.tokenUsage).toMatchObject({ total: 6, calls: 2 });
    const listed = await second.calls(jobId);
    expect(listed.map(({ name }: CallRecord) => name)).toEqual(['write', 'repair']);
    expect(diagnostics.attempts.filter(({ stage }) => stage === 'generation')).toHaveLength(4);
  },
);
