import { expect, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';

const key = 'planted-key-4f9a2c71d8';
const variables = {
  JOB_MODEL: ' openai-compatible:qwen/coder:7b ',
  JOB_MODEL_BASE_URL: 'http://localhost:11434/v1',
  JOB_MODEL_API_KEY: ` ${key}\n`,
  JOB_MODEL_FALLBACKS: 'openai-compatible:small, anthropic:claude-x',
};

function modelOf(options: Parameters<typeof readConfig>[0], environment: Record<string, string>) {
  const { model, modelBaseUrl, modelApiKey, modelFallbacks } = readConfig(options, environment);
  return { model, modelBaseUrl, modelApiKey, modelFallbacks };
}

test('the model is read from variables, or from options before them', () => {
  expect(modelOf({}, variables)).toEqual({
    model: 'openai-compatible:qwen/coder:7b',
    modelBaseUrl: 'http://localhost:11434/v1',
    modelApiKey: key,
    modelFallbacks: ['openai-compatible:small', 'anthropic:claude-x'],
  });
  const options = { model: 'openai-compatible:x', modelApiKey: 'mine', modelFallbacks: [] };
  expect(modelOf(options, variables)).toEqual({
    model: 'openai-compatible:x',
    modelBaseUrl: 'http://localhost:11434/v1',
    modelApiKey: 'mine',
    modelFallbacks: undefined,
  });
});

test('key and address of a provider are not used for another', () => {
  expect(modelOf({ model: 'openai:gpt-5' }, variables)).toMatchObject({
    modelBaseUrl: undefined,
    modelApiKey: undefined,
  });
});

test('blank variables are not set, and without a model nothing else is read', () => {
  expect(readConfig({}, { JOB_MODEL: ' ', JOB_MODEL_BASE_URL: 'nonsense' })).toEqual(
    readConfig({}, {}),
  );
});

test.each([
  [{ JOB_MODEL: 'gpt-5' }, /^JOB_MODEL: "gpt-5" must be one of openai:MODEL, anthropic:MODEL/],
  [{ JOB_MODEL: 'opnai:gpt-5' }, /Did you mean "openai"\?$/],
  [{ JOB_MODEL: 'openai:' }, /^JOB_MODEL: /],
  [{ ...variables, JOB_MODEL_FALLBACKS: 'openai:x,y' }, /^JOB_MODEL_FALLBACKS: "y"/],
  [{ ...variables, JOB_MODEL_BASE_URL: `http://me:${key}@x/v1` }, /^JOB_MODEL_BASE_URL .*http/],
  [{ ...variables, JOB_MODEL_BASE_URL: `http://x/v1?key=${key}` }, /^JOB_MODEL_BASE_URL/],
  [{ ...variables, JOB_MODEL_BASE_URL: 'localhost:11434' }, /^JOB_MODEL_BASE_URL/],
  [{ ...variables, JOB_MODEL_API_KEY: `${key} and more` }, /^JOB_MODEL_API_KEY/],
])(
  'a bad value is refused with its variable, and no key is repeated: %j',
  (environment, message) => {
    let thrown: unknown;
    try {
      readConfig({}, environment);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
    expect(String(thrown)).not.toContain(key);
  },
);

test('options of another type are refused', () => {
  for (const bad of [{ model: 5 }, { model: 'openai:x', modelFallbacks: 7 }])
    expect(() => readConfig(bad as object, {})).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
});
