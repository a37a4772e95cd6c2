import type { LanguageModelV4 } from '@ai-sdk/provider';
import type { ModelProvider } from '../contracts/model-providers.ts';
import { fetchWithoutRedirects } from './call/provider/fetch-without-redirects.ts';

/** What a provider package is given. */
export interface ProviderSettings {
  readonly modelId: string;
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
}

/** A provider whose models can be named. */
export interface Provider {
  readonly packageName: string;
  /** The major version that speaks `LanguageModelV4`. */
  readonly major: number;
  /** Where its key is, if no other is given; undefined where it may need none. */
  readonly keyVariable?: string;
  /** Whether there is no address by default. */
  readonly needsBaseUrl?: true;
  /** Behind an address that has no path. */
  readonly path?: string;
  load(settings: ProviderSettings): Promise<LanguageModelV4>;
}

/** By the word before the colon. Each package is loaded when one of its models is asked for. */
export const providers = {
  openai: {
    packageName: '@ai-sdk/openai',
    major: 4,
    keyVariable: 'OPENAI_API_KEY',
    path: '/v1',
    async load({ modelId, ...settings }) {
      const { createOpenAI } = await import('@ai-sdk/openai');
      return createOpenAI(common(settings))(modelId);
    },
  },
  anthropic: {
    packageName: '@ai-sdk/anthropic',
    major: 4,
    keyVariable: 'ANTHROPIC_API_KEY',
    path: '/v1',
    async load({ modelId, ...settings }) {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      return createAnthropic(common(settings))(modelId);
    },
  },
  google: {
    packageName: '@ai-sdk/google',
    major: 4,
    keyVariable: 'GOOGLE_GENERATIVE_AI_API_KEY',
    path: '/v1beta',
    async load({ modelId, ...settings }) {
      const { createGoogle } = await import('@ai-sdk/google');
      return createGoogle(common(settings))(modelId);
    },
  },
  'openai-compatible': {
    packageName: '@ai-sdk/openai-compatible',
    major: 3,
    needsBaseUrl: true,
    async load({ modelId, apiKey, baseUrl = '' }) {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const provider = createOpenAICompatible({
        name: 'openai-compatible',
        baseURL: baseUrl,
        fetch: fetchWithoutRedirects,
        includeUsage: true,
        // Otherwise it drops the schema.
        supportsStructuredOutputs: true,
        ...(apiKey !== undefined && { apiKey }),
      });
      return provider(modelId);
    },
  },
} as const satisfies Record<ModelProvider, Provider>;

function common({ apiKey, baseUrl }: Omit<ProviderSettings, 'modelId'>) {
  return {
    fetch: fetchWithoutRedirects,
    ...(apiKey !== undefined && { apiKey }),
    ...(baseUrl !== undefined && { baseURL: baseUrl }),
  };
}
