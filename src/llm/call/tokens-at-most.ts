import type { LanguageModelV4Usage } from '@ai-sdk/provider';
import type { TextCall } from '../text-call.ts';

/** What a call may use, counted high, with its schema. */
export function tokensAtMost({
  system,
  parts,
  json,
  maxOutputTokens,
}: TextCall): LanguageModelV4Usage {
  const texts = [system, ...parts.map(({ text }) => text)];
  if (json) texts.push(JSON.stringify(json));
  const input = texts.reduce((sum, text) => sum + tokensOf(text), json ? jsonFrame : frame);
  return {
    inputTokens: {
      total: Math.ceil(input),
      noCache: undefined,
      cacheRead: undefined,
      cacheWrite: undefined,
    },
    outputTokens: { total: maxOutputTokens, text: undefined, reasoning: undefined },
  };
}

/** A token of ASCII seldom has fewer than three bytes; one of emoji or a rare script has two. */
function tokensOf(text: string): number {
  const bytes = Buffer.from(text);
  const ascii = bytes.reduce((sum, byte) => sum + (byte < 128 ? 1 : 0), 0);
  return ascii / 3 + (bytes.length - ascii) / 2;
}

/** Roles and the marks between messages. */
const frame = 100;
/** Some providers add a prompt of their own to a schema: Anthropic's for tools has 300 to 500 tokens. */
const jsonFrame = 600;
