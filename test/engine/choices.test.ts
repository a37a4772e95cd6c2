import { expect, onTestFinished, test } from 'vitest';
import { createJobEngine, type JobEngineOptions } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';

async function choicesOf(options: JobEngineOptions = {}) {
  const config = {
    ...tempConfig(),
    model: 'openai-compatible:small',
    modelBaseUrl: 'http://127.0.0.1:9/v1',
    modelFallbacks: ['openai-compatible:large'],
  };
  const engine = await createJobEngine({ store: 'memory', config, ...options });
  onTestFinished(() => engine.close());
  return { engine, choices: await engine.choices() };
}

test('a request may choose from the starters and the configured models', async () => {
  const { choices } = await choicesOf();
  expect(choices.starters).toContainEqual({
    name: 'snake',
    about: expect.any(String),
    projectType: 'static_html',
  });
  expect(choices.models).toEqual(['openai-compatible:small', 'openai-compatible:large']);
});

test('no model is offered where own stages plan and generate', async () => {
  const { choices } = await choicesOf({ stages: fakeStages() });
  expect(choices.models).toEqual([]);
});

test('the chosen model is part of the job; a model that is no text is refused', async () => {
  const { engine } = await choicesOf({ stages: fakeStages() });
  const request = { userMessage: 'a blog', userId: 'u', channelId: 'c' };
  const { jobId } = await engine.submit({ ...request, model: 'openai-compatible:large' });
  for await (const { type, data } of engine.watch({ jobId })) {
    expect(type === 'job.created' && data.spec.model).toBe('openai-compatible:large');
    break;
  }
  const wrong = { ...request, model: 7 } as never;
  await expect(engine.submit(wrong)).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
});
