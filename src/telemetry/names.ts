/**
 * Every attribute name of the spans and metrics. The `gen_ai.*` ones follow the semantic conventions of
 * OpenTelemetry for generative AI, which are still in development: when they change, change them here.
 * Content (prompts, answers, file names that a model chose) and ids of people have no attribute.
 */
export const names = {
  jobId: 'jobchart.job.id',
  jobType: 'jobchart.job.type',
  jobStatus: 'jobchart.job.status',
  parentJobId: 'jobchart.job.parent_id',
  revision: 'jobchart.revision',
  stage: 'jobchart.stage',
  attempt: 'jobchart.attempt',
  outcome: 'jobchart.outcome',
  wait: 'jobchart.wait',
  step: 'jobchart.step.name',
  stepState: 'jobchart.step.state',
  cost: 'jobchart.model.cost_usd',
  errorType: 'error.type',
  operation: 'gen_ai.operation.name',
  provider: 'gen_ai.provider.name',
  model: 'gen_ai.request.model',
  tokenType: 'gen_ai.token.type',
  inputTokens: 'gen_ai.usage.input_tokens',
  outputTokens: 'gen_ai.usage.output_tokens',
  cachedTokens: 'gen_ai.usage.cache_read.input_tokens',
  reasoningTokens: 'gen_ai.usage.reasoning.output_tokens',
} as const;

/** The name of an attribute. */
export type AttributeName = (typeof names)[keyof typeof names];

export type Attributes = Readonly<Partial<Record<AttributeName, string | number>>>;

/** The attributes of a model such as `openai:gpt-5`: its operation, provider and name. */
export function modelAttributes(model: string): Attributes {
  const [provider, name] = splitOnce(model);
  return {
    [names.operation]: 'chat',
    [names.provider]: wellKnown[provider] ?? provider,
    [names.model]: name,
  };
}

/** Where the conventions have another name for a provider. */
const wellKnown: Readonly<Record<string, string>> = { google: 'gcp.gemini' };

function splitOnce(model: string): readonly [provider: string, name: string] {
  const colon = model.indexOf(':');
  return colon < 0 ? ['_OTHER', model] : [model.slice(0, colon), model.slice(colon + 1)];
}
