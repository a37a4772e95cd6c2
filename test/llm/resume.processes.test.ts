import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { createModelCaller } from '../../src/llm/model.ts';
import { resolveModel } from '../../src/llm/resolve-model.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { jobEnvironment } from '../helpers/processes/run-node.ts';
import { aCall, plantedKey, toolsAt } from './call-setup.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test("neither import 'jobchart', nor a job without a model, nor 'jobchart/llm' loads a provider or a list of prices", () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobchart-models-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const code = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) });
    const count = (pattern) => loaded.filter((url) => pattern.test(url)).length;
    const { createJobEngine } = await import('./src/index.ts');
    await using engine = await createJobEngine({ store: 'memory' });
    const message = { userMessage: 'a web page', userId: 'u', channelId: 'c' };
    const { status } = await engine.result((await engine.submit(message)).jobId);
    console.log(status, count(/src.llm|ai-sdk|genai-prices|node_modules.zod/));
    await import('./src/llm/index.ts');
    console.log(count(/ai-sdk|genai-prices|node_modules.zod/), count(/src.llm.index/));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
    env: jobEnvironment(folder),
  });
  expect(output).toBe('done 0\n0 1\n');
});

test('the stand-in server runs as a process, whose log tells what it sent', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobchart-models-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const logFile = join(folder, 'log.jsonl');
  const script = join(folder, 'script.mjs');
  writeFileSync(
    script,
    `export default ({ number, headers }) => number === 1
      ? { status: 503 }
      : { text: JSON.stringify({ headers, env: process.env }), usage: { input: 7, output: 9 } };`,
  );
  const child = spawn(process.execPath, ['test/llm/children/model-server.ts', logFile, script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { MY_KEY: plantedKey },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];

  const clock = virtualClock();
  const model = () => resolveModel('openai-compatible:test', { baseUrl: url, apiKey: plantedKey });
  const tools = toolsAt(clock);
  const reply = await createModelCaller({ model, ...clock })(aCall, tools, { name: 'write' });
  expect(reply).toMatchObject({ finish: 'stop', usage: { input: 7, output: 9 } });
  expect(reply.text).toContain('authorization');
  expect(JSON.stringify([reply, [...tools.steps.values()], tools.lives])).not.toContain(plantedKey);
  const log = readFileSync(logFile, 'utf8').trim().split('\n');
  expect(log.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { type: 'request', number: 1, model: 'test', maxTokens: 1000 },
    { type: 'answer', number: 1, status: 503 },
    { type: 'request', number: 2 },
    { type: 'answer', number: 2, status: 200, usage: { input: 7, output: 9 } },
  ]);
});
