import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createModelCaller } from '../../src/llm/model.ts';
import { resolveModel } from '../../src/llm/resolve-model.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { aCall, modelAt, plantedKey, startServer, toolsAt } from './call-setup.ts';
import { anthropicMessages } from './servers/anthropic-messages.ts';
import { chatCompletions } from './servers/chat-completions.ts';
import { event } from './servers/protocol.ts';

const prices = { test: { input: 1, output: 1 } };

/** The usage that is kept of a reply with these events. */
async function usageOf(provider: 'openai-compatible' | 'anthropic', body: string) {
  const headers = { 'content-type': 'text/event-stream' };
  const server = await startServer([{ status: 200, headers, body }]);
  const clock = virtualClock();
  const call = createModelCaller({ model: () => modelAt(server, provider), prices, ...clock });
  const tools = toolsAt(clock);
  await call(aCall, tools, { name: 'write', canGoOn: true });
  return tools.steps.get('write')?.usage;
}

const chat = (usage: unknown, text = 'Hello') =>
  usageOf(
    'openai-compatible',
    chatCompletions.begin('test', undefined) +
      (text && chatCompletions.delta(text)) +
      event({ choices: [], usage }) +
      chatCompletions.end('stop', undefined),
  );

test.each([
  [{}, {}],
  [{ prompt_tokens: null, completion_tokens: null, total_tokens: null }, {}],
  [{ total_tokens: 50_000 }, {}],
  [{ prompt_tokens: 4000 }, { input: 4000 }],
  [{ completion_tokens: 7 }, { output: 7 }],
  [{ prompt_tokens: 0, completion_tokens: 0 }, {}],
])('what chat completions leave out of %j has no number and no price', async (usage, kept) => {
  expect(await chat(usage)).toEqual(kept);
});

const end = { index: 0, delta: { content: '' }, finish_reason: 'stop' };
test.each([
  ['behind its end', { prompt_tokens: '10', completion_tokens: '2' }, [end], []],
  ['behind its end, as a list', [], [end], []],
  ['with its end', { prompt_tokens: '10', completion_tokens: '2' }, [], [end]],
])('a reply is kept, but not usage that cannot be read, %s', async (_, usage, before, choices) => {
  const body =
    chatCompletions.delta('Hello') + event({ choices: before }) + event({ choices, usage });
  expect(await usageOf('openai-compatible', body)).toEqual({});
});

test.each([
  ['is destroyed', 'drop'],
  ['stays open', 'silence'],
] as const)('a reply whose connection %s behind its end is complete', async (_, ending) => {
  const done = ending === 'drop' ? '' : 'data: [DONE]\n\n';
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const used = event({ choices: [], usage: { prompt_tokens: 10, completion_tokens: 3 } });
    const body = chatCompletions.delta('Hello') + event({ choices: [end] }) + used + done;
    response.write(body, () => ending === 'drop' && response.socket?.destroy());
  });
  const model = await modelAt({ url: await listen(server) }, 'openai-compatible');
  const clock = virtualClock();
  const tools = toolsAt(clock);
  const reply = await createModelCaller({ model, ...clock })(aCall, tools, { name: 'write' });
  expect(reply).toMatchObject({ text: 'Hello', finish: 'stop' });
  expect(reply.usage).toEqual(ending === 'drop' ? {} : { input: 10, output: 3 });
  expect([...tools.steps.keys()]).toEqual(['write']);
});

test('a reply of nothing has 0 tokens only where the provider says so', async () => {
  expect(await chat({ prompt_tokens: 10, completion_tokens: 0 }, '')).toMatchObject({
    input: 10,
    output: 0,
  });
  expect(await chat({ prompt_tokens: 10 }, '')).toEqual({ input: 10 });
});

test('the output of a stream of Anthropic that ends without its count is not known', async () => {
  const { begin, delta } = anthropicMessages;
  const stop = event({ type: 'message_stop' }, 'message_stop');
  const body = begin('test', { input: 1000, output: 1 }) + delta('Hello') + stop;
  expect(await usageOf('anthropic', body)).toEqual({ input: 1000 });
});

test.each([
  [
    { promptTokenCount: 10, candidatesTokenCount: 3 },
    { input: 10, output: 3 },
  ],
  [
    { promptTokenCount: 10, thoughtsTokenCount: 5 },
    { input: 10, reasoning: 5 },
  ],
  [{ candidatesTokenCount: 3 }, { output: 3 }],
  [{}, {}],
])('of what Google reports as %j, no part is made up', async (usageMetadata, kept) => {
  const content = { role: 'model', parts: [{ text: 'Hello' }] };
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(event({ candidates: [{ content, finishReason: 'STOP' }], usageMetadata }));
  });
  const baseUrl = await listen(server);
  const model = await resolveModel('google:test', { baseUrl, apiKey: plantedKey });
  const clock = virtualClock();
  const tools = toolsAt(clock);
  await createModelCaller({ model, ...clock })(aCall, tools, { name: 'write' });
  expect(tools.steps.get('write')?.usage).toEqual(kept);
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
