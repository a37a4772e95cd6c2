import { expect, test } from 'vitest';
import { defineStage, JobError } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { placeholderHome, request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { valueOf } from './parse-prometheus.ts';
import { callingStages, secretText, served } from './set-up.ts';

const type = { jobchart_job_type: 'static_html' };
const gpt = { gen_ai_provider_name: 'openai', gen_ai_request_model: 'gpt-5' };

test('a scrape of an engine without jobs has the series of jobs at 0', async () => {
  const { scrape } = await served(await sharedHome().open());
  const families = await scrape();

  expect(valueOf(families, 'jobchart_job_created_total', type)).toBe(0);
  const done = { ...type, jobchart_job_status: 'done' };
  expect(valueOf(families, 'jobchart_job_transitions_total', done)).toBe(0);
  expect(valueOf(families, 'jobchart_queue_waiting')).toBe(0);
  expect(valueOf(families, 'jobchart_queue_oldest_waiting_seconds')).toBe(0);
  expect(valueOf(families, 'jobchart_engine_ready')).toBe(1);
  expect(valueOf(families, 'process_memory_usage_bytes')).toBeGreaterThan(1e6);
  expect(valueOf(families, 'nodejs_eventloop_delay_max_seconds')).toBeGreaterThanOrEqual(0);
});

test('jobs, their stages, waits and model calls are counted', async () => {
  const engine = await placeholderHome().open({
    stages: callingStages({ failures: 1 }),
    limits: { backoffMs: 1 },
  });
  const { until } = await served(engine);
  const { jobId } = await engine.submit(request);
  const job = await engine.result(jobId);
  const done = { ...type, jobchart_job_status: 'done' };
  const families = await until('jobchart_job_transitions_total', done, 1);
  const value = (name: string, labels = {}) => valueOf(families, name, labels);

  expect(value('jobchart_job_created_total', type)).toBe(1);
  const outcome = { ...type, jobchart_outcome: 'done' };
  expect(value('jobchart_job_duration_seconds_count', outcome)).toBe(1);
  const completed = { jobchart_stage: 'generation', jobchart_outcome: 'completed' };
  expect(value('jobchart_stage_duration_seconds_count', completed)).toBe(1);
  const failed = { jobchart_stage: 'generation', jobchart_outcome: 'failed' };
  const code = { error_type: 'STAGE_UNAVAILABLE' };
  expect(value('jobchart_stage_failures_total', { ...failed, ...code })).toBe(1);
  expect(value('jobchart_stage_retries_total', { jobchart_stage: 'generation' })).toBe(1);
  expect(value('jobchart_job_wait_duration_seconds_count', { jobchart_wait: 'queue' })).toBe(1);
  expect(value('jobchart_job_wait_duration_seconds_count', { jobchart_wait: 'retry' })).toBe(1);
  const stage = job.diagnostics.stageTimings.planning ?? 0;
  const planned = { jobchart_stage: 'planning', jobchart_outcome: 'completed' };
  expect(value('jobchart_stage_duration_seconds_sum', planned)).toBeCloseTo(stage / 1000);

  const chat = { ...gpt, gen_ai_operation_name: 'chat' };
  expect(value('gen_ai_client_operation_duration_seconds_count', chat)).toBe(2);
  const input = { ...chat, gen_ai_token_type: 'input' };
  expect(value('gen_ai_client_token_usage_sum', input)).toBe(103);
  expect(value('gen_ai_client_token_usage_count', { ...chat, gen_ai_token_type: 'output' })).toBe(
    1,
  );
  expect(value('jobchart_model_cost_usd_total', gpt)).toBe(0.25);
  expect(value('jobchart_model_calls_without_cost_total', gpt)).toBe(1);
  expect(value('jobchart_model_cached_tokens_total', gpt)).toBe(40);
});

test('a failed job is counted by its code, and nothing names a person, a job or content', async () => {
  const generate = defineStage('generate', () => {
    throw new JobError('MODEL_REFUSED', `The model declined ${secretText}.`);
  });
  const engine = await sharedHome().open({ stages: fakeStages({ generate }) });
  const { get, until } = await served(engine);
  const { jobId } = await engine.submit({ ...request, userId: 'person-7', guildId: 'guild-7' });
  await engine.result(jobId);
  await until('jobchart_job_failures_total', { ...type, error_type: 'MODEL_REFUSED' }, 1);

  const text = await (await get('/metrics')).text();
  expect(text).not.toMatch(new RegExp(`person-7|guild-7|Luna|${jobId}|${secretText}`));
});

test('the age of the oldest waiting job is served, for autoscaling', async () => {
  const now = { at: Date.now() };
  const home = sharedHome({ now: () => now.at, monotonic: () => now.at });
  const engine = await home.open({ now: () => now.at, limits: { concurrency: 0 } });
  const { scrape } = await served(engine);
  await engine.submit(request);
  now.at += 90_000;
  await engine.submit(request);
  now.at += 1500;
  const families = await scrape();

  expect(valueOf(families, 'jobchart_queue_waiting')).toBe(2);
  expect(valueOf(families, 'jobchart_queue_oldest_waiting_seconds')).toBe(91.5);
});

test('label values may be any text, and models without end are counted together', async () => {
  const hostile = 'x:"}\\n{a="b # TYPE evil counter';
  const models = [hostile, ...Array.from({ length: 70 }, (_, index) => `x:model-${index}`)];
  const generate = defineStage('generate', async (_, { step }) => {
    for (const [index, each] of models.entries())
      await step(`${index}`, async () => 'ok', { model: each });
    return { files: [{ path: 'index.html', content: '<!doctype html>' }] };
  });
  const engine = await sharedHome().open({ stages: fakeStages({ generate }) });
  const { until } = await served(engine);
  const { jobId } = await engine.submit(request);
  expect(await engine.result(jobId)).toMatchObject({ status: 'done' });
  const name = 'jobchart_model_calls_without_cost_total';
  const other = { gen_ai_provider_name: '_OTHER', gen_ai_request_model: '_OTHER' };
  const families = await until(name, other, models.length - 50);

  expect(families.get(name)?.samples).toHaveLength(51);
  const escaped = { gen_ai_provider_name: 'x', gen_ai_request_model: hostile.slice(2) };
  expect(valueOf(families, name, escaped)).toBe(1);
  expect(families.has('evil')).toBe(false);
});

test('jobs that were accepted before are counted with their type when they end', async () => {
  const home = sharedHome();
  const front = await home.open({ limits: { concurrency: 0 } });
  const { jobId } = await front.submit(request);
  const { until, scrape } = await served(front);
  const worker = await home.open();
  await worker.result(jobId);

  await until('jobchart_job_transitions_total', { ...type, jobchart_job_status: 'done' }, 1);
  expect(valueOf(await scrape(), 'jobchart_job_created_total', type)).toBe(0);
});
