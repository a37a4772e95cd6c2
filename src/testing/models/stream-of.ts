import type {
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
  LanguageModelV4StreamResult,
  LanguageModelV4Usage,
} from '@ai-sdk/provider';

/** A stream of these parts, which ends with an error if one is given. */
export function streamOf(
  parts: readonly LanguageModelV4StreamPart[],
  end: { readonly error?: Error; readonly signal?: AbortSignal | undefined } = {},
): ReadableStream<LanguageModelV4StreamPart> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      const part = parts[next];
      next += 1;
      if (end.signal?.aborted) controller.error(end.signal.reason);
      else if (part) controller.enqueue(part);
      else if (end.error) controller.error(end.error);
      else controller.close();
    },
  });
}

/** What `doGenerate` gives, made from a stream. */
export async function generateFrom({
  stream,
}: LanguageModelV4StreamResult): Promise<LanguageModelV4GenerateResult> {
  let text = '';
  let usage = noUsage;
  let finishReason: LanguageModelV4GenerateResult['finishReason'] = {
    unified: 'other',
    raw: undefined,
  };
  for await (const part of stream) {
    if (part.type === 'text-delta') text += part.delta;
    if (part.type === 'error') throw part.error;
    if (part.type === 'finish') ({ usage, finishReason } = part);
  }
  return { content: [{ type: 'text', text }], usage, finishReason, warnings: [] };
}

export const noUsage: LanguageModelV4Usage = {
  inputTokens: {
    total: undefined,
    noCache: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};
