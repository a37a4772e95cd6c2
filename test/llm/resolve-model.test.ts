import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { modelName } from '../../src/llm/call/provider/model-name.ts';
import { providers } from '../../src/llm/providers.ts';
import { resolveModel } from '../../src/llm/resolve-model.ts';
import { plantedKey } from './call-setup.ts';

const names = ['openai:gpt-5', 'anthropic:claude-x', 'google:gemini-x', 'openai-compatible:a/b:c'];

test.each(names)('%s is loaded, and keeps its name', async (name) => {
  const model = await resolveModel(name, { apiKey: plantedKey, baseUrl: 'http://localhost:1/v1' });
  expect(model.specificationVersion).toBe('v4');
  expect(modelName(model)).toBe(name);
});

test.each(['gpt-5', 'opnai:gpt-5', 'openai:', ':x', '', 'constructor:x'])(
  '%j is refused, with what there is',
  async (name) => {
    await expect(resolveModel(name)).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
      message: expect.stringMatching(
        /openai:MODEL.*anthropic:MODEL.*google:MODEL.*openai-compatible:MODEL/,
      ),
    });
  },
);

test('a name with a slip is put right', async () => {
  await expect(resolveModel('opnai:gpt-5')).rejects.toThrow('Did you mean "openai"?');
});

test('a package that is missing is named, with the command that installs it', () => {
  // Vitest resolves packages by itself, so only a process of its own can be without them.
  const code = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(specifier, context, next) {
        if (!specifier.startsWith('@ai-sdk/')) return next(specifier, context);
        const error = new Error("Cannot find package '" + specifier + "' imported from here");
        throw Object.assign(error, { code: 'ERR_MODULE_NOT_FOUND' });
      },
    });
    const { resolveModel } = await import('./src/llm/resolve-model.ts');
    const options = { apiKey: 'x', baseUrl: 'http://localhost:1' };
    for (const name of ${JSON.stringify(Object.keys(providers))}) {
      await resolveModel(name + ':x', options).catch(({ code, message }) => console.log(code, message));
    }`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
  });
  const lines = Object.values(providers).map(({ packageName, major }) =>
    expect.stringMatching(
      new RegExp(`^MODEL_PACKAGE_MISSING .*${packageName}, .*: npm i ${packageName}@${major}$`),
    ),
  );
  expect(output.trim().split('\n')).toEqual(lines);
});

test('the packages are optional peers of the versions that are tested', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as Record<string, Record<string, unknown>>;
  for (const { packageName, major } of Object.values(providers)) {
    const version = String(manifest['devDependencies']?.[packageName]);
    expect(version).toMatch(new RegExp(`^${major}\\.`));
    expect(manifest['peerDependencies']?.[packageName]).toBe(`^${version}`);
    expect(manifest['peerDependenciesMeta']?.[packageName]).toEqual({ optional: true });
  }
});

test('without a key it says which variable has it; a server of your own may need none', async () => {
  vi.stubEnv('OPENAI_API_KEY', undefined);
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(resolveModel('openai:gpt-5')).rejects.toMatchObject({
    code: 'MODEL_UNAUTHORISED',
    message: expect.stringContaining('OPENAI_API_KEY'),
  });
  vi.stubEnv('OPENAI_API_KEY', plantedKey);
  await resolveModel('openai:gpt-5');
  await resolveModel('openai-compatible:x', { baseUrl: 'http://localhost:1/v1' });
});

test.each(['planted key', 'planted\nkey', 'plant\u0000ed', 'clé€'])(
  'the key %j is refused before anything is sent, and not repeated',
  async (apiKey) => {
    const error: unknown = await resolveModel('anthropic:x', { apiKey }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: 'MODEL_UNAUTHORISED' });
    expect(String(error)).not.toContain(apiKey);
  },
);

test.each([
  undefined,
  '',
  'localhost:11434',
  'ftp://x/v1',
  `http://me:${plantedKey}@x/v1`,
  `http://x/v1?key=${plantedKey}`,
])('the address %j is refused, and not repeated', async (baseUrl) => {
  const error: unknown = await resolveModel('openai-compatible:x', {
    ...(baseUrl !== undefined && { baseUrl }),
  }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: 'CONFIG_INVALID' });
  expect(String(error)).not.toContain(plantedKey);
});
