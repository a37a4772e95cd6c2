import {
  AggregationTemporality,
  InMemoryMetricExporter,
  type MetricData,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { JobEngine } from '../../src/index.ts';
import { observeJobs } from '../../src/telemetry/index.ts';
import { placeholderHome, request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { callingStages } from './set-up.ts';

function metering() {
  const exporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter, exportIntervalMillis: 2 ** 30 });
  const meterProvider = new MeterProvider({ readers: [reader] });
  onTestFinished(() => meterProvider.shutdown());
  const collect = async (): Promise<ReadonlyMap<string, MetricData>> => {
    exporter.reset();
    await meterProvider.forceFlush();
    const metrics = exporter
      .getMetrics()
      .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap((scope) => scope.metrics));
    return new Map(metrics.map((metric) => [metric.descriptor.name, metric]));
  };
  return { meterProvider, collect };
}

test('the metrics of jobs reach the SDK, with units, bounds and attributes', async () => {
  const engine = await placeholderHome().open({ stages: callingStages() });
  const { meterProvider, collect } = metering();
  const observed = await observeJobs(engine, { meterProvider, traces: false });
  onTestFinished(observed.stop);
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const metrics = await vi.waitFor(async () => {
    const found = await collect();
    expect(found.has('jobchart.model.cost_usd')).toBe(true);
    return found;
  }, 15_000);

  const transitions = metrics.get('jobchart.job.transitions')?.dataPoints ?? [];
  expect(transitions).toContainEqual(
    expect.objectContaining({
      value: 1,
      attributes: { 'jobchart.job.type': 'static_html', 'jobchart.job.status': 'done' },
    }),
  );
  expect(metrics.get('jobchart.stage.duration')?.descriptor).toMatchObject({
    unit: 's',
    advice: { explicitBucketBoundaries: expect.arrayContaining([0.01, 21_600]) },
  });
  const tokens = metrics.get('gen_ai.client.token.usage')?.dataPoints ?? [];
  expect(tokens).toContainEqual(
    expect.objectContaining({
      value: expect.objectContaining({ sum: 103, count: 2 }),
      attributes: expect.objectContaining({
        'gen_ai.token.type': 'input',
        'gen_ai.request.model': 'gpt-5',
        'gen_ai.provider.name': 'openai',
        'gen_ai.operation.name': 'chat',
      }),
    }),
  );
  expect(metrics.get('jobchart.engine.ready')?.dataPoints).toMatchObject([{ value: 1 }]);
  expect(metrics.get('jobchart.queue.waiting')?.dataPoints).toMatchObject([{ value: 0 }]);
});

test('after `stop`, collecting metrics reads the store no more', async () => {
  const opened = await sharedHome().open();
  const engine = { ...opened, queue: vi.fn<JobEngine['queue']>(opened.queue) };
  const { meterProvider, collect } = metering();
  const observed = await observeJobs(engine, { meterProvider, traces: false });
  expect((await collect()).has('process.memory.usage')).toBe(true);
  expect(engine.queue).toHaveBeenCalledOnce();

  await observed.stop();
  await collect();

  expect(engine.queue).toHaveBeenCalledOnce();
});
