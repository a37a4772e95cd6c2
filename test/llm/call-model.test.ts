import type {
  LanguageModelV4,
  LanguageModelV4StreamPart,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type ModelCallerOptions, createModelCaller } from '../../src/llm/model.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { aCall, modelAt, providerNames, setUp, startServer, toolsAt } from './call-setup.ts';
import { type MemoryStep, memoryTools } from './memory-tools.ts';
import type { JobError } from '../../src/errors/job-error.ts';
import { anthropicMessages } from './servers/anthropic-messages.ts';
import { chatCompletions } from './servers/chat-completions.ts';
import type { ModelReply } from './servers/script.ts';

const good: ModelReply = { text: 'Hello', usage: { input: 100, output: 20 } };
const busy: ModelReply = { status: 503 };
const tenTokens: LanguageModelV4Usage = {
  inputTokens: { total: 10, noCache: undefined, cacheRead: undefined, cacheWrite: undefined },
  outputTokens: { total: 10, text: undefined, reasoning: undefined },
};
const never = new Promise<never>(() => undefined);

describe.each(providerNames)('%s', (provider) => {
  test('gives up on a server that does not begin', async () => {
    const { clock, call, server } = await setUp(
      provider,
      () => {
        clock.advance(60_000);
        return never;
      },
      { limits: { tries: 2 } },
    );
    const tools = toolsAt(clock);
    await expect(call(aCall, tools, { name: 'write' })).rejects.toMatchObject({
      code: 'MODEL_TIMEOUT',
      message: expect.stringContaining('60 s'),
    });
    await Promise.all([server.closed(1), server.closed(2)]);
    expect([...tools.steps.keys()]).toEqual(['write', 'write#2']);
  });

  test('keeps the text of a server that falls silent', async () => {
    const { clock, call, server } = await setUp(provider, [{ text: 'Hello', ending: 'silence' }]);
    const onFirstText = () => clock.advance(60_000);
    const options = { name: 'write', canGoOn: true, onFirstText } as const;
    const reply = await call(aCall, toolsAt(clock), options);
    expect(reply).toMatchObject({ text: 'Hello', finish: 'cut' });
    await server.closed(1);
  });

  test.each([
    ['a minute', 3, /^stop$/],
    ['longer than a call may last', 99, /not done after 600 s/],
  ] as const)(
    'a server whose model thinks for %s is not silent while it sends pings',
    async (_, pings, outcome) => {
      const ping =
        provider === 'anthropic' ? 'event: ping\ndata: {"type":"ping"}\n\n' : ': ping\n\n';
      const protocol = provider === 'anthropic' ? anthropicMessages : chatCompletions;
      const usage = { input: 1, output: 1 };
      const clock = virtualClock();
      const pieces = async function* () {
        yield protocol.begin('test', usage);
        for (let sent = 0; sent < pings; sent += 1) {
          clock.advance(40_000);
          await new Promise(setImmediate);
          yield ping;
        }
        yield protocol.delta('Hello') + protocol.end('stop', usage);
      };
      const body = ReadableStream.from(pieces()).pipeThrough(new TextEncoderStream());
      const headers = { 'content-type': 'text/event-stream' };
      vi.stubGlobal('fetch', async () => new Response(body, { headers }));
      onTestFinished(() => void vi.unstubAllGlobals());
      const model = await modelAt({ url: 'http://127.0.0.1:1/v1' }, provider);
      const call = createModelCaller({ model, limits: { tries: 1 }, ...clock });
      const ended = call(aCall, toolsAt(clock), { name: 'write' }).then(
        ({ finish }) => finish,
        ({ message }: JobError) => message,
      );
      expect(await ended).toMatch(outcome);
    },
  );

  test('keeps the text of a server that drips for too long', async () => {
    const { clock, call, server } = await setUp(provider, [{ text: drip() }]);
    async function* drip() {
      for (;;) {
        yield 'drop ';
        await new Promise(setImmediate);
      }
    }
    const tools = { ...toolsAt(clock), live: () => clock.advance(50_000) };
    const reply = await call(aCall, tools, { name: 'write', canGoOn: true });
    expect(reply.finish).toBe('cut');
    expect(reply.text).toMatch(/^(?:drop ){12,}$/);
    await server.closed(1);
  });

  test('cancel closes the connection, and is no failure that is tried again', async () => {
    const { clock, call, server } = await setUp(provider, [{ text: 'Hello', ending: 'silence' }]);
    const cancel = new AbortController();
    const reason = new Error('cancelled');
    const tools = toolsAt(clock, { signal: cancel.signal });
    const onFirstText = () => cancel.abort(reason);
    await expect(call(aCall, tools, { name: 'write', onFirstText })).rejects.toBe(reason);
    await server.closed(1);
    expect(server.log).toContainEqual({ type: 'closed', number: 1 });
    expect(server.requests).toHaveLength(1);
  });

  test('asks for JSON of a schema, and without one where the server refuses it', async () => {
    const json = { type: 'object', properties: { title: { type: 'string' } } };
    const { clock, call, server } = await setUp(provider, (request) =>
      request.wantsJson ? { status: 400 } : { text: '{"title":"x"}' },
    );
    const tools = toolsAt(clock);
    const reply = await call({ ...aCall, json }, tools, { name: 'plan' });
    expect(reply).toMatchObject({ text: '{"title":"x"}', finish: 'stop' });
    expect(server.requests.map(({ wantsJson }) => wantsJson)).toEqual([true, false]);
    expect(JSON.stringify(server.requests[0]?.body)).toContain('"title"');
    expect(tools.waits).toEqual([]);
  });
});

test('marks the prefix that Anthropic should cache', async () => {
  const { clock, call, server } = await setUp('anthropic', [good]);
  await call(aCall, toolsAt(clock), { name: 'write' });
  const cached = { cache_control: { type: 'ephemeral' } };
  expect(server.requests[0]?.body).toMatchObject({
    system: [{ text: aCall.system, ...cached }],
    messages: [{ content: [{ text: 'The plan.', ...cached }, { text: 'Write src/app.js.' }] }],
  });
  expect(JSON.stringify(server.requests[0]?.body).split('cache_control')).toHaveLength(3);
});

test('a resumed stage gets its reply and its failed tries back, and sends nothing', async () => {
  const { clock, call, server } = await setUp('openai-compatible', [busy, busy, good]);
  const steps = new Map<string, MemoryStep>();
  const first = await call(aCall, toolsAt(clock, { steps }), { name: 'write' });
  const resumed = toolsAt(clock, { steps });
  const onFirstText = () => expect.unreachable('nothing streams');
  expect(await call(aCall, resumed, { name: 'write', onFirstText })).toEqual(first);
  expect(server.requests).toHaveLength(3);
  expect(resumed.waits).toEqual([]);
  expect(resumed.lives).toEqual([]);
});

test('a stage that is resumed while it waits waits until the same time, and counts its tries on', async () => {
  const { clock, call, server } = await setUp(
    'openai-compatible',
    [{ status: 429, headers: { 'retry-after': '600' } }, { status: 401 }],
    { limits: { tries: 2 } },
  );
  const steps = new Map<string, MemoryStep>();
  const stop = new AbortController();
  const stopped = { ...memoryTools({ steps, signal: stop.signal }), progress: () => stop.abort() };
  await expect(call(aCall, stopped, { name: 'write' })).rejects.toMatchObject({
    name: 'AbortError',
  });
  clock.advance(200_000);
  const resumed = toolsAt(clock, { steps });
  await expect(call(aCall, resumed, { name: 'write' })).rejects.toMatchObject({
    code: 'MODEL_UNAUTHORISED',
  });
  expect(resumed.waits).toEqual([400]);
  expect(server.requests).toHaveLength(2);
});

test('goes to the fallback models in order, and says which one answered', async () => {
  const server = await startServer(({ model }) => {
    if (model === 'first') return { status: 401 };
    return model === 'second' ? { status: 429, headers: { 'retry-after': '3600' } } : good;
  });
  const [first, second, third] = ['first', 'second', 'third'].map(
    (name) => () => modelAt(server, 'openai-compatible', name),
  );
  const clock = virtualClock();
  const call = createModelCaller({
    model: first ?? expect.unreachable(),
    fallbacks: [second ?? expect.unreachable(), third ?? expect.unreachable()],
    ...clock,
  });
  const tools = toolsAt(clock);
  const reply = await call(aCall, tools, { name: 'write' });
  expect(reply).toMatchObject({ text: 'Hello', model: 'openai-compatible:third' });
  expect(
    [...tools.steps.values()].map(({ name, options, errorCode }) => [
      name,
      options.model,
      errorCode,
    ]),
  ).toEqual([
    ['write', 'openai-compatible:first', 'MODEL_UNAUTHORISED'],
    ['write#2', 'openai-compatible:second', 'MODEL_RATE_LIMITED'],
    ['write#3', 'openai-compatible:third', undefined],
  ]);
  // Nobody waits an hour where another model stands ready.
  expect(tools.waits).toEqual([]);
});

test('asks the model that is named first, then the others in their order', async () => {
  const server = await startServer(({ model }) => (model === 'third' ? { status: 401 } : good));
  const [first, second, third] = ['first', 'second', 'third'].map(
    (name) => () => modelAt(server, 'openai-compatible', name),
  );
  const model = first ?? expect.unreachable();
  const fallbacks = [second ?? expect.unreachable(), third ?? expect.unreachable()];
  const clock = virtualClock();
  const call = createModelCaller({ model, fallbacks, ...clock });
  const ask = (named: string) => call(aCall, toolsAt(clock), { name: 'write', model: named });
  expect(await ask('openai-compatible:second')).toMatchObject({
    model: 'openai-compatible:second',
  });
  expect(await ask(' openai-compatible:third ')).toMatchObject({
    model: 'openai-compatible:first',
  });
  await expect(ask('second')).rejects.toMatchObject({
    code: 'MODEL_UNKNOWN',
    message:
      'The model "second" is not configured. Configured: openai-compatible:first, openai-compatible:second, openai-compatible:third.',
  });
  expect(server.requests.map((request) => request.model)).toEqual(['second', 'third', 'first']);
});

test('says of every model why it failed, and has the code of the last', async () => {
  const server = await startServer(({ model }) => ({ status: model === 'first' ? 401 : 404 }));
  const [first, second] = await Promise.all(
    ['first', 'second'].map((name) => modelAt(server, 'anthropic', name)),
  );
  const model = first ?? expect.unreachable();
  const fallbacks = [second ?? expect.unreachable()];
  const clock = virtualClock();
  const call = createModelCaller({ model, fallbacks, ...clock });
  await expect(call(aCall, toolsAt(clock), { name: 'write' })).rejects.toMatchObject({
    code: 'MODEL_UNKNOWN',
    message: expect.stringMatching(/^anthropic:first .*401.*\. anthropic:second .*404.*\.$/),
  });
});

test('text after an error is no part of the reply, but what it says of usage counts', async () => {
  const model = modelOf([
    { type: 'text-delta', id: '0', delta: 'before' },
    { type: 'error', error: { type: 'overloaded_error', message: 'Busy.' } },
    { type: 'text-delta', id: '0', delta: 'after' },
    { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage: tenTokens },
  ]);
  const clock = virtualClock();
  const call = createModelCaller({ model, ...clock });
  const reply = await call(aCall, toolsAt(clock), { name: 'x', canGoOn: true });
  expect(reply).toMatchObject({ text: 'before', finish: 'cut', usage: { input: 10, output: 10 } });
});

test('a reply that cannot be read is not asked for again, and not gone on with', async () => {
  const parts: LanguageModelV4StreamPart[] = [
    { type: 'text-delta', id: '0', delta: 'before' },
    { type: 'error', error: new Error('a chunk could not be read') },
  ];
  const clock = virtualClock();
  const tools = toolsAt(clock);
  const call = createModelCaller({ model: modelOf(parts), ...clock });
  await expect(call(aCall, tools, { name: 'x', canGoOn: true })).rejects.toMatchObject({
    code: 'MODEL_REPLY_INVALID',
  });
  expect([...tools.steps.keys()]).toEqual(['x']);
});

test('a call that may be tried once is still repeated without a schema that the server refuses', async () => {
  const { call, clock } = await setUp('openai-compatible', [{ status: 400 }, good], {
    limits: { tries: 1 },
  });
  const request = { ...aCall, json: { type: 'object' } };
  expect((await call(request, toolsAt(clock), { name: 'x' })).text).toBe('Hello');
});

test('a limit that ends a call while the model thinks leaves its usage unknown, not 0', async () => {
  const error = { type: 'rate_limit_error', message: 'Too many tokens.' };
  const model = modelOf([
    { type: 'reasoning-delta', id: '0', delta: 'Let me think.' },
    { type: 'error', error },
  ]);
  const clock = virtualClock();
  const tools = toolsAt(clock);
  const call = createModelCaller({ model, limits: { tries: 1 }, ...clock });
  await expect(call(aCall, tools, { name: 'x' })).rejects.toMatchObject({
    code: 'MODEL_RATE_LIMITED',
  });
  expect(tools.steps.get('x')?.usage).toEqual({});
});

test.each([0, 1, 5, 30, 1990, 1995, 2010, 3990])(
  'a secret behind %s characters without a space is not shown in two halves',
  async (before) => {
    const secret = 'planted-live-4f9a2c71d8e0b3';
    vi.stubEnv('PLANTED_API_KEY', secret);
    onTestFinished(() => void vi.unstubAllEnvs());
    const text = `${'x;'.repeat(before / 2)}"${secret}"${';y'.repeat(3000)}`;
    const parts = Array.from({ length: text.length }, (_, index) => text.charAt(index));
    const model = modelOf([
      ...parts.map((delta) => ({ type: 'text-delta', id: '0', delta }) as const),
      { type: 'finish', finishReason: { unified: 'stop', raw: 'stop' }, usage: tenTokens },
    ]);
    const clock = virtualClock();
    const tools = toolsAt(clock);
    const reply = await createModelCaller({ model, ...clock })(aCall, tools, { name: 'x' });

    expect(reply.text).toContain('"‹PLANTED_API_KEY›"');
    expect(tools.lives.map((event) => event.text).join('')).toBe(reply.text);
    expect(tools.lives.length).toBeGreaterThan(2);
  },
);

test.each([
  ['answer', (started: () => void) => (started(), never)],
  [
    'end its stream',
    async (started: () => void) => ({
      stream: new ReadableStream({ pull: () => (started(), never) }, { highWaterMark: 0 }),
    }),
  ],
])('cancel does not wait for a model that ignores it and does not %s', async (_, doStream) => {
  const cancel = new AbortController();
  const clock = virtualClock();
  const started = Promise.withResolvers<void>();
  const model: LanguageModelV4 = {
    ...modelOf([]),
    doStream: () => doStream(started.resolve),
  };
  const tools = toolsAt(clock, { signal: cancel.signal });
  const reply = createModelCaller({ model, ...clock })(aCall, tools, { name: 'write' });
  await started.promise;
  cancel.abort(new Error('cancelled'));
  await expect(reply).rejects.toThrow('cancelled');
});

test.each([
  [{ limits: { trys: 3 } }, /cannot contain "trys".*Did you mean "tries"/],
  [{ limits: { tries: 0 } }, /limits.tries must be a whole number from 1/],
  [{ limits: { idleMs: undefined } }, /limits.idleMs must be/],
  [{ prices: { 'gpt-5': { input: -1, output: 1 } } }, /prices of gpt-5 must be US dollars/],
  [{ prices: { 'gpt-5': { input: 1 } } }, /prices of gpt-5 must be US dollars/],
  [{ prices: { 'gpt-5': { input: 1, output: 1, cached: 1 } } }, /cannot contain "cached"/],
])('options %j are refused', (options, message) => {
  const given = { model: modelOf([]), ...virtualClock(), ...options } as ModelCallerOptions;
  expect(() => createModelCaller(given)).toThrow(message);
});

test.each(['openai:gpt-5', { specificationVersion: 'v3' }, () => null])(
  'what is no model of version 4 is refused: %j',
  async (model) => {
    const given = { model, ...virtualClock() } as unknown as ModelCallerOptions;
    await expect(
      createModelCaller(given)(aCall, memoryTools(), { name: 'write' }),
    ).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  },
);

test('nothing is left waiting when a call has ended', async () => {
  const { call } = await setUp('anthropic', [good], {
    sleep: (_, signal) => {
      waiting += 1;
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          waiting -= 1;
          reject(signal.reason);
        });
      });
    },
  });
  let waiting = 0;
  await call(aCall, memoryTools(), { name: 'write' });
  expect(waiting).toBe(0);
});

test('an error that is not of the model ends the call', async () => {
  const { call, server } = await setUp('openai-compatible', [good]);
  const lost = new Error('ownership lost');
  const tools = { ...memoryTools(), step: () => Promise.reject(lost) };
  await expect(call(aCall, tools, { name: 'write' })).rejects.toBe(lost);
  expect(server.requests).toHaveLength(0);
});

test('a server that is not there is tried again, and named', async () => {
  const { server, clock, call } = await setUp('openai-compatible', [good]);
  await server.stop();
  const tools = toolsAt(clock);
  await expect(call(aCall, tools, { name: 'write' })).rejects.toMatchObject({
    code: 'MODEL_UNAVAILABLE',
    message: expect.stringMatching(/^openai-compatible:test could not be reached: .*ECONNREFUSED/),
  });
  expect(tools.waits).toEqual([1, 4, 15, 45]);
});

test('four calls at once at one provider, the others in the order in which they came', async () => {
  const gates = Array.from({ length: 7 }, () => Promise.withResolvers<ModelReply>());
  const arrivals = Array.from({ length: 7 }, () => Promise.withResolvers<void>());
  const { clock, call, server } = await setUp('openai-compatible', ({ number }) => {
    arrivals[number - 1]?.resolve();
    return gates[number - 1]?.promise ?? good;
  });
  const purposes = ['1', '2', '3', '4', '5', '6', '7'];
  const cancel = new AbortController();
  const calls = purposes.map((name) => {
    const tools = toolsAt(clock, name === '5' ? { signal: cancel.signal } : {});
    return call({ ...aCall, parts: [{ text: name }] }, tools, { name });
  });
  await Promise.all(arrivals.slice(0, 4).map(({ promise }) => promise));
  expect(server.requests).toHaveLength(4);
  cancel.abort(new Error('cancelled'));
  await expect(calls[4]).rejects.toThrow('cancelled');
  gates[0]?.resolve(good);
  await arrivals[4]?.promise;
  gates[1]?.resolve(good);
  await arrivals[5]?.promise;
  expect(server.requests.slice(4).map(({ text }) => text)).toEqual(['6', '7']);
  for (const gate of gates) gate.resolve(good);
  await Promise.allSettled(calls);
});

function modelOf(
  parts: LanguageModelV4StreamPart[],
  name: Partial<Pick<LanguageModelV4, 'provider' | 'modelId'>> = {},
): LanguageModelV4 {
  return {
    specificationVersion: 'v4',
    provider: 'made',
    modelId: 'test',
    ...name,
    supportedUrls: {},
    doStream: async () => ({ stream: ReadableStream.from(parts) }),
    doGenerate: () => expect.unreachable(),
  };
}

describe('money', () => {
  const usage = { input: 1_000_000, output: 100_000, cachedInput: 800_000 };

  test('is counted by the table of the user, cached input at its own rate', async () => {
    const { clock, call } = await setUp('openai-compatible', [{ text: 'Hello', usage }], {
      prices: { 'openai-compatible:test': { input: 2, output: 10, cachedInput: 0.5 } },
    });
    const tools = toolsAt(clock);
    const reply = await call(aCall, tools, { name: 'write' });
    expect(reply.usage).toEqual({ ...usage, costUsd: 0.4 + 0.4 + 1 });
    const [step] = tools.steps.values();
    expect(step?.options.reserve?.tokens).toBeGreaterThan(1000);
    expect(step?.options.reserve?.costUsd).toBeCloseTo(0.01, 3);
  });

  test.each([
    ['that is put into the cache at its price', {}, 2.5, 2.5],
    ['at the usual price where the cache costs less', {}, 0, 2],
    ['at the usual price where nothing is marked', { parts: [{ text: 'Hi.' }] }, 2.5, 2],
  ])('is reserved for input %s', async (_, more, cacheWrite, price) => {
    const { clock, call } = await setUp('anthropic', [good], {
      prices: { test: { input: 2, output: 0, cacheWrite } },
    });
    const tools = toolsAt(clock);
    await call({ ...aCall, ...more }, tools, { name: 'write' });
    const { tokens = 0, costUsd } = tools.steps.get('write')?.options.reserve ?? {};
    expect(costUsd).toBeCloseTo(((tokens - aCall.maxOutputTokens) * price) / 1e6, 10);
  });

  test('is counted by the list of prices where the table has none', async () => {
    const server = await startServer([{ text: 'Hello', usage }]);
    const clock = virtualClock();
    const call = createModelCaller({
      model: () => modelAt(server, 'anthropic', 'claude-sonnet-4-5'),
      ...clock,
    });
    const { usage: counted } = await call(aCall, toolsAt(clock), { name: 'write' });
    const fresh = await call(aCall, toolsAt(clock), { name: 'write' });
    expect(counted.costUsd).toBeGreaterThan(0.5);
    expect(fresh.usage.costUsd).toBe(counted.costUsd);
  });

  test.each([
    ['negative', -5, 0],
    ['no number', NaN, 0],
    ['beyond belief', Number.MAX_SAFE_INTEGER, 0],
    ['of which more was cached than sent', 10, 1e6],
    ['of which a negative part was cached', 10, -1e6],
    ['of which no number was cached', 10, NaN],
  ])(
    'a reply is kept, and its price never wrong, where the count is %s',
    async (_, total, cacheRead) => {
      const inputTokens = { total, noCache: undefined, cacheRead, cacheWrite: undefined };
      const parts: LanguageModelV4StreamPart[] = [
        { type: 'text-delta', id: '0', delta: 'Hello' },
        {
          type: 'finish',
          finishReason: { unified: 'stop', raw: 'stop' },
          usage: { ...tenTokens, inputTokens },
        },
      ];
      const clock = virtualClock();
      const listed = modelOf(parts, { provider: 'anthropic', modelId: 'claude-sonnet-4-5' });
      const prices = { 'made:test': { input: 1e6, output: 0 } };
      for (const [model, most] of [
        [modelOf(parts), 10],
        [listed, 0.001],
      ] as const) {
        const call = createModelCaller({ model, prices, ...clock });
        const { text, usage: counted } = await call(aCall, toolsAt(clock), { name: 'write' });
        expect(text).toBe('Hello');
        expect(counted.input).toBe(total === 10 ? 10 : undefined);
        if (total !== 10) expect(counted.costUsd).toBeUndefined();
        const { costUsd = 0 } = counted;
        expect(costUsd).toBeGreaterThanOrEqual(0);
        expect(costUsd).toBeLessThanOrEqual(most);
      }
    },
  );

  test('is left out where no price is known', async () => {
    const { clock, call } = await setUp('anthropic', [{ text: 'Hello', usage }]);
    const { usage: counted } = await call(aCall, toolsAt(clock), { name: 'write' });
    expect(counted).toEqual(usage);
  });
});
