import { createInterface } from 'node:readline';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { cliChild } from '../helpers/processes/cli-child.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { jobEnvironment } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

/** Submits a job as a chat does. */
async function submit(bases: string, request: { readonly starter?: string } = {}) {
  const config = {
    workBase: join(bases, 'work'),
    outputBase: join(bases, 'output'),
    logBase: join(bases, 'logs'),
  };
  const limits = { concurrency: 0 };
  const engine = await createJobEngine({ store: join(bases, 'jobs.db'), config, limits });
  const who = {
    userId: 'person-7',
    channelId: 'c1',
    userMessage: 'a discord poll bot, secret-plan',
  };
  const { jobId } = await engine.submit({ ...who, ...request });
  await engine.close();
  return jobId;
}

test('serve --host is refused without a token, and says what to do', async () => {
  const bases = await tempDir();
  const env = { JOB_DASHBOARD_TOKEN: '' };
  const refused = await runCli(['serve', '--host', '0.0.0.0', '--port', '0'], { bases, env });
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toMatch(
    /CONFIG_INVALID.*0\.0\.0\.0.*JOB_DASHBOARD_TOKEN.*openssl rand -hex 24/s,
  );
});

test('serve --host with a token prints an address to sign in at, and no link that works by itself', async () => {
  const bases = await tempDir();
  const child = spawn(process.execPath, [main, 'serve', '--host', '0.0.0.0', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...jobEnvironment(bases), JOB_DASHBOARD_TOKEN: 'operator-0123456789abcdef01234567' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('Dashboard: ')) continue;
    expect(line).toMatch(
      /^Dashboard: http:\/\/127\.0\.0\.1:\d+\/ \(sign in with JOB_DASHBOARD_TOKEN\)$/,
    );
    break;
  }
});

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

test('serve --json prints one JSON line for each event of a job, without texts and people', async () => {
  const bases = await tempDir();
  const child = spawn(process.execPath, [main, 'serve', '--json', '--metrics', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: jobEnvironment(bases),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const events: Record<string, unknown>[] = [];
  const seen = new Map<string, PromiseWithResolvers<void>>();
  const until = (event: string) => {
    const wait = seen.get(event) ?? Promise.withResolvers<void>();
    seen.set(event, wait);
    return wait.promise;
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    const record = JSON.parse(line) as Record<string, unknown>;
    events.push(record);
    void until(String(record['event']));
    seen.get(String(record['event']))?.resolve();
  });
  await until('telemetry.listening');
  const address = events.find(({ event }) => event === 'telemetry.listening')?.['address'];
  expect((await fetch(`http://${String(address)}/readyz`)).status).toBe(200);
  const jobId = await submit(bases);
  await until('job.ended');
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);

  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(events).toEqual([
    { time, level: 'info', event: 'engine.started', pid: child.pid },
    { time, level: 'info', event: 'telemetry.listening', address },
    { time, level: 'info', event: 'job.accepted', jobId, type: 'discord_bot' },
    { time, level: 'info', event: 'job.started', jobId, waitedMs: expect.any(Number) },
    {
      time,
      level: 'info',
      event: 'job.ended',
      jobId,
      status: 'done',
      type: 'discord_bot',
      durationMs: expect.any(Number),
    },
    { time, level: 'info', event: 'engine.draining' },
    { time, level: 'info', event: 'engine.stopped' },
  ]);
  expect(lines.join('\n')).not.toMatch(/person-7|secret-plan/);
});

test('serve prints where it serves metrics', async () => {
  const bases = await tempDir();
  const serve = cliChild(['serve', '--no-dashboard', '--metrics', '127.0.0.1:0'], bases);
  const line = await serve.line(/^Metrics and health checks: /);
  const [, base = ''] = /(http:\/\/127\.0\.0\.1:\d+)\/metrics/.exec(line) ?? [];
  const metrics = await fetch(`${base}/metrics`);

  expect(metrics.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  expect(await metrics.text()).toContain('\njobchart_engine_ready 1\n');
  expect(await serve.end('SIGTERM')).toBe(0);
});

test.each(['x', '1.2.3.4:', '127.0.0.1:65536', 'host:1:x'])(
  'the address %s is refused',
  async (address) => {
    const bases = await tempDir();
    const { exitCode, stderr } = await runCli(['serve', '--metrics', address], { bases });

    expect(exitCode).toBe(2);
    expect(stderr).toContain('An address is a port, or a host and a port');
  },
);
