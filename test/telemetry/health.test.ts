import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { expect, test, vi } from 'vitest';
import { defineStage, type EngineHealth, type JobEngine, JobError } from '../../src/index.ts';
import { serveTelemetry } from '../../src/telemetry/index.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { closed, hold, rawHttp } from '../helpers/stores/raw-http.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { valueOf } from './parse-prometheus.ts';
import { served } from './set-up.ts';

/** An engine with this health. */
async function withHealth(health: () => Promise<EngineHealth>): Promise<JobEngine> {
  return { ...(await sharedHome().open()), health };
}

test('a process that runs jobs is alive and ready', async () => {
  const { get } = await served(await sharedHome().open());
  const [alive, ready] = await Promise.all([get('/livez'), get('/readyz')]);

  expect([alive.status, await alive.text()]).toEqual([200, 'alive\n']);
  expect([ready.status, await ready.text()]).toEqual([200, 'ready\n']);
  expect(ready.headers.get('cache-control')).toBe('no-store');
});

test('an engine that drains is alive, but not ready', async () => {
  const entered = Promise.withResolvers<void>();
  const generate = defineStage('generate', (_, { signal }) => {
    entered.resolve();
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  });
  const stages = fakeStages({ generate });
  const engine = await sharedHome().open({ stages, limits: { shutdownTimeoutMs: 50 } });
  const { get, scrape } = await served(engine);
  await engine.submit(request);
  await entered.promise;
  const closing = engine.close();
  const ready = await get('/readyz');

  expect(ready.status).toBe(503);
  expect(await ready.text()).toMatch(/^The engine begins no more jobs/);
  expect((await get('/livez')).status).toBe(200);
  await closing;
  expect((await get('/readyz')).status).toBe(503);
  const families = await scrape();
  expect(valueOf(families, 'jobchart_engine_ready')).toBe(0);
  expect(families.has('jobchart_queue_waiting')).toBe(false);
});

test.each([
  [{ isDraining: false, storeError: 'STORE_FAILED', isLeaseHeld: true }, 'STORE_FAILED'],
  [{ isDraining: false, isLeaseHeld: false }, 'lease'],
])('an engine in the state %j is not ready', async (health, reason) => {
  const { get } = await served(await withHealth(async () => health));
  const ready = await get('/readyz');

  expect(ready.status).toBe(503);
  expect(await ready.text()).toContain(reason);
});

test('a store that does not answer makes a probe fail in time', async () => {
  const clock = virtualClock();
  const asked = Promise.withResolvers<void>();
  const engine = await withHealth(() => {
    asked.resolve();
    return new Promise(() => {});
  });
  const { get } = await served(engine, { sleep: clock.sleep });
  const answer = get('/readyz');
  await asked.promise;
  await new Promise(setImmediate);
  clock.advance(2000);

  expect((await answer).status).toBe(503);
  expect(await (await answer).text()).toContain('2 seconds');
});

test('a store that does not answer leaves the counters of a scrape', async () => {
  const clock = virtualClock();
  const opened = await sharedHome().open();
  const asked = Promise.withResolvers<void>();
  const queue = () => {
    asked.resolve();
    return new Promise<never>(() => {});
  };
  const { scrape } = await served({ ...opened, queue }, { sleep: clock.sleep });
  const scraped = scrape();
  await asked.promise;
  await new Promise(setImmediate);
  clock.advance(2000);
  const families = await scraped;

  expect(families.has('jobchart_queue_waiting')).toBe(false);
  expect(families.has('jobchart_job_created_total')).toBe(true);
});

test('an engine that cannot renew its lease is not ready, until it can', async () => {
  const clock = virtualClock();
  const home = sharedHome(clock);
  let isCutOff = false;
  const lease = (...args: Parameters<typeof home.store.lease>) =>
    isCutOff ? Promise.reject(new JobError('STORE_FAILED', 'cut off')) : home.store.lease(...args);
  const store = { ...home.store, lease };
  const engine = await home.open({ ...clock, store, limits: { leaseMs: 6000 } });
  const { get } = await served(engine);

  isCutOff = true;
  clock.advance(3000);
  const cut = await get('/readyz');
  expect([cut.status, await cut.text()]).toEqual([503, expect.stringContaining('lease')]);
  isCutOff = false;
  clock.advance(2000);
  await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(200), 15_000);
});

test('only GET and HEAD of known paths are answered', async () => {
  const { get } = await served(await sharedHome().open());
  const posted = await get('/metrics', { method: 'POST' });

  expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect((await get('/metrics?name=x')).status).toBe(200);
  const head = await get('/livez', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const path of ['/', '/metrics/', '/__proto__', '/constructor'])
    expect((await get(path)).status).toBe(404);
});

test.each([
  ['127.0.0.1:1', 200],
  ['localhost', 200],
  ['[::1]:9464', 200],
  ['evil.example', 403],
  ['127.0.0.1.evil.example', 403],
])('on loopback, the host %s is answered with %i', async (host, status) => {
  const { server } = await served(await sharedHome().open());
  const asked = httpRequest({
    port: server.port,
    host: '127.0.0.1',
    path: '/livez',
    headers: { host },
  }).end();
  const [answer] = await once(asked, 'response');
  answer.resume();

  expect(answer.statusCode).toBe(status);
});

test('a probe that names no host is answered, as HTTP/1.0 allows', async () => {
  const { server } = await served(await sharedHome().open());
  expect((await rawHttp(server.port, 'GET /livez HTTP/1.0\r\n\r\n')).status).toBe(200);
});

test('a port that is taken, and an unknown option, are refused', async () => {
  const engine = await sharedHome().open();
  const { server } = await served(engine);

  await expect(serveTelemetry({ engine, port: server.port })).rejects.toMatchObject({
    code: 'TELEMETRY_FAILED',
    message: expect.stringContaining(`127.0.0.1:${server.port}`),
  });
  const misspelt = { engine, prot: 1 };
  await expect(serveTelemetry(misspelt)).rejects.toThrow(/"prot".*Did you mean "port"/);
  expect(new JobError('TELEMETRY_FAILED', '').retryable).toBe(true);
});

test('clients that hold connections open lock no probe out', async () => {
  const { server, get } = await served(await sharedHome().open());
  const [oldest] = await hold(server.port, 'GET / HTTP/1.1\r\nX-');

  expect((await get('/livez')).status).toBe(200);
  if (oldest?.closed === false) await closed(oldest);
});
