import { describe, expect, test } from 'vitest';
import { createJobActor, defineStage, type JobRequest } from '../../src/index.ts';
import { type FakeStages, fakeStages, runToEnd, virtualClock } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

const request: JobRequest = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

function run(stages: FakeStages, over: Partial<JobRequest> = {}) {
  const clock = virtualClock();
  const actor = createJobActor({ ...request, ...over }, { stages, config: tempConfig(), ...clock });
  return runToEnd(actor, { clock });
}

describe('fake stages', () => {
  test.each(['static_html', 'node_project', 'discord_bot'] as const)(
    'run a job of type %s to its end',
    async (projectType) => {
      const job = await run(fakeStages(), { projectType });
      expect(job).toMatchObject({ status: 'done', projectType });
      expect(job.files.length).toBeGreaterThan(0);
      expect(job.artifacts.zip?.bytes).toBe(22);
    },
  );

  test('record each call and its input', async () => {
    const stages = fakeStages({ generate: { failTimes: 1 } });
    const { jobId } = await run(stages);

    expect(stages.calls.map(({ stage, attempt }) => `${stage} ${attempt}`)).toEqual([
      'plan 1',
      'generate 1',
      'generate 2',
      'validate 1',
      'package 1',
      'deploy 1',
      'finalize 1',
    ]);
    expect(stages.calls[2]).toMatchObject({
      idempotencyKey: `${jobId}:generate:1:2`,
      input: { jobId, plan: { title: 'Fake' } },
    });
  });

  test('return the given output, or that of a function of the input', async () => {
    const files = [{ path: 'a.html', content: 'a' }];
    const job = await run(
      fakeStages({
        generate: { output: { files } },
        finalize: { output: ({ job: { files: written } }) => ({ report: written[0]?.path ?? '' }) },
      }),
    );
    expect(job.report).toBe('a.html');
  });

  test('fail with the given error and count, and report usage each time', async () => {
    const used = await run(
      fakeStages({ plan: { failTimes: 2, usage: 100 }, deploy: { usage: 1 } }),
    );
    expect(used.diagnostics.tokenUsage).toEqual({ total: 301 });

    const failed = await run(fakeStages({ plan: { failTimes: 1, error: new Error('no') } }));
    expect(failed).toMatchObject({ status: 'failed', error: { message: 'no' } });
  });

  test('record the calls of stages of your own too', async () => {
    const plan = defineStage('plan', ({ input }) => ({
      projectType: 'static_html',
      starter: 'own',
      title: input.userMessage,
      slug: 'own',
      summary: 'Own.',
      sections: [],
    }));
    const stages = fakeStages({ plan });
    const job = await run(stages);

    expect(job.plan?.title).toBe('a landing page');
    expect(stages.calls[0]).toMatchObject({ stage: 'plan' });
  });

  test('are typed: a call by its stage, an output by its stage', () => {
    for (const call of fakeStages().calls) {
      if (call.stage === 'validate') call.input.dir satisfies string;
      // @ts-expect-error: not every input has a plan.
      void call.input.plan;
    }
    // @ts-expect-error: plan does not return a report.
    fakeStages({ plan: { output: { report: 'x' } } });
    // @ts-expect-error: a generate stage is not a plan stage.
    fakeStages({ plan: defineStage('generate', () => ({ files: [] })) });
    // @ts-expect-error: there is no such stage.
    expect(() => fakeStages({ publish: {} })).toThrow(/cannot contain "publish"/);
  });
});
