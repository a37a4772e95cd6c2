import { onTestFinished } from 'vitest';
import { type ModelCallerOptions, createModelCaller } from '../../src/llm/model.ts';
import { resolveModel } from '../../src/llm/resolve-model.ts';
import type { TextCall } from '../../src/llm/text-call.ts';
import { type VirtualClock, virtualClock } from '../../src/testing/virtual-clock.ts';
import { type MemoryTools, memoryTools } from './memory-tools.ts';
import { type ModelServer, startModelServer } from './servers/model-server.ts';
import type { ModelScript } from './servers/script.ts';

export const plantedKey = 'planted-key-4f9a2c71d8';
export const providerNames = ['openai-compatible', 'anthropic'] as const;
export type ProviderName = (typeof providerNames)[number];

export const aCall: TextCall = {
  system: 'You write files.',
  parts: [{ text: 'The plan.', cache: true }, { text: 'Write src/app.js.' }],
  purpose: 'write src/app.js',
  maxOutputTokens: 1000,
};

export interface CallSetup {
  readonly server: ModelServer;
  readonly clock: VirtualClock;
  readonly call: ReturnType<typeof createModelCaller>;
}

/** A real client of that provider against a server that answers by the script. */
export async function setUp(
  provider: ProviderName,
  script: ModelScript,
  options: Partial<ModelCallerOptions> = {},
): Promise<CallSetup> {
  const server = await startServer(script);
  const clock = virtualClock();
  const call = createModelCaller({ model: () => modelAt(server, provider), ...clock, ...options });
  return { server, clock, call };
}

export async function startServer(script: ModelScript): Promise<ModelServer> {
  const server = await startModelServer(script);
  onTestFinished(() => server.stop());
  return server;
}

export function modelAt({ url }: Pick<ModelServer, 'url'>, provider: ProviderName, model = 'test') {
  return resolveModel(`${provider}:${model}`, { baseUrl: url, apiKey: plantedKey });
}

/** Tools of a stage in which every announced wait passes at once. */
export function toolsAt(
  clock: VirtualClock,
  options: Parameters<typeof memoryTools>[0] = {},
): MemoryTools & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  const tools = memoryTools(options);
  return {
    ...tools,
    waits,
    progress(message) {
      tools.progress(message);
      const [, seconds] = /Next try in (\d+) s/.exec(message) ?? [];
      if (seconds === undefined) return;
      waits.push(Number(seconds));
      clock.advance(Number(seconds) * 1000);
    },
  };
}
