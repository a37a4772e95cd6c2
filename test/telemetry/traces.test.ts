import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { type Sampler, SamplingDecision } from '@opentelemetry/sdk-trace';
import { expect, test, vi } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { jobIdGenerator, observeJobs } from '../../src/telemetry/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { editingStages } from '../helpers/jobs/editing-stages.ts';
import { placeholderHome, request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { milliseconds, tracing } from './otel.ts';
import { callingStages, secretText } from './set-up.ts';

test('a job becomes a trace of its stages, attempts and steps, with the times of the journal', async () => {
  const engine = await sharedHome().open({
    stages: callingStages({ failures: 1 }),
    limits: { backoffMs: 1 },
  });
  const { observe, until, spans, jobs, tree } = tracing();
  await observe(engine);
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  await until(1);

  const [[root, ...children] = []] = tree();
  expect(root).toBe('job');
  // What begins in the same millisecond has no order.
  expect(children).toHaveLength(8);
  expect(children).toEqual(
    expect.arrayContaining([
      'wait queue',
      'wait retry',
      ['stage planning', 'attempt planning'],
      [
        'stage generation',
        ['attempt generation', 'chat gpt-5', 'step'],
        ['attempt generation', 'chat gpt-5'],
      ],
      ['stage validation', 'attempt validation'],
      ['stage packaging', 'attempt packaging'],
      ['stage deployment', 'attempt deployment'],
      ['stage finalization', 'attempt finalization'],
    ]),
  );
  const attempts = spans().filter(({ name }) => name.startsWith('attempt'));
  const times = attempts.map(({ startTime, endTime }) => [startTime, endTime].map(milliseconds));
  const { attempts: recorded } = job.diagnostics;
  expect(times).toHaveLength(recorded.length);
  expect(times).toEqual(
    expect.arrayContaining(recorded.map(({ startedAt, endedAt }) => [startedAt, endedAt])),
  );
  const [exported] = jobs();
  expect(milliseconds(exported?.startTime ?? [0, 0])).toBe(Date.parse(job.createdAt));
  expect(exported?.attributes).toEqual({
    'jobchart.job.id': jobId,
    'jobchart.job.type': 'static_html',
    'jobchart.job.status': 'done',
  });
});

test('model calls follow the conventions for generative AI, and nothing carries content', async () => {
  const engine = await sharedHome().open({ stages: callingStages() });
  const { observe, until, spans } = tracing();
  await observe(engine);
  await engine.submit({ ...request, userId: 'person-7', guildId: 'guild-7' });
  await until(1);

  const [priced, unpriced] = spans().filter(({ name }) => name === 'chat gpt-5');
  expect(priced).toMatchObject({ kind: SpanKind.CLIENT, status: { code: SpanStatusCode.UNSET } });
  expect(priced?.attributes).toEqual({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.request.model': 'gpt-5',
    'gen_ai.usage.input_tokens': 100,
    'gen_ai.usage.output_tokens': 50,
    'gen_ai.usage.cache_read.input_tokens': 40,
    'gen_ai.usage.reasoning.output_tokens': 20,
    'jobchart.model.cost_usd': 0.25,
    'jobchart.step.state': 'answered',
  });
  expect(unpriced?.attributes).not.toHaveProperty(['gen_ai.usage.output_tokens']);
  const step = spans().find(({ name }) => name === 'step');
  expect(step?.attributes).toMatchObject({ 'jobchart.step.name': 'charge' });
  const all = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  expect(all).not.toMatch(new RegExp(`${secretText}|person-7|guild-7|Luna`));
});

test('errors are named by their codes, without their messages', async () => {
  const generate = defineStage('generate', async (_, { step }) => {
    await step(
      'ask',
      async () => {
        throw new JobError('MODEL_REFUSED', `Declined: ${secretText}`);
      },
      { model: 'openai:gpt-5' },
    );
    return { files: [] };
  });
  const engine = await sharedHome().open({ stages: fakeStages({ generate }) });
  const { observe, until, spans } = tracing();
  await observe(engine);
  await engine.submit(request);
  await until(1);

  const failed = spans().filter(({ status }) => status.code === SpanStatusCode.ERROR);
  expect(failed.map(({ name }) => name).toSorted()).toEqual([
    'attempt generation',
    'chat gpt-5',
    'job',
    'stage generation',
  ]);
  for (const { status, attributes } of failed) {
    expect(status.message).toBe('MODEL_REFUSED');
    expect(attributes['error.type']).toBe('MODEL_REFUSED');
  }
});

test('a follow-up links to the job that it changes, also if another process exported that', async () => {
  const files = [{ path: 'index.html', content: '<!doctype html>' }];
  const stages = editingStages(files, (before) => [...before, { path: 'a.html', content: 'a' }]);
  const home = placeholderHome();
  const engine = await home.open({ stages });
  const first = tracing();
  const observed = await first.observe(engine);
  const { jobId } = await engine.submit(request);
  await first.until(1);
  await observed.stop();
  const second = tracing();
  await second.observe(engine);
  await engine.revise(jobId, 'add a page');
  await second.until(1);

  const [parent] = first.jobs();
  const [child] = second.jobs();
  expect(child?.attributes).toMatchObject({ 'jobchart.job.parent_id': jobId });
  expect(child?.links.map(({ context }) => [context.traceId, context.spanId])).toEqual([
    [parent?.spanContext().traceId, parent?.spanContext().spanId],
  ]);
  expect(child?.spanContext().traceId).not.toBe(parent?.spanContext().traceId);
});

test('a job that another engine resumed is one trace: each attempt once, the first interrupted', async () => {
  const home = placeholderHome();
  const entered = Promise.withResolvers<void>();
  const generate = defineStage('generate', (_, { signal }) => {
    entered.resolve();
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });
  });
  const limits = { shutdownTimeoutMs: 10 };
  const first = await home.open({ stages: fakeStages({ generate }), limits });
  const before = tracing();
  const observed = await before.observe(first);
  const { jobId } = await first.submit(request);
  await entered.promise;
  await observed.stop();
  await first.close();
  const second = await home.open();
  const after = tracing();
  await after.observe(second);
  await second.result(jobId);
  await after.until(1);

  expect(before.spans()).toEqual([]);
  const attempts = after.spans().filter(({ name }) => name === 'attempt generation');
  expect(attempts.map(({ attributes }) => attributes['jobchart.outcome'])).toEqual([
    'interrupted',
    'completed',
  ]);
  const ids = after.spans().map((span) => span.spanContext().spanId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(after.jobs()).toHaveLength(1);
});

test('what ends while nothing observes is exported by the next process, and nothing twice', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const first = tracing();
  const observed = await first.observe(engine);
  const one = await engine.submit(request);
  await first.until(1);
  await observed.stop();
  const two = await engine.submit(request);
  await engine.result(two.jobId);
  const second = tracing();
  await second.observe(engine);
  await second.until(1);

  const exported = second.jobs().map(({ attributes }) => attributes['jobchart.job.id']);
  expect(exported).toEqual([two.jobId]);
  expect(first.jobs()[0]?.attributes['jobchart.job.id']).toBe(one.jobId);
});

test('after a crash jobs may be exported again, under the same ids', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const [first, second] = [tracing(), tracing()];
  // Neither stops, so neither saves its position.
  await first.observe(engine);
  await second.observe(engine);
  await engine.submit(request);
  await Promise.all([first.until(1), second.until(1)]);

  const ids = ({ spans }: ReturnType<typeof tracing>) =>
    spans().map((span) => [span.name, span.spanContext().traceId, span.spanContext().spanId]);
  expect(ids(first)).toEqual(ids(second));
  expect(ids(first).length).toBeGreaterThan(10);
});

test('spans are sent before the position is saved; if that fails, they are exported again', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const [first, second] = [tracing(), tracing()];
  const onError = vi.fn<(error: JobError) => void>();
  const flush = () => Promise.reject(new Error('collector down'));
  const observed = await first.observe(engine, { flush, onError });
  await engine.submit(request);
  await first.until(1);
  await observed.stop();
  await second.observe(engine);
  await second.until(1);

  expect(onError).toHaveBeenCalledOnce();
  expect(second.jobs()).toHaveLength(1);
});

test('a position of another store is dropped', async () => {
  const engine = await placeholderHome().open();
  await engine.storage('telemetry').set('traces', { cursor: 'of another store' });
  const { observe, until, jobs } = tracing();
  await observe(engine);
  await engine.submit(request);
  await until(1);

  expect(jobs()).toHaveLength(1);
});

test('without the ids of jobs, a trace is whole but has no link', async () => {
  const files = [{ path: 'index.html', content: '<!doctype html>' }];
  const engine = await placeholderHome().open({ stages: editingStages(files, () => files) });
  const { observe, until, jobs, spans } = tracing({});
  await observe(engine);
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  await engine.revise(jobId, 'again');
  await until(2);

  expect(jobs().flatMap(({ links }) => links)).toEqual([]);
  for (const job of jobs()) {
    const { traceId } = job.spanContext();
    expect(spans().filter((span) => span.spanContext().traceId === traceId).length).toBeGreaterThan(
      9,
    );
  }
});

test('an unknown option is refused', async () => {
  const engine = await sharedHome().open();
  const misspelt = { meterprovider: 1, traces: true };
  await expect(observeJobs(engine, misspelt)).rejects.toThrow(/Did you mean "meterProvider"/);
});

test('the ids of other spans are random', () => {
  const { tracerProvider } = tracing();
  const tracer = tracerProvider.getTracer('test');
  const traces = Array.from({ length: 3 }, () => tracer.startSpan('x').spanContext());

  expect(new Set(traces.map(({ traceId }) => traceId)).size).toBe(3);
  for (const { traceId, spanId } of traces)
    expect([traceId, spanId].join()).toMatch(/^[0-9a-f]{32},[0-9a-f]{16}$/);
});

test('a job that is not sampled has no spans', async () => {
  const engine = await sharedHome().open();
  const shouldSample = vi.fn<Sampler['shouldSample']>(() => ({
    decision: SamplingDecision.NOT_RECORD,
  }));
  const { observe, spans } = tracing({ idGenerator: jobIdGenerator, sampler: { shouldSample } });
  const observed = await observe(engine);
  await engine.submit(request);
  await vi.waitFor(() => expect(shouldSample).toHaveBeenCalled(), 15_000);
  await observed.stop();

  // Once: no span below it was begun.
  expect(shouldSample).toHaveBeenCalledOnce();
  expect(spans()).toEqual([]);
});
