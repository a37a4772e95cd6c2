import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createModelCaller } from '../../src/llm/model.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import {
  aCall,
  modelAt,
  plantedKey,
  providerNames,
  setUp,
  startServer,
  toolsAt,
} from './call-setup.ts';
import type { ModelReply } from './servers/script.ts';

const good: ModelReply = { text: ['Hello', ' world'], usage: { input: 100, output: 20 } };
const failure = (status: number, headers: Record<string, string> = {}): ModelReply => ({
  status,
  headers,
  error: { type: 'api_error', message: `No: ${plantedKey} is not to be shown` },
});

describe.each(providerNames)('%s', (provider) => {
  const name = `${provider}:test`;

  async function run(script: readonly ModelReply[], more: { readonly canGoOn?: true } = {}) {
    const { server, clock, call } = await setUp(provider, script);
    const tools = toolsAt(clock);
    const options = { name: 'write', file: 'src/app.js', ...more };
    const outcome = await call(aCall, tools, options).then(
      (reply) => ({ reply, error: undefined }),
      (error: unknown) => ({ reply: undefined, error }),
    );
    const steps = [...tools.steps.values()];
    expect(JSON.stringify([outcome, steps, tools.lives, tools.progresses])).not.toContain(
      plantedKey,
    );
    return { ...outcome, server, clock, tools, steps };
  }

  test('gives a reply with its usage, kept as one step', async () => {
    const { reply, steps, tools, server } = await run([good]);
    const usage = { input: 100, output: 20 };
    expect(reply).toMatchObject({ text: 'Hello world', finish: 'stop', model: name, usage });
    expect(steps).toMatchObject([
      { name: 'write', state: 'answered', usage, options: { purpose: aCall.purpose, model: name } },
    ]);
    expect(tools.lives.map(({ text }) => text).join('')).toBe('Hello world');
    expect(tools.lives[0]?.file).toBe('src/app.js');
    expect(server.requests).toMatchObject([
      { maxTokens: 1000, text: expect.stringContaining('src/app.js') },
    ]);
  });

  test.each([
    ['the token limit', { finish: 'length' }, 'length', []],
    ['a stream that is cut', { ending: 'cut' }, 'cut', [1]],
    ['an error event in mid-stream', { ending: 'error' }, 'cut', [1]],
    ['a socket that is dropped', { ending: 'drop' }, 'cut', [1]],
    ['a refusal', { finish: 'refused' }, 'refused', []],
  ] as const)(
    '%s is a reply that says so, with the text so far, to a caller that goes on with it when it may',
    async (_, how, finish, waits) => {
      const script = [{ text: ['Hello', ' wor'], ...how }];
      const { reply, server, tools } = await run(script, { canGoOn: true });
      expect(reply).toMatchObject({ text: 'Hello wor', finish });
      expect(tools.waits).toEqual(waits);
      expect(server.requests).toHaveLength(1);
    },
  );

  test.each([
    ['cut', []],
    ['error', []],
    ['drop', []],
    ['cut', ['Hello', ' wor']],
    ['error', ['Hello', ' wor']],
    ['drop', ['Hello', ' wor']],
  ] as const)('%s after the text %j is tried again, later', async (ending, text) => {
    const { reply, steps, tools } = await run([{ text, ending }, good]);
    expect(reply).toMatchObject({ text: 'Hello world', finish: 'stop' });
    expect(steps).toMatchObject([
      { name: 'write', state: 'failed', errorCode: 'MODEL_UNAVAILABLE' },
      { name: 'write#2', state: 'answered' },
    ]);
    expect(steps[0]?.usage?.output).toBeUndefined();
    expect(tools.waits).toEqual([1]);
  });

  test('a model that always breaks off is left for the next one', async () => {
    const server = await startServer(({ model }) =>
      model === 'first' ? { text: 'Hel', ending: 'drop' } : good,
    );
    const [model, next] = ['first', 'next'].map((each) => () => modelAt(server, provider, each));
    const clock = virtualClock();
    const call = createModelCaller({
      model: model ?? expect.unreachable(),
      fallbacks: [next ?? expect.unreachable()],
      ...clock,
    });
    const reply = await call(aCall, toolsAt(clock), { name: 'plan' });
    expect(reply).toMatchObject({ text: 'Hello world', model: `${provider}:next` });
    expect(server.requests.map((request) => request.model)).toEqual(['first', 'first', 'next']);
  });

  test('a model that always breaks off, without another, is not available', async () => {
    const { error, server } = await run([{ text: 'Hel', ending: 'drop' }]);
    expect(error).toMatchObject({
      code: 'MODEL_UNAVAILABLE',
      message: expect.stringContaining(`${name} ended its reply early`),
    });
    expect(server.requests).toHaveLength(5);
  });

  test.each([
    [429, 'MODEL_RATE_LIMITED'],
    [500, 'MODEL_UNAVAILABLE'],
    [502, 'MODEL_UNAVAILABLE'],
    [503, 'MODEL_UNAVAILABLE'],
    [529, 'MODEL_UNAVAILABLE'],
  ])('status %i is tried again, later each time', async (status, errorCode) => {
    const { error, steps, tools } = await run([failure(status)]);
    expect(error).toMatchObject({ code: errorCode, message: expect.stringContaining(`${status}`) });
    expect(steps.map((step) => [step.name, step.errorCode])).toEqual(
      ['write', 'write#2', 'write#3', 'write#4', 'write#5'].map((each) => [each, errorCode]),
    );
    expect(tools.waits).toEqual([1, 4, 15, 45]);
  });

  test.each([
    [401, 'MODEL_UNAUTHORISED'],
    [403, 'MODEL_UNAUTHORISED'],
    [404, 'MODEL_UNKNOWN'],
    [400, 'MODEL_REQUEST_INVALID'],
  ])('status %i is not tried again, and costs nothing', async (status, code) => {
    const { error, server, tools } = await run([failure(status), good]);
    expect(error).toMatchObject({ code });
    expect([...tools.steps.values()].map(({ usage }) => usage)).toEqual([{ input: 0, output: 0 }]);
    expect(server.requests).toHaveLength(1);
  });

  test('waits as long as Retry-After says, in seconds or as a date', async () => {
    const date = new Date(1_700_000_000_000 + 120_000 + 600_000).toUTCString();
    const { reply, tools } = await run([
      failure(429, { 'retry-after': '120' }),
      failure(429, { 'retry-after': date }),
      good,
    ]);
    expect(reply).toMatchObject({ finish: 'stop' });
    expect(tools.waits).toEqual([120, 600]);
  });

  test.each(['0', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'Retry-After: %s does not use up all tries at once',
    async (time) => {
      const { tools } = await run([failure(429, { 'retry-after': time })]);
      expect(tools.waits).toEqual([1, 4, 15, 45]);
    },
  );

  test.each([
    ['1000000000', '2055-07-24T00:00:00.000Z'],
    ['601', '2023-11-14T22:23:21.000Z'],
    ['Fri, 31 Dec 9999 23:59:59 GMT', '9999-12-31T23:59:59.000Z'],
  ])(
    'a provider that asks to wait %s is not waited for: the error names the time',
    async (wait, time) => {
      const { error, server, tools } = await run([failure(429, { 'retry-after': wait }), good]);
      expect(error).toMatchObject({
        code: 'MODEL_RATE_LIMITED',
        message: expect.stringMatching(new RegExp(`^${name} .*429.*\\. Try again at ${time}\\.$`)),
      });
      expect(server.requests).toHaveLength(1);
      expect(tools.waits).toEqual([]);
    },
  );

  test('a redirect is not followed: the other host gets neither key nor prompt', async () => {
    const other = await startServer([good]);
    const location = `${other.url.replace('127.0.0.1', 'localhost')}/messages/chat/completions`;
    const { error } = await run([{ status: 307, headers: { location } }]);
    expect(other.requests).toEqual([]);
    expect(error).toMatchObject({
      code: 'MODEL_REPLY_INVALID',
      message: expect.stringMatching(/redirects to http:\/\/localhost:\d+, .*JOB_MODEL_BASE_URL/),
    });
  });

  test('thoughts before a reply are no part of it, and alone are no reply', async () => {
    const { reply } = await run([{ text: ['<think>\nHm', '\n</thi', 'nk>\n\nHello'] }]);
    expect(reply).toMatchObject({ text: 'Hello', finish: 'stop' });
    const { reply: cut } = await run([{ text: '<think>\nHm', finish: 'length' }]);
    expect(cut).toMatchObject({ text: '', finish: 'length' });
  });

  test.each([
    ['with letters that change their length', '<think>İİİİ</think>\n\nHello'],
    ['whose opening tag the template wrote', 'I draft: {"a": 1}\n</think>\n\nHello'],
    ['with Windows line breaks', 'Hm.\r\n</think>\r\nHello'],
    ['that end in mid-line', 'Hm.</think>\n\nHello'],
    ['in a longer tag', 'Hm.\n</thinking>\nHello'],
  ])('thoughts %s are no part of a reply', async (_, text) => {
    const { reply } = await run([{ text: [text] }]);
    expect(reply).toMatchObject({ text: 'Hello' });
  });

  test.each([
    ['in code', "const end = text.indexOf('</think>');\n"],
    ['in a comment', '// All up to </think>\nconst a = 1;\n'],
    ['around its own text', 'x = `\n<think>\nHm\n</think>\n`;\n'],
    ['with attributes', '<main>\n<think id="a">\nHm\n</think>\n\n</main>\n'],
  ])('a file that has the tag %s stays whole', async (_, text) => {
    const { reply } = await run([{ text: [text] }]);
    expect(reply).toMatchObject({ text });
  });

  test('a reply to a call that is about the tag stays whole', async () => {
    const text = '## Format\n\nHm.\n</think>\n\nHello\n';
    const parts = [{ text: 'Explain what comes before </THINK>.' }, { text: 'Write a.md.' }];
    const { clock, call } = await setUp(provider, [{ text: [text] }]);
    const reply = await call({ ...aCall, parts }, toolsAt(clock), { name: 'write' });
    expect(reply).toMatchObject({ text });
  });

  test('a reply that ends for a reason of its own has ended', async () => {
    const { reply } = await run([{ text: 'Hello', finish: 'other' }]);
    expect(reply).toMatchObject({ text: 'Hello', finish: 'stop' });
  });

  test('a page with status 200 is no reply', async () => {
    const { error, server } = await run([{ status: 200, body: '<html><h1>Log in</h1></html>' }]);
    expect(error).toMatchObject({
      code: 'MODEL_REPLY_INVALID',
      message: expect.stringContaining('text/html'),
    });
    expect(server.requests).toHaveLength(1);
  });

  test('JSON with status 200 that is no stream is no reply', async () => {
    const { error, server } = await run([{ status: 200 }]);
    expect(error).toMatchObject({
      code: 'MODEL_REPLY_INVALID',
      message: expect.stringContaining('application/json'),
    });
    expect(server.requests).toHaveLength(1);
  });

  test('a server that says nothing about usage: tokens are not known, never 0', async () => {
    const { reply, error, steps } = await run([{ text: 'Hello', usage: false }]);
    // The client of Anthropic reads no stream without usage.
    if (provider === 'anthropic') expect(error).toMatchObject({ code: 'MODEL_REPLY_INVALID' });
    else expect(reply).toMatchObject({ text: 'Hello', usage: {} });
    expect(steps).toMatchObject([{ usage: {} }]);
    expect(steps[0]?.usage).toEqual({});
  });

  test('counts cached input as part of the input, and reasoning as part of the output', async () => {
    const usage = { input: 1000, output: 20, cachedInput: 800 };
    const { reply } = await run([{ text: 'Hello', usage }]);
    expect(reply).toMatchObject({ usage });
  });

  test('a reply of 5 MB is refused, and its connection closed', async () => {
    const text = Array.from({ length: 50 }, () => 'x'.repeat(100_000));
    const { error, server } = await run([{ text, ending: 'silence' }]);
    expect(error).toMatchObject({ code: 'MODEL_REPLY_TOO_LARGE' });
    await server.closed(1);
  });

  test.each([
    ['an error', 400, 1_000_001, '1 MB'],
    ['an event without an end', 200, 64_000_001, '64 MB'],
  ])('%s that unpacks to too many bytes is not read on', async (_, status, bytes, limit) => {
    const headers = { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' };
    const body = gzipSync(`data: "${'a'.repeat(bytes)}`, { level: 1 });
    const { error, server } = await run([{ status, headers, body }]);
    expect(error).toMatchObject({
      code: 'MODEL_REPLY_TOO_LARGE',
      message: `${name}: The server sent more than ${limit}.`,
    });
    expect(server.requests).toHaveLength(1);
  });

  test('replaces lone surrogates, and keeps pairs that were streamed in halves', async () => {
    const { reply, tools } = await run([{ text: ['a\ud83d', '\ude00 b\ud83d', ' c'] }]);
    expect(reply).toMatchObject({ text: 'a\u{1f600} b\ufffd c' });
    expect(tools.lives.map(({ text }) => text).join('')).toBe('a\u{1f600} b\ufffd c');
  });

  test('a key that the model repeats is kept nowhere', async () => {
    const half = plantedKey.slice(0, 9);
    const { reply } = await run([{ text: [`key ${half}`, plantedKey.slice(9), ' end'] }]);
    expect(reply).toMatchObject({ text: expect.stringMatching(/^key ‹.+› end$/) });
  });

  test('a key within a long word is kept out of the live text', async () => {
    const text = `${'x'.repeat(1990)}.${plantedKey}.${'y'.repeat(2000)}`;
    const { tools } = await run([{ text: [...text.matchAll(/.{1,9}/g)].map(([piece]) => piece) }]);
    const live = tools.lives.map((each) => each.text).join('');
    expect(live).not.toContain(plantedKey);
    expect(live).toMatch(/^x+\.‹.+›\.y+$/);
  });
});
