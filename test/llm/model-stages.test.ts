import { expect, test } from 'vitest';
import type { ProjectType } from '../../src/contracts/job/job.ts';
import type { StageTools } from '../../src/contracts/stages/stage.ts';
import { modelStages } from '../../src/llm/model-stages.ts';
import { scriptedModel } from '../../src/testing/models/scripted-model.ts';
import { otherCopy } from '../helpers/other-copy.ts';
import { modelAt, providerNames, startServer } from './call-setup.ts';
import { memoryTools } from './memory-tools.ts';
import { goodPlans } from './plans.ts';
import {
  baseOf,
  blocks,
  edit,
  firstMessage,
  page,
  pageFiles,
  textsIn,
  textsOf,
} from './revise/sample.ts';

const input = {
  jobId: 'job-1',
  input: { userMessage: 'something small', userId: 'u', channelId: 'c' },
};

function stageTools(): StageTools {
  return {
    ...memoryTools(),
    signal: new AbortController().signal,
    idempotencyKey: 'key',
    attempt: 1,
    now: Date.now,
    assertOwnership: async () => {},
    usage: () => {},
  };
}

test.each(
  providerNames.flatMap((provider) =>
    (Object.keys(goodPlans) as ProjectType[]).map((type) => [provider, type] as const),
  ),
)('%s plans and writes a %s over HTTP', async (provider, projectType) => {
  const server = await startServer(({ system, text }) => ({
    text: system.startsWith('You plan')
      ? JSON.stringify(goodPlans[projectType])
      : text.includes('Write index.html.')
        ? '```html\n<!doctype html>\n<html><head></head></html>\n```'
        : 'b {}',
  }));
  const { plan, generate } = modelStages({
    model: () => modelAt(server, provider),
    prices: { test: { input: 1, output: 10 } },
  });
  const tools = stageTools();
  const planned = await plan.run({ ...input, projectType }, tools);
  expect(planned.estimate?.costUsd).toBeGreaterThan(0);
  const order = { ...input, projectType, plan: planned, findings: [] };
  const { files } = await generate.run(order, tools);
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(planned.files?.map(({ path }) => path) ?? []));
  // A resumed attempt asks for nothing again.
  expect(await plan.run({ ...input, projectType }, tools)).toEqual(planned);
  expect(await generate.run(order, tools)).toEqual({ files });
  expect(server.requests).toHaveLength(1 + (planned.files?.length ?? 0));
});

test.each(providerNames)(
  '%s plans a follow-up and makes its change over HTTP',
  async (provider) => {
    const server = await startServer(({ system }) => ({
      text: system.startsWith('You plan')
        ? JSON.stringify({ changes: [edit('styles.css')] })
        : blocks('  color: #222;', '  color: blue;'),
    }));
    const { plan, generate } = modelStages({ model: () => modelAt(server, provider) });
    const base = baseOf(page, pageFiles);
    const order = { ...input, projectType: 'static_html', base, firstMessage } as const;
    const tools = stageTools();
    const planned = await plan.run(order, tools);
    const { files } = await generate.run({ ...order, plan: planned, findings: [] }, tools);
    expect(textsOf(files)).toEqual({
      ...textsIn(pageFiles),
      'styles.css': 'body {\n  color: blue;\n}\n',
    });
    expect(server.requests).toHaveLength(2);
    const [{ text, wantsJson } = { text: '', wantsJson: false }] = server.requests;
    expect(wantsJson).toBe(true);
    expect(text).toContain('What is to change:');
  },
);

test('an option that there is none of is refused', () => {
  const options = { model: () => Promise.reject(new Error('Never.')), maxTokens: 1 };
  expect(() => modelStages(options)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
});

test('an error of another copy of jobchart, thrown by a model, keeps its code', async () => {
  const Other = await otherCopy();
  const model = scriptedModel([]);
  const doStream = () => Promise.reject(new Other('MODEL_REFUSED', 'It declined.'));
  const { plan } = modelStages({ model: { ...model, doStream } });
  await expect(
    plan.run({ ...input, projectType: 'static_html' }, stageTools()),
  ).rejects.toMatchObject({
    code: 'MODEL_REFUSED',
    message: expect.stringContaining('It declined.'),
  });
});
