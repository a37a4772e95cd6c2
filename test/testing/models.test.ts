import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LanguageModelV4 } from '@ai-sdk/provider';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createModelCaller } from '../../src/llm/model.ts';
import { recordModel } from '../../src/testing/models/record-model.ts';
import { replayModel } from '../../src/testing/models/replay-model.ts';
import { scriptedModel } from '../../src/testing/models/scripted-model.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { aCall, modelAt, startServer, toolsAt } from '../llm/call-setup.ts';

const usage = { input: 10, output: 3 };

function cassette(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jobchart-cassette-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'calls.jsonl');
}

async function run(model: LanguageModelV4, text = 'Write src/app.js.') {
  const clock = virtualClock();
  const call = createModelCaller({ model, ...clock });
  const tools = toolsAt(clock);
  const options = { name: 'write', canGoOn: true } as const;
  const reply = await call({ ...aCall, parts: [{ text }] }, tools, options);
  return { reply, tools };
}

test('a replayed model answers as the recorded one did, failures included, without a server', async () => {
  const file = cassette();
  const server = await startServer([
    { status: 429, headers: { 'retry-after': '7' } },
    { text: [], ending: 'drop' },
    { text: ['Hel', 'lo'], usage },
    { text: ['cut '], ending: 'cut', usage },
  ]);
  const model = recordModel(await modelAt(server, 'openai-compatible'), file);
  const first = await run(model);
  const second = await run(model, 'Another.');
  await server.stop();

  const replayed = replayModel(file);
  const again = await run(replayed);
  expect(again.reply).toEqual(first.reply);
  expect(again.tools.waits).toEqual(first.tools.waits);
  expect(again.tools.waits).toEqual([7, 4]);
  expect([...again.tools.steps.values()].map(({ errorCode }) => errorCode)).toEqual(
    [...first.tools.steps.values()].map(({ errorCode }) => errorCode),
  );
  expect((await run(replayed, 'Another.')).reply).toEqual(second.reply);
  expect(second.reply.finish).toBe('cut');
});

test('the last answer of a request stays', async () => {
  const file = cassette();
  const model = recordModel(scriptedModel(['one', 'two']), file);
  await run(model);
  await run(model);
  const replayed = replayModel(file);
  const texts = [await run(replayed), await run(replayed), await run(replayed)];
  expect(texts.map(({ reply }) => reply.text)).toEqual(['one', 'two', 'two']);
});

test('a request that was not recorded is an error that names it', async () => {
  const file = cassette();
  await run(recordModel(scriptedModel(['one']), file));
  await expect(run(replayModel(file), 'Something else.')).rejects.toMatchObject({
    code: 'CONFIG_INVALID',
    message: expect.stringMatching(/has no answer to the request that ends .*Something else/),
  });
});

test.each(['{"hash":', 'null', '{}'])('a line %j is refused with its number', async (line) => {
  const file = cassette();
  await run(recordModel(scriptedModel(['one']), file));
  appendFileSync(file, `${line}\n`);
  expect(() => replayModel(file)).toThrow(/Line 2 of .* is not of a cassette/);
  expect(() => replayModel(`${file}.gone`)).toThrow(/cannot be read/);
});

test('secrets are taken out, also where the stream had cut them', async () => {
  const secret = 'sk-ant-api03-Zk4nWq8LpR2tVx7YbMc3';
  vi.stubEnv('MY_SERVICE_TOKEN', 'planted-value-9912');
  onTestFinished(() => void vi.unstubAllEnvs());
  const file = cassette();
  const pieces = ['key ', secret.slice(0, 9), secret.slice(9), ' planted-va', 'lue-9912'];
  await run(recordModel(scriptedModel([{ text: pieces }]), file), `my key is ${secret}`);
  const text = readFileSync(file, 'utf8');
  expect(text).not.toContain('Zk4nWq8LpR2tVx7YbMc3');
  expect(text).not.toContain('planted-value-9912');
  expect(text.trim().split('\n')).toHaveLength(1);
  expect((await run(replayModel(file), `my key is ${secret}`)).reply.finish).toBe('stop');
});

test('a call that was cancelled is not recorded', async () => {
  const file = cassette();
  writeFileSync(file, '');
  const server = await startServer([{ text: 'Hello', ending: 'silence' }]);
  const clock = virtualClock();
  const cancel = new AbortController();
  const call = createModelCaller({
    model: recordModel(await modelAt(server, 'anthropic'), file),
    ...clock,
  });
  const tools = toolsAt(clock, { signal: cancel.signal });
  const onFirstText = () => cancel.abort(new Error('cancelled'));
  await expect(call(aCall, tools, { name: 'write', onFirstText })).rejects.toThrow('cancelled');
  await server.closed(1);
  expect(readFileSync(file, 'utf8')).toBe('');
});

test('a scripted model gives its replies in turn, and shows what it was asked', async () => {
  const model = scriptedModel([
    'one',
    { text: ['t', 'wo'], finish: 'length', usage: { input: 5, output: 2 } },
    Object.assign(new Error('busy'), { name: 'AI_APICallError', statusCode: 503 }),
    'three',
  ]);
  expect((await run(model, 'a')).reply).toMatchObject({ text: 'one', finish: 'stop', usage: {} });
  expect((await run(model, 'b')).reply).toMatchObject({
    text: 'two',
    finish: 'length',
    usage: { input: 5, output: 2 },
    model: 'scripted:test',
  });
  expect((await run(model, 'c')).reply.text).toBe('three');
  expect(model.calls.map(({ prompt }) => JSON.stringify(prompt.at(-1)).at(-5))).toEqual([
    'a',
    'b',
    'c',
    'c',
  ]);
  await expect(run(model)).rejects.toThrow('has no reply to call 5');
});

test('a scripted model can make its replies of what it is asked', async () => {
  const model = scriptedModel(({ maxOutputTokens }) => `at most ${maxOutputTokens}`);
  expect((await run(model)).reply.text).toBe('at most 1000');
  const generated = await model.doGenerate({ prompt: [], maxOutputTokens: 5 });
  expect(generated).toMatchObject({
    content: [{ type: 'text', text: 'at most 5' }],
    finishReason: { unified: 'stop' },
  });
});
