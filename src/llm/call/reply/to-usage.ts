import type { LanguageModelV4Usage } from '@ai-sdk/provider';
import type { CallUsage } from '../../../contracts/stages/durable-step.ts';
import { maxTokens } from '../../../contracts/stages/max-used.ts';

/** Tokens as a journal keeps them. What the provider did not say is left out. */
export function toUsage(usage: LanguageModelV4Usage | undefined, costUsd?: number): CallUsage {
  const input = tokens(usage?.inputTokens.total);
  const output = tokens(usage?.outputTokens.total);
  // The AI SDK gives 0 where the provider says nothing of these two.
  const cachedInput = tokens(usage?.inputTokens.cacheRead) || undefined;
  const reasoning = tokens(usage?.outputTokens.reasoning) || undefined;
  return {
    ...(input !== undefined && { input }),
    ...(output !== undefined && { output }),
    ...(cachedInput !== undefined && { cachedInput }),
    ...(reasoning !== undefined && { reasoning }),
    ...(costUsd !== undefined && { costUsd }),
  };
}

/** Servers send anything; a count that is none is not known. */
export function tokens(count: number | undefined): number | undefined {
  return Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) <= maxTokens
    ? count
    : undefined;
}
