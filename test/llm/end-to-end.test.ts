import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Job, ProjectType } from '../../src/contracts/job.ts';
import { runCli } from '../helpers/run-cli.ts';
import { plantedKey } from './call-setup.ts';
import { goodFiles, goodPlans } from './plans.ts';
import { startModelServer } from './servers/model-server.ts';
import type { ModelReply, ModelRequest } from './servers/script.ts';

const bases = mkdtempSync(join(tmpdir(), 'jobchart-model-'));
const server = await startModelServer(goodReply);
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

/** The command line with nothing set but a model, its address and a key. */
function run(
  args: readonly string[],
  provider: string,
  env: Readonly<Record<string, string>> = {},
) {
  return runCli(['run', ...args], {
    bases,
    env: {
      JOB_MODEL: `${provider}:test`,
      JOB_MODEL_BASE_URL: server.url,
      JOB_MODEL_API_KEY: plantedKey,
      ...env,
    },
  });
}

function goodReply(request: ModelRequest): ModelReply {
  const { number, system, text } = request;
  const usage = { input: 1000 + number, output: 10 * number, cachedInput: 100 + number };
  if (system.startsWith('You plan')) {
    const type = (Object.keys(messages) as ProjectType[]).find((each) =>
      text.includes(messages[each]),
    );
    return { text: JSON.stringify(goodPlans[type ?? 'static_html']), usage };
  }
  const [, path = ''] = /Write (\S+)\.\s*$/m.exec(text) ?? [];
  return { text: goodFiles[path] ?? '', usage };
}
