import { registerHooks } from 'node:module';
import { afterAll, expect, test } from 'vitest';
import { observeJobs } from '../../src/telemetry/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { served } from './set-up.ts';

const hooks = registerHooks({
  resolve(specifier, context, next) {
    if (specifier !== '@opentelemetry/api') return next(specifier, context);
    throw new Error("Cannot find package '@opentelemetry/api'");
  },
});
afterAll(() => hooks.deregister());

test('without the API of OpenTelemetry, observing says what to install', async () => {
  const engine = await sharedHome().open();

  await expect(observeJobs(engine)).rejects.toMatchObject({
    code: 'TELEMETRY_MISSING',
    hint: expect.stringContaining('npm install @opentelemetry/api'),
  });
});

test('without it, metrics and health checks are served all the same', async () => {
  const engine = await sharedHome().open();
  const { until } = await served(engine);
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);

  const type = { jobchart_job_type: 'static_html' };
  const families = await until('jobchart_job_created_total', type, 1);
  expect(families.has('jobchart_engine_ready')).toBe(true);
});
