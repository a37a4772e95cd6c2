import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import type { Job, ProjectType } from '../../src/contracts/job/job.ts';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import { toPromise } from 'xstate';
import { createJobActor } from '../../src/create-job-actor.ts';
import { createJobEngine } from '../../src/create-job-engine.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { plantedKey } from './call-setup.ts';
import { goodFiles, goodPlans } from './plans.ts';
import { startModelServer } from './servers/model-server.ts';
import type { ModelReply, ModelRequest, Tokens } from './servers/script.ts';

const bases = mkdtempSync(join(tmpdir(), 'jobchart-model-'));
const server = await startModelServer(reply);
afterAll(async () => {
  await server.stop();
  rmSync(bases, { recursive: true, force: true });
});

const messages: Readonly<Record<ProjectType, string>> = {
  static_html: 'a web page with facts about bees',
  node_project: 'make an Express API server for books',
  discord_bot: 'a Discord bot for polls',
};
const cases = ['openai-compatible', 'anthropic'].flatMap((provider) =>
  (Object.keys(messages) as ProjectType[]).map((type) => [provider, type] as const),
);

test.each(cases)('%s: a model, its address and a key make a %s', async (provider, type) => {
  const { length: before } = server.log;
  const { stdout, stderr, exitCode } = await run([messages[type], '--json'], provider);
  const job = JSON.parse(stdout) as Job;
  expect(job).toMatchObject({ status: 'done', projectType: type, plan: { starter: 'model' } });
  expect(exitCode).toBe(0);
  const planned = (goodPlans[type]['files'] as { path: string }[]).map(({ path }) => path);
  for (const path of planned.filter((each) => each !== 'package.json')) {
    const written = readFileSync(join(job.paths.workspaceDir, path), 'utf8');
    expect(written.trim()).toBe(goodFiles[path]?.trim());
  }
  const sent = server.log
    .slice(before)
    .flatMap((event) => (event.type === 'answer' && event.usage ? [event.usage] : []));
  const sum = (part: 'input' | 'output' | 'cachedInput') =>
    sent.reduce((total, usage) => total + (usage[part] ?? 0), 0);
  expect(job.diagnostics.tokenUsage).toMatchObject({
    total: sum('input') + sum('output'),
    input: sum('input'),
    output: sum('output'),
    cachedInput: sum('cachedInput'),
    calls: sent.length,
  });
  expect(job.diagnostics.tokenUsage.unknownCalls ?? 0).toBe(0);
  expect(stderr).not.toContain('Writing');
});

test('without a key, a run is refused before anything is made', async () => {
  const untouched = mkdtempSync(join(bases, 'untouched-'));
  const { stdout, stderr, exitCode } = await runCli(['run', messages.static_html, '--json'], {
    bases: untouched,
    env: { JOB_MODEL: 'anthropic:test' },
  });
  expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'MODEL_UNAUTHORISED' } });
  expect(stderr).toContain('set JOB_MODEL_API_KEY or ANTHROPIC_API_KEY');
  expect(exitCode).toBe(1);
  expect(readdirSync(untouched)).toEqual([]);
});

test('--model chooses another model, and takes no key to another provider', async () => {
  const { stderr } = await run(
    [messages.static_html, '--model', 'anthropic:x'],
    'openai-compatible',
  );
  expect(stderr).toContain('anthropic:x needs a key');
  const misspelt = await run([messages.static_html, '--model', 'opnai:x'], 'openai-compatible');
  expect(misspelt.stderr).toContain('Did you mean "openai"?');
  expect(misspelt.exitCode).toBe(2);
});

test('a wrong key fails the job, with what to do', async () => {
  const { stdout, exitCode } = await run(
    ['--model', `openai-compatible:${wrong}`, messages.static_html, '--json'],
    'openai-compatible',
  );
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'failed',
    error: { code: 'MODEL_UNAUTHORISED', hint: expect.stringContaining('JOB_MODEL_API_KEY') },
    diagnostics: { tokenUsage: { total: 0, calls: 1 } },
  });
  expect(exitCode).toBe(1);
});

test('where a model fails, its fallback writes, in an actor too', async () => {
  const config = { ...configOf(wrong), modelFallbacks: ['openai-compatible:test'] };
  const request = { userMessage: messages.static_html, userId: 'u', channelId: 'c' };
  const actor = createJobActor(request, { config, preview: false });
  const job = await toPromise(actor.start());
  expect(job).toMatchObject({ status: 'done', plan: { starter: 'model' } });
  expect(job.diagnostics.tokenUsage.total).toBeGreaterThan(1000);
});

test('cancel during a stream closes its connection', async () => {
  const engine = await createJobEngine({
    store: 'memory',
    config: configOf(endless),
  });
  onTestFinished(engine.close);
  const { jobId } = await engine.submit({
    userMessage: messages.static_html,
    userId: 'u',
    channelId: 'c',
  });
  for await (const entry of engine.watch({ jobId, live: true })) {
    if (entry.type === 'live.text') break;
  }
  const number = server.requests.length;
  await engine.send(jobId, { type: 'job.cancel' });
  await server.closed(number);
  expect(await engine.result(jobId)).toMatchObject({
    status: 'cancelled',
    diagnostics: { tokenUsage: { calls: 1, unknownCalls: 1 } },
  });
});

test('a plan with an unlisted package waits, and says how to answer it from elsewhere', async () => {
  const ran = run(
    ['--model', `openai-compatible:${unlisted}`, messages.node_project],
    'openai-compatible',
  );
  const { model: _, ...config } = configOf('');
  const store = join(bases, 'jobs.db');
  const client = await createJobEngine({ store, config, limits: { concurrency: 0 } });
  onTestFinished(client.close);
  const waiting = await waitingJob(client);
  await client.send(waiting, { type: 'job.approve' });
  const { stdout, stderr, exitCode } = await ran;
  expect(stderr).toContain('left-pad 1.3.0 (not on the allow-list)');
  expect(stderr).toMatch(/Estimate: [\d,]+ tokens in, [\d,]+ out, cost unknown/);
  expect(stderr).toContain(`approve ${waiting}`);
  expect(stdout).toMatch(/^ {2}model +openai-compatible:unlisted$/m);
  expect(stdout).toMatch(/^ {2}tokens +[\d,]+ in \(\d+ cached\), [\d,]+ out, \d+ calls$/m);
  expect(stdout).toMatch(/^ {2}cost +unknown$/m);
  expect(exitCode).toBe(0);
});

test('a model is asked for the type where the router is unsure, and only there', async () => {
  const { length: before } = server.requests;
  const model = ['--model', `openai-compatible:${sorting}`];
  const { stdout, stderr } = await run([...model, 'my shop orders', '--json'], 'openai-compatible');
  const job = JSON.parse(stdout) as Job;
  expect(job).toMatchObject({ status: 'done', projectType: 'node_project' });
  expect(stderr).toContain('The model was asked what to build: node_project (');
  const asked = server.requests.slice(before).filter(({ system }) => system.startsWith('You sort'));
  expect(asked).toHaveLength(1);
  expect(server.requests.length - before).toBe((job.diagnostics.tokenUsage.calls ?? 0) + 1);
});

test('a model that cannot be asked for the type is named, with the reason', async () => {
  const model = ['--model', `openai-compatible:${wrong}`];
  const { stderr } = await run([...model, 'my shop orders', '--json'], 'openai-compatible');
  expect(stderr).toMatch(
    /^The model could not be asked what to build: openai-compatible:\S+ answered with status 401.*$/m,
  );
});

test('doctor says what is configured, and calls the model only if asked to', async () => {
  const env = { JOB_MODEL: 'openai-compatible:test', JOB_MODEL_BASE_URL: server.url };
  const { length: before } = server.requests;
  const doctor = async (args: readonly string[], more: Readonly<Record<string, string>>) => {
    const result = await runCli(['doctor', ...args], { bases, env: { ...env, ...more } });
    said.push(result.stdout, result.stderr);
    return result.stdout.split('\n').filter((line) => /^. model/.test(line));
  };
  const key = { JOB_MODEL_API_KEY: plantedKey };
  expect(await doctor([], {})).toEqual([
    '✓ model          openai-compatible:test, without a key, through @ai-sdk/openai-compatible',
  ]);
  expect(await doctor([], { JOB_MODEL: '' })).toEqual([
    expect.stringMatching(/^✓ model +none: .*starters/),
  ]);
  expect(await doctor([], { JOB_MODEL: 'google:x', OPENAI_API_KEY: 'x' })).toContainEqual(
    expect.stringMatching(/^✗ model +google:x needs a key: set JOB_MODEL_API_KEY or GOOGLE_/),
  );
  expect(server.requests).toHaveLength(before);
  expect(await doctor(['--model'], key)).toEqual([
    expect.stringContaining('with a key'),
    expect.stringMatching(
      /^✓ model call +answered in [\d.]+ m?s: [\d,]+ tokens in, [\d,]+ tokens out$/,
    ),
  ]);
  expect(server.requests).toHaveLength(before + 1);
  const refused = await doctor(['--model'], { ...key, JOB_MODEL: `openai-compatible:${wrong}` });
  expect(refused).toContainEqual(expect.stringMatching(/^✗ model call .*status 401/));
});

test('the key is nowhere, though the model has repeated it in all that it wrote', async () => {
  const { stdout } = await run(
    ['--model', `openai-compatible:${echo}`, messages.static_html, '--json'],
    'openai-compatible',
  );
  const job = JSON.parse(stdout) as Job;
  expect(job.status).toBe('done');
  expect(said.join('')).toContain(job.jobId);
  expect(said.join('')).not.toContain(plantedKey);
  const zip = execFileSync('unzip', ['-p', job.paths.zipPath ?? ''], { encoding: 'latin1' });
  expect(zip).toContain('<title>');
  expect(zip).not.toContain(plantedKey);
  const files = readdirSync(bases, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const holding = files
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path, 'latin1').includes(plantedKey));
  expect(files.length).toBeGreaterThan(20);
  expect(holding).toEqual([]);
});

/** Names of models that do something else. */
const wrong = 'wrong-key';
const endless = 'endless';
const echo = 'echo';
const unlisted = 'unlisted';
const sorting = 'sorting';
/** All that the command line has printed. */
const said: string[] = [];

/** The command line with nothing set but a model, its address and a key. */
async function run(args: readonly string[], provider: string) {
  const env = {
    JOB_MODEL: `${provider}:test`,
    JOB_MODEL_BASE_URL: server.url,
    JOB_MODEL_API_KEY: plantedKey,
  };
  const result = await runCli(['run', ...args], { bases, env });
  said.push(result.stdout, result.stderr);
  return result;
}

/** The same as a configuration. */
function configOf(model: string) {
  return {
    workBase: join(bases, 'work'),
    outputBase: join(bases, 'output'),
    logBase: join(bases, 'logs'),
    model: `openai-compatible:${model}`,
    modelBaseUrl: server.url,
    modelApiKey: plantedKey,
  };
}

async function waitingJob(client: JobEngine): Promise<string> {
  for await (const { state, jobId } of client.watch({ after: 'latest' })) {
    if (state === 'planned.awaitingApproval') return jobId;
  }
  return '';
}

function reply(request: ModelRequest): ModelReply {
  const good = goodReply(request);
  const { authorization = '' } = request.headers;
  switch (request.model) {
    case wrong: {
      const message = `The key ${String(authorization)} is wrong.`;
      return { status: 401, error: { type: 'invalid_api_key', message } };
    }
    case endless:
      return { text: endlessText() };
    case sorting:
      if (request.system.startsWith('You sort'))
        return { text: '{"projectType":"node_project","preview":false}' };
      return goodReply({ ...request, text: `${messages.node_project} ${request.text}` });
    case unlisted:
      return {
        ...good,
        text: good.text.replace('"dependencies":[', '$&{"name":"left-pad","version":"1.3.0"},'),
      };
    case echo:
      return {
        ...good,
        text: good.text.replaceAll('Bee Facts', `Bee Facts ${String(authorization)}`),
      };
    default:
      return good;
  }
}

async function* endlessText() {
  yield 'Once upon a time ';
  await new Promise(() => {});
}

function goodReply(request: ModelRequest): { text: string; usage: Tokens } {
  const { number, system, text } = request;
  const usage = { input: 1000 + number, output: 10 * number, cachedInput: 100 + number };
  if (system.startsWith('You plan')) {
    const type = (Object.keys(messages) as ProjectType[]).find((each) =>
      text.includes(messages[each]),
    );
    return { text: JSON.stringify(goodPlans[type ?? 'static_html']), usage };
  }
  if (system.includes('one word')) return { text: 'ready', usage };
  const [, path = ''] = /Write (\S+)\.\s*$/m.exec(text) ?? [];
  return { text: goodFiles[path] ?? '', usage };
}
