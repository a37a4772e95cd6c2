import { expect, test } from 'vitest';
import type { JobEngine, RetryOptions } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { OpenEngine } from '../../engine-contract.ts';
import { fakeOutputs } from '../../fake-outputs.ts';
import { type FakeStages, fakeStages } from '../../fake-stages.ts';
import { entriesOf, submitted, untilState } from '../samples.ts';

/** Tests of `retry` from a status. */
export function testForks(open: OpenEngine): void {
  test.for([
    ['planned', ['generate', 'validate']],
    ['generated', ['validate']],
    ['validated', []],
  ] as const)('a fork from %s runs the stages after it', async ([from, runs]) => {
    const stages = fakeStages();
    const engine = await open({ stages });
    const parent = await ended(engine);
    const before = stages.calls.length;

    const fork = await forked(engine, parent.jobId, { from });

    const ran = stages.calls.slice(before).map(({ stage }) => stage);
    expect(ran).toEqual([...runs, 'package', 'deploy', 'finalize']);
    expect(fork).toMatchObject({
      status: 'done',
      parentJobId: parent.jobId,
      plan: parent.plan,
      tree: parent.tree,
      files: parent.files,
      input: parent.input,
    });
    const entries = await entriesOf(engine, { jobId: fork.jobId });
    const skipped = entries.filter(({ type }) => type === 'stage.skipped');
    expect(skipped).toHaveLength(from === 'validated' ? 1 : 0);
    const taken = entries.filter(
      ({ type, data }) =>
        type === 'stage.progress' && data.message === `Taken from ${parent.jobId}`,
    );
    expect(taken).toHaveLength(from === 'planned' ? 1 : 2);
    expect(await engine.get(parent.jobId)).toEqual(parent);
  });

  test('a fork from planned can have another plan', async () => {
    const engine = await open();
    const parent = await ended(engine);
    const plan = { ...planOf(parent), title: 'Another' };
    const fork = await forked(engine, parent.jobId, { from: 'planned', plan });
    expect(fork).toMatchObject({ status: 'done', plan });
  });

  test('a plan with packages that nobody has approved waits for that', async () => {
    const engine = await open();
    const parent = await ended(engine);
    const packages = { dependencies: { 'left-pad': '1.3.0' }, unlisted: ['left-pad'] };
    const plan = { ...planOf(parent), ...packages };
    const { jobId } = await engine.retry(parent.jobId, { from: 'planned', plan });
    await untilState(engine, jobId, 'planned.awaitingApproval');
    await engine.send(jobId, { type: 'job.approve' });
    expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
  });

  test('a fork reuses the answers of steps, also those that its parent reused', async () => {
    const asked: string[] = [];
    const engine = await open({ stages: writingStepByStep(asked, 2) });
    const failed = await ended(engine);
    expect(failed.status).toBe('failed');

    const options = { from: 'planned', answers: true } as const;
    const again = await forked(engine, failed.jobId, options);
    const third = await forked(engine, again.jobId, options);

    expect(again.status).toBe('failed');
    expect(third.status).toBe('done');
    // Each was asked for once, whichever job it was for.
    expect(asked.join(' ')).toBe('one two three');
    expect(await engine.calls(third.jobId)).toHaveLength(0);
  });

  test('a fork reuses no answers for a plan that its parent rejected', async () => {
    const asked: string[] = [];
    const engine = await open({ stages: writingForPlans(asked, [2, 1]) });
    const options = { from: 'planned', answers: true } as const;
    const first = await submitted(engine, { approval: true });
    await approved(engine, first);

    const { jobId } = await engine.retry(first, options);
    await untilState(engine, jobId, 'planned.awaitingApproval');
    await engine.send(jobId, { type: 'job.reject', reason: 'Too plain.' });
    expect(await approved(engine, jobId, 2)).toMatchObject({ status: 'failed', revision: 2 });
    const third = await engine.retry(jobId, options);

    expect(await approved(engine, third.jobId)).toMatchObject({ status: 'done' });
    const before = ['one for Plan 1', 'two for Plan 1'];
    expect(asked).toEqual([...before, 'one for Plan 2', 'two for Plan 2']);
  });

  test('a retry of a follow-up begins with the same files', async () => {
    const engine = await open();
    const parent = await ended(engine);
    const { jobId } = await engine.revise(parent.jobId, 'again');
    await engine.result(jobId);
    const retried = await forked(engine, jobId, {});
    expect(retried).toMatchObject({
      status: 'done',
      parentJobId: jobId,
      base: { jobId: parent.jobId },
      input: { userMessage: 'again' },
    });
  });

  test('a fork of a follow-up from planned changes the files that the follow-up began with', async () => {
    const stages = fakeStages({
      plan: { output: ({ base }) => base?.plan ?? aPlan },
      generate: {
        output: async (input, tools) => {
          if (input.base === undefined) return fakeOutputs.generate(input, tools);
          const added = { path: 'more.html', content: '<!doctype html><title>More</title>' };
          return { files: [...(await input.base.files()), added] };
        },
      },
    });
    const engine = await open({ stages });
    const parent = await ended(engine);
    const { jobId } = await engine.revise(parent.jobId, 'more');
    const child = await engine.result(jobId);
    const fork = await forked(engine, jobId, { from: 'planned' });
    expect(fork).toMatchObject({
      status: 'done',
      parentJobId: jobId,
      base: { jobId: parent.jobId },
      files: child.files,
      changes: { added: 1, unchanged: 1 },
    });
  });

  test('a fork needs what it is to reuse', async () => {
    const engine = await open({ stages: fakeStages({ plan: { failTimes: 9, error: broken } }) });
    const failed = await ended(engine);
    for (const from of ['planned', 'generated', 'validated'] as const) {
      const fork = engine.retry(failed.jobId, { from });
      await expect(fork).rejects.toMatchObject({ code: 'BASE_MISSING' });
    }
  });

  test.for<readonly [object]>([
    [{ from: 'done' }],
    [{ from: 'generated', answers: true }],
    [{ answers: true }],
    [{ from: 'planned', answers: true, model: 'other' }],
    [{ from: 'planned', answers: 'yes' }],
    [{ from: 'planned', plan: {} }],
    [{ from: 'planned', plan: { ...anotherType } }],
    [{ from: 'planned', model: '' }],
    [{ form: 'planned' }],
  ])('%o is refused', async ([options]) => {
    const engine = await open();
    const parent = await ended(engine);
    const fork = engine.retry(parent.jobId, options);
    await expect(fork).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
  });
}

const broken = new Error('broken');

const aPlan: Plan = {
  projectType: 'static_html',
  starter: 'fake',
  title: 'Fake',
  slug: 'fake',
  summary: 'A fake project.',
  sections: [],
};

const anotherType = {
  projectType: 'discord_bot',
  starter: 'fake',
  title: 'Fake',
  slug: 'fake',
  summary: 'A fake bot.',
  commands: [],
};

/** Stages whose generate asks three things in turn, and fails after so many answers in each job. */
function writingStepByStep(asked: string[], failures: number): FakeStages {
  let left = failures;
  return fakeStages({
    generate: {
      output: async (input, tools) => {
        const ask = (name: string) =>
          tools.step(name, async ({ usage }) => {
            usage({ input: 1, output: 1 });
            asked.push(name);
            return name;
          });
        await ask('one');
        if (left === 2) throw left-- && broken;
        await ask('two');
        await ask('three');
        if (left === 1) throw left-- && broken;
        return fakeOutputs.generate(input, tools);
      },
    },
  });
}

/** Stages that make a new plan each time; each job fails after as many answers as its entry says. */
function writingForPlans(asked: string[], failsAfter: number[]): FakeStages {
  let plans = 0;
  return fakeStages({
    plan: { output: () => ({ ...aPlan, title: `Plan ${(plans += 1)}` }) },
    generate: {
      output: async (input, tools) => {
        const most = failsAfter.shift();
        for (const [index, name] of ['one', 'two'].entries()) {
          await tools.step(name, async () => asked.push(`${name} for ${input.plan.title}`));
          if (index + 1 === most) throw broken;
        }
        return fakeOutputs.generate(input, tools);
      },
    },
  });
}

async function approved(engine: JobEngine, jobId: string, times = 1): Promise<Job> {
  await untilState(engine, jobId, 'planned.awaitingApproval', times);
  await engine.send(jobId, { type: 'job.approve' });
  return engine.result(jobId);
}

function planOf({ plan }: Job): Plan {
  if (plan === undefined) throw new Error('The job has no plan.');
  return plan;
}

async function ended(engine: JobEngine): Promise<Job> {
  return engine.result(await submitted(engine));
}

async function forked(engine: JobEngine, jobId: string, options: RetryOptions): Promise<Job> {
  return engine.result((await engine.retry(jobId, options)).jobId);
}
