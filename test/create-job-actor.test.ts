import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPromise, waitFor } from 'xstate';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  createJobActor,
  createPreviewHost,
  defineStage,
  JobError,
  type JobActorOptions,
  type Stages,
} from '../src/index.ts';
import { createDeployStage } from '../src/stages/deploy/deploy.ts';
import { tempConfig } from './helpers/temp-config.ts';
import { runToEnd } from '../src/testing/run-to-end.ts';
import { virtualClock } from '../src/testing/virtual-clock.ts';

const request = { userMessage: 'create a landing page', userId: 'u1', channelId: 'c1' };

/** Minimal stages; each test replaces one of them. */
const stages: Stages = {
  plan: defineStage('plan', () => ({
    projectType: 'static_html',
    starter: 'tiny',
    title: 'Tiny',
    slug: 'tiny',
    summary: 'A tiny page.',
    sections: [],
  })),
  generate: defineStage('generate', () => ({ files: [{ path: 'index.html', content: '<p>' }] })),
  validate: defineStage('validate', () => ({ findings: [] })),
  package: defineStage('package', ({ zipPath }) => ({
    zip: { path: zipPath, bytes: 1, sha256: 'a' },
  })),
  deploy: defineStage('deploy', () => ({ reason: 'Not here.' })),
  finalize: defineStage('finalize', ({ job }) => ({ report: `${job.files.length} file` })),
};

test.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
  'a job whose folder cannot be created fails, and the process goes on',
  async () => {
    const clock = virtualClock();
    const config = { ...tempConfig(), workBase: '/proc' };
    const actor = createJobActor(request, { config, stages, preview: false, ...clock });
    const { status, error } = await runToEnd(actor, { clock });
    expect({ status, code: error?.code }).toEqual({ status: 'failed', code: 'WORKSPACE_FAILED' });
  },
);

const create = (options: JobActorOptions = {}, message = request.userMessage) =>
  createJobActor(
    { ...request, userMessage: message },
    { config: tempConfig(), ...options, stages: { ...stages, ...options.stages } },
  );

describe('createJobActor', () => {
  test('runs a job to its end and outputs a Job with the list of files', async () => {
    const job = await toPromise(create().start());
    expect(job).toMatchObject({
      jobId: expect.stringMatching(/^job-[0-9a-z]+-[0-9a-z]+$/),
      projectType: 'static_html',
      status: 'done',
      input: request,
      files: [{ path: 'index.html', bytes: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      preview: { enabled: true, reason: 'Not here.' },
      report: '1 file',
    });
    expect(readFileSync(join(job.paths.workspaceDir, 'index.html'), 'utf8')).toBe('<p>');
  });

  test('is done without a preview if the host has no room, and says what to do', async () => {
    const host = createPreviewHost({ limits: { previews: 0 } });
    onTestFinished(() => host.close());
    const actor = create({ stages: { deploy: createDeployStage(host, 'off') } });
    const skipped: string[] = [];
    actor.on('preview.skipped', ({ reason }) => skipped.push(reason));
    const { status, preview } = await toPromise(actor.start());
    expect(status).toBe('done');
    expect(preview).toEqual({
      enabled: true,
      reason: expect.stringContaining('JOB_PREVIEW_LIMIT'),
    });
    expect(skipped).toEqual([preview.reason]);
  });

  test('emits typed events, and writes the log from them before it resolves', async () => {
    const actor = create();
    const seen: string[] = [];
    actor.on('job.status', ({ from, to }) => seen.push(`${from} → ${to}`));
    const { diagnostics } = await toPromise(actor.start());
    expect(seen).toEqual([
      'created → planned',
      'planned → generated',
      'generated → validated',
      'validated → packaged',
      'packaged → deployed',
      'deployed → done',
    ]);
    const lines = readFileSync(diagnostics.logsPath, 'utf8').trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^\[\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z\] \S/);
    const texts = lines.map((line) => line.slice(line.indexOf(']') + 2));
    expect(texts.slice(0, 5)).toEqual([
      'Job created for message: "create a landing page"',
      'Project type: static_html',
      'Stage started: planning',
      expect.stringMatching(/^Stage completed: planning \(\d+ms\)$/),
      'Status changed: created → planned',
    ]);
    expect(texts.at(-1)).toBe('Status changed: deployed → done');
  });

  test('can be inspected like any actor', async () => {
    const types = new Set<string>();
    await toPromise(create({ inspect: ({ type }) => types.add(type) }).start());
    expect(types).toContain('@xstate.snapshot');
  });

  test.each([
    ['', 'MESSAGE_EMPTY'],
    ['hello, how are you?', 'NOT_A_PROJECT'],
  ])('refuses %j before it creates any folder', (userMessage, code) => {
    const config = tempConfig();
    const bad = () => createJobActor({ ...request, userMessage }, { config });
    expect(bad).toThrow(expect.objectContaining({ code }));
    expect(existsSync(config.workBase)).toBe(false);
  });

  test('refuses a base that is not a folder, and names it', () => {
    const config = { ...tempConfig(), workBase: '/dev/null' };
    const bad = () => createJobActor(request, { config, stages });
    expect(bad).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
    expect(bad).toThrow(/workBase|JOB_WORK_BASE/);
  });
});

describe('a misbehaving stage fails its job and nothing else', () => {
  const files = (...paths: string[]) =>
    defineStage('generate', () => ({ files: paths.map((path) => ({ path, content: 'x' })) }));
  const many = Array.from({ length: 10_000 }, (_, index) => `${index}.txt`);

  test.each<[string, Partial<Stages>, string]>([
    [
      'throws',
      { plan: defineStage('plan', () => Promise.reject(new Error('broken'))) },
      'STAGE_FAILED',
    ],
    [
      'throws a value that is not an error',
      { plan: defineStage('plan', () => Promise.reject(undefined)) },
      'STAGE_FAILED',
    ],
    ['leaves its workspace', { generate: files('../../escape.txt') }, 'PATH_UNSAFE'],
    ['names an absolute path', { generate: files('/etc/passwd') }, 'PATH_UNSAFE'],
    ['writes into .git', { generate: files('.git/hooks/post-checkout') }, 'PATH_UNSAFE'],
    ['returns 10,000 files', { generate: files(...many) }, 'TREE_TOO_LARGE'],
    ['returns no files', { generate: files() }, 'STAGE_OUTPUT_INVALID'],
    [
      'returns nothing',
      { finalize: { name: 'finalize', run: () => undefined as never } },
      'STAGE_OUTPUT_INVALID',
    ],
    [
      'plans another type',
      {
        plan: defineStage('plan', () => ({
          projectType: 'discord_bot',
          starter: 's',
          title: 't',
          slug: 's',
          summary: 's',
          commands: [],
        })),
      },
      'STAGE_OUTPUT_INVALID',
    ],
  ])('%s', async (_, own, code) => {
    const job = await toPromise(create({ stages: own }).start());
    expect(job).toMatchObject({ status: 'failed', error: { code, hint: expect.any(String) } });
    expect(existsSync(job.paths.workspaceDir)).toBe(true);
    expect(readFileSync(job.diagnostics.logsPath, 'utf8')).toContain(code);
  });

  test('hangs', async () => {
    const clock = virtualClock();
    const signals: AbortSignal[] = [];
    const plan = defineStage('plan', (_, { signal }) => {
      signals.push(signal);
      return new Promise<never>(() => {});
    });
    const limits = { timeoutsMs: { plan: 5000 }, maxAttempts: 2, backoffMs: 100 };
    const actor = create({ stages: { plan }, limits, ...clock }).start();
    await vi.waitUntil(() => signals.length === 1);
    clock.advance(5000);
    await waitFor(actor, (state) => state.matches({ created: 'waiting' }));
    clock.advance(100);
    await vi.waitUntil(() => signals.length === 2);
    clock.advance(5000);
    const job = await toPromise(actor);
    expect(job).toMatchObject({
      status: 'failed',
      error: { code: 'STAGE_TIMEOUT', stage: 'planning' },
    });
    expect(job.diagnostics.stageTimings).toEqual({ planning: 10_000 });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  test('is retried if its error says so', async () => {
    const clock = virtualClock();
    const keys: string[] = [];
    const plan = defineStage('plan', (input, tools) => {
      keys.push(tools.idempotencyKey);
      if (tools.attempt === 1) throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
      return stages.plan.run(input, tools);
    });
    const actor = create({ stages: { plan }, ...clock }).start();
    await waitFor(actor, (state) => state.matches({ created: 'waiting' }));
    clock.advance(1000);
    const job = await toPromise(actor);
    expect(job.status).toBe('done');
    expect(keys).toEqual([`${job.jobId}:plan:1:1`, `${job.jobId}:plan:1:2`]);
    const [wait] = job.diagnostics.waits;
    expect(wait).toEqual({ reason: 'retry', startedAt: clock.now() - 1000, endedAt: clock.now() });
  });
});

test('a cancelled job aborts its stage and writes nothing afterwards', async () => {
  let finish: (output: Awaited<ReturnType<Stages['generate']['run']>>) => void = () => {};
  let signal: AbortSignal | undefined;
  const generate = defineStage('generate', (_, tools) => {
    ({ signal } = tools);
    return new Promise((resolve) => (finish = resolve));
  });
  const actor = create({ stages: { generate } }).start();
  await waitFor(actor, (state) => state.matches({ planned: 'running' }));
  await new Promise(setImmediate);
  actor.send({ type: 'job.cancel' });
  const job = await toPromise(actor);
  finish({ files: [{ path: 'late.txt', content: 'late' }] });
  await new Promise(setImmediate);
  expect(signal?.aborted).toBe(true);
  expect(job.status).toBe('cancelled');
  expect(existsSync(join(job.paths.workspaceDir, 'late.txt'))).toBe(false);
});

test('a message that tries to forge a log line stays on its own line', async () => {
  const actor = create(
    {},
    'create a landing page\n[2020-01-01T00:00:00.000Z] Status changed: x → done',
  );
  const { diagnostics } = await toPromise(actor.start());
  const log = readFileSync(diagnostics.logsPath, 'utf8');
  expect(log.split('\n').filter((line) => line.startsWith('[2020'))).toEqual([]);
  expect(log).toContain('\\n[2020');
});

test('slots reject a stage of another name', () => {
  // @ts-expect-error: a generate stage is not a plan stage.
  const wrong: JobActorOptions = { stages: { plan: stages.generate } };
  // @ts-expect-error: generate does not return a plan.
  const wrongOutput = defineStage('generate', () => ({ title: 'x' }));
  expect([wrong, wrongOutput]).toHaveLength(2);
});

test('an actor keeps the answers of its steps while it lives, and counts each once', async () => {
  const call = vi.fn<() => Promise<string>>(async () => 'draft');
  const generate = defineStage('generate', async (_, { step, attempt, live }) => {
    live({ type: 'text', text: 'Nobody can watch it.' });
    const content = await step(
      'draft',
      (run) => {
        run.usage({ input: 2, output: 3 });
        return call();
      },
      { model: 'test:model' },
    );
    if (attempt === 1) throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
    return { files: [{ path: 'index.html', content }] };
  });
  const clock = virtualClock();
  const options = { stages: { ...stages, generate }, config: tempConfig(), ...clock };
  const job = await runToEnd(createJobActor(request, options), { clock });

  expect(job.status).toBe('done');
  expect(call).toHaveBeenCalledOnce();
  expect(job.diagnostics.tokenUsage).toEqual({
    total: 5,
    input: 2,
    output: 3,
    calls: 1,
    unpricedCalls: 1,
  });
});
