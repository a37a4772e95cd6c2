import type { LanguageModelV4CallOptions, LanguageModelV4Prompt } from '@ai-sdk/provider';
import type { PromptPart, TextCall } from '../text-call.ts';

/** The call in the form of the AI SDK. */
export function toCallOptions(
  call: TextCall,
  abortSignal: AbortSignal,
): LanguageModelV4CallOptions {
  return {
    prompt: toPrompt(call),
    maxOutputTokens: call.maxOutputTokens,
    ...(call.json && {
      responseFormat: { type: 'json', schema: call.json, name: call.purpose.replace(/\W+/g, '_') },
    }),
    // An event that the SDK cannot read may be the one behind the end of a reply.
    includeRawChunks: true,
    abortSignal,
  };
}

function toPrompt({ system, parts }: TextCall): LanguageModelV4Prompt {
  const marked = parts.filter(({ cache }) => cache).slice(-mostMarks);
  const isCached = (part: PromptPart) => marked.includes(part);
  return [
    { role: 'system', content: system, ...(marked.length > 0 && cacheMark) },
    {
      role: 'user',
      content: parts.map((part) => ({
        type: 'text',
        text: part.text,
        ...(isCached(part) && cacheMark),
      })),
    },
  ];
}

/** Other providers find the stable prefix by themselves. */
const cacheMark = { providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } } };
/** Four are allowed, and the system text has one. */
const mostMarks = 3;
