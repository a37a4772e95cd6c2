import { rm, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job, JobRequest } from '../../../contracts/job/job.ts';
import type { Plan } from '../../../contracts/job/plan.ts';
import type { PlanInput, ProjectFile } from '../../../contracts/stages/stage.ts';
import type { OpenEngine } from '../../engine-contract.ts';
import { type FakeOverrides, fakeStages } from '../../fake-stages.ts';
import { entriesOf, gated, submitted, untilState } from '../samples.ts';

/** Tests of `revise`. */
export function testFollowUps(open: OpenEngine): void {
  test('a follow-up begins with the plan and the files of its parent, which stays as it is', async () => {
    const planned: PlanInput[] = [];
    const stages = {
      ...editing((files) => [...files, { path: 'prices.html', content: page('Prices') }]),
      plan: {
        output: (input: PlanInput) => {
          planned.push(input);
          return input.base?.plan ?? aPlan;
        },
      },
    };
    const engine = await openWith(open, stages);
    const parent = await ended(engine, { guildId: 'guild-1' });

    const { jobId } = await engine.revise(parent.jobId, 'add a page about prices');
    const child = await engine.result(jobId);

    expect(child).toMatchObject({
      status: 'done',
      parentJobId: parent.jobId,
      base: { jobId: parent.jobId, reused: [] },
      projectType: parent.projectType,
      input: { ...parent.input, userMessage: 'add a page about prices' },
      preview: { enabled: parent.preview.enabled },
      changes: { added: 1, changed: 0, deleted: 0, unchanged: 2, paths: ['prices.html'] },
    });
    expect(child.files.map(({ path }) => path)).toEqual([
      'index.html',
      'prices.html',
      'styles.css',
    ]);
    expect(planned[0]?.base).toBeUndefined();
    expect(planned[1]?.base).toMatchObject({ jobId: parent.jobId, plan: aPlan });
    expect(await engine.get(parent.jobId)).toEqual(parent);
    const { jobs } = await engine.list({ parentJobId: parent.jobId });
    expect(jobs.map((job) => job.jobId)).toEqual([jobId]);
  });

  test('a follow-up of a follow-up begins with its files; one of an earlier job undoes them', async () => {
    const stages = editing((files, message) => [
      ...files,
      { path: `${message}.html`, content: page(message) },
    ]);
    const engine = await openWith(open, stages);
    const first = await ended(engine);
    const second = await revised(engine, first.jobId, 'two');
    const third = await revised(engine, second.jobId, 'three');
    const sibling = await revised(engine, first.jobId, 'other');

    const namesOf = ({ files }: typeof first) => files.map(({ path }) => path).join(' ');
    expect(namesOf(third)).toBe('index.html styles.css three.html two.html');
    expect(namesOf(sibling)).toBe('index.html other.html styles.css');
  });

  test('an unchanged tree that was valid is not validated again, and says so', async () => {
    let validations = 0;
    const engine = await openWith(open, {
      ...editing((files) => files),
      validate: {
        output: () => {
          validations += 1;
          return { findings: [aWarning] };
        },
      },
    });
    const parent = await ended(engine);
    const child = await revised(engine, parent.jobId, 'thanks');

    expect(validations).toBe(1);
    expect(child).toMatchObject({ status: 'done', findings: [aWarning] });
    const entries = await entriesOf(engine, { jobId: child.jobId });
    expect(entries.find(({ type }) => type === 'stage.skipped')).toMatchObject({
      state: 'validated.running',
      data: { stage: 'validation', reason: expect.stringContaining(parent.jobId) },
    });
    const statuses = entries.flatMap((entry) => (entry.type === 'job.status' ? entry.data.to : []));
    expect(statuses).toContain('generated');
  });

  test('wished approval is asked for when the changed files are valid, and a rejection plans again', async () => {
    const reasons: (string | undefined)[] = [];
    const engine = await openWith(open, {
      ...editing((files) => [...files, { path: 'new.html', content: page('New') }]),
      plan: {
        output: ({ base, rejection }: PlanInput) => {
          reasons.push(rejection);
          return base?.plan ?? aPlan;
        },
      },
    });
    const parent = await ended(engine);
    const { jobId } = await engine.revise(parent.jobId, 'more', { approval: true });

    await untilState(engine, jobId, awaiting);
    expect(await engine.get(jobId)).toMatchObject({
      phase: 'awaitingApproval',
      changes: { added: 1 },
      artifacts: {},
    });
    await engine.send(jobId, { type: 'job.reject', reason: 'not like this' });
    await untilState(engine, jobId, awaiting, 2);
    await engine.send(jobId, { type: 'job.approve' });

    expect(await engine.result(jobId)).toMatchObject({ status: 'done', revision: 2 });
    expect(reasons).toEqual([undefined, undefined, 'not like this']);
  });

  test.for<readonly [string, FakeOverrides]>([
    ['deletes half of the files', editing((files) => files.slice(1))],
    [
      'touches a file that its plan does not name',
      {
        ...editing((files) => [...files, { path: 'odd.html', content: page('Odd') }]),
        plan: {
          output: ({ base }: PlanInput) =>
            base
              ? { ...base.plan, changes: [{ path: 'a.html', action: 'add', purpose: 'A' }] }
              : aPlan,
        },
      },
    ],
  ])('a follow-up that %s awaits approval unasked', async ([, stages]) => {
    const engine = await openWith(open, stages);
    const parent = await ended(engine);
    const { jobId } = await engine.revise(parent.jobId, 'less');
    await untilState(engine, jobId, awaiting);
    await engine.send(jobId, { type: 'job.approve' });
    expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
  });

  test('the same idempotency key gives the same follow-up', async () => {
    const engine = await open();
    const parent = await ended(engine);
    const options = { idempotencyKey: 'click-1' };
    const first = await engine.revise(parent.jobId, 'again', options);
    await engine.result(first.jobId);
    await rm(parent.paths.workspaceDir, { recursive: true });
    expect(await engine.revise(parent.jobId, 'again', options)).toEqual(first);
  });

  test('somebody else can ask', async () => {
    const engine = await open();
    const parent = await ended(engine);
    const by = { userId: 'moderator', channelId: 'channel-2' };
    const { jobId } = await engine.revise(parent.jobId, 'again', { by });
    expect((await engine.get(jobId))?.input).toEqual({ ...by, userMessage: 'again' });
  });

  test('a job that has not ended, or has no files, has no follow-up', async () => {
    const gate = gated('validate');
    const stages = fakeStages({ plan: { failTimes: 1, error: new Error('broken') } });
    const engine = await open({ stages: { ...stages, validate: gate.stage } });
    const failed = await ended(engine);
    const running = await submitted(engine);
    await gate.entered;

    for (const [jobId, code] of [
      [failed.jobId, 'BASE_MISSING'],
      [running, 'JOB_ACTIVE'],
      ['job-none', 'JOB_NOT_FOUND'],
    ] as const) {
      await expect(engine.revise(jobId, 'again')).rejects.toMatchObject({ code });
    }
    gate.open();
  });

  test.for<readonly [string, object, string]>([
    ['', {}, 'MESSAGE_EMPTY'],
    ['\u200b', {}, 'MESSAGE_EMPTY'],
    ['x'.repeat(16_001), {}, 'MESSAGE_TOO_LONG'],
    ['again', { idempotencyKey: '' }, 'REQUEST_INVALID'],
    ['again', { aproval: true }, 'REQUEST_INVALID'],
    ['again', { by: { userId: 'u1' } }, 'REQUEST_INVALID'],
    ['again', { by: { userId: 'u1', channelId: 'c1', userMessage: 'x' } }, 'REQUEST_INVALID'],
  ])('the message %j with %o is refused', async ([message, options, code]) => {
    const engine = await open();
    const parent = await ended(engine);
    // As from JavaScript.
    const refused = engine.revise(parent.jobId, message, options);
    await expect(refused).rejects.toMatchObject({ code });
    expect((await engine.list({ parentJobId: parent.jobId })).jobs).toEqual([]);
  });

  test.for([
    ['gone', (dir: string) => rm(dir, { recursive: true })],
    ['changed', (dir: string) => writeFile(`${dir}/index.html`, 'other')],
  ] as const)('a follow-up fails if the files of its parent are %s', async ([, spoil]) => {
    const stages = editing((files) => files);
    const entered = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const engine = await openWith(open, {
      ...stages,
      plan: {
        output: async ({ base }: PlanInput) => {
          if (base === undefined) return aPlan;
          entered.resolve();
          await gate.promise;
          return base.plan;
        },
      },
    });
    const parent = await ended(engine);
    const { jobId } = await engine.revise(parent.jobId, 'again');
    await entered.promise;
    await spoil(parent.paths.workspaceDir);
    gate.resolve();
    expect(await engine.result(jobId)).toMatchObject({
      status: 'failed',
      error: { code: 'BASE_MISSING', stage: 'generation' },
    });
  });
}

const awaiting = 'validated.awaitingApproval';

const aPlan: Plan = {
  projectType: 'static_html',
  starter: 'fake',
  title: 'Fake',
  slug: 'fake',
  summary: 'A fake project.',
  sections: [],
};

const aWarning = {
  severity: 'warning',
  kind: 'placeholder',
  file: 'index.html',
  message: 'A placeholder.',
  hint: 'Replace it.',
} as const;

/** Stages of a project of two files, whose follow-ups change them. */
function editing(
  edit: (files: readonly ProjectFile[], message: string) => readonly ProjectFile[],
): FakeOverrides {
  return {
    plan: { output: ({ base }) => base?.plan ?? aPlan },
    generate: {
      output: async ({ base, input }) => ({
        files: base ? edit(await base.files(), input.userMessage) : firstFiles,
      }),
    },
  };
}

const firstFiles = [
  { path: 'index.html', content: page('Fake') },
  { path: 'styles.css', content: 'header { color: red }' },
];

function page(title: string): string {
  return `<!doctype html><title>${title}</title>`;
}

function openWith(open: OpenEngine, stages: FakeOverrides): Promise<JobEngine> {
  return open({ stages: fakeStages(stages) });
}

async function ended(engine: JobEngine, over: Partial<JobRequest> = {}): Promise<Job> {
  return engine.result(await submitted(engine, over));
}

async function revised(engine: JobEngine, jobId: string, message: string): Promise<Job> {
  return engine.result((await engine.revise(jobId, message)).jobId);
}
