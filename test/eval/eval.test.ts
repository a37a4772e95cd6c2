import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { expect, test } from 'vitest';
import { languages } from '../../src/contracts/languages.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { modelAt, plantedKey, startServer } from '../llm/call-setup.ts';
import { goodPlans } from '../llm/plans.ts';
import type { ModelServer } from '../llm/servers/model-server.ts';
import type { ModelScript } from '../llm/servers/script.ts';
import { showCost, showTokens } from './page/amounts.ts';
import { readOptions } from './options.ts';
import { requests } from './requests.ts';
import type { EvalResult, EvalUsage } from './result.ts';
import { type EvalProgress, type RunOptions, runEvaluation } from './run-evaluation.ts';
import { thumbnail } from './page/thumbnail.ts';
import { toJson } from './to-json.ts';
import { totalsOf } from './totals.ts';

const silent: EvalProgress = { started() {}, repairing() {}, ended() {} };

const hostile = '</td><script>alert(1)</script>';

/** A page that is good, a program that needs a repair, and a bot for which the key is refused. */
const script: ModelScript = ({ system, text }) => {
  if (system.startsWith('You plan')) {
    const type = requests.find(({ message }) => text.includes(message))?.projectType;
    if (type === undefined || type === 'discord_bot') return { status: 401 };
    // The unusual package makes the plan wait for approval.
    const dependencies = type === 'node_project' ? [{ name: 'seldom-used', version: '1.0.0' }] : [];
    return { text: JSON.stringify({ ...goodPlans[type], title: hostile, dependencies }) };
  }
  if (text.includes('Reply with blocks.'))
    return { text: '<<<<<<< SEARCH\n = ;\n=======\n = 1;\n>>>>>>> REPLACE\n' };
  if (text.includes('Write index.html.')) return { text: '<!doctype html><title>Tea</title>' };
  return { text: text.includes('Write src/store.js.') ? 'const a\n = ;\n' : 'let b = 1;\n' };
};

async function setUp(
  replies: ModelScript,
  options: Partial<RunOptions> = {},
): Promise<{ readonly options: RunOptions; readonly server: ModelServer }> {
  const server = await startServer(replies);
  return {
    server,
    options: {
      name: 'openai-compatible:test',
      model: await modelAt(server, 'openai-compatible'),
      requests: requests.slice(0, 3),
      out: join(await tempDir(), 'page.html'),
      redactor: createRedactor(),
      startedAt: Date.UTC(2026, 0, 2, 3, 4),
      signal: new AbortController().signal,
      progress: silent,
      ...options,
    },
  };
}

test('three requests of three types become rows, totals and a page', async () => {
  const { options, server } = await setUp(script);
  const { results, totals, state } = toJson(await runEvaluation(options), options.out);
  expect(state).toBe('ended');
  expect(
    results.map((result) => {
      const { projectType, passed, repairs, errorCode, opens, boots } = result;
      return { projectType, passed, repairs, errorCode, opens, boots };
    }),
  ).toEqual([
    {
      projectType: 'static_html',
      passed: true,
      repairs: 0,
      opens: 'not checked: JOB_BROWSER is off: no page is opened.',
      boots: 'not needed',
    },
    {
      projectType: 'node_project',
      passed: true,
      repairs: 1,
      opens: 'not needed',
      boots: 'not checked',
    },
    {
      projectType: 'discord_bot',
      passed: false,
      repairs: 0,
      errorCode: 'MODEL_UNAUTHORISED',
      opens: 'not needed',
      boots: 'not checked',
    },
  ]);
  const sent = server.log.flatMap((event) => (event.type === 'answer' && event.usage) || []);
  expect(totals).toMatchObject({
    requests: 3,
    passed: 2,
    repairs: 1,
    calls: server.requests.length,
    inputTokens: sent.reduce((sum, { input }) => sum + input, 0),
    outputTokens: sent.reduce((sum, { output }) => sum + output, 0),
  });
  expect(totals.costUsd).toBeUndefined();

  const page = await readFile(options.out, 'utf8');
  expect(page).toContain('openai-compatible:test');
  expect(page).toContain('2026-01-02 03:04 UTC');
  expect(page).toContain('<td class="numeric">2 of 3</td>');
  expect(page).toContain('<code>MODEL_UNAUTHORISED</code>');
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('<script');
  expect(page).not.toContain(plantedKey);
  expect(await readdir(join(options.out, '..'))).toEqual(['page.html']);
});

test('an interrupt cancels what runs, and the page has what is done', async () => {
  const interrupted = new AbortController();
  const { options, server } = await setUp(
    (request) => {
      const isPage = request.text.includes(requests[0]?.message ?? '');
      return isPage ? script(request) : { text: '{', ending: 'silence' };
    },
    { signal: interrupted.signal, progress: { ...silent, ended: () => interrupted.abort() } },
  );
  const report = await runEvaluation(options);
  expect(report.rows.map(({ number }) => number)).toEqual([1]);
  expect(await readFile(options.out, 'utf8')).toContain('Interrupted after 1 of 3 requests.');
  const silenced = server.requests.find(({ text }) => text.includes(requests[1]?.message ?? '?'));
  await server.closed(silenced?.number ?? 0);
});

test('a page that cannot be written costs no call', async () => {
  const out = join(await tempDir(), 'missing', 'page.html');
  const { options, server } = await setUp(script, { out });
  await expect(runEvaluation(options)).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  expect(server.requests).toEqual([]);
});

const nothing: EvalUsage = { calls: 0, unknownCalls: 0, unpricedCalls: 0 };

test('what is not known is never shown as 0', () => {
  const shown = (usage: Partial<EvalUsage>) => {
    const all = { ...nothing, ...usage };
    return [showTokens('inputTokens', all), showCost(all)];
  };
  expect(shown({})).toEqual(['none', 'none']);
  expect(shown({ calls: 1, unknownCalls: 1 })).toEqual(['unknown', 'unknown']);
  const some = { calls: 2, inputTokens: 1234, costUsd: 0.01234 };
  expect(shown(some)).toEqual(['1,234', '$0.0123']);
  expect(shown({ ...some, unknownCalls: 1 })).toEqual(['at least 1,234', 'at least $0.0123']);
  expect(shown({ ...some, unpricedCalls: 1 })).toEqual(['1,234', 'at least $0.0123']);
  expect(shown({ calls: 1, inputTokens: 1, costUsd: 0.00001 })).toEqual(['1', 'under $0.0001']);
});

test('totals leave out what no call reported', () => {
  const [request] = requests;
  if (request === undefined) throw new Error('There are requests.');
  const result: EvalResult = {
    ...request,
    ...nothing,
    jobId: 'job-1',
    passed: true,
    repairs: 1,
    seconds: 2,
    opens: 'yes',
    boots: 'not needed',
  };
  const totals = totalsOf([result, { ...result, passed: false, inputTokens: 5 }]);
  expect(totals).toEqual({
    ...nothing,
    requests: 2,
    passed: 1,
    repairs: 2,
    seconds: 4,
    inputTokens: 5,
  });
});

test('a thumbnail has a quarter of the sides and the mean of the colours', () => {
  const data = Uint8Array.from({ length: 8 * 4 * 3 }, (_, index) =>
    Math.floor(index / 3) % 8 < 4 ? (Math.floor(index / 3) % 2) * 100 : 7,
  );
  const small = decode(thumbnail(encode({ width: 8, height: 4, data, channels: 3 })));
  expect(small).toMatchObject({ width: 2, height: 1, channels: 3 });
  expect([...small.data]).toEqual([50, 50, 50, 7, 7, 7]);
});

test('the requests are of every type and many languages, from the first ones on', () => {
  for (let start = 0; start < requests.length; start += 3)
    expect(new Set(requests.slice(start, start + 3).map((each) => each.projectType)).size).toBe(3);
  expect(new Set(requests.map(({ language }) => language))).toEqual(new Set(languages));
});

test('options come from the command line, then from the environment', () => {
  const environment = {
    JOB_MODEL: 'google:g',
    JOB_MODEL_BASE_URL: 'http://localhost:1/v1',
    JOB_MODEL_API_KEY: 'k',
    INIT_CWD: '/home/me',
  };
  expect(readOptions([], environment, 0)).toEqual({
    model: 'google:g',
    baseUrl: 'http://localhost:1/v1',
    apiKey: 'k',
    count: requests.length,
    out: '/home/me/eval-google-g-19700101000000.html',
    json: false,
  });
  const argv = ['--model', 'openai:../x', '--count', '3', '--out', 'a.html', '--json'];
  expect(readOptions(argv, environment, 0)).toMatchObject({
    model: 'openai:../x',
    count: 3,
    out: '/home/me/a.html',
    json: true,
  });
});

test.each([
  [[]],
  [['--model', 'openai:x', '--count', '0']],
  [['--model', 'openai:x', '--count', '31']],
  [['--model', 'openai:x', '--count', 'all']],
  [['--modle', 'openai:x']],
])('%j is bad usage', (argv) => {
  expect(() => readOptions(argv, {}, 0)).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID' }),
  );
});
