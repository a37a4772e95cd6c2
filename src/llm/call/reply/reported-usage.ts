import type { LanguageModelV4Usage } from '@ai-sdk/provider';

/**
 * The usage without the zeros that the AI SDK fills in for what a provider does not report. No prompt
 * and no text has 0 tokens; a reply of nothing has 0 only if the provider says so.
 */
export function reportedUsage(
  usage: LanguageModelV4Usage,
  { hasBegun, hasText }: { readonly hasBegun: boolean; readonly hasText: boolean },
): LanguageModelV4Usage {
  const { inputTokens, outputTokens, raw } = usage;
  const isFilledIn = outputTokens.total === 0 && (hasBegun || !saysZero(raw));
  // Google counts text and thoughts apart.
  const lacksText = hasText && outputTokens.text === 0;
  const output = isFilledIn || lacksText ? undefined : outputTokens.total;
  return {
    ...usage,
    inputTokens: { ...inputTokens, total: inputTokens.total || undefined },
    outputTokens: { ...outputTokens, total: output },
  };
}

function saysZero(raw: LanguageModelV4Usage['raw']): boolean {
  return outputNames.some((name) => raw?.[name] === 0);
}

/** Of chat completions, Google, and the others. */
const outputNames = ['completion_tokens', 'candidatesTokenCount', 'output_tokens'];
