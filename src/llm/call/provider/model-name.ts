import type { LanguageModelV4 } from '@ai-sdk/provider';

/**
 * The name of a model as `resolveModel` takes it.
 *
 * @example
 * modelName(openai('gpt-5')); // 'openai:gpt-5', though its provider is 'openai.responses'
 */
export function modelName(model: LanguageModelV4): string {
  return `${providerName(model)}:${model.modelId}`.slice(0, 200);
}

/** `anthropic` for `anthropic.messages`. */
export function providerName({ provider }: LanguageModelV4): string {
  const end = provider.lastIndexOf('.');
  return end > 0 ? provider.slice(0, end) : provider;
}
