/** The words before the colon in the name of a model, such as `openai:gpt-5`. */
export const modelProviders = ['openai', 'anthropic', 'google', 'openai-compatible'] as const;

export type ModelProvider = (typeof modelProviders)[number];
