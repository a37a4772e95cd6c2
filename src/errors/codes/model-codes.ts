import type { ErrorPolicy } from './error-policy.ts';

/** Codes of models, durable steps and budgets. */
export const modelCodes = {
  MODEL_RATE_LIMITED: {
    retryable: false,
    hint: 'Retry the job later, raise the limits at the provider, or name a fallback model.',
  },
  MODEL_UNAVAILABLE: {
    retryable: false,
    hint: 'The provider did not answer, several times. Check its status page and the address (JOB_MODEL_BASE_URL), or name a fallback model; then retry the job.',
  },
  MODEL_TIMEOUT: {
    retryable: false,
    hint: 'Retry the job, use a faster model, or allow more time for each call.',
  },
  MODEL_UNAUTHORISED: {
    retryable: false,
    hint: 'Check the key (JOB_MODEL_API_KEY or the variable of the provider), what it may do, and the credit of the account.',
  },
  MODEL_UNKNOWN: {
    retryable: false,
    hint: 'Name a model that the provider has, such as openai:gpt-5, anthropic:…, google:… or openai-compatible:….',
  },
  MODEL_REQUEST_INVALID: {
    retryable: false,
    hint: 'The provider refused the request; the message says why. Use a model with a larger context, or change its settings.',
  },
  MODEL_REFUSED: { retryable: false, hint: 'The model declined. Ask in other words.' },
  MODEL_REPLY_INVALID: {
    retryable: false,
    hint: 'Check that the address (JOB_MODEL_BASE_URL) is that of a model server, and try another model.',
  },
  MODEL_OUTPUT_INVALID: {
    retryable: false,
    hint: 'Retry the job, which asks the model again, or use a stronger model.',
  },
  MODEL_REPLY_TOO_LARGE: {
    retryable: false,
    hint: 'Ask for a smaller project, or use another model.',
  },
  MODEL_PACKAGE_MISSING: {
    retryable: false,
    hint: 'Install the package with the command in the message.',
  },
  BUDGET_EXCEEDED: {
    retryable: false,
    hint: 'Raise the budget that the message names, or wait until it is renewed; then retry the job.',
  },
  STEP_INVALID: {
    retryable: false,
    hint: 'Correct what the message names in the call of tools.step.',
  },
  STEP_RESULT_INVALID: {
    retryable: false,
    hint: 'Return JSON from the step, at most 8 MiB; write larger results to a file and return its path.',
  },
  STEP_OUTCOME_UNKNOWN: {
    retryable: false,
    hint: 'Find out whether the work was done, then retry the job: that does it again.',
  },
} satisfies Record<string, ErrorPolicy>;
